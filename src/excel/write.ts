// Carries out changes in one batch: first the watched tables are read again, then sheets, tables, cells and names are
// written, and last the mark that says the result is whole.
import type { Mark, NameWrite, SheetWrite, WorkbookChanges } from "../workbook/changes";
import type { Written } from "../recalculation";
import type { CellScalar, WorkbookSnapshot } from "../workbook/snapshot";
import { addChart } from "./charts";
import { setContents, setFormat } from "./content";
import { queueTable, takeTable } from "./read";
import { applyStyle } from "./styles";
import { POINTS_PER_CHARACTER } from "./units";
import { writeTable, writeTableFormulas } from "./tables";

/** Writes the changes; tells how the watched tables stood before, and what the cell to be read back shows after. One sync. */
export async function writeWorkbook(
  context: Excel.RequestContext,
  changes: WorkbookChanges,
  seen: WorkbookSnapshot,
  watched: (tableName: string) => boolean,
): Promise<Written> {
  const before = seen.tables
    .filter((table) => watched(table.name))
    .map((table) => queueTable(table.name, table.sheet, context.workbook.tables.getItem(table.name)));
  const { mark } = changes;
  if (mark !== null && seen.sheets.includes(mark.sheet)) setMark(context, mark, mark.during);
  for (const sheet of changes.sheets) writeSheet(context, sheet, seen);
  // Formulas may point at tables created later in the list: they come when all tables are there.
  for (const sheet of changes.sheets)
    for (const table of sheet.tables) writeTableFormulas(context, table, seen);
  // Names before cells: formulas use them.
  for (const name of changes.names) writeName(context, name, seen);
  for (const sheet of changes.sheets) writeBlocks(context, sheet);
  // A chart looks at cells that must be filled first.
  for (const sheet of changes.sheets)
    if (!seen.sheets.includes(sheet.name))
      for (const chart of sheet.charts ?? [])
        addChart(context.workbook.worksheets.getItem(sheet.name), chart);
  if (mark !== null) setMark(context, mark, mark.after);
  const { readBack } = changes;
  const cell = readBack === undefined ? null : cellOf(context, readBack);
  cell?.load("values");
  await context.sync();
  return {
    before: { tables: before.map(takeTable), sheets: seen.sheets, names: seen.names },
    readBack: (cell?.values[0]?.[0] ?? null) as CellScalar | null,
  };
}

function cellOf(
  context: Excel.RequestContext,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}

function setMark(context: Excel.RequestContext, mark: Mark, content: Mark["after"]): void {
  setContents(cellOf(context, mark), [[content]]);
}

function writeSheet(context: Excel.RequestContext, write: SheetWrite, seen: WorkbookSnapshot): void {
  const { worksheets } = context.workbook;
  const isNew = !seen.sheets.includes(write.name);
  const sheet = isNew ? worksheets.add(write.name) : worksheets.getItem(write.name);
  if (isNew) layOut(sheet, write);
  if (!isNew && write.emptied === true) sheet.getRange().clear("Contents");
  for (const table of write.tables) writeTable(context, sheet, table, seen);
}

/** What is set once, when the sheet is created; afterwards it is the user's to change. */
function layOut(sheet: Excel.Worksheet, write: SheetWrite): void {
  if (write.first === true) sheet.position = 0;
  (write.widths ?? []).forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  if (write.freeze !== undefined) sheet.freezePanes.freezeRows(write.freeze);
  if (write.landscape === true) sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.paperSize = "A4";
  if (write.hidden === true) sheet.visibility = "Hidden";
  if (write.onePageWide === true) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.showGridlines = false;
}

function writeBlocks(context: Excel.RequestContext, write: SheetWrite): void {
  const sheet = context.workbook.worksheets.getItem(write.name);
  for (const block of write.blocks) {
    const rows = block.content.length;
    const columns = block.content[0]?.length ?? 0;
    const range = sheet.getRangeByIndexes(block.row, block.column, rows, columns);
    if (block.format !== undefined) setFormat(range, block.format);
    for (const [column, format] of Object.entries(block.columnFormats ?? {}))
      setFormat(sheet.getRangeByIndexes(block.row, block.column + Number(column), rows, 1), format);
    if (block.style !== undefined) applyStyle(range, block.style);
    setContents(range, block.content);
    if (block.style === "wrap") range.format.autofitRows();
  }
}

function writeName(context: Excel.RequestContext, write: NameWrite, seen: WorkbookSnapshot): void {
  if (seen.names.some((item) => item.name === write.name)) return;
  context.workbook.names.add(write.name, cellOf(context, write));
}
