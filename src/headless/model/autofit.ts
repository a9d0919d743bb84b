// Widths and heights that fit: by the number of characters shown, as there is no screen to measure on.
import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { findCell, numberFormat, readCell } from "./cells";
import type { Host } from "./host";
import { columnPoints, POINTS_PER_CHARACTER, STANDARD_HEIGHT } from "./layout";
import { showValue } from "./text";
import { usedWithin } from "./used";

const MARGIN = 1.7;
/** The standard height of 15 for the standard size of 11. */
const LINE_OF_FONT = 15 / 11;
const WIDEST = 255;

/** Widens or narrows each column to its longest line of text within the range. */
export function autofitColumns(host: Host, range: Area): void {
  const used = usedWithin(range, true);
  if (used === null) return;
  const columns = Math.min(range.columns, MAX_COLUMNS);
  for (let column = Math.max(range.column, used.column); column < used.column + used.columns; column += 1) {
    if (column >= range.column + columns) break;
    let longest = 0;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      const content = readCell(findCell(range.sheet, row, column), host.date1904);
      if (content.type === "Empty") continue;
      const text = showValue(content.value, numberFormat(range.sheet, row, column), host.date1904);
      longest = Math.max(longest, ...text.split("\n").map((line) => line.length));
    }
    if (longest > 0) range.sheet.getColumn(column + 1).width = Math.min(WIDEST, longest + MARGIN);
  }
}

/** Heights that fit wrapped text, by characters a line; the file's readers may measure better, and Excel does. */
export function autofitRows(host: Host, range: Area): void {
  const last = Math.min(range.row + Math.min(range.rows, MAX_ROWS), range.sheet.rowCount);
  for (let row = range.row; row < last; row += 1) {
    const found = range.sheet.findRow(row + 1);
    if (found === undefined) continue;
    const height = Math.max(linesIn(host, range, row) * STANDARD_HEIGHT, tallestLetters(range, row));
    if (height > STANDARD_HEIGHT) found.height = height;
    else delete found.height;
    found.customHeight = false;
  }
}

/** What the largest font of a row's cells needs, for one line. */
function tallestLetters({ sheet }: Area, row: number): number {
  let largest = 0;
  sheet.findRow(row + 1)?.eachCell(({ font }) => {
    largest = Math.max(largest, font?.size ?? 0);
  });
  return Math.ceil(largest * LINE_OF_FONT);
}

/** The most lines any wrapped cell of a row needs in its column's width. */
function linesIn(host: Host, { sheet }: Area, row: number): number {
  let most = 1;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const cell = findCell(sheet, row, column);
    if (cell?.alignment?.wrapText !== true) continue;
    const content = readCell(cell, host.date1904);
    if (content.type === "Empty") continue;
    const width = columnPoints(sheet, column) / POINTS_PER_CHARACTER;
    const text = showValue(content.value, numberFormat(sheet, row, column), host.date1904);
    most = Math.max(
      most,
      text.split("\n").reduce((sum, line) => sum + linesOf(line, width), 0),
    );
  }
  return most;
}

/** Lines that a paragraph takes when it is broken between words; a word longer than a line is broken too. */
function linesOf(paragraph: string, width: number): number {
  let lines = 1;
  let taken = 0;
  for (const { length } of paragraph.split(" ")) {
    if (taken > 0 && taken + 1 + length <= width) {
      taken += 1 + length;
      continue;
    }
    if (taken > 0) lines += 1;
    const more = Math.max(0, Math.ceil(length / width) - 1);
    lines += more;
    taken = length - more * width;
  }
  return lines;
}
