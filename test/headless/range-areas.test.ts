// Several blocks at once: by address, by what is found, by what is merged; dressed and read as one.
import { errorCode, onSheet } from "./open";

it("blocks are told one by one and together, and walked through", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, context) => {
    context.workbook.names.add("Navn", sheet.getRange("H1:H2"));
    const areas = sheet.getRanges("A1:B2, D4; Navn");
    areas.load("address,areaCount,cellCount,isEntireColumn,isEntireRow,worksheet/name,areas/items/address");
    const columns = sheet.getRanges("A:A,C:D").load("isEntireColumn,isEntireRow");
    const all = sheet.getRanges().load("areaCount");
    const second = areas.areas.getItemAt(1).load("address");
    const count = areas.areas.getCount();
    await context.sync();
    return {
      told: [areas.address, areas.areaCount, areas.cellCount, areas.isEntireColumn, areas.isEntireRow],
      sheet: areas.worksheet.name,
      blocks: areas.areas.items.map(({ address }) => address),
      columns: [columns.isEntireColumn, columns.isEntireRow],
      rest: [all.areaCount, second.address, count.value],
    };
  });
  expect(seen).toEqual({
    told: ["Sheet1!A1:B2, Sheet1!D4, Sheet1!H1:H2", 3, 7, false, false],
    sheet: "Sheet1",
    blocks: ["Sheet1!A1:B2", "Sheet1!D4", "Sheet1!H1:H2"],
    columns: [true, false],
    rest: [1, "Sheet1!D4", 3],
  });
});

it("a format is set for all blocks, and null where they differ", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, context) => {
    const { format } = sheet.getRanges("A1,C1:C2");
    format.fill.color = "#FF0000";
    format.borders.getItem("EdgeTop").style = "Double";
    sheet.getRange("C1").format.font.bold = true;
    format.load("fill/color,font/bold,horizontalAlignment");
    const cells = ["A1", "B1", "C2"].map((address) => sheet.getRange(address).load("format/fill/color"));
    const edge = sheet.getRange("A1").format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    return [
      [format.fill.color, format.font.bold, format.horizontalAlignment],
      cells.map((cell) => cell.format.fill.color),
      edge.style,
    ];
  });
  expect(seen).toEqual([["#FF0000", null, "General"], ["#FF0000", "#FFFFFF", "#FF0000"], "Double"]);
});

it("everything found on a sheet is one object, or none", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, context) => {
    sheet.getRange("A1:C2").values = [
      ["Klar", "klar", "Forsinket"],
      ["Ikke klar", "", "Klar"],
    ];
    const found = sheet.findAll("klar", { completeMatch: false, matchCase: false }).load("address");
    const whole = sheet.findAllOrNullObject("Klar", { completeMatch: true, matchCase: true }).load("address");
    const none = sheet.findAllOrNullObject("Aflyst", { completeMatch: true, matchCase: false });
    await context.sync();
    return [found.address, whole.address, none.isNullObject];
  });
  expect(seen).toEqual(["Sheet1!A1:B1, Sheet1!A2, Sheet1!C2", "Sheet1!A1, Sheet1!C2", true]);
  const strictly = run((sheet) => sheet.findAll("Aflyst", {}).load("address"));
  expect(await errorCode(strictly)).toBe("ItemNotFound");
  expect(await errorCode(run((sheet) => sheet.findAll("", {}).load("address")))).toBe(
    "SearchStringInvalidOrTooLong",
  );
});

it("merged blocks that a range touches are told, or that there are none", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, context) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("D1:E1").merge();
    const touched = sheet.getRange("B2:D9").getMergedAreasOrNullObject().load("address");
    const none = sheet.getRange("G1:H9").getMergedAreasOrNullObject();
    await context.sync();
    return [touched.address, none.isNullObject];
  });
  expect(seen).toEqual(["Sheet1!A1:B2", true]);
});

it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["a block that is no address", (sheet) => sheet.getRanges("A1,ikke her").load("address")],
  ["an empty block", (sheet) => sheet.getRanges("A1,,B1").load("address")],
  ["a block that is not there", (sheet) => sheet.getRanges("A1,B1").areas.getItemAt(2).load("address")],
])("refuses %s", async (_name, act) => {
  const { run } = await onSheet();
  expect(
    await errorCode(
      run((sheet) => {
        act(sheet);
      }),
    ),
  ).toBe("InvalidArgument");
});
