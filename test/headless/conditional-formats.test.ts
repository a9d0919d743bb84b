// Conditional formats beyond the first use: found by id and place, asked for their kind and their cells, with text looks.
import { errorCode, onSheet, type OnSheet } from "./open";

async function withText(): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on) => {
    const { conditionalFormats } = on.getRange("B2:B9");
    conditionalFormats.add("CellValue").cellValue.rule = { formula1: "=5", operator: "LessThan" };
    const text = conditionalFormats.add("ContainsText");
    text.textComparison.rule = { operator: "Contains", text: "ikke" };
    text.textComparison.format.font.italic = true;
    text.textComparison.format.font.strikethrough = true;
    text.textComparison.format.fill.color = "#FFC7CE";
  });
  return sheet;
}

it("are found by id and by place, and know their cells", async () => {
  const { run } = await withText();
  const seen = await run(async (sheet, context) => {
    const formats = sheet.getRange("B3").conditionalFormats;
    const first = formats.getItemAt(0).load("id,type,priority");
    await context.sync();
    const again = formats.getItem(first.id).load("type");
    const place = again.getRange().load("address");
    await context.sync();
    return [first.type, first.priority, again.type, place.address];
  });
  expect(seen).toEqual(["ContainsText", 0, "ContainsText", "Sheet1!B2:B9"]);
});

it("say by null objects which kind they are not", async () => {
  const { run } = await withText();
  const seen = await run(async (sheet, context) => {
    const text = sheet.getRange("B3").conditionalFormats.getItemAt(0);
    const asked = [text.customOrNullObject, text.cellValueOrNullObject, text.textComparisonOrNullObject];
    for (const each of asked) each.load("isNullObject");
    const { fill, font } = text.textComparison.format;
    fill.load("color");
    font.load("italic,strikethrough,bold");
    await context.sync();
    return [
      asked.map(({ isNullObject }) => isNullObject),
      fill.color,
      font.italic,
      font.strikethrough,
      font.bold,
    ];
  });
  expect(seen).toEqual([[true, true, false], "#FFC7CE", true, true, null]);
});

it("answer errors for an id, a place, a kind and cells that they do not have", async () => {
  const { excel, run } = await withText();
  const asking = (ask: (formats: Excel.ConditionalFormatCollection) => unknown) =>
    errorCode(run((sheet) => ask(sheet.getRange("B3").conditionalFormats)));
  expect(await asking((formats) => formats.getItem("{findes ikke}").load("type"))).toBe("ItemNotFound");
  expect(await asking((formats) => formats.getItemAt(2).load("type"))).toBe("InvalidArgument");
  expect(await asking((formats) => formats.getItemAt(0).cellValue.load("rule"))).toBe("InvalidOperation");
  const [format] = excel.workbook.worksheets[0]?.conditionalFormattings ?? [];
  if (format === undefined) throw new Error("no format");
  format.ref = "B2:B9 D2:D9";
  expect(await asking((formats) => formats.getItemAt(1).getRange().load("address"))).toBe("InvalidOperation");
});
