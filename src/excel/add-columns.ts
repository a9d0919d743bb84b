// Adds columns to a table that is there, at its right end, as the template would have them. No other cell is written to.
import type { ColumnAddition } from "../workbook/changes";
import { setFormat } from "./content";
import { type Piece, piece } from "./pieces";
import { dress } from "./tables";
import type { RangeAt, Target } from "./target";

/** Where an addition's first new cell stands: a part of the new columns, the header row being the first. */
function newCells(target: Target, { sheet, row, column, width }: ColumnAddition): RangeAt {
  return (r, c, rows, columns) =>
    target.sheet(sheet).getRangeByIndexes(row + r, column + width + c, rows, columns);
}

/** Gives the new cells their formats and choices, writes the headers, and last lets the table grow over them, whole. */
export function additionPiece(target: Target, addition: ColumnAddition): Piece {
  const { rows, width, columns } = addition;
  const at = newCells(target, addition);
  const add = (): void => {
    columns.forEach(({ format }, index) => {
      if (format !== "General") setFormat(at(1, index, rows, 1), format);
    });
    dress({ columns }, rows, at, (r, c, height, wide) => at(r + 1, c, height, wide));
    at(0, 0, 1, columns.length).values = [columns.map(({ header }) => header)];
    target.table(addition.table).resize(at(0, -width, rows + 1, width + columns.length));
  };
  return piece(10 + 12 * columns.length, add);
}

/** Fills calculated columns, once every table they may refer to is there. */
export function addedFormulaPieces(target: Target, addition: ColumnAddition): Piece[] {
  const { rows, columns } = addition;
  return columns.flatMap(({ formula }, index) => {
    if (formula === undefined) return [];
    const formulas = Array.from({ length: rows }, () => [formula]);
    const fill = (): void => {
      newCells(target, addition)(1, index, rows, 1).formulas = formulas;
    };
    return [piece(4, fill, rows * (formula.length + 8))];
  });
}
