// Finds the contract's tables by name and their columns by header.
import { isSimilar, type Origin, type ReadingNote, type TableKey } from "../plan";
import { cellAt } from "./cells";
import { type ColumnContract, INPUT_TABLES, type TableContract } from "./contract";
import { fold } from "./fold";
import { type Link, type Links, readLinks } from "./links";
import { locateMemory } from "./memory/locate";
import { rowBelow } from "./row-below";
import type { DateSystem } from "./serials";
import type { TableSnapshot, WorkbookSnapshot } from "./snapshot";

/** A table of the contract as it stands in this workbook. */
export interface LocatedTable {
  readonly contract: TableContract<TableKey>;
  readonly snapshot: TableSnapshot;
  /** Zero-based column in the table, by column key. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface Located {
  readonly tables: ReadonlyMap<TableKey, LocatedTable>;
  readonly notes: readonly ReadingNote[];
  /** The date system as the file says it, where the workbook was read from one. */
  readonly dateSystem?: DateSystem;
}

/** Finds every input table; what is missing or there twice becomes a note. The tables that remember are there or not. */
export function locate(workbook: WorkbookSnapshot): Located {
  const tables = new Map<TableKey, LocatedTable>();
  const links = readLinks(workbook);
  const notes = [...links.notes];
  if (links.table !== undefined) tables.set(links.table.contract.key, links.table);
  for (const contract of INPUT_TABLES) {
    const found = namedLike(workbook, contract, links);
    const [snapshot] = found;
    const link = links.tables.get(contract.key);
    if (snapshot === undefined && link !== undefined) {
      notes.push(linkNotFound(link, { table: contract.key, row: 0, column: null }));
      continue;
    }
    if (snapshot === undefined) {
      // Also of a table that may be left out: whether it is needed is for the check to say.
      notes.push({ kind: "table-missing", table: contract.key });
      continue;
    }
    if (found.length > 1)
      notes.push({ kind: "table-ambiguous", table: contract.key, names: found.map((table) => table.name) });
    if (snapshot.headerHidden === true) notes.push({ kind: "header-hidden", table: contract.key });
    const located = { contract, snapshot, columns: locateColumns(contract, snapshot, links, notes) };
    notes.push(...rowBelow(located, workbook.tables));
    tables.set(contract.key, located);
  }
  for (const table of locateMemory(workbook)) tables.set(table.contract.key, table);
  const { dateSystem } = workbook;
  return { tables, notes, ...(dateSystem === undefined ? {} : { dateSystem }) };
}

/** The tables that answer to a contract's name: the one linked to it alone, else the Danish name first. */
function namedLike(workbook: WorkbookSnapshot, contract: TableContract, links: Links): TableSnapshot[] {
  const linked = links.tables.get(contract.key);
  const names = linked === undefined ? [contract.name, ...contract.aliases] : [linked.here];
  const found = names.flatMap((name) => workbook.tables.filter((table) => fold(table.name) === fold(name)));
  return [...new Set(found)];
}

function locateColumns(
  contract: TableContract,
  snapshot: TableSnapshot,
  links: Links,
  notes: ReadingNote[],
): Map<string, number> {
  const headers = (snapshot.values[0] ?? []).map((header) => fold(String(header)));
  const columns = new Map<string, number>();
  const similarTo = similarHeaders(contract, snapshot, links);
  for (const column of contract.columns) {
    const origin = { table: contract.key, row: 0, column: column.key };
    const link = links.columns.get(`${contract.key}.${column.key}`);
    const [first, ...others] = positions(column, headers, link);
    if (first !== undefined) columns.set(column.key, first);
    else if (link !== undefined) notes.push(linkNotFound(link, origin));
    else notes.push(...notThere(column, origin, similarTo.get(column.key)));
    for (const other of others) {
      const header = cellAt(snapshot, 0, other);
      notes.push({
        kind: "column-duplicated",
        origin,
        header: header.kind === "empty" ? "" : header.shown,
      });
    }
  }
  return columns;
}

/** Also of what may be left out: somebody has said that it is there. */
function linkNotFound({ origin, part, here }: Link, of: Origin): ReadingNote {
  return { kind: "link-not-found", origin, of, part, shown: here };
}

function notThere({ required }: ColumnContract, origin: Origin, similar: string | undefined): ReadingNote[] {
  if (required) return [{ kind: "column-missing", origin, ...(similar === undefined ? {} : { similar }) }];
  return similar === undefined ? [] : [{ kind: "column-renamed", origin, header: similar }];
}

/** By column that is not there: the one header that is no column of ours and very like it, and like it alone. */
function similarHeaders(
  contract: TableContract,
  snapshot: TableSnapshot,
  links: Links,
): ReadonlyMap<string, string> {
  const headers = (snapshot.values[0] ?? []).map(String);
  const folded = headers.map(fold);
  const linkTo = ({ key }: ColumnContract): Link | undefined => links.columns.get(`${contract.key}.${key}`);
  const found = contract.columns.map((column) => positions(column, folded, linkTo(column)));
  const gone = contract.columns.filter(
    (column, index) => found[index]?.length === 0 && linkTo(column) === undefined,
  );
  const taken = new Set(found.flat());
  const similar = headers
    .filter((header, index) => !taken.has(index) && header.trim() !== "")
    .flatMap((header) => {
      const like = gone.filter((column) => namesOf(column).some((name) => isSimilar(header, name)));
      return like.length === 1 ? like.map(({ key }) => [key, header] as const) : [];
    });
  return new Map(similar.filter(([key]) => similar.filter(([other]) => other === key).length === 1));
}

function namesOf({ header, aliases }: ColumnContract): string[] {
  return [header, ...aliases];
}

/** Where a column's header stands: the one linked to it alone, else the Danish header first. */
function positions(column: ColumnContract, headers: readonly string[], link?: Link): number[] {
  const names = link === undefined ? namesOf(column) : [link.here];
  const found = names.map((name) => headers.indexOf(fold(name)));
  return [...new Set(found)].filter((index) => index >= 0);
}
