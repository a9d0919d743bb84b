// Widths, heights and hidden rows and columns. Office.js speaks in points, the file in characters of the standard font.
import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import { findColumn } from "./cells";

/** A character of the standard font is 7 pixels, a pixel 0.75 points. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
export const POINTS_PER_CHARACTER = PIXELS_PER_CHARACTER * POINTS_PER_PIXEL;
/** Excel's standard column, 8.43 characters and their margin. */
const STANDARD_WIDTH = 9.140625;
export const STANDARD_HEIGHT = 15;

/** Columns beyond this are not looked at one by one. */
const LIMIT = 1024;
const ROW_LIMIT = 100_000;

export function columnPoints(sheet: Worksheet, column: number): number {
  const width = findColumn(sheet, column)?.width;
  const characters = width ?? sheet.properties.defaultColWidth ?? STANDARD_WIDTH;
  return Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}

export function setColumnPoints(range: Area, points: number): void {
  for (let column = range.column; column < range.column + Math.min(range.columns, LIMIT); column += 1) {
    range.sheet.getColumn(column + 1).width = points / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER;
  }
}

export function rowPoints(sheet: Worksheet, row: number): number {
  return sheet.findRow(row + 1)?.height ?? sheet.properties.defaultRowHeight ?? STANDARD_HEIGHT;
}

export function setRowPoints(range: Area, points: number): void {
  for (let row = range.row; row < range.row + Math.min(range.rows, ROW_LIMIT); row += 1) {
    const found = range.sheet.getRow(row + 1);
    found.height = points;
    found.customHeight = true;
  }
}

/** True or false where all agree, null where they do not. */
function agreed(first: number, number: number, hidden: (index: number) => boolean): boolean | null {
  const start = hidden(first);
  for (let index = first + 1; index < first + number; index += 1) if (hidden(index) !== start) return null;
  return start;
}

export function rowsHidden(range: Area): boolean | null {
  const rows = Math.min(range.rows, Math.max(1, range.sheet.rowCount + 1 - range.row));
  return agreed(range.row, rows, (row) => range.sheet.findRow(row + 1)?.hidden ?? false);
}

export function columnsHidden(range: Area): boolean | null {
  const columns = Math.min(range.columns, LIMIT);
  return agreed(range.column, columns, (column) => findColumn(range.sheet, column)?.hidden ?? false);
}

export function setRowsHidden(range: Area, hidden: boolean): void {
  for (let row = range.row; row < range.row + Math.min(range.rows, ROW_LIMIT); row += 1) {
    range.sheet.getRow(row + 1).hidden = hidden;
  }
}

export function setColumnsHidden(range: Area, hidden: boolean): void {
  for (let column = range.column; column < range.column + Math.min(range.columns, LIMIT); column += 1) {
    range.sheet.getColumn(column + 1).hidden = hidden;
  }
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

function sum(first: number, number: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + number; index += 1) total += size(index);
  return total;
}

/** Where a range lies on its sheet, in points. */
export function boxOf(range: Area): Box {
  const { sheet } = range;
  return {
    top: sum(0, range.row, (row) => rowPoints(sheet, row)),
    left: sum(0, range.column, (column) => columnPoints(sheet, column)),
    width: sum(range.column, range.columns, (column) => columnPoints(sheet, column)),
    height: sum(range.row, range.rows, (row) => rowPoints(sheet, row)),
  };
}
