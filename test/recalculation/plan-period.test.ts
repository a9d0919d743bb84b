// Reports and the agreed plan of plans that state their own days: what is kept is found again, whatever the days.
import { type IsoDate, periodName } from "../../src/plan";
import { assess, freezePlan, keepReport, KeepRefusedError } from "../../src/recalculation";
import { likelyReport, type ReportChoice, reportPeriods } from "../../src/recalculation/as-of";
import { reportBefore } from "../../src/validation";
import type { CellContent } from "../../src/workbook/changes";
import { readPlan } from "../../src/workbook/facts";
import { makeReport } from "../../src/workbook/make-report";
import { serialOfDate } from "../../src/workbook/serials";
import type { PlanContent } from "../../src/workbook/template";
import { MemoryWorkbook } from "../support/memory-workbook";
import { RUN } from "../support/workbooks";

type Days = readonly [title: string, year: number, start: IsoDate, end: IsoDate, quarters: readonly string[]];

const PLANS: readonly Days[] = [
  [
    "a school year",
    2016,
    "2016-08-01",
    "2017-07-31",
    ["Q1 2016/17", "Q2 2016/17", "Q3 2016/17", "Q4 2016/17"],
  ],
  ["a first half year", 2024, "2024-01-01", "2024-06-30", ["Q1 2024", "Q2 2024"]],
  ["a second half year", 2024, "2024-07-01", "2024-12-31", ["Q3 2024", "Q4 2024"]],
  ["eleven months", 2024, "2024-02-01", "2024-12-31", ["Q2 2024", "Q3 2024", "Q4 2024"]],
  ["a half year over two years", 2024, "2024-10-01", "2025-03-31", ["Q1 2024/25", "Q2 2024/25"]],
  ["three years", 2025, "2024-01-01", "2026-12-31", ["Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025"]],
  ["a year from the middle of a month", 2016, "2016-08-15", "2017-08-14", []],
];

const contentOf = (
  year: number,
  days: readonly [IsoDate, IsoDate] | null,
  reports: readonly string[],
): PlanContent => ({
  settings: {
    title: "Resultatkontrakt",
    year,
    signedOn: serialOfDate("2016-01-10"),
    reportingDays: 14,
    ...(days !== null && { periodStart: serialOfDate(days[0]), periodEnd: serialOfDate(days[1]) }),
  },
  years: [year],
  rows: {
    goals: [{ id: "1", title: "Trivsel" }],
    requirements: [{ id: "1-1", goal: "1", kind: "Leverance", deadline: "årets udgang" }],
    reports: reports.map((period) => ({ period })),
  },
});

const AFTER = { ...RUN, today: "2027-06-01", computedAt: "2027-06-01T09:30" };

/** A plan's report as of a day. */
const reportOf = (workbook: MemoryWorkbook, asOf: IsoDate, language: "da" | "en" = "da") =>
  makeReport(assess(workbook.now, { today: asOf }), language);

/** What a user writes beside a setting of the table Plan. */
function setSetting(workbook: MemoryWorkbook, label: string, content: CellContent): void {
  const row = workbook.tableNow("Plan").values.findIndex(([name]) => name === label);
  workbook.type("Plan", row, "Værdi", content);
}

describe.each(PLANS)("%s", (_, year, start, end, quarters) => {
  const open = () => MemoryWorkbook.of(contentOf(year, [start, end], quarters));
  const planIn = (workbook: MemoryWorkbook) => readPlan(workbook.now).plan;

  it(`is reported on for ${quarters.join(", ")} and as a whole`, async () => {
    const periods = reportPeriods(planIn(await open()));
    expect([...periods.values()].map(({ text }) => text).slice(0, -1)).toEqual(quarters);
    expect(periods.get("year")).toMatchObject({ start, end });
  });

  it("reads its reports' periods as they are written, and doubts none", async () => {
    const workbook = await open();
    expect(planIn(workbook).notes).toEqual([]);
    expect(reportOf(workbook, end).findings.map(({ code }) => code)).not.toContain("report-period-unknown");
  });

  it("keeps every report under its days, once, on a sheet that Excel takes", async () => {
    const workbook = await open();
    const periods = [...reportPeriods(planIn(workbook))];
    for (const [choice] of periods) {
      await keepReport(workbook, { ...AFTER, report: choice });
      await expect(keepReport(workbook, { ...AFTER, report: choice })).rejects.toThrow(KeepRefusedError);
    }
    const names = periods.map(([, period]) => periodName(period));
    expect(planIn(workbook).kept.map(({ period }) => period)).toEqual(names);
    for (const name of workbook.now.sheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
    for (const { name } of workbook.now.names) expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
    // The days are part of the plan: clearing them does not change what was reported.
    for (const label of ["Planperiodens første dag", "Planperiodens sidste dag"])
      setSetting(workbook, label, null);
    expect(planIn(workbook).kept.map(({ period }) => period)).toEqual(names);
    for (const language of ["da", "en"] as const)
      expect(reportOf(workbook, "2027-06-01", language).findings.length).toBeGreaterThan(0);
  });

  it("compares the report on the whole with the last quarter's", async () => {
    const workbook = await open();
    const periods = [...reportPeriods(planIn(workbook))];
    for (const [choice] of periods) await keepReport(workbook, { ...AFTER, report: choice });
    const last = periods.at(-2)?.[1];
    const whole = periodName({ start, end });
    expect(reportBefore(planIn(workbook), end, whole)?.period).toBe(
      last === undefined ? undefined : periodName(last),
    );
  });

  it("offers a report that it has, on every day", async () => {
    const plan = planIn(await open());
    const choices = [...reportPeriods(plan).keys()];
    for (const today of ["2016-08-20", "2024-01-05", "2024-08-10", "2026-02-01", "2027-06-01"])
      expect(choices).toContain<ReportChoice>(likelyReport(plan, today));
  });

  it("is as it was agreed when nothing has changed, and told where its last day has", async () => {
    const workbook = await open();
    await freezePlan(workbook, { today: start });
    const drift = () =>
      reportOf(workbook, end)
        .findings.map(({ code }) => code)
        .filter((code) => code.startsWith("agreed-"));
    expect(drift()).toEqual([]);
    setSetting(workbook, "Planperiodens sidste dag", serialOfDate(end) - 1);
    expect(drift()).toContain("agreed-setting-changed");
  });
});
