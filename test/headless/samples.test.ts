// Scripts as add-in authors write them every day, over sheets, ranges, tables and names: they run as they stand.
import { openHeadless } from "../../src/headless";

beforeAll(async () => {
  (await openHeadless()).useEverywhere();
});

it("fills a table with expenses, formats it and adds it up", async () => {
  const excel = (await openHeadless()).useEverywhere();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const expenses = sheet.tables.add("A1:D1", true);
    expenses.name = "Udgifter";
    expenses.getHeaderRowRange().values = [["Dato", "Modtager", "Art", "Beløb"]];
    expenses.rows.add(undefined, [
      ["1/1/2024", "Telefonselskabet", "Kommunikation", 120],
      ["1/2/2024", "Boghandlen", "Uddannelse", 1200],
      ["1/5/2024", "Kantinen", "Mad", 33],
    ]);
    expenses.columns.getItemAt(3).getRange().numberFormat = [["#,##0.00"]];
    expenses.getRange().format.autofitColumns();
    expenses.getRange().format.autofitRows();
    sheet.getRange("F1").formulas = [["=SUBTOTAL(109,Udgifter[Beløb])"]];
    await context.sync();
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Udgifter");
    const body = table.getDataBodyRange().load("values,text");
    await context.sync();
    expect(body.values[1]).toEqual([45293, "Boghandlen", "Uddannelse", 1200]);
    expect(body.text[1]).toEqual(["1/2/2024", "Boghandlen", "Uddannelse", "1,200.00"]);
    expect(body.values).toHaveLength(3);
    const sum = context.workbook.worksheets.getActiveWorksheet().getRange("F1").load("values");
    await context.sync();
    expect(sum.values).toEqual([[1353]]);
  });
  expect(excel.warnings).toEqual([]);
});

it("walks over the sheets, writes a heading on each, and lists them", async () => {
  (await openHeadless()).useEverywhere();
  const names = await Excel.run(async (context) => {
    for (const name of ["Nord", "Syd"]) context.workbook.worksheets.add(name);
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    sheets.items.forEach((sheet) => {
      const heading = sheet.getRange("A1:C1");
      heading.values = [[sheet.name, "", ""]];
      heading.merge(true);
      heading.format.horizontalAlignment = Excel.HorizontalAlignment.center;
      heading.format.fill.color = "#4472C4";
      heading.format.font.color = "white";
    });
    const headings = sheets.items.map((sheet) => sheet.getRange("A1").load("values,format/font/color"));
    await context.sync();
    return headings.map((range) => [range.values[0]?.[0] as unknown, range.format.font.color]);
  });
  expect(names).toEqual([
    ["Sheet1", "#FFFFFF"],
    ["Nord", "#FFFFFF"],
    ["Syd", "#FFFFFF"],
  ]);
});

it("finds the used range, adds a total under it and names it", async () => {
  (await openHeadless()).useEverywhere();
  const total = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:B4").values = [[10], [20], [12.5]];
    const used = sheet.getUsedRange(true).load("address,rowCount");
    await context.sync();
    const below = used.getLastRow().getOffsetRange(1, 0);
    below.formulas = [[`=SUM(${used.address})`]];
    below.format.borders.getItem(Excel.BorderIndex.edgeTop).style = Excel.BorderLineStyle.double;
    context.workbook.names.add("Total", below);
    const named = context.workbook.names.getItem("Total").getRange().load("values,address");
    await context.sync();
    return [named.address, named.values];
  });
  expect(total).toEqual(["Sheet1!B5", [[42.5]]]);
});

it("makes a sheet only where it is missing, and cleans up after itself", async () => {
  (await openHeadless()).useEverywhere();
  const rounds = await Excel.run(async (context) => {
    const seen: boolean[] = [];
    for (let round = 0; round < 2; round += 1) {
      const found = context.workbook.worksheets.getItemOrNullObject("Data");
      await context.sync();
      seen.push(found.isNullObject);
      if (found.isNullObject) context.workbook.worksheets.add("Data");
      else found.delete();
      await context.sync();
    }
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    return [seen, count.value];
  });
  expect(rounds).toEqual([[true, false], 1]);
});

it("marks late rows by conditional format and offers choices", async () => {
  const excel = (await openHeadless()).useEverywhere();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["Opgave", "Status"],
      ["NemKonto", "Forsinket"],
      ["MitID", "Klar"],
    ];
    const late = sheet.getRange("A2:B3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    late.custom.rule.formula = '=$B2="Forsinket"';
    late.custom.format.fill.color = "#FFC7CE";
    sheet.getRange("B2:B3").dataValidation.rule = {
      list: { inCellDropDown: true, source: "Klar,Forsinket" },
    };
    await context.sync();
  });
  const again = (await openHeadless(await excel.save())).useEverywhere();
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3");
    const count = range.conditionalFormats.getCount();
    range.dataValidation.load("type");
    await context.sync();
    return [count.value, range.dataValidation.type];
  });
  expect(kept).toEqual([1, "List"]);
  expect(again.warnings).toEqual([]);
});

it("draws a chart of a table's sales, and shows it again by name", async () => {
  (await openHeadless()).useEverywhere();
  const title = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Salg");
    const sales = sheet.tables.add("A1:C1", true);
    sales.name = "Salgstal";
    sales.getHeaderRowRange().values = [["Vare", "1. kvartal", "2. kvartal"]];
    sales.rows.add(undefined, [
      ["Stel", 5000, 7000],
      ["Sadler", 400, 323],
    ]);
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, sales.getRange(), "Columns");
    chart.name = "Kvartaler";
    chart.title.text = "Salg pr. kvartal";
    chart.legend.position = Excel.ChartLegendPosition.right;
    chart.setPosition("E2", "K18");
    sheet.activate();
    await context.sync();
    const found = sheet.charts.getItemOrNullObject("Kvartaler");
    found.load("title/text");
    await context.sync();
    return found.isNullObject ? null : found.title.text;
  });
  expect(title).toBe("Salg pr. kvartal");
});

it("protects a sheet but for the cells that are to be filled in, and writes only there", async () => {
  (await openHeadless()).useEverywhere();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:B5").format.protection.locked = false;
    sheet.protection.load("protected");
    await context.sync();
    if (!sheet.protection.protected) sheet.protection.protect({ allowAutoFilter: true });
    sheet.getRange("B2").values = [["her må man skrive"]];
    await context.sync();
  });
  const code = await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["her ikke"]];
    await context.sync();
    return "written";
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
  expect(code).toBe(Excel.ErrorCodes.accessDenied);
});

it("keeps a setting with the document, and takes it away again", async () => {
  (await openHeadless()).useEverywhere();
  const seen = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("TitelVist", true);
    const setting = settings.getItemOrNullObject("TitelVist");
    setting.load("value");
    await context.sync();
    const before: unknown = setting.isNullObject ? null : setting.value;
    setting.delete();
    const after = settings.getItemOrNullObject("TitelVist").load("value");
    await context.sync();
    return [before, after.isNullObject];
  });
  expect(seen).toEqual([true, true]);
});

it("counts what is changed in a sheet while it listens, and not afterwards", async () => {
  (await openHeadless()).useEverywhere();
  const changed: string[] = [];
  const handler = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    const added = sheet.onChanged.add((event: Excel.WorksheetChangedEventArgs) => {
      changed.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const write = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[1]];
      await context.sync();
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    });
  await write("B2");
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write("C3");
  expect(changed).toEqual(["RangeEdited B2"]);
});
