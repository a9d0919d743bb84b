// Moves the relative references of a formula, as Excel does when a formula is copied.
import { columnLetters, MAX_COLUMNS, MAX_ROWS } from "./area";

const REFERENCE =
  /("(?:[^"]|"")*"|\[[^\]]*\])|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/giu;

function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** References that would leave the sheet become #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCE,
    (
      all: string,
      kept: string | undefined,
      fixColumn: string,
      letters: string,
      fixRow: string,
      digits: string,
    ) => {
      if (kept !== undefined) return all;
      const column = columnIndex(letters) + (fixColumn === "" ? columns : 0);
      const row = Number(digits) - 1 + (fixRow === "" ? rows : 0);
      if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return "#REF!";
      return `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`;
    },
  );
}
