// The day a result was judged as of stands in the workbook as a date under a stable name, for readers and programs.
import { serialOfDate } from "../../src/workbook/serials";
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { openPlan, recalculateHere, setCell } from "../support/workbooks";
import type { HeadlessExcel } from "../../src/headless";

async function named(excel: HeadlessExcel, name: string): Promise<{ value: unknown; text: unknown }> {
  return excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("values,text");
    await context.sync();
    return { value: range.values[0]?.[0] as unknown, text: range.text[0]?.[0] };
  });
}

const JULY = { today: "2024-07-10", computedAt: "2024-07-10T09:30" } as const;

test("a quarter's report is as of its last day, and the day taken as today is the day it was computed", async () => {
  const excel = await openPlan(MID_YEAR);
  await recalculateHere({ ...JULY, report: "Q2" });
  expect(await named(excel, "OpgjortPr")).toEqual({ value: serialOfDate("2024-06-30"), text: "30-06-2024" });
  expect(await named(excel, "Beregnet")).toMatchObject({ text: "10-07-2024 09:30" });
  expect(await named(excel, "DagsDato")).toMatchObject({ value: "" });
});

test("where another day was taken as today, the workbook says which; next time it is gone again", async () => {
  const excel = await openPlan(MID_YEAR);
  await recalculateHere({ ...JULY, computedAt: "2026-11-24T09:30" });
  expect(await named(excel, "DagsDato")).toEqual({ value: serialOfDate("2024-07-10"), text: "10-07-2024" });
  await recalculateHere(JULY);
  expect(await named(excel, "DagsDato")).toMatchObject({ value: "" });
  expect(await named(excel, "OpgjortPr")).toMatchObject({ text: "10-07-2024" });
});

test("the setting 1904 is outranked by the dates that the cells show, which are of 1900", async () => {
  const excel = await openPlan(MID_YEAR);
  const { settings } = MID_YEAR;
  expect(settings["dateSystem"]).toBeUndefined();
  await setCell(excel, "Plan", 16, "Værdi", 1904);
  await recalculateHere(JULY);
  expect(await named(excel, "OpgjortPr")).toMatchObject({
    value: serialOfDate("2024-07-10"),
    text: "10-07-2024",
  });
});

test("after the report of 30 June is made on 10 July, what is due next counts from 10 July", async () => {
  await openPlan(MID_YEAR);
  const current = (await recalculateHere(JULY)).report("da");
  const ofReport = (await recalculateHere({ ...JULY, report: "Q2" })).report("da");
  expect(ofReport.asOf.date).toBe("2024-06-30");
  expect(ofReport.deadlines).toEqual(current.deadlines);
  expect(ofReport.deadlines.length).toBeGreaterThan(0);
  for (const { date } of ofReport.deadlines) expect(date >= JULY.today).toBe(true);
});
