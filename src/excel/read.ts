// Reads tables as snapshots: one round trip to find them, one to read them all, however many there are.
import type { CellScalar, CellType, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** Reads the wanted tables of the workbook. Two syncs. */
export async function readWorkbook(
  context: Excel.RequestContext,
  wanted: (tableName: string) => boolean,
): Promise<WorkbookSnapshot> {
  const { tables, worksheets, names } = context.workbook;
  tables.load("items/name,items/worksheet/name");
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const pending = tables.items
    .filter((table) => wanted(table.name))
    .map((table) => queueTable(table.name, table.worksheet.name, table));
  await context.sync();
  return {
    tables: pending.map((table) => table.take()),
    sheets: worksheets.items.map((sheet) => sheet.name),
    names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
  };
}

/** A table whose cells are asked for in the batch; `take` gives them once the batch has run. */
export interface PendingTable {
  take(): TableSnapshot;
}

/** Asks for a table's cells without waiting for them. */
export function queueTable(name: string, sheet: string, table: Excel.Table): PendingTable {
  const range = table.getRange();
  range.load("values,valueTypes,formulas,numberFormat,text,rowIndex,columnIndex");
  const rows = range.getRowProperties({ rowHidden: true });
  table.autoFilter.load("isDataFiltered");
  return {
    take: () => ({
      name,
      sheet,
      top: range.rowIndex,
      left: range.columnIndex,
      // Office.js types these matrices as any[][]; the shapes below are what its documentation says of them.
      values: range.values as CellScalar[][],
      types: range.valueTypes as unknown as CellType[][],
      formulas: range.formulas as CellScalar[][],
      formats: range.numberFormat as string[][],
      texts: range.text,
      hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true && index > 0 ? [index] : [])),
      filtered: table.autoFilter.isDataFiltered,
    }),
  };
}
