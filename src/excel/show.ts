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

/** Takes the user to the cell a defined name stands for. False when there is no such name, or what it stood for is gone. Two syncs. */
export async function showNamedCell(name: string): Promise<boolean> {
  return runInExcel(async (context) => {
    const cell = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    cell.load("address");
    await context.sync();
    if (cell.isNullObject) return false;
    cell.worksheet.activate();
    cell.select();
    await context.sync();
    return true;
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
