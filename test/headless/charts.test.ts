// Charts as the host keeps them and as they are saved: within their cells, with the few looks the add-in sets.
import { unzip } from "@cj-tech-master/excelts/archive";
import type { HeadlessExcel } from "../../src/headless";
import { onSheet } from "./open";

async function partOf(excel: HeadlessExcel, path: RegExp): Promise<string> {
  for await (const entry of unzip(await excel.save()).entries())
    if (path.test(entry.path)) return new TextDecoder().decode(await entry.bytes());
  throw new Error(`The file has no part ${String(path)}.`);
}

async function countChart(): Promise<HeadlessExcel> {
  const { excel, run } = await onSheet();
  await run((sheet) => {
    sheet.getRange("B2:C4").values = [
      ["opfyldt", 9],
      ["ikke opfyldt", 2],
      ["ikke opgjort", 1],
    ];
    const chart = sheet.charts.add("BarClustered", sheet.getRange("B2:C4"), "Columns");
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 12;
    chart.axes.valueAxis.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.series.getItemAt(0).hasDataLabels = true;
    chart.setPosition("E1", "F10");
  });
  return excel;
}

test("what is set can be read back, in the file too: no scale, no lines, numbers beside the bars, the first row on top", async () => {
  const xml = await partOf(await countChart(), /^xl\/charts\/chart[^/]*\.xml$/u);
  expect(xml).not.toContain("majorGridlines");
  expect(xml).toMatch(/<c:valAx>.*?<c:delete val="1"\/>/su);
  expect(xml).toMatch(/<c:valAx>.*?<c:max val="12"\/>/su);
  expect(xml).toMatch(/<c:valAx>.*?<c:min val="0"\/>/su);
  expect(xml).toMatch(/<c:catAx>.*?<c:orientation val="maxMin"\/>/su);
  expect(xml).toMatch(/<c:showVal val="1"\/>/u);
  expect(xml).not.toMatch(/<c:show(?:CatName|SerName|LegendKey) val="1"\/>/u);
});

test("an axis that is hidden cannot be given an end, as in Excel", async () => {
  const { run } = await onSheet();
  const asked = run((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    const { valueAxis } = sheet.charts.add("BarClustered", sheet.getRange("A1:B2"), "Columns").axes;
    valueAxis.visible = false;
    valueAxis.minimum = 0;
  });
  await expect(asked).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("a chart ends within the last cell it covers, so that no column more is printed", async () => {
  const xml = await partOf(await countChart(), /^xl\/drawings\/drawing[^/]*\.xml$/u);
  const [, column, row] = /<xdr:to><xdr:col>(\d+)<\/xdr:col>.*?<xdr:row>(\d+)<\/xdr:row>/su.exec(xml) ?? [];
  expect([column, row]).toEqual(["5", "9"]);
});

async function seriesOver(content: (string | number)[][]): Promise<number> {
  const { run } = await onSheet();
  return run(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, content.length, content[0]?.length ?? 0);
    range.values = content;
    const count = sheet.charts.add("BarClustered", range, "Columns").series.getCount();
    await context.sync();
    return count.value;
  });
}

test.each<[string, (string | number)[][], number]>([
  [
    "labels beside numbers",
    [
      ["a", 1],
      ["b", 2],
    ],
    1,
  ],
  [
    "labels beside values that are still blank: both columns",
    [
      ["a", ""],
      ["b", ""],
    ],
    2,
  ],
  [
    "labels beside values of which one is there",
    [
      ["a", ""],
      ["b", 2],
    ],
    1,
  ],
  ["labels alone", [["a"], ["b"]], 1],
])("how many series the host finds over %s", async (_over, content, count) => {
  expect(await seriesOver(content)).toBe(count);
});

test("only the first series is there to be asked for", async () => {
  const { run } = await onSheet();
  const asked = run((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.charts.add("BarClustered", sheet.getRange("A1:B2"), "Columns").series.getItemAt(1).hasDataLabels =
      true;
  });
  await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("charts are counted and listed as they were made", async () => {
  const { run } = await onSheet();
  const seen = await run(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["a", 1],
      ["b", 2],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns").name = "Kurve";
    sheet.charts.add("Pie", sheet.getRange("A1:B2"), "Columns");
    const charts = sheet.charts.load("count,items/name");
    await context.sync();
    return [charts.count, charts.items.map(({ name }) => name)];
  });
  expect(seen).toEqual([2, ["Kurve", "Chart 2"]]);
});
