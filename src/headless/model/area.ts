// A rectangle of cells on a sheet, and its address as Excel writes it. Zero-based; whole columns and rows reach the edge.
import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Reading more cells than this in one property answers null, as an unbounded range does. */
export interface Area {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function area(sheet: Worksheet, row: number, column: number, rows: number, columns: number): Area {
  const whole = [row, column, rows, columns].every((part) => Number.isInteger(part));
  const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!whole || !inside || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
  return { sheet, row, column, rows, columns };
}

export function isEntireColumn(range: Area): boolean {
  return range.row === 0 && range.rows === MAX_ROWS;
}

export function isEntireRow(range: Area): boolean {
  return range.column === 0 && range.columns === MAX_COLUMNS;
}

/** Whole columns or rows: their cells are neither read nor written as a matrix. */
export function isUnbounded(range: Area): boolean {
  return isEntireColumn(range) || isEntireRow(range);
}

export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - digit - 1) / 26;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Sheet names that are not plain words stand in quotes. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "A1:B2", "A:C", "3:4", without the sheet. */
export function localAddress(range: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const top = `${mark}${range.row + 1}`;
  const bottom = `${mark}${range.row + range.rows}`;
  const left = `${mark}${columnLetters(range.column)}`;
  const right = `${mark}${columnLetters(range.column + range.columns - 1)}`;
  if (isEntireRow(range)) return `${top}:${bottom}`;
  if (isEntireColumn(range)) return `${left}:${right}`;
  return range.rows === 1 && range.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** `Range.address`: sheet and cells, "'Mål 1'!A1:B2". */
export function fullAddress(range: Area, absolute = false): string {
  return `${quotedSheet(range.sheet.name)}!${localAddress(range, absolute)}`;
}

export interface ParsedAddress {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function corners(first: string, second: string): Omit<ParsedAddress, "sheet"> | null {
  const cell = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
  const letters = /^\$?([A-Z]{1,3})$/i;
  const digits = /^\$?(\d{1,7})$/;
  const a = cell.exec(first);
  const b = cell.exec(second);
  if (a?.[1] !== undefined && b?.[1] !== undefined) {
    return box(Number(a[2]) - 1, columnNumber(a[1]), Number(b[2]) - 1, columnNumber(b[1]));
  }
  const c = letters.exec(first)?.[1];
  const d = letters.exec(second)?.[1];
  if (c !== undefined && d !== undefined) return box(0, columnNumber(c), MAX_ROWS - 1, columnNumber(d));
  const e = digits.exec(first)?.[1];
  const f = digits.exec(second)?.[1];
  if (e !== undefined && f !== undefined) return box(Number(e) - 1, 0, Number(f) - 1, MAX_COLUMNS - 1);
  return null;
}

function box(row1: number, column1: number, row2: number, column2: number): Omit<ParsedAddress, "sheet"> {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** Reads an A1 address, with or without sheet; null where it is none (it may then be a name). */
export function parseAddress(text: string): ParsedAddress | null {
  const trimmed = text.trim().replace(/^=/, "");
  const bang = trimmed.lastIndexOf("!");
  const sheetPart = bang < 0 ? null : trimmed.slice(0, bang);
  const cells = trimmed.slice(bang + 1).split(":");
  const [first, second] = cells;
  if (first === undefined || cells.length > 2) return null;
  const single = second === undefined;
  if (single && !/^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(first)) return null;
  const rect = corners(first, second ?? first);
  if (rect === null || rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS)
    return null;
  if (rect.row < 0) return null;
  const sheet =
    sheetPart === null
      ? null
      : sheetPart.startsWith("'") && sheetPart.endsWith("'")
        ? sheetPart.slice(1, -1).replaceAll("''", "'")
        : sheetPart;
  return { sheet, ...rect };
}

export function intersection(a: Area, b: Area): Area | null {
  if (a.sheet !== b.sheet) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const bottom = Math.min(a.row + a.rows, b.row + b.rows);
  const right = Math.min(a.column + a.columns, b.column + b.columns);
  if (bottom <= row || right <= column) return null;
  return { sheet: a.sheet, row, column, rows: bottom - row, columns: right - column };
}

export function bounding(a: Area, b: Area): Area {
  if (a.sheet !== b.sheet) throw new HostError("InvalidArgument");
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const bottom = Math.max(a.row + a.rows, b.row + b.rows);
  const right = Math.max(a.column + a.columns, b.column + b.columns);
  return { sheet: a.sheet, row, column, rows: bottom - row, columns: right - column };
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}
