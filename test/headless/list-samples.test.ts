// More scripts as add-in authors write them every day: sorting, filtering, finding and drawing a list. They run as they stand.
import { openHeadless } from "../../src/headless";

/** A list of expenses, as these samples begin. */
async function withExpenses(): Promise<void> {
  (await openHeadless()).useEverywhere();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const expenses = sheet.tables.add("A1:D1", true);
    expenses.name = "Udgifter";
    expenses.getHeaderRowRange().values = [["Dato", "Modtager", "Art", "Beløb"]];
    expenses.rows.add(undefined, [
      ["1/1/2024", "Telefonselskabet", "Kommunikation", 120],
      ["1/2/2024", "Boghandlen", "Uddannelse", 1200],
      ["1/5/2024", "Kantinen", "Mad", 33],
      ["1/10/2024", "Bageren", "Mad", 27.9],
      ["1/11/2024", "Banen", "Transport", 350],
    ]);
    expenses.columns.getItemAt(0).getDataBodyRange().numberFormat = [["yyyy-mm-dd"]];
    sheet.getUsedRange().format.autofitColumns();
    await context.sync();
  });
}

it("sorts a table by amount, largest first", async () => {
  await withExpenses();
  const payees = await Excel.run(async (context) => {
    const expenses = context.workbook.tables.getItem("Udgifter");
    expenses.sort.apply([{ key: 3, ascending: false }]);
    const column = expenses.columns.getItem("Modtager").getDataBodyRange().load("values");
    await context.sync();
    return column.values.flat() as unknown[];
  });
  expect(payees).toEqual(["Boghandlen", "Banen", "Telefonselskabet", "Kantinen", "Bageren"]);
});

it("shows only what is below average and food, then everything again", async () => {
  await withExpenses();
  const seen = await Excel.run(async (context) => {
    const expenses = context.workbook.tables.getItem("Udgifter");
    const visible = async (): Promise<unknown[]> => {
      const view = expenses.getDataBodyRange().getVisibleView().load("values");
      await context.sync();
      return view.values.map((row: unknown[]) => row[1]);
    };
    expenses.columns.getItem("Beløb").filter.apply({
      filterOn: Excel.FilterOn.dynamic,
      dynamicCriteria: Excel.DynamicFilterCriteria.belowAverage,
    });
    expenses.columns.getItem("Art").filter.apply({
      filterOn: Excel.FilterOn.values,
      values: ["Mad", "Uddannelse"],
    });
    const filtered = await visible();
    expenses.clearFilters();
    return [filtered, await visible()];
  });
  expect(seen).toEqual([
    ["Kantinen", "Bageren"],
    ["Telefonselskabet", "Boghandlen", "Kantinen", "Bageren", "Banen"],
  ]);
});

it("finds a payee, marks the row, and takes out the kinds that are there already", async () => {
  await withExpenses();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const found = sheet.getRange("A1:D6").findOrNullObject("kantine", {
      completeMatch: false,
      matchCase: false,
      searchDirection: Excel.SearchDirection.forward,
    });
    found.load("address");
    await context.sync();
    if (!found.isNullObject) found.getEntireRow().format.fill.color = "lightyellow";
    const kinds = sheet.getRange("F1:F6");
    kinds.copyFrom("C1:C6", Excel.RangeCopyType.values);
    const result = kinds.removeDuplicates([0], true);
    result.load();
    const fill = sheet.getRange("D4").load("format/fill/color");
    await context.sync();
    return [found.address, fill.format.fill.color, result.removed, result.uniqueRemaining];
  });
  expect(seen).toEqual(["Sheet1!B4", "#FFFFE0", 1, 4]);
});

it("draws the amounts as a doughnut with colours of its own", async () => {
  await withExpenses();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add(Excel.ChartType.doughnut, sheet.getRange("C1:D6"), "Auto");
    chart.title.text = "Udgifter efter art";
    chart.title.format.font.size = 10;
    chart.title.format.font.color = "#41AEBD";
    chart.legend.position = "Right";
    chart.legend.format.font.name = "Corbel";
    chart.dataLabels.showPercentage = true;
    chart.dataLabels.format.font.size = 8;
    const { points } = chart.series.getItemAt(0);
    points.getItemAt(0).format.fill.setSolidColor("#0C8DB9");
    points.getItemAt(1).format.fill.setSolidColor("pink");
    points.load("count");
    await context.sync();
    return points.count;
  });
  expect(seen).toBe(5);
});

it("reads formulas in both notations", async () => {
  (await openHeadless()).useEverywhere();
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.formulasR1C1 = [
      [2, "=RC[-1]*R1C1"],
      ["=R[-1]C+1", '="RC"&SUM(R2C2:R3C[-1])'],
    ];
    range.load("formulas,formulasR1C1");
    await context.sync();
    return [range.formulas, range.formulasR1C1];
  });
  expect(seen).toEqual([
    [
      [2, "=B2*$A$1"],
      ["=B2+1", '="RC"&SUM($B$2:B$3)'],
    ],
    [
      [2, "=RC[-1]*R1C1"],
      ["=R[-1]C+1", '="RC"&SUM(R2C2:R3C[-1])'],
    ],
  ]);
});
