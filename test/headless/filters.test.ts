// Filters that a workbook came with: seen, in the way of deleting rows, and taken away.
import { errorCode, onSheet, onSheetWithTable, type OnSheet } from "./open";

const NAME = "Mål";

const withTable = (): Promise<OnSheet> => onSheetWithTable(NAME);

function tableFilter({ run }: OnSheet): Promise<boolean[]> {
  return run(async (sheet, context) => {
    const filter = sheet.tables.getItem(NAME).autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    return [filter.enabled, filter.isDataFiltered];
  });
}

/** As a file has it whose reader filtered away the first row. */
function filterInFile({ excel }: OnSheet): void {
  const [sheet] = excel.workbook.worksheets;
  const column = sheet?.getTables()[0]?.table.columns[1];
  if (sheet === undefined || column === undefined) throw new Error("no table");
  Object.assign(column, { customFilters: [{ val: "1", operator: "greaterThan" }] });
  sheet.getRow(2).hidden = true;
}

it("a table's filter is enabled by its buttons, and at work where criteria hide rows", async () => {
  const sheet = await withTable();
  expect(await tableFilter(sheet)).toEqual([true, false]);
  filterInFile(sheet);
  expect(await tableFilter(sheet)).toEqual([true, true]);
  await sheet.run((on) => {
    on.tables.getItem(NAME).clearFilters();
  });
  expect(await tableFilter(sheet)).toEqual([true, false]);
});

it("several rows cannot be deleted while a filter is at work", async () => {
  const sheet = await withTable();
  filterInFile(sheet);
  const deleting = (act: (rows: Excel.TableRowCollection) => void): Promise<string> =>
    errorCode(
      sheet.run((on) => {
        act(on.tables.getItem(NAME).rows);
      }),
    );
  expect(
    await deleting((rows) => {
      rows.deleteRowsAt(0, 2);
    }),
  ).toBe("InsertDeleteConflict");
  expect(
    await deleting((rows) => {
      rows.deleteRows([0, 1]);
    }),
  ).toBe("InsertDeleteConflict");
  expect(await sheet.read("A2:A4", "values")).toEqual([["x"], ["y"], ["z"]]);
});

it("a sheet's filter is seen, and taken away", async () => {
  const sheet = await onSheet();
  const [own] = sheet.excel.workbook.worksheets;
  if (own === undefined) throw new Error("no sheet");
  own.autoFilter = "A1:B3";
  const seen = await sheet.run(async (on, context) => {
    const filter = on.autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    const before = [filter.enabled, filter.isDataFiltered];
    filter.remove();
    filter.load("enabled");
    await context.sync();
    return [...before, filter.enabled];
  });
  expect(seen).toEqual([true, false, false]);
});
