// Reads what stands in whole sheets, for those who check them cell by cell: one round trip to find the sheets, one to read.
import { answered } from "./answered";
import type { ExcelLimits } from "./limits";
import { given } from "./too-large";
import type { CellScalar, SheetSnapshot } from "../workbook/snapshot";

/**
 * Reads the used cells of sheets; those that are not there, or empty, are left out. Two syncs.
 * @throws TooLargeError where a sheet holds more than Excel gives in one answer
 */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  limits: ExcelLimits,
): Promise<SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await answered(context.sync(), limits.answerMilliseconds);
  const pending = worksheets.items
    .filter((sheet) => names.includes(sheet.name))
    .map((sheet) => {
      const cells = sheet.getUsedRangeOrNullObject(true);
      cells.load("values,formulas,rowIndex,columnIndex");
      return { name: sheet.name, cells };
    });
  await answered(context.sync(), limits.answerMilliseconds);
  return pending
    .filter(({ cells }) => !cells.isNullObject)
    .map(({ name, cells }) => ({
      name,
      top: cells.rowIndex,
      left: cells.columnIndex,
      // Office.js types these matrices as any[][]; the shapes here are what its documentation says of them.
      values: given(cells.values as CellScalar[][] | null, name),
      formulas: given(cells.formulas as CellScalar[][] | null, name),
    }));
}
