// Excel.TableColumn and its collection.
import type { Table } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, nullObject, type HostObject, objectType } from "../protocol/host-object";
import { area, type Area } from "../model/area";
import { cellAt, findCell } from "../model/cells";
import type { Host } from "../model/host";
import { readValues, writeContents } from "../model/matrix";
import { bodyArea, hasTotals, headerArea, placeTable, resizeTable, tableArea } from "../model/tables";
import { asInteger, asString, isGiven } from "./arguments";
import { columnFilterObject } from "./auto-filter";
import { rangeObject } from "./range";

interface Column {
  readonly table: Table;
  readonly index: number;
}

function part(of: Area, column: Column): Area {
  return { ...of, column: of.column + column.index, columns: 1 };
}

function definition(column: Column) {
  const found = column.table.table.columns[column.index];
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

/** Cells to the right of the table move in over the column that goes. */
function removeColumn(column: Column, host: Host): void {
  const { table, index } = column;
  const whole = tableArea(table);
  if (whole.columns === 1) throw new HostError("InvalidOperation");
  host.allowEdit(whole);
  for (let row = whole.row; row < whole.row + whole.rows; row += 1) {
    for (let c = whole.column + index; c < whole.column + whole.columns; c += 1) {
      const next = c + 1 < whole.column + whole.columns ? findCell(whole.sheet, row, c + 1) : undefined;
      const cell = cellAt(whole.sheet, row, c);
      cell.value = next?.value ?? null;
      cell.style = { ...next?.style };
    }
  }
  table.table.columns.splice(index, 1);
  placeTable(table, { ...whole, columns: whole.columns - 1 });
  host.touch(whole);
}

const COLUMN = objectType<Column>({
  name: "TableColumn",
  id: { property: "Id", of: (column) => String(column.index + 1) },
  scalars: {
    Id: { get: (column) => column.index + 1 },
    Index: { get: (column) => column.index },
    Name: {
      get: (column) => definition(column).name,
      set: (column, value, host) => {
        const name = asString(value);
        const cell = part(headerArea(column.table), column);
        host.allowEdit(cell);
        cellAt(cell.sheet, cell.row, cell.column).value = name;
        host.touch(tableArea(column.table));
        host.settle();
      },
    },
    Values: {
      get: (column, host) => {
        host.refresh();
        return readValues(host, part(tableArea(column.table), column));
      },
      set: (column, value, host) => {
        writeContents(host, part(tableArea(column.table), column), value);
      },
    },
  },
  links: { Filter: ({ table, index }) => columnFilterObject(table, index) },
  methods: {
    GetRange: (column) => rangeObject(part(tableArea(column.table), column)),
    GetDataBodyRange: (column) => rangeObject(part(bodyArea(column.table), column)),
    GetHeaderRowRange: (column) => rangeObject(part(headerArea(column.table), column)),
    GetTotalRowRange: (column) => {
      if (!hasTotals(column.table)) throw new HostError("ItemNotFound");
      const whole = part(tableArea(column.table), column);
      return rangeObject({ ...whole, row: whole.row + whole.rows - 1, rows: 1 });
    },
    Delete: (column, _args, host) => {
      host.settle();
      removeColumn(column, host);
    },
  },
});

function columnObject(table: Table, index: number): HostObject {
  return hostObject(COLUMN, { table, index });
}

/** By name, or by id, which is the place counted from 1. */
function find(table: Table, key: unknown, host: Host): HostObject | null {
  host.settle();
  const columns = table.table.columns;
  const lower = String(key).toLowerCase();
  const byName = columns.findIndex((column) => column.name.toLowerCase() === lower);
  if (byName >= 0) return columnObject(table, byName);
  const place = typeof key === "number" ? key : /^\d+$/.test(lower) ? Number(lower) : 0;
  return place >= 1 && place <= columns.length ? columnObject(table, place - 1) : null;
}

function required(table: Table, key: unknown, host: Host): HostObject {
  const found = find(table, key, host);
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}

/** Puts a column in; what stands to the right of the table must be empty, as its cells are not moved here. */
function addColumn(table: Table, index: unknown, values: unknown, name: unknown, host: Host): HostObject {
  host.settle();
  const whole = tableArea(table);
  const wished = isGiven(index) ? asInteger(index) : whole.columns;
  const at = wished < 0 ? whole.columns : wished;
  if (at > whole.columns) throw new HostError("InvalidArgument");
  const beside = area(whole.sheet, whole.row, whole.column + whole.columns, whole.rows, 1);
  if (readValues(host, beside)?.some((row) => row.some((cell) => cell !== "")) === true) {
    throw new HostError("NotImplemented", "The cells to the right of the table are not empty.");
  }
  host.allowEdit(whole);
  resizeTable(host, table, { ...whole, columns: whole.columns + 1 });
  for (let row = whole.row; row < whole.row + whole.rows; row += 1) {
    for (let c = whole.column + whole.columns; c > whole.column + at; c -= 1) {
      const from = findCell(whole.sheet, row, c - 1);
      const to = cellAt(whole.sheet, row, c);
      to.value = from?.value ?? null;
      to.style = { ...from?.style };
    }
    if (at < whole.columns) cellAt(whole.sheet, row, whole.column + at).value = null;
  }
  const columns = table.table.columns;
  const added = columns.pop();
  if (added !== undefined) columns.splice(at, 0, { ...added, name: `Column${at + 1}` });
  const place = area(whole.sheet, whole.row, whole.column + at, whole.rows, 1);
  if (isGiven(name)) cellAt(whole.sheet, whole.row, whole.column + at).value = asString(name);
  if (isGiven(values)) writeContents(host, place, values);
  host.touch(tableArea(table));
  host.settle();
  return columnObject(table, at);
}

const COLUMNS = objectType<Table>({
  name: "TableColumnCollection",
  scalars: { Count: { get: (table) => table.table.columns.length } },
  items: (table, host) => {
    host.settle();
    return table.table.columns.map((_column, index) => columnObject(table, index));
  },
  item: required,
  methods: {
    GetItem: (table, [key], host) => required(table, key, host),
    GetItemOrNullObject: (table, [key], host) => find(table, key, host) ?? nullObject("TableColumn"),
    GetItemAt: (table, [index]) => {
      const place = asInteger(index);
      if (place < 0 || place >= table.table.columns.length) throw new HostError("InvalidArgument");
      return columnObject(table, place);
    },
    GetCount: (table) => table.table.columns.length,
    Add: (table, [index, values, name], host) => addColumn(table, index, values, name, host),
  },
});

export function tableColumnsObject(table: Table): HostObject {
  return hostObject(COLUMNS, table);
}
