// Reads what stands in whole sheets, for those who check them cell by cell: one round trip to find the sheets, one to read.
import type { CellScalar, SheetSnapshot } from "../workbook/snapshot";

/** Reads the used cells of sheets; those that are not there, or empty, are left out. Two syncs. */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const pending = worksheets.items
    .filter((sheet) => names.includes(sheet.name))
    .map((sheet) => {
      const cells = sheet.getUsedRangeOrNullObject(true);
      cells.load("values,formulas,rowIndex,columnIndex");
      return { name: sheet.name, cells };
    });
  await context.sync();
  return pending
    .filter(({ cells }) => !cells.isNullObject)
    .map(({ name, cells }) => ({
      name,
      top: cells.rowIndex,
      left: cells.columnIndex,
      // Office.js types these matrices as any[][]; the shapes here are what its documentation says of them.
      values: cells.values as CellScalar[][],
      formulas: cells.formulas as CellScalar[][],
    }));
}
