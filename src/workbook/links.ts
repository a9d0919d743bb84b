// The table Kobling: a workbook in a ministry's own layout says which of its tables and columns plays which part.
import type { TableKey } from "../plan";
import { cellAt } from "./cells";
import { INPUT_TABLES, LINKS } from "./contract";
import { fold } from "./fold";
import type { TableSnapshot, WorkbookSnapshot } from "./snapshot";

/** What the workbook calls the contract's tables and columns, where it says so itself. */
export interface Links {
  readonly tables: ReadonlyMap<TableKey, string>;
  /** By "table.column" key. */
  readonly columns: ReadonlyMap<string, string>;
}

/** True when a table of this name is the table of links. */
export function isLinkTable(name: string): boolean {
  return [LINKS.name, ...LINKS.aliases].some((each) => fold(each) === fold(name));
}

/** Reads the links; none when the workbook has no such table. A row that names no table of the contract is left aside. */
export function readLinks(workbook: WorkbookSnapshot): Links {
  const tables = new Map<TableKey, string>();
  const columns = new Map<string, string>();
  const table = workbook.tables.find(({ name }) => isLinkTable(name));
  for (const [tableName = "", columnName = "", here = ""] of table === undefined ? [] : linkRows(table)) {
    const contract = INPUT_TABLES.find(({ name, aliases }) => isOneOf(tableName, [name, ...aliases]));
    if (contract === undefined || here === "") continue;
    const column = contract.columns.find(({ header, aliases }) => isOneOf(columnName, [header, ...aliases]));
    if (columnName === "") tables.set(contract.key, here);
    else if (column !== undefined) columns.set(`${contract.key}.${column.key}`, here);
  }
  return { tables, columns };
}

/** The rows as texts, in the order of the contract's columns. */
function linkRows(table: TableSnapshot): string[][] {
  const headers = (table.values[0] ?? []).map((header) => fold(String(header)));
  const places = LINKS.columns.map(({ header, aliases }) =>
    headers.findIndex((each) => isOneOf(each, [header, ...aliases])),
  );
  return table.values.slice(1).map((_, index) =>
    places.map((column) => {
      const cell = cellAt(table, index + 1, column);
      return cell.kind === "empty" ? "" : cell.shown.trim();
    }),
  );
}

function isOneOf(text: string, names: readonly string[]): boolean {
  return names.some((name) => fold(name) === fold(text));
}
