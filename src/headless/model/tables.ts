// Excel tables over the file library's: where they lie, what their columns are called, and keeping both true to the cells.
import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { area, intersection, localAddress, parseAddress, type Area } from "./area";
import { cellAt, findCell, readCell } from "./cells";
import type { Host } from "./host";
import { renameColumnsInFormulas, renameTableInFormulas } from "./rename";

/** The whole table, header and totals included. */
export function tableArea(table: Table): Area {
  const parsed = parseAddress(table.table.tableRef ?? table.table.ref);
  if (parsed === null) throw new HostError("GeneralException");
  return {
    sheet: table.worksheet,
    row: parsed.row,
    column: parsed.column,
    rows: parsed.rows,
    columns: parsed.columns,
  };
}

export function hasHeader(table: Table): boolean {
  return table.table.headerRow !== false;
}

export function hasTotals(table: Table): boolean {
  return table.table.totalsRow === true;
}

/** The header row. @throws HostError where the table shows none. */
export function headerArea(table: Table): Area {
  if (!hasHeader(table)) throw new HostError("ItemNotFound");
  return { ...tableArea(table), rows: 1 };
}

/** The rows between header and totals; Excel keeps at least one. */
export function bodyArea(table: Table): Area {
  const whole = tableArea(table);
  const top = hasHeader(table) ? 1 : 0;
  const bottom = hasTotals(table) ? 1 : 0;
  return { ...whole, row: whole.row + top, rows: Math.max(1, whole.rows - top - bottom) };
}

/** Tables in the workbook, sheet by sheet. */
export function tablesOf(sheet: Worksheet): readonly Table[] {
  return sheet.getTables();
}

export function findTable(host: Host, name: string): Table | null {
  const lower = name.toLowerCase();
  for (const sheet of host.workbook.worksheets) {
    const found = tablesOf(sheet).find((table) => table.name.toLowerCase() === lower);
    if (found !== undefined) return found;
  }
  return null;
}

/** The table whose body or header holds a cell. */
export function tableAt(sheet: Worksheet, row: number, column: number): Table | null {
  const cell = { sheet, row, column, rows: 1, columns: 1 };
  return tablesOf(sheet).find((table) => intersection(tableArea(table), cell) !== null) ?? null;
}

/** Tables whose header row has no filter buttons. */
const buttonless = new WeakSet<Table>();

export function hasButtons(table: Table): boolean {
  return !buttonless.has(table);
}

export function setButtons(table: Table, shown: boolean): void {
  if (shown) buttonless.delete(table);
  else buttonless.add(table);
}

/** Points the library's table at an area. Its own copy of the rows is not used: only their number counts. */
export function placeTable(table: Table, whole: Area): void {
  const rows = whole.rows - (hasHeader(table) ? 1 : 0) - (hasTotals(table) ? 1 : 0);
  const address = localAddress(whole);
  const model = table.table;
  model.ref = address;
  model.tableRef = address;
  model.autoFilterRef = localAddress({ ...whole, rows: whole.rows - (hasTotals(table) ? 1 : 0) });
  model.tl = {
    address: localAddress({ ...whole, rows: 1, columns: 1 }),
    row: whole.row + 1,
    col: whole.column + 1,
  };
  model.rows = Array.from({ length: Math.max(1, rows) }, () => []);
}

/** Header texts of an area's first row, made unique and never empty, as Excel does; written back where changed. */
function headerNames(whole: Area, date1904: boolean): string[] {
  const used = new Set<string>();
  return Array.from({ length: whole.columns }, (_unused, index) => {
    const content = readCell(findCell(whole.sheet, whole.row, whole.column + index), date1904);
    const wished = String(content.value) === "" ? `Column${index + 1}` : String(content.value);
    let name = wished;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wished}${number}`;
    used.add(name.toLowerCase());
    if (content.type !== "String" || content.formula !== null || content.value !== name) {
      cellAt(whole.sheet, whole.row, whole.column + index).value = name;
    }
    return name;
  });
}

/** Header cells and column names are one: after cells changed, the columns are called what the header row says. */
export function syncHeader(host: Host, table: Table): void {
  if (!hasHeader(table)) return;
  const names = headerNames(tableArea(table), host.date1904);
  const renamed = new Map<string, string>();
  table.table.columns.forEach((column, index) => {
    const name = names[index];
    if (name === undefined || column.name === name) return;
    renamed.set(column.name, name);
    column.name = name;
  });
  if (renamed.size > 0) renameColumnsInFormulas(host, table, renamed);
}

/** A column filled with one formula is a calculated column; one without formulas is none. */
export function syncCalculatedColumns(table: Table): void {
  const body = bodyArea(table);
  table.table.columns.forEach((column, index) => {
    const formulas = Array.from(
      { length: body.rows },
      (_unused, row) => findCell(body.sheet, body.row + row, body.column + index)?.formula,
    );
    const first = formulas[0];
    if (formulas.every((formula) => formula === undefined)) delete column.calculatedColumnFormula;
    else if (first !== undefined && formulas.every((formula) => formula === first)) {
      column.calculatedColumnFormula = first;
    }
  });
}

function refuseOverlap(whole: Area, except: Table | null): void {
  for (const other of tablesOf(whole.sheet)) {
    if (other !== except && intersection(tableArea(other), whole) !== null) {
      throw new HostError("InvalidArgument", "A table can't overlap another table.");
    }
  }
}

function isMerged({ sheet, row, column, rows, columns }: Area): boolean {
  return sheet.mergedRegions.some(
    ({ top, left, bottom, right }) =>
      top <= row + rows && bottom > row && left <= column + columns && right > column,
  );
}

function freeName(host: Host): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${number}`;
    if (findTable(host, name) === null) return name;
  }
}

