// A filter as the user sets it: past the client, so that it can come in the middle of a request and be asked for there.
import type { HeadlessExcel } from "../../../src/headless";

function tableOf(excel: HeadlessExcel, name: string) {
  for (const sheet of excel.workbook.worksheets) {
    const table = sheet.getTables().find((each) => each.name === name)?.table;
    if (table !== undefined) return { sheet, table };
  }
  throw new Error(`There is no table ${name}.`);
}

/** Filters a table so that its first row does not show. */
export function setFilter(excel: HeadlessExcel, name: string): void {
  const { sheet, table } = tableOf(excel, name);
  const [column] = table.columns;
  const header = Number(/\d+/u.exec(table.tableRef ?? table.ref)?.[0]);
  if (column === undefined) throw new Error(`The table ${name} has no columns.`);
  Object.assign(column, { filters: [] });
  sheet.getRow(header + 1).hidden = true;
  excel.changedOutside();
}

export function isFiltered(excel: HeadlessExcel, name: string): boolean {
  return tableOf(excel, name).table.columns.some((column) => "filters" in column);
}
