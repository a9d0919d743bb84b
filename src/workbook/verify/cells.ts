// Cells of a sheet by their place, and whether a cell is what was written into it.
import type { CellContent } from "../changes";
import { address, quoteSheet } from "../places";
import type { CellScalar, SheetSnapshot } from "../snapshot";

/** A cell as read. */
export interface ReadCell {
  readonly value: CellScalar;
  /** With "=", as the spreadsheet has it; null where there is none. */
  readonly formula: string | null;
}

/** The cell at a zero-based place of a sheet; empty outside what is used. */
export function cellIn(sheet: SheetSnapshot | undefined, row: number, column: number): ReadCell {
  if (sheet === undefined) return { value: "", formula: null };
  const [r, c] = [row - sheet.top, column - sheet.left];
  const value = sheet.values[r]?.[c] ?? "";
  const formula = sheet.formulas[r]?.[c];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value, formula: isFormula ? formula : null };
}

/** "Resultat!C4" of a zero-based place. */
export function cellName(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${address(row, column)}`;
}

/** Numbers through a file and back may differ in their last digit. */
const TOLERANCE = 1e-9;

/** "Krav!F12", "'Mål 2024'!B3". */
const ADDRESS = /^(?:'.+'|[\p{L}\d_]+)![A-Z]{1,3}\d+$/u;

/**
 * True when a cell holds what was written. Line breaks count as the same however they are kept; so do two addresses, for
 * where an input stands is the reader's to move, and what stands there is compared by itself.
 */
export function isSame(written: Exclude<CellContent, object>, read: CellScalar): boolean {
  if (typeof written === "number" && typeof read === "number")
    return Math.abs(written - read) <= TOLERANCE * Math.max(1, Math.abs(written));
  if (written === null) return read === "";
  if (typeof written === "string" && typeof read === "string")
    return lines(written) === lines(read) || (ADDRESS.test(written) && ADDRESS.test(read));
  return written === read;
}

function lines(text: string): string {
  return text.replace(/\r\n?/gu, "\n");
}