/** Makes a table over cells that are there; without headers a header row is put in above them. */
export function addTable(host: Host, whole: Area, headers: boolean): Table {
  refuseOverlap(whole, null);
  if (isMerged(whole)) throw new HostError("MergedRangeConflict");
  if (!headers) pushDown(whole);
  const placed = headers
    ? area(whole.sheet, whole.row, whole.column, Math.max(2, whole.rows), whole.columns)
    : area(whole.sheet, whole.row, whole.column, whole.rows + 1, whole.columns);
  const names = headerNames(placed, host.date1904);
  const table = whole.sheet.addTable({
    name: freeName(host),
    ref: localAddress({ ...placed, rows: 1, columns: 1 }),
    headerRow: true,
    totalsRow: false,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: names.map((name) => ({ name, filterButton: true })),
    rows: Array.from({ length: placed.rows - 1 }, () => []),
  });
  if (headers && whole.rows === 1) withoutRows.add(table);
  return table;
}

/** Tables made of a header row alone: their one row is there for the first row to come. */
const withoutRows = new WeakSet<Table>();

/** True where a table's only row is still that one, and empty. */
export function awaitsFirstRow(table: Table, date1904: boolean): boolean {
  if (!withoutRows.has(table)) return false;
  const body = bodyArea(table);
  const empty = Array.from({ length: body.columns }, (_column, index) =>
    readCell(findCell(body.sheet, body.row, body.column + index), date1904),
  ).every((content) => content.type === "Empty" && content.formula === null);
  if (body.rows === 1 && empty) return true;
  withoutRows.delete(table);
  return false;
}

/** Moves the cells of an area one row down, to make room for a header row. */
function pushDown(whole: Area): void {
  const { sheet, row, column, rows, columns } = whole;
  for (let r = rows; r > 0; r -= 1) {
    for (let c = 0; c < columns; c += 1) {
      const from = findCell(sheet, row + r - 1, column + c);
      const to = cellAt(sheet, row + r, column + c);
      to.value = from?.value ?? null;
      to.style = { ...from?.style };
    }
  }
  for (let c = 0; c < columns; c += 1) cellAt(sheet, row, column + c).value = null;
}

/**
 * Gives a table a new area: the header row must stay where it is. New rows get the calculated columns' formulas, new
 * columns a header.
 */
export function resizeTable(host: Host, table: Table, whole: Area): void {
  const before = tableArea(table);
  const minimum = (hasHeader(table) ? 1 : 0) + 1;
  if (whole.sheet !== table.worksheet || whole.row !== before.row || whole.rows < minimum) {
    throw new HostError("InvalidArgument");
  }
  if (intersection(before, whole) === null) throw new HostError("InvalidArgument");
  refuseOverlap(whole, table);
  const oldBody = bodyArea(table);
  const shift = whole.column - before.column;
  const old = table.table.columns;
  placeTable(table, whole);
  table.table.columns = Array.from({ length: whole.columns }, (_unused, index) => {
    return old[index + shift] ?? { name: `Column${index + 1}`, filterButton: true };
  });
  syncHeader(host, table);
  fillCalculated(table, oldBody);
}

function fillCalculated(table: Table, oldBody: Area): void {
  const body = bodyArea(table);
  table.table.columns.forEach((column, index) => {
    const formula = column.calculatedColumnFormula;
    if (formula === undefined) return;
    for (let row = oldBody.row + oldBody.rows; row < body.row + body.rows; row += 1) {
      const cell = cellAt(body.sheet, row, body.column + index);
      if (cell.value === null || cell.value === undefined) cell.value = { formula };
    }
  });
}

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u;

/** Names a table. @throws HostError where the name is not a name, or is taken. */
export function renameTable(host: Host, table: Table, name: string): void {
  const cellLike = /^[A-Z]{1,3}\d+$/i.test(name) || /^R\d*C\d*$/i.test(name) || /^[RC]$/i.test(name);
  if (!TABLE_NAME.test(name) || cellLike || name.length > 255) throw new HostError("InvalidArgument");
  const taken = findTable(host, name);
  if ((taken !== null && taken !== table) || host.names.find(name, null) !== null) {
    throw new HostError("InvalidArgument", `The name "${name}" is already in use.`);
  }
  renameTableInFormulas(host, table.name, name);
  table.name = name;
  table.table.displayName = name;
}
