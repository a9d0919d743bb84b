// Changes of a sheet besides its cells, in a sheet whose elements have a prefix, as Microsoft's own SDK writes them.
import { openHeadless } from "../../../src/headless";
import { copyOf, MAIN, packed, partsWith, unpacked } from "./package";

const SHEET = "xl/worksheets/sheet1.xml";
const prefixed = partsWith({
  [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetViews><x:sheetView workbookViewId="0"/></x:sheetViews><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
});

test("a colour, frozen rows, protection, a page's orientation and a conditional format are written with the prefix", async () => {
  const excel = await openHeadless(packed(prefixed));
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    sheet.tabColor = "#FF0000";
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=A1>1";
    format.custom.format.font.color = "#00FF00";
    sheet.protection.protect();
    await context.sync();
  });
  const copy = await unpacked(await excel.save());
  const xml = copy[SHEET] ?? "";
  expect(xml).not.toMatch(/<\/?[a-zA-Z]+[\s/>]/u);
  expect([...xml.matchAll(/<x:(\w+)/gu)].map(([, name]) => name)).toEqual([
    "worksheet",
    "sheetPr",
    "tabColor",
    "sheetViews",
    "sheetView",
    "pane",
    "selection",
    "sheetData",
    "row",
    "c",
    "v",
    "sheetProtection",
    "conditionalFormatting",
    "cfRule",
    "formula",
    "pageSetup",
  ]);
  const again = await openHeadless(packed(copy));
  expect(again.workbook.getWorksheet("Ark1")?.pageSetup.orientation).toBe("landscape");
  await copyOf(packed({ ...copy, [SHEET]: xml.replace(/<x:sheetProtection[^>]*>/u, "") }));
});
