// Shared by these tests: a workbook of one sheet, and batches on that sheet.
import { openHeadless, type HeadlessExcel } from "../../src/headless";

export interface OnSheet {
  readonly excel: HeadlessExcel;
  /** A batch with the first sheet at hand; syncs at its end. */
  readonly run: <T>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
  ) => Promise<T>;
  /** What one property of a range is after a load and a sync. */
  readonly read: (address: string, property: Matrix) => Promise<unknown>;
}

type Matrix = "values" | "formulas" | "text" | "valueTypes" | "numberFormat";

export async function onSheet(bytes?: Uint8Array): Promise<OnSheet> {
  const excel = await openHeadless(bytes);
  const run: OnSheet["run"] = (batch) =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const result = await batch(sheet, context);
      await context.sync();
      return result;
    });
  const read: OnSheet["read"] = async (address, property) => {
    const range = await run((sheet) => sheet.getRange(address).load(property));
    return range[property];
  };
  return { excel, run, read };
}

/** The same, with a table on its first sheet: A1:B4, of the columns Id and Tal. */
export async function onSheetWithTable(name: string): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.getRange("A1:B4").values = [
      ["Id", "Tal"],
      ["x", 1],
      ["y", 2],
      ["z", 3],
    ];
    on.tables.add("A1:B4", true).name = name;
  });
  return sheet;
}

/** The Office error a promise rejects with; fails the test where it does not. */
export async function officeError(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error && "code" in error) return error as OfficeExtension.Error;
    throw error;
  }
  throw new Error("No error came.");
}

export async function errorCode(promise: Promise<unknown>): Promise<string> {
  return (await officeError(promise)).code;
}
