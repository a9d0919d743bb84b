// Reads tables as snapshots: one round trip to find them, one to read them all, however many there are.
import type { CellScalar, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** Reads the wanted tables of the workbook. Two syncs. */
export async function readWorkbook(
  context: Excel.RequestContext,
  wanted: (tableName: string, all: readonly string[]) => boolean,
): Promise<WorkbookSnapshot> {
  const { tables, worksheets, names } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const all = tables.items.map((table) => table.name);
  const pending = tables.items
    .filter((table) => wanted(table.name, all))
    .map((table) => queueTable(table.name, table.worksheet.name, table));
  await context.sync();
  return {
    tables: pending.map(takeTable),
    sheets: worksheets.items.map((sheet) => sheet.name),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
  };
}

/** A table whose cells have been asked for; to be taken once the batch has run. */
export interface PendingTable {
  readonly name: string;
  readonly sheet: string;
  readonly cells: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly filter: Excel.AutoFilter;
}

/** Asks for a table's cells without waiting for them. */
export function queueTable(name: string, sheet: string, table: Excel.Table): PendingTable {
  const cells = table.getRange();
  cells.load("values,valueTypes,formulas,numberFormat,text,rowIndex,columnIndex");
  const filter = table.autoFilter;
  filter.load("isDataFiltered");
  return { name, sheet, cells, rows: cells.getRowProperties({ rowHidden: true }), filter };
}

/** The table as plain data. */
export function takeTable({ name, sheet, cells, rows, filter }: PendingTable): TableSnapshot {
  return {
    name,
    sheet,
    top: cells.rowIndex,
    left: cells.columnIndex,
    // Office.js types these matrices as any[][]; the shapes here are what its documentation says of them.
    values: cells.values as CellScalar[][],
    types: cells.valueTypes,
    formulas: cells.formulas as CellScalar[][],
    formats: cells.numberFormat as string[][],
    texts: cells.text,
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true && index > 0 ? [index] : [])),
    filtered: filter.isDataFiltered,
  };
}
