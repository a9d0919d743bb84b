// Inserting and removing cells: what lies beyond moves, and formulas, tables and names that point there follow.
import type { Table } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";
import { cellAt, findCell } from "./cells";
import { followShift, type Shift } from "./follow";
import type { Host } from "./host";
import { placeTable, tableArea, tablesOf } from "./tables";
import { usedWithin } from "./used";

/** Everything that an insertion or removal pushes or pulls. */
function beyond(place: Area, vertical: boolean): Area {
  return vertical
    ? { ...place, rows: MAX_ROWS - place.row }
    : { ...place, columns: MAX_COLUMNS - place.column };
}

function moveTables(moving: Area, place: Area, shift: Shift, own: Table | null): void {
  for (const table of tablesOf(place.sheet)) {
    if (table === own) continue;
    const whole = tableArea(table);
    const hit = intersection(whole, moving);
    if (hit === null) continue;
    const entire = hit.rows === whole.rows && hit.columns === whole.columns;
    const below = shift.vertical ? whole.row >= place.row : whole.column >= place.column;
    if (!entire || !below) {
      throw new HostError("InvalidOperation", "This operation is not allowed. It would cut through a table.");
    }
    placeTable(
      table,
      shift.vertical
        ? { ...whole, row: whole.row + shift.by }
        : { ...whole, column: whole.column + shift.by },
    );
  }
}

function copyCell(
  sheet: Area["sheet"],
  fromRow: number,
  fromColumn: number,
  toRow: number,
  toColumn: number,
): void {
  const from = findCell(sheet, fromRow, fromColumn);
  if (from === undefined && findCell(sheet, toRow, toColumn) === undefined) return;
  const to = cellAt(sheet, toRow, toColumn);
  to.value = from?.formula === undefined ? (from?.value ?? null) : { formula: from.formula };
  to.style = { ...from?.style };
}

function emptyCell(sheet: Area["sheet"], row: number, column: number): void {
  const cell = findCell(sheet, row, column);
  if (cell === undefined) return;
  cell.value = null;
  cell.style = {};
}

/** Makes room at a place by pushing its cells down or to the right. New cells look like those above, or to the left. */
export function insertCells(
  host: Host,
  place: Area,
  shift: "Down" | "Right",
  own: Table | null = null,
): void {
  const vertical = shift === "Down";
  const by = vertical ? place.rows : place.columns;
  const moving = beyond(place, vertical);
  const used = usedWithin(moving, false);
  const last = used === null ? -1 : vertical ? used.row + used.rows : used.column + used.columns;
  if (last + by > (vertical ? MAX_ROWS : MAX_COLUMNS)) throw new HostError("NonBlankCellOffSheet");
  moveTables(moving, place, { vertical, by, place }, own);
  if (used !== null) {
    for (let row = used.row + used.rows - 1; row >= used.row; row -= 1) {
      for (let column = used.column + used.columns - 1; column >= used.column; column -= 1) {
        copyCell(place.sheet, row, column, row + (vertical ? by : 0), column + (vertical ? 0 : by));
      }
    }
  }
  for (
    let row = place.row;
    row < Math.min(place.row + place.rows, (used?.row ?? 0) + (used?.rows ?? 0));
    row += 1
  ) {
    for (let column = place.column; column < place.column + Math.min(place.columns, 512); column += 1) {
      emptyCell(place.sheet, row, column);
    }
  }
  followShift(host, { vertical, by, place });
  host.touch(place);
  host.touchStructure();
}

/** Takes cells out and pulls in what lies beyond. */
export function removeCells(host: Host, place: Area, shift: "Up" | "Left", own: Table | null = null): void {
  const vertical = shift === "Up";
  const size = vertical ? place.rows : place.columns;
  const moving = vertical
    ? { ...place, row: place.row + place.rows, rows: Math.max(1, MAX_ROWS - place.row - place.rows) }
    : {
        ...place,
        column: place.column + place.columns,
        columns: Math.max(1, MAX_COLUMNS - place.column - place.columns),
      };
  const used = usedWithin(moving, false);
  moveTables(moving, moving, { vertical, by: -size, place }, own);
  const gone = usedWithin(place, false);
  if (gone !== null) {
    for (let row = gone.row; row < gone.row + gone.rows; row += 1) {
      for (let column = gone.column; column < gone.column + gone.columns; column += 1)
        emptyCell(place.sheet, row, column);
    }
  }
  if (used !== null) {
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        copyCell(place.sheet, row, column, row - (vertical ? size : 0), column - (vertical ? 0 : size));
        emptyCell(place.sheet, row, column);
      }
    }
  }
  followShift(host, { vertical, by: -size, place });
  host.touch(place);
  host.touchStructure();
}
