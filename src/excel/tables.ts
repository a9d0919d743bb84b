// Tables the add-in writes. An existing one is found by name where it stands and made to hold exactly the given rows:
// resized first, then written as one block; never row by row, which co-authoring does not survive.
import type { TableWrite } from "../workbook/changes";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { setContents, setFormat } from "./content";
import { applyStyle } from "./styles";
import { POINTS_PER_CHARACTER } from "./units";

interface Area {
  readonly row: number;
  readonly column: number;
  /** Data rows: an Excel table has at least one. */
  readonly rows: number;
}

/** Where a table stands, or is to stand. */
function areaOf(write: TableWrite, seen: WorkbookSnapshot): Area {
  const existing = seen.tables.find((table) => table.name === write.name);
  const rows = Math.max(write.rows.length, 1);
  return { row: existing?.top ?? write.row, column: existing?.left ?? write.column, rows };
}

/** Creates or resizes a table and fills it. */
export function writeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  write: TableWrite,
  seen: WorkbookSnapshot,
): void {
  const existing = seen.tables.find((table) => table.name === write.name);
  const { row, column, rows } = areaOf(write, seen);
  const width = write.columns.length;
  const whole = sheet.getRangeByIndexes(row, column, rows + 1, width);
  const headers = write.columns.map((each) => each.header);
  if (existing === undefined) {
    sheet.getRangeByIndexes(row, column, 1, width).values = [headers];
    const table = sheet.tables.add(whole, true);
    table.name = write.name;
  } else {
    const table = context.workbook.tables.getItem(write.name);
    // A filter would make Excel put the values into the visible rows only.
    table.clearFilters();
    table.resize(whole);
    const formerRows = existing.values.length - 1;
    if (formerRows > rows)
      sheet.getRangeByIndexes(row + 1 + rows, column, formerRows - rows, width).clear("Contents");
    sheet.getRangeByIndexes(row, column, 1, width).values = [headers];
  }
  // Contents go in under General, formats after: in a cell that is already text the apostrophe would become part of it.
  const body = sheet.getRangeByIndexes(row + 1, column, rows, width);
  setFormat(body, "General");
  setContents(body, write.rows.length === 0 ? [write.columns.map(() => null)] : write.rows);
  write.columns.forEach((each, index) => {
    if (each.format !== "General")
      setFormat(sheet.getRangeByIndexes(row + 1, column + index, rows, 1), each.format);
  });
  if (existing === undefined) dress(sheet, write, { row, column, rows });
  if (write.columns.some((each) => each.wrap === true)) body.format.autofitRows();
}

/** Fills calculated columns, once every table they may refer to is there. */
export function writeTableFormulas(
  context: Excel.RequestContext,
  write: TableWrite,
  seen: WorkbookSnapshot,
): void {
  const { rows } = areaOf(write, seen);
  for (const { header, formula } of write.columns) {
    if (formula === undefined) continue;
    const body = context.workbook.tables.getItem(write.name).columns.getItem(header).getDataBodyRange();
    body.formulas = Array.from({ length: rows }, () => [formula]);
  }
}

/** Widths, wrapping and choices: set when the table is created, afterwards the user's to change. */
function dress(sheet: Excel.Worksheet, write: TableWrite, area: Area): void {
  // Beside the table's own style, which only Excel draws.
  applyStyle(sheet.getRangeByIndexes(area.row, area.column, 1, write.columns.length), "heading");
  write.columns.forEach((each, index) => {
    const body = sheet.getRangeByIndexes(area.row + 1, area.column + index, area.rows, 1);
    body.format.columnWidth = each.width * POINTS_PER_CHARACTER;
    body.format.verticalAlignment = "Top";
    if (each.wrap === true) body.format.wrapText = true;
    if (each.choices !== undefined) offer(body, each.choices);
  });
  const cell = (at: { readonly row: number; readonly column: number }): Excel.Range =>
    sheet.getRangeByIndexes(area.row + 1 + at.row, area.column + at.column, 1, 1);
  for (const each of write.formats ?? []) setFormat(cell(each), each.format);
  for (const each of write.choices ?? []) offer(cell(each), each.choices);
}

/** Offers choices in a range's cells by data validation. */
function offer(range: Excel.Range, choices: readonly string[]): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
}
