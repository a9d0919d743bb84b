// The table Kobling: a workbook in a ministry's own layout says which of its tables and columns plays which part.
import type { Origin, ReadingNote, TableKey } from "../plan";
import { inputCellAt } from "./cells";
import { INPUT_TABLES, LINKS } from "./contract";
import { fold } from "./fold";
import type { LocatedTable } from "./locate";
import { isLinkTable, isOneOf } from "./plan-tables";
import type { WorkbookSnapshot } from "./snapshot";

/** What a row of Kobling says a table or a column is called, and where it says so. */
export interface Link {
  readonly here: string;
  readonly origin: Origin;
  /** The table or column as the row names it: "Krav", "Krav[Måltal]". */
  readonly part: string;
}

/** What the workbook calls the contract's tables and columns, where it says so itself. */
export interface Links {
  /** Where it says so; undefined when it does not. */
  readonly table: LocatedTable | undefined;
  readonly tables: ReadonlyMap<TableKey, Link>;
  /** By "table.column" key. */
  readonly columns: ReadonlyMap<string, Link>;
  readonly notes: readonly ReadingNote[];
}

/**
 * Reads the links; none when the workbook has no such table. A row that names nothing of the contract, and a second one for the same
 * part, become notes; one that is not filled in says nothing.
 */
export function readLinks(workbook: WorkbookSnapshot): Links {
  const tables = new Map<TableKey, Link>();
  const columns = new Map<string, Link>();
  const notes: ReadingNote[] = [];
  const table = locateLinks(workbook);
  for (const { key } of table === undefined ? [] : LINKS.columns)
    if (table?.columns.has(key) !== true)
      notes.push({ kind: "column-missing", origin: { table: LINKS.key, row: 0, column: key } });
  const add = <K>(to: Map<K, Link>, key: K, link: Link): void => {
    const first = to.get(key);
    const { here: shown, origin, part } = link;
    if (first === undefined) to.set(key, link);
    else if (fold(first.here) !== fold(shown)) notes.push({ kind: "link-duplicated", origin, part, shown });
  };
  for (const [row, [tableName, columnName, here]] of table === undefined ? [] : linkRows(table)) {
    if (here === "") continue;
    const at = (column: string): Origin => ({ table: LINKS.key, row, column });
    const unknown = (column: string): void => {
      const shown = [tableName, columnName, here].filter((text) => text !== "").join(", ");
      notes.push({ kind: "link-unknown", origin: at(column), shown });
    };
    const contract = INPUT_TABLES.find(({ name, aliases }) => isOneOf(tableName, [name, ...aliases]));
    const column = contract?.columns.find(({ header, aliases }) => isOneOf(columnName, [header, ...aliases]));
    const part = columnName === "" ? tableName : `${tableName}[${columnName}]`;
    const link = { here, origin: at("here"), part };
    if (contract === undefined) unknown("table");
    else if (columnName === "") add(tables, contract.key, link);
    else if (column === undefined) unknown("column");
    else add(columns, `${contract.key}.${column.key}`, link);
  }
  return { table, tables, columns, notes };
}

function locateLinks(workbook: WorkbookSnapshot): LocatedTable | undefined {
  const snapshot = workbook.tables.find(({ name }) => isLinkTable(name));
  if (snapshot === undefined) return undefined;
  const headers = (snapshot.values[0] ?? []).map(String);
  const columns = LINKS.columns.map(({ key, header, aliases }): [string, number] => [
    key,
    headers.findIndex((each) => isOneOf(each, [header, ...aliases])),
  ]);
  return { contract: LINKS, snapshot, columns: new Map(columns.filter(([, index]) => index >= 0)) };
}

/** The rows by number as texts: table, column, what it is called. */
function linkRows({ snapshot, columns }: LocatedTable): [number, [string, string, string]][] {
  const textAt = (row: number, key: string): string => {
    const column = columns.get(key);
    const cell = column === undefined ? null : inputCellAt(snapshot, row, column);
    return cell === null || cell.kind === "empty" ? "" : cell.shown.trim();
  };
  return snapshot.values
    .slice(1)
    .map((_, index) => [
      index + 1,
      [textAt(index + 1, "table"), textAt(index + 1, "column"), textAt(index + 1, "here")],
    ]);
}
