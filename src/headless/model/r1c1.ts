// Formulas in R1C1 notation and back: references counted from the cell they stand in.
import { HostError } from "../protocol/host-error";
import { columnLetters, MAX_COLUMNS, MAX_ROWS } from "./area";

/** Texts, quoted sheet names and brackets of tables are left alone. */
const KEPT = String.raw`("(?:[^"]|"")*"|'(?:[^']|'')*'!?)`;

const A1 = new RegExp(
  String.raw`${KEPT}|(\[[^\]]*\])|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])`,
  "giu",
);
const R1C1 = new RegExp(
  String.raw`${KEPT}|(?<![\p{L}\p{N}_.\]])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\p{L}\p{N}_(.[])`,
  "giu",
);

function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function step(by: number): string {
  return by === 0 ? "" : `[${by}]`;
}

/** A formula of the cell at a place, counted from 0, in R1C1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    A1,
    (
      all: string,
      kept: string | undefined,
      bracket: string | undefined,
      fixColumn: string,
      letters: string,
      fixRow: string,
      digits: string,
    ) => {
      if (kept !== undefined || bracket !== undefined) return all;
      const r = Number(digits) - 1;
      const c = columnIndex(letters);
      return `R${fixRow === "" ? step(r - row) : r + 1}C${fixColumn === "" ? step(c - column) : c + 1}`;
    },
  );
}

function placed(part: string | undefined, from: number, end: number): readonly [boolean, number] {
  const isFixed = part !== undefined && !part.startsWith("[");
  const place = isFixed ? Number(part) - 1 : from + Number(part?.slice(1, -1) ?? 0);
  if (place < 0 || place >= end) throw new HostError("InvalidArgument");
  return [isFixed, place];
}

/** The A1 form of a formula in R1C1 notation. @throws HostError InvalidArgument for a reference off the sheet. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    R1C1,
    (all: string, kept: string | undefined, rowPart: string | undefined, columnPart: string | undefined) => {
      if (kept !== undefined) return all;
      const [fixRow, r] = placed(rowPart, row, MAX_ROWS);
      const [fixColumn, c] = placed(columnPart, column, MAX_COLUMNS);
      return `${fixColumn ? "$" : ""}${columnLetters(c)}${fixRow ? "$" : ""}${r + 1}`;
    },
  );
}
