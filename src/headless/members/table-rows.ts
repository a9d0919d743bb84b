// Excel.TableRow and its collection: rows are counted from the first data row.
import type { Table } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, isHostObject, type HostObject, objectType } from "../protocol/host-object";
import type { Area } from "../model/area";
import { removeCells, insertCells } from "../model/shifting";
import type { Host } from "../model/host";
import { readValues, writeContents } from "../model/matrix";
import { awaitsFirstRow, bodyArea, placeTable, resizeTable, tableArea } from "../model/tables";
import { usedWithin } from "../model/used";
import { asInteger, isGiven, isRecord } from "./arguments";
import { isFiltered } from "./auto-filter";
import { rangeObject } from "./range";

interface Row {
  readonly table: Table;
  readonly index: number;
}

function place(row: Row): Area {
  const body = bodyArea(row.table);
  if (row.index < 0 || row.index >= body.rows) throw new HostError("ItemNotFound");
  return { ...body, row: body.row + row.index, rows: 1 };
}

/** Takes data rows out; the cells below the table come up. The last row of a table is emptied, not removed. */
export function removeRows(table: Table, index: number, count: number, host: Host): void {
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new HostError("InvalidArgument");
  host.allowEdit(body);
  const whole = tableArea(table);
  const kept = Math.max(1, body.rows - count);
  const gone = body.rows - kept;
  if (gone < count) {
    const last = { ...body, row: body.row + index + count - 1, rows: 1 };
    writeContents(host, last, "");
  }
  if (gone > 0) {
    removeCells(host, { ...body, row: body.row + index, rows: gone }, "Up", table);
    placeTable(table, { ...whole, rows: whole.rows - gone });
  }
  host.touch(whole);
}

function matrix(values: unknown, columns: number): readonly unknown[] {
  const rows: readonly unknown[] = Array.isArray(values) ? values : [values];
  const two = rows.every((row) => Array.isArray(row)) ? rows : [rows];
  if (!two.every((row) => Array.isArray(row) && row.length === columns))
    throw new HostError("InvalidArgument");
  return two;
}

/** Makes a table longer by some rows before one of its rows, or at its end. */
function makeRoom(table: Table, at: number, count: number, host: Host): void {
  if (count === 0) return;
  const body = bodyArea(table);
  const whole = tableArea(table);
  const room: Area = { ...whole, row: whole.row + whole.rows, rows: count };
  const free = at === body.rows && usedWithin(room, true) === null && host.tablesTouching(room).length === 0;
  if (free && table.table.totalsRow !== true) {
    resizeTable(host, table, { ...whole, rows: whole.rows + count });
    return;
  }
  insertCells(host, { ...body, row: body.row + at, rows: count }, "Down", table);
  placeTable(table, { ...whole, rows: whole.rows + count });
}

function addRows(table: Table, index: unknown, values: unknown, host: Host): HostObject {
  host.settle();
  const body = bodyArea(table);
  // A table made of its header alone has a row waiting, which the first row added fills.
  const waiting = awaitsFirstRow(table, host.date1904) ? 1 : 0;
  const wished = isGiven(index) && asInteger(index) >= 0 ? asInteger(index) : body.rows;
  if (wished > body.rows) throw new HostError("InvalidArgument");
  const at = waiting === 1 ? 0 : wished;
  const rows = isGiven(values)
    ? matrix(values, body.columns)
    : [Array.from({ length: body.columns }, () => null)];
  host.allowEdit(tableArea(table));
  makeRoom(table, at + waiting, rows.length - waiting, host);
  writeContents(host, { ...body, row: body.row + at, rows: rows.length }, rows);
  host.touch(tableArea(table));
  return hostObject(ROW, { table, index: at });
}

const ROW = objectType<Row>({
  name: "TableRow",
  scalars: {
    Index: { get: (row) => row.index },
    Values: {
      get: (row, host) => {
        host.refresh();
        return readValues(host, place(row));
      },
      set: (row, value, host) => {
        writeContents(host, place(row), value);
      },
    },
  },
  methods: {
    GetRange: (row) => rangeObject(place(row)),
    Delete: (row, _args, host) => {
      host.settle();
      removeRows(row.table, row.index, 1, host);
    },
  },
});

/** Several rows at once are not taken out of a filtered table. */
function refuseFiltered(table: Table): void {
  if (isFiltered(table)) throw new HostError("InsertDeleteConflict");
}

/** A row by its index, or by the row itself. */
function rowIndex(value: unknown): number {
  if (!isHostObject(value)) return asInteger(value);
  const { typeName, target } = value;
  if (typeName !== "TableRow" || !isRecord(target)) throw new HostError("InvalidArgument");
  return asInteger(target["index"]);
}

const ROWS = objectType<Table>({
  name: "TableRowCollection",
  scalars: { Count: { get: (table) => bodyArea(table).rows } },
  items: (table) =>
    Array.from({ length: bodyArea(table).rows }, (_row, index) => hostObject(ROW, { table, index })),
  item: (table, key) => hostObject(ROW, { table, index: asInteger(key) }),
  methods: {
    GetItemAt: (table, [index]) => {
      const at = asInteger(index);
      if (at < 0 || at >= bodyArea(table).rows) throw new HostError("InvalidArgument");
      return hostObject(ROW, { table, index: at });
    },
    GetCount: (table) => bodyArea(table).rows,
    Add: (table, [index, values], host) => addRows(table, index, values, host),
    DeleteRows: (table, [rows], host) => {
      host.settle();
      refuseFiltered(table);
      if (!Array.isArray(rows)) throw new HostError("InvalidArgument");
      const indexes = rows.map(rowIndex).sort((a, b) => b - a);
      const { rows: count } = bodyArea(table);
      const wrong = indexes.some(
        (index, place) => index < 0 || index >= count || index === indexes[place - 1],
      );
      if (wrong) throw new HostError("InvalidArgument");
      for (const index of indexes) removeRows(table, index, 1, host);
    },
    DeleteRowsAt: (table, [index, count], host) => {
      host.settle();
      refuseFiltered(table);
      removeRows(table, asInteger(index), isGiven(count) ? asInteger(count) : 1, host);
    },
  },
});

export function tableRowsObject(table: Table): HostObject {
  return hostObject(ROWS, table);
}
