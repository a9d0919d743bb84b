// Where things stand in the sheet Segl and in the copy, zero-based, and how formulas there refer to them.
import { type NamePlace, sheetOfNames } from "../owned-places";
import { columnLetters } from "../places";
import type { WorkbookSnapshot } from "../snapshot";
import { SEAL_NAMES, SEAL_SHEET } from "./names";

/** Rows of the head of the sheet, values in the second column. The first row stays text: formulas count its columns. */
export const ROW = {
  title: 0,
  code: 1,
  codeNow: 2,
  status: 3,
  proves: 4,
  probe: 5,
  heading: 7,
  first: 8,
} as const;
export const VALUE_COLUMN = 1;

/** The defined names of single cells in the head. */
export const NAME_PLACES: readonly NamePlace[] = [
  { name: SEAL_NAMES.code, row: ROW.code, column: VALUE_COLUMN },
  { name: SEAL_NAMES.codeNow, row: ROW.codeNow, column: VALUE_COLUMN },
  { name: SEAL_NAMES.status, row: ROW.status, column: VALUE_COLUMN },
];

/** Columns of the rows, one per sealed run. Column A holds no formula: formulas count its rows. */
export const COLUMN = {
  table: 0,
  header: 1,
  live: 2,
  sealed: 4,
  status: 6,
  firstRow: 7,
  start: 8,
  rows: 9,
  excelOnly: 10,
  obstacle: 11,
  place: 12,
  parts: 13,
} as const;

/** The sheet Segl: the one the seal's names point into, else a new one. */
export function sealSheetName(workbook: WorkbookSnapshot): string {
  return sheetOfNames(NAME_PLACES, SEAL_SHEET, workbook);
}

/** Rows of the copy: title, table, header of each run, then its cells from the header on, a column per run. */
export const COPY_ROW = { title: 0, table: 1, heading: 2, cells: 3 } as const;

/** "$C$9". */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** "$C$9:$C$40" for rows of one column, or a row of several. */
export function area(row: number, column: number, rows: number, columns = 1): string {
  return `${absolute(row, column)}:${absolute(row + rows - 1, column + columns - 1)}`;
}
