// Origins become places a person can go to: table, column header and cell ("Krav!F12").
import type { Origin, TableKey } from "../plan";
import { contractOf } from "./contract-of";
import { SETTINGS } from "./settings-contract";
import type { Located, LocatedTable } from "./locate";

export interface CellPlace {
  /** The table's name in the workbook. */
  readonly table: string;
  /** Data row in the table, from 1; null is the header or the whole table. */
  readonly row: number | null;
  /** The column's header; null is the whole row. */
  readonly column: string | null;
  /** "Krav!F12"; null when the table is not in the workbook. */
  readonly cell: string | null;
}

/** The place of an origin in the workbook it was read from. */
export function placeOf(origin: Origin, located: Located): CellPlace {
  const table = located.tables.get(origin.table);
  return {
    table: table?.snapshot.name ?? contractOf(origin.table).name,
    row: origin.row > 0 ? origin.row : null,
    column: origin.column === null ? null : headerOf(origin.table, origin.column, table),
    cell: table === undefined ? null : cellOf(origin, table),
  };
}

/** The header of a column as the workbook has it, else as the contract names it; for a setting, its label. */
export function headerOf(key: TableKey, column: string, table?: LocatedTable): string {
  if (key === "plan" && column !== "setting" && column !== "value")
    return SETTINGS.find((setting) => setting.key === column)?.label ?? column;
  const index = table?.columns.get(column);
  const header = index === undefined ? undefined : table?.snapshot.values[0]?.[index];
  if (header !== undefined) return String(header);
  return contractOf(key).columns.find((candidate) => candidate.key === column)?.header ?? column;
}

function cellOf(origin: Origin, table: LocatedTable): string {
  const { snapshot } = table;
  // A hidden header row has no cell: the first row under it stands for it.
  const row = origin.row === 0 && snapshot.headerHidden === true ? 1 : origin.row;
  return `${quoteSheet(snapshot.sheet)}!${address(snapshot.top + row, snapshot.left + columnIn(origin, table))}`;
}

/** Zero-based column of an origin in its table; a whole row is told by its first cell, a setting by its value. */
export function columnIn({ table: key, column }: Origin, table: LocatedTable): number {
  if (column === null) return 0;
  const found = table.columns.get(column);
  if (found !== undefined) return found;
  if (key === "plan") return table.columns.get("value") ?? 0;
  const year = (table.snapshot.values[0] ?? []).findIndex((header) => String(header) === column);
  return Math.max(year, 0);
}

/** "F12" from zero-based row and column. */
export function address(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "Krav!F12" or "'Mål 2024'!B3", of a zero-based place. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${address(row, column)}`;
}

/** "F" from a zero-based column. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A sheet name as an address needs it: quoted when it is not plain letters and digits. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
