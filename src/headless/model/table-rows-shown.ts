// Showing and hiding a table's header row and total row, as Office.js documents them: `getRange()` covers the rows that are
// shown, and the columns keep their names while the header row is hidden. Where Excel puts neighbouring cells is not
// documented; here they move down when a row appears on top of them, and stay when one disappears.
import type { Table } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import { cellAt } from "./cells";
import { clearArea } from "./clear";
import type { Host } from "./host";
import { insertCells } from "./shifting";
import { bodyArea, hasHeader, hasTotals, placeTable, tableArea } from "./tables";
import { usedWithin } from "./used";

/** Shows or hides the total row. A new one holds the word "Total" and the sum or the count of the last column. */
export function showTotals(host: Host, table: Table, shown: boolean): void {
  if (shown === hasTotals(table)) return;
  const whole = tableArea(table);
  host.allowEdit(whole);
  if (!shown) {
    clearArea(host, { ...whole, row: whole.row + whole.rows - 1, rows: 1 }, "Contents");
    table.table.totalsRow = false;
    placeTable(table, { ...whole, rows: whole.rows - 1 });
    return;
  }
  const row: Area = { ...whole, row: whole.row + whole.rows, rows: 1 };
  makeRoom(host, row, table);
  table.table.totalsRow = true;
  placeTable(table, { ...whole, rows: whole.rows + 1 });
  cellAt(row.sheet, row.row, row.column).value = "Total";
  const last = table.table.columns.at(-1);
  if (last !== undefined && whole.columns > 1) {
    const reference = `${table.name}[${last.name.replace(/['#[\]@]/gu, "'$&")}]`;
    const sums = isNumeric(bodyArea(table), whole.columns - 1);
    cellAt(row.sheet, row.row, row.column + whole.columns - 1).value = {
      formula: `SUBTOTAL(${sums ? 109 : 103},${reference})`,
    };
  }
  host.touch(row);
}

/** Shows or hides the header row. The first data row stays where it is. */
export function showHeaders(host: Host, table: Table, shown: boolean): void {
  if (shown === hasHeader(table)) return;
  const whole = tableArea(table);
  host.allowEdit(whole);
  if (!shown) {
    clearArea(host, { ...whole, rows: 1 }, "Contents");
    table.table.headerRow = false;
    placeTable(table, { ...whole, row: whole.row + 1, rows: whole.rows - 1 });
    host.touch(whole);
    return;
  }
  const above: Area = { ...whole, row: whole.row - 1, rows: 1 };
  const isFree = above.row >= 0 && usedWithin(above, true) === null;
  const row = isFree ? above : { ...whole, rows: 1 };
  if (!isFree) {
    insertCells(host, row, "Down", table);
  }
  table.table.headerRow = true;
  placeTable(table, { ...row, rows: whole.rows + 1 });
  table.table.columns.forEach(({ name }, index) => {
    cellAt(row.sheet, row.row, row.column + index).value = name;
  });
  host.touch(row);
}

function makeRoom(host: Host, row: Area, table: Table): void {
  if (usedWithin(row, true) !== null || host.tablesTouching(row).length > 0)
    insertCells(host, row, "Down", table);
}

function isNumeric(body: Area, column: number): boolean {
  const last = cellAt(body.sheet, body.row + body.rows - 1, body.column + column);
  return typeof last.value === "number";
}
