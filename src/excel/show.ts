// Takes the user to a cell, only ever because the user asked.
import { runInExcel } from "./run";

/** Activates the sheet of an address such as "Krav!F12" or "'Mål 2024'!B3" and selects the cell. */
export async function showCell(address: string): Promise<void> {
  const split = address.lastIndexOf("!");
  const sheetName = address.slice(0, split).replace(/^'|'$/gu, "").replaceAll("''", "'");
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address.slice(split + 1)).select();
    await context.sync();
  });
}

/** True when the workbook has at least one of the wanted tables. One sync. */
export async function hasTables(wanted: (tableName: string) => boolean): Promise<boolean> {
  return runInExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    return tables.items.some((table) => wanted(table.name));
  });
}
