// A chart's series, points, labels and fonts: made and changed as the public samples do, read back, and in the saved file.
import { type HeadlessExcel } from "../../src/headless";
import { errorCode, onSheet, type OnSheet } from "./open";
import { savedParts } from "./saved-parts";

type Kind = "ColumnClustered" | "Doughnut" | "XYScatterSmooth";

async function withSales(type: Kind = "ColumnClustered"): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.getRange("A1:C4").values = [
      ["Vare", "1. kvartal", "2. kvartal"],
      ["Stel", 5000, 7000],
      ["Sadler", 400, 323],
      ["Pedaler", 120, 180],
    ];
    on.charts.add(type, on.getRange("A1:C4"), "Columns").name = "Salg";
  });
  return sheet;
}

async function chartXml(excel: HeadlessExcel): Promise<string> {
  const [chart, ...others] = await savedParts(excel, /^xl\/charts\/chart[^/]*\.xml$/u);
  expect(others).toEqual([]);
  if (chart === undefined) throw new Error("no chart");
  return chart;
}

describe("series", () => {
  it("are counted, named after their headings, renamed, put in another order and deleted", async () => {
    const { excel, run } = await withSales();
    const names = (): Promise<string[]> =>
      run(async (sheet, context) => {
        const series = sheet.charts.getItem("Salg").series.load("count,items/name,items/plotOrder");
        const count = series.getCount();
        await context.sync();
        expect([count.value, series.items.map(({ plotOrder }) => plotOrder)]).toEqual([
          series.count,
          series.items.map((_series, index) => index),
        ]);
        return series.items.map(({ name }) => name);
      });
    expect(await names()).toEqual(["1. kvartal", "2. kvartal"]);
    await run((sheet) => {
      const { series } = sheet.charts.getItem("Salg");
      series.getItemAt(0).name = "Q1";
      series.getItemAt(1).plotOrder = 0;
    });
    expect(await names()).toEqual(["2. kvartal", "Q1"]);
    await run((sheet) => {
      sheet.charts.getItem("Salg").series.getItemAt(0).delete();
    });
    expect(await names()).toEqual(["Q1"]);
    const xml = await chartXml(excel);
    expect(xml).toContain("Q1");
    expect(xml).not.toContain("$C$2:$C$4");
  });

  it("that are added are drawn once they have values", async () => {
    const { excel, run } = await withSales("Doughnut");
    await run((sheet) => {
      const added = sheet.charts.getItem("Salg").series.add("Q3");
      added.doughnutHoleSize = 80;
    });
    expect(await chartXml(excel)).not.toContain("Q3");
    await run((sheet) => {
      const added = sheet.charts.getItem("Salg").series.getItemAt(2);
      added.setValues(sheet.getRange("B2:B4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
    });
    const xml = await chartXml(excel);
    expect(xml).toContain("Q3");
    expect(xml).toMatch(/<c:holeSize val="80"\/>/u);
  });

  it("are taken from rows where there are more columns than rows, or where that is asked for", async () => {
    const { run } = await onSheet();
    const seen = await run(async (sheet, context) => {
      sheet.getRange("A1:D2").values = [
        ["", "Nord", "Syd", "Vest"],
        ["Salg", 1, 2, 3],
      ];
      const auto = sheet.charts.add("Line", sheet.getRange("A1:D2")).series.load("items/name");
      const columns = sheet.charts.add("Line", sheet.getRange("A1:D2"), "Columns").series.load("items/name");
      await context.sync();
      return [auto.items.map(({ name }) => name), columns.items.map(({ name }) => name)];
    });
    expect(seen).toEqual([["Salg"], ["Nord", "Syd", "Vest"]]);
  });

  it("have markers and fills, in the file too", async () => {
    const { excel, run } = await withSales("XYScatterSmooth");
    const seen = await run(async (sheet, context) => {
      const series = sheet.charts.getItem("Salg").series.getItemAt(0);
      series.markerStyle = "Triangle";
      series.markerSize = 12;
      series.markerBackgroundColor = "purple";
      series.markerForegroundColor = "#00FF00";
      series.format.fill.setSolidColor("indigo");
      series.load("markerStyle,markerSize,markerBackgroundColor,markerForegroundColor");
      await context.sync();
      return [
        series.markerStyle,
        series.markerSize,
        series.markerBackgroundColor,
        series.markerForegroundColor,
      ];
    });
    expect(seen).toEqual(["Triangle", 12, "#800080", "#00FF00"]);
    const xml = await chartXml(excel);
    expect(xml).toMatch(/<c:symbol val="triangle"\/><c:size val="12"\/>/u);
    expect(xml).toContain("800080");
    expect(xml).toContain("4B0082");
  });

  it.each<[string, (chart: Excel.Chart) => void]>([
    ["an order beyond the last", (chart) => (chart.series.getItemAt(0).plotOrder = 2)],
    ["a marker too small", (chart) => (chart.series.getItemAt(0).markerSize = 1)],
    ["a hole in a column", (chart) => (chart.series.getItemAt(0).doughnutHoleSize = 80)],
    ["a point that is not there", (chart) => chart.series.getItemAt(0).points.getItemAt(3).load("value")],
    [
      "no colour",
      (chart) => {
        chart.legend.format.fill.setSolidColor("ikke en farve");
      },
    ],
  ])("refuse %s with InvalidArgument", async (_name, act) => {
    const { run } = await withSales();
    const refused = run((sheet) => {
      act(sheet.charts.getItem("Salg"));
    });
    expect(await errorCode(refused)).toBe("InvalidArgument");
  });
});

describe("points", () => {
  it("have values, and fills of their own until these are cleared", async () => {
    const { excel, run } = await withSales();
    const seen = await run(async (sheet, context) => {
      const points = sheet.charts.getItem("Salg").series.getItemAt(1).points.load("count,items/value");
      const count = points.getCount();
      points.getItemAt(2).format.fill.setSolidColor("red");
      points.getItemAt(0).format.fill.setSolidColor("#0C8DB9");
      points.getItemAt(0).format.fill.clear();
      await context.sync();
      return [points.count, count.value, points.items.map(({ value }) => value as unknown)];
    });
    expect(seen).toEqual([3, 3, [7000, 323, 180]]);
    const xml = await chartXml(excel);
    expect(xml).toMatch(/<c:dPt><c:idx val="2"\/>.*?FF0000/su);
    expect(xml).not.toContain("0C8DB9");
  });
});

describe("words", () => {
  it("of legend, title and labels have fonts and fills, in the file too", async () => {
    const { excel, run } = await withSales();
    const seen = await run(async (sheet, context) => {
      const chart = sheet.charts.getItem("Salg");
      chart.title.text = "Salg pr. kvartal";
      chart.title.format.font.set({ name: "Corbel", size: 20, color: "#41AEBD" });
      chart.legend.format.font.set({ bold: true, italic: true, underline: "Single" });
      chart.legend.format.fill.setSolidColor("white");
      chart.dataLabels.showValue = true;
      chart.dataLabels.format.font.size = 15;
      chart.dataLabels.format.fill.setSolidColor("yellow");
      const fonts = [chart.title, chart.legend, chart.dataLabels].map(({ format }) =>
        format.font.load("name,size,color,bold,italic,underline"),
      );
      chart.dataLabels.load("showValue,showCategoryName,showSeriesName,showPercentage,showLegendKey");
      await context.sync();
      return { fonts: fonts.map((font) => font.toJSON()), labels: chart.dataLabels.toJSON() };
    });
    expect(seen.fonts).toEqual([
      { name: "Corbel", size: 20, color: "#41AEBD", bold: false, italic: false, underline: "None" },
      { name: "Calibri", size: 9, color: "#595959", bold: true, italic: true, underline: "Single" },
      { name: "Calibri", size: 15, color: "#595959", bold: false, italic: false, underline: "None" },
    ]);
    expect(seen.labels).toMatchObject({ showValue: true, showCategoryName: false, showPercentage: false });
    const xml = await chartXml(excel);
    expect(xml).toMatch(/<c:title>.*?sz="2000".*?Salg pr\. kvartal/su);
    expect(xml).toMatch(/<c:legend>.*?FFFFFF.*?b="1"/su);
    expect(xml).toMatch(/<c:dLbls>.*?sz="1500"/su);
  });
});
