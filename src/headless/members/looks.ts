// A look of a range is one value where all its cells agree, null where they do not; setting it sets every cell.
import type { Cell } from "@cj-tech-master/excelts";
import { isUnbounded, type Area } from "../model/area";
import { cellAt, findCell, findColumn } from "../model/cells";
import type { Host } from "../model/host";
import type { Scalar } from "../protocol/host-object";

export type CellStyle = Cell["style"];

/** Columns and rows of whole columns and rows that are set one by one. */
const EDGE = 256;

function eachPlace(range: Area, visit: (row: number, column: number) => boolean): void {
  const rows = isUnbounded(range)
    ? Math.min(range.rows, Math.max(1, range.sheet.rowCount - range.row))
    : range.rows;
  const columns = isUnbounded(range)
    ? Math.min(range.columns, Math.max(1, range.sheet.columnCount - range.column))
    : range.columns;
  for (let row = range.row; row < range.row + rows; row += 1) {
    for (let column = range.column; column < range.column + columns; column += 1)
      if (!visit(row, column)) return;
  }
}

/** The value all cells agree on, else null. */
export function agreedLook<V>(range: Area, read: (style: CellStyle) => V): V | null {
  const seen: V[] = [];
  eachPlace(range, (row, column) => {
    const style = findCell(range.sheet, row, column)?.style ?? columnStyle(range, column);
    const value = read(style);
    if (seen.length === 0 || seen[0] !== value) seen.push(value);
    return seen.length < 2;
  });
  return seen.length === 1 ? (seen[0] ?? null) : null;
}

function columnStyle(range: Area, column: number): CellStyle {
  return findColumn(range.sheet, column)?.style ?? {};
}

/** Sets a look on every cell; whole columns and rows carry it for cells to come. */
export function setLook(host: Host, range: Area, change: (style: CellStyle) => CellStyle): void {
  host.allowFormat(range, "formatCells");
  host.touchLook();
  if (isUnbounded(range)) {
    const wholeColumns = range.row === 0 && range.rows > range.columns;
    if (wholeColumns) {
      for (let c = range.column; c < range.column + Math.min(range.columns, EDGE); c += 1) {
        const column = range.sheet.getColumn(c + 1);
        column.style = change(column.style);
      }
    } else {
      for (let r = range.row; r < range.row + Math.min(range.rows, EDGE); r += 1) {
        const row = range.sheet.getRow(r + 1);
        row.style = change(row.style);
      }
    }
    eachPlace(range, (row, column) => {
      const cell = findCell(range.sheet, row, column);
      if (cell !== undefined) cell.style = change(cell.style);
      return true;
    });
    return;
  }
  eachPlace(range, (row, column) => {
    const cell = cellAt(range.sheet, row, column);
    cell.style = change(cell.style);
    return true;
  });
}

/** A property that is one look of a range. */
export function look(
  read: (style: CellStyle) => unknown,
  change: (style: CellStyle, value: unknown) => CellStyle,
): Scalar<Area> {
  return {
    get: (range) => agreedLook(range, read),
    set: (range, value, host) => {
      setLook(host, range, (style) => change(style, value));
    },
  };
}
