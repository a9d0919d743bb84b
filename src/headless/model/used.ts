// The used part of a sheet: the smallest rectangle around its contents, and its formats unless values alone are asked for.
import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { readCell } from "./cells";

function counts(cell: Cell, valuesOnly: boolean): boolean {
  if (readCell(cell, false).type !== "Empty" || cell.formula !== undefined) return true;
  return !valuesOnly && Object.keys(cell.style).length > 0;
}

/** The used part of a whole sheet; null where nothing is used. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean): Area | null {
  return usedWithin({ sheet, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS }, valuesOnly);
}

/** The used part inside an area. */
export function usedWithin(range: Area, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  range.sheet.eachRow({ includeEmpty: !valuesOnly }, (row, number) => {
    if (number - 1 < range.row || number - 1 >= range.row + range.rows) return;
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const column = columnNumber - 1;
      if (column < range.column || column >= range.column + range.columns || !counts(cell, valuesOnly))
        return;
      top = Math.min(top, number - 1);
      bottom = Math.max(bottom, number - 1);
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  if (bottom < 0) return null;
  return { sheet: range.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
