// The charts on the pages we write show the cells they should, however many of those are filled when the page is made.
import { MID_YEAR } from "../../scripts/samples/mid-year";
import type { HeadlessExcel } from "../../src/headless";
import { keepReport } from "../../src/recalculation";
import { serialOfDate } from "../../src/workbook/serials";
import { excelPort } from "../../src/excel";
import { openPlan, recalculateHere, RUN } from "../support/workbooks";
import { savedParts } from "../headless/saved-parts";

const COUNTS = { name: "Mål efter status", values: "C9:C11", labels: "B9:B11" };
const COURSE = "Score gennem året";

/** Every series of every chart, as the saved file has it. */
async function seriesIn(excel: HeadlessExcel): Promise<object[]> {
  const charts = await savedParts(excel, /^xl\/charts\/chart[^/]*\.xml$/u);
  const cells = (series: string, part: string): string | undefined =>
    new RegExp(`<c:${part}>.*?<c:f>[^<]*!([^<]*)</c:f>`, "su").exec(series)?.[1]?.replaceAll("$", "");
  return charts
    .flatMap((chart) => chart.match(/<c:ser>.*?<\/c:ser>/gsu) ?? [])
    .map((series) => ({
      name: /<c:tx>.*?<c:v>([^<]*)<\/c:v>/su.exec(series)?.[1],
      values: cells(series, "val"),
      labels: cells(series, "cat"),
    }));
}

/** A plan whose days end so, after its first recalculation. */
async function recalculated(periodEnd: string): Promise<HeadlessExcel> {
  const settings = {
    ...MID_YEAR.settings,
    periodStart: serialOfDate("2024-01-01"),
    periodEnd: serialOfDate(periodEnd),
  };
  const excel = await openPlan({ ...MID_YEAR, settings });
  await recalculateHere(RUN);
  return excel;
}

test.each([
  [
    "a year: four quarters and the year",
    "2024-12-31",
    [{ name: COURSE, values: "C18:C22", labels: "B18:B22" }],
  ],
  [
    "half a year: two quarters and the half",
    "2024-06-30",
    [{ name: COURSE, values: "C18:C20", labels: "B18:B20" }],
  ],
  ["a month: no chart", "2024-01-31", []],
])("before any report is kept, the score through %s", async (_days, periodEnd, course) => {
  expect(await seriesIn(await recalculated(periodEnd))).toEqual([COUNTS, ...course]);
});

test("the page of the 2nd quarter has one chart, of the quarters alone", async () => {
  const excel = await openPlan(MID_YEAR);
  await keepReport(excelPort(), { ...RUN, today: "2024-07-12", report: "Q2" });
  expect(await seriesIn(excel)).toContainEqual({ name: "Sikker score", values: "G5:G8", labels: "F5:F8" });
});
