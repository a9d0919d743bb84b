// Defined names that stand for a single cell, compared as Excel compares names: without regard to letters' case.
import { fold } from "./fold";
import type { WorkbookSnapshot } from "./snapshot";

/** A single cell that a defined name points at, zero-based. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** True where Excel takes two names, of cells or of tables, for the same. */
export function isSameName(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** The cell a name of the workbook points at; undefined when there is no such name, or it points at no single cell. */
export function namedCell(name: string, { names }: Pick<WorkbookSnapshot, "names">): NamedCell | undefined {
  const formula = names.find((each) => isSameName(each.name, name))?.formula ?? "";
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)$/u.exec(formula);
  if (found === null) return undefined;
  const [, quoted, plain, letters = "", digits = ""] = found;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? "", row: Number(digits) - 1, column };
}

/** The sheet in "=Resultat!$C$5" or "='Resultat 2'!$C$5"; undefined where a formula begins with no sheet. */
export function sheetInFormula(formula: string): string | undefined {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/u.exec(formula);
  return found?.[1]?.replaceAll("''", "'") ?? found?.[2];
}
