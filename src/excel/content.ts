// Contents on their way into cells. Excel reads strings as if typed: "=1" is a formula, "3.1" a number, "juni 2024" a date.
// Text meant as text is sent with the apostrophe that tells Excel so; the apostrophe does not become part of the cell.
import type { CellContent } from "../workbook/changes";
import type { ExcelLimits } from "./limits";
import { jsonBytes, type Piece, piece } from "./pieces";
import type { RangeAt } from "./target";

/** Letters only, and not the words Excel reads as logical values: such text needs no apostrophe. */
const PLAIN = /^\p{L}[\p{L} ,.–-]*$/u;
const LOGICAL = /^(true|false|sand|falsk)$/iu;

/** The value to hand to `Range.values`, or `Range.formulas` where some cell is a formula. */
export function officeValue(content: CellContent): string | number | boolean {
  if (content === null || content === "") return "";
  if (typeof content === "object") return content.formula;
  return typeof content === "string" ? textAsText(content) : content;
}

function textAsText(text: string): string {
  return PLAIN.test(text) && !LOGICAL.test(text.trim()) ? text : `'${text}`;
}

/** Writes a matrix of contents to a range of the same shape. */
export function setContents(range: Excel.Range, contents: readonly (readonly CellContent[])[]): void {
  const matrix = contents.map((row) => row.map(officeValue));
  const hasFormula = contents.some((row) => row.some((cell) => cell !== null && typeof cell === "object"));
  if (hasFormula) range.formulas = matrix;
  else range.values = matrix;
}

/** A range with its contents: three actions and its path. */
const WRITE_ACTIONS = 4;

/** Pieces that write a block of contents. */
export function contentPieces(
  rangeAt: RangeAt,
  contents: readonly (readonly CellContent[])[],
  limits: ExcelLimits,
): Piece[] {
  return rowPieces(rangeAt, contents, limits, { sent: officeValue, set: setContents });
}

/** Pieces that give each cell of a block its own number format. */
export function formatPieces(
  rangeAt: RangeAt,
  formats: readonly (readonly string[])[],
  limits: ExcelLimits,
): Piece[] {
  const set = (range: Excel.Range, rows: readonly (readonly string[])[]): void => {
    range.numberFormat = rows.map((row) => [...row]);
  };
  return rowPieces(rangeAt, formats, limits, { sent: (format) => format, set });
}

/** Rows together as far as one request takes them. */
function rowPieces<T>(
  rangeAt: RangeAt,
  contents: readonly (readonly T[])[],
  limits: ExcelLimits,
  way: {
    /** A cell as it travels. */
    readonly sent: (cell: T) => unknown;
    readonly set: (range: Excel.Range, rows: readonly (readonly T[])[]) => void;
  },
): Piece[] {
  const pieces: Piece[] = [];
  const add = (first: number, last: number, bytes: number): void => {
    const rows = contents.slice(first, last);
    const write = (): void => {
      way.set(rangeAt(first, 0, rows.length, rows[0]?.length ?? 0), rows);
    };
    if (rows.length > 0) pieces.push(piece(WRITE_ACTIONS, write, bytes));
  };
  let first = 0;
  let bytes = 0;
  for (const [index, row] of contents.entries()) {
    const size = jsonBytes(row.map(way.sent));
    // Half a request at most: so that what is begun can be filled up with the next.
    if (index > first && bytes + size > limits.requestBytes / 2) {
      add(first, index, bytes);
      [first, bytes] = [index, 0];
    }
    bytes += size;
  }
  add(first, contents.length, bytes);
  return pieces;
}

/** One number format for every cell of a range: Office.js spreads a single value over the range. */
export function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
