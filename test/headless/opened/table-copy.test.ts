// Tables in the copy of a file: what is shown of them, and what cannot be written.
import { openHeadless } from "../../../src/headless";
import { onSheetWithTable, type OnSheet, onSheet } from "../open";
import { savedParts } from "../saved-parts";

/** A file with the table T, A1:B4, opened again. */
async function opened(prepare: (table: Excel.Table) => void = () => undefined): Promise<OnSheet> {
  const { excel, run } = await onSheetWithTable("T");
  await run((sheet) => {
    prepare(sheet.tables.getItem("T"));
  });
  return onSheet(await excel.save());
}

async function tableXml({ excel }: OnSheet): Promise<string> {
  const [xml = ""] = await savedParts(excel, /tables\/table\d+\.xml$/u);
  return xml;
}

test("a total row that is hidden before the table grows is gone from the table, and its last row is a row", async () => {
  const sheet = await opened((table) => {
    table.showTotals = true;
  });
  expect(await tableXml(sheet)).toContain('ref="A1:B5" totalsRowCount="1"');
  await sheet.run((on) => {
    const table = on.tables.getItem("T");
    table.showTotals = false;
    table.resize(on.getRange("A1:B5"));
    on.getRange("A5:B5").values = [["v", 4]];
  });
  const xml = await tableXml(sheet);
  expect(xml).toContain('ref="A1:B5"');
  expect(xml).toContain('<autoFilter ref="A1:B5">');
  expect(xml).not.toContain("totalsRowCount");
  const again = await openHeadless(await sheet.excel.save());
  expect(again.workbook.getWorksheet("Sheet1")?.getTables()[0]?.table.totalsRow).toBe(false);
});

test("a header row that is shown again is in the table's part", async () => {
  const sheet = await opened((table) => {
    table.showHeaders = false;
  });
  expect(await tableXml(sheet)).toContain('headerRowCount="0"');
  await sheet.run((on) => {
    on.tables.getItem("T").showHeaders = true;
  });
  const xml = await tableXml(sheet);
  expect(xml).toContain('ref="A1:B4"');
  expect(xml).not.toContain("headerRowCount");
});

const NOT_CARRIED: readonly (readonly [string, (table: Excel.Table) => void])[] = [
  ["a total row", (table) => (table.showTotals = true)],
  ["no header row", (table) => (table.showHeaders = false)],
  ["another style", (table) => (table.style = "TableStyleDark3")],
];

test.each(NOT_CARRIED)("%s on a table of the file is refused, and names the table", async (_what, change) => {
  const sheet = await opened();
  await sheet.run((on) => {
    change(on.tables.getItem("T"));
  });
  await expect(sheet.excel.save()).rejects.toMatchObject({ code: "not-carried", message: "T" });
});
