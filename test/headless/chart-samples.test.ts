// Charts, made as the public samples make them: over a block with headings, titled, placed, found again and kept in the file.
import { errorCode, onSheet, type OnSheet } from "./open";
import { savedParts } from "./saved-parts";

async function withSales(): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.getRange("A1:C4").values = [
      ["Product", "Qtr1", "Qtr2"],
      ["Frames", 5000, 7000],
      ["Saddles", 400, 323],
      ["Pedals", 120, 180],
    ];
  });
  return sheet;
}

it("makes a chart over a range, with title and legend, at a place", async () => {
  const { excel, run } = await withSales();
  await run((sheet) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.title.text = "Sales Chart";
    chart.legend.position = "Bottom";
    chart.setPosition("A15", "F30");
    chart.name = "Sales";
  });
  const seen = await run(async (sheet, context) => {
    const chart = sheet.charts.getItem("Sales").load("name,title/text,legend/position,legend/visible");
    const count = sheet.charts.getCount();
    await context.sync();
    return [chart.name, chart.title.text, chart.legend.position, chart.legend.visible, count.value];
  });
  expect(seen).toEqual(["Sales", "Sales Chart", "Bottom", true, 1]);
  const [chart] = excel.workbook.worksheets[0]?.getCharts() ?? [];
  expect(chart?.title).toBe("Sales Chart");
});

it("keeps the chart in the file, a series for each column of numbers", async () => {
  const { excel, run } = await withSales();
  await run((sheet) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
    chart.title.text = "Salg";
    chart.legend.visible = false;
  });
  const [chart = "", ...others] = await savedParts(excel, /^xl\/charts\/chart[^/]*\.xml$/u);
  expect(others).toEqual([]);
  expect(chart).toMatch(/<c:title>.*Salg.*<\/c:title>/su);
  expect(chart).not.toContain("<c:legend>");
  expect(chart.match(/<c:ser>/gu)).toHaveLength(2);
});

it("keeps the legend hidden when the chart is placed afterwards", async () => {
  const { excel, run } = await withSales();
  await run((sheet) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"), "Columns");
    chart.legend.visible = false;
    chart.setPosition("E2", "H9");
  });
  expect(excel.workbook.worksheets[0]?.getCharts()[0]?.legend).toBeUndefined();
});

it("deletes a chart, and does not find it any more", async () => {
  const { run } = await withSales();
  await run((sheet) => {
    sheet.charts.add("Pie", sheet.getRange("A1:B4")).name = "Kage";
  });
  await run((sheet) => {
    sheet.charts.getItemAt(0).delete();
  });
  const gone = await run((sheet) => sheet.charts.getItemOrNullObject("Kage").load("name"));
  expect(gone.isNullObject).toBe(true);
  expect(await errorCode(run((sheet) => sheet.charts.getItem("Kage").load("name")))).toBe("ItemNotFound");
});

it("refuses a kind it does not draw and a member it does not have", async () => {
  const { run } = await withSales();
  const adding = (type: Excel.ChartType | "Surface" | "Line", address: string) =>
    errorCode(run((sheet) => sheet.charts.add(type as "Line", sheet.getRange(address)).load("name")));
  expect(await adding("Surface", "A1:C4")).toBe("ApiNotFound");
  const doughnut = run((sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B4")).height = 100;
  });
  expect(await errorCode(doughnut)).toBe("ApiNotFound");
});
