// Range.removeDuplicates: rows that say the same as an earlier one in some columns go, those below come up.
import { HostError } from "../protocol/host-error";
import type { Area } from "./area";
import { cellAt, findCell, readCell } from "./cells";
import type { Host } from "./host";
import { shiftFormula } from "./shift";

export interface Removal {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** @throws HostError InvalidArgument without columns, or for one outside the range. */
export function removeDuplicates(
  host: Host,
  range: Area,
  columns: readonly number[],
  hasHeader: boolean,
): Removal {
  if (columns.length === 0 || columns.some((column) => column < 0 || column >= range.columns))
    throw new HostError("InvalidArgument");
  host.allowEdit(range);
  host.refresh();
  const first = range.row + (hasHeader ? 1 : 0);
  const last = range.row + range.rows;
  const seen = new Set<string>();
  let to = first;
  for (let row = first; row < last; row += 1) {
    const key = JSON.stringify(columns.map((column) => comparable(host, range, row, column)));
    if (seen.has(key)) continue;
    seen.add(key);
    if (row !== to) moveRow(range, row, to);
    to += 1;
  }
  for (let row = to; row < last; row += 1)
    for (let column = range.column; column < range.column + range.columns; column += 1)
      cellAt(range.sheet, row, column).value = null;
  host.touch(range);
  return { removed: last - to, uniqueRemaining: to - first };
}

function comparable(host: Host, range: Area, row: number, column: number): unknown {
  const { type, value } = readCell(findCell(range.sheet, row, range.column + column), host.date1904);
  return [type, typeof value === "string" ? value.toLowerCase() : value];
}

function moveRow(range: Area, from: number, to: number): void {
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    const cell = findCell(range.sheet, from, column);
    const target = cellAt(range.sheet, to, column);
    target.value =
      cell?.formula === undefined
        ? (cell?.value ?? null)
        : { formula: shiftFormula(cell.formula, to - from, 0) };
    target.style = { ...cell?.style };
  }
}
