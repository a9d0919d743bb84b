// Keeping reports through the port: the period's row set with the inputs behind it, again only when asked, and nothing lost.
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { excelPort } from "../../src/excel";
import { KeepRefusedError, keepReport, type KeepRun } from "../../src/recalculation";
import { readPlan } from "../../src/workbook/facts";
import { openPlan, readHere, recalculateHere, RUN, setCell } from "../support/workbooks";

const Q2: KeepRun = { ...RUN, today: "2024-07-12", computedAt: "2024-07-12T09:30", report: "Q2" };

async function rowsOf(table: string): Promise<readonly (readonly (string | number | boolean)[])[]> {
  return (await readHere((name) => name === table)).tables[0]?.values.slice(1) ?? [];
}

async function kept() {
  return readPlan(await readHere()).plan.kept;
}

/** Findings on drift at a later recalculation. */
async function driftAt(run: Partial<typeof RUN>): Promise<string[]> {
  const { report } = await recalculateHere(run);
  return report("da")
    .findings.filter(({ code }) => /changed|flipped|differs$/u.test(code) && code !== "declared-goals-differ")
    .map(({ code, cell, message }) => `${code} ${cell ?? "-"}: ${message}`);
}

async function refused(run: KeepRun): Promise<unknown> {
  return keepReport(excelPort(), run).then(
    () => "kept",
    (error: unknown) =>
      error instanceof KeepRefusedError ? [error.problem, error.period, error.day] : error,
  );
}

test("a quarter's report is kept with its goals, requirements and inputs, in three round trips", async () => {
  const excel = await openPlan(MID_YEAR);
  const { outcome } = await keepReport(excelPort(), Q2);
  expect(excel.syncs).toBe(3);
  const [report, ...others] = await kept();
  expect(others).toEqual([]);
  expect(report).toMatchObject({
    number: 1,
    period: "2024 Q2",
    asOf: "2024-06-30",
    computedOn: "2024-07-12",
    version: RUN.version,
    replacedBy: null,
    score: { certain: 100 / 12, possible: 100 },
  });
  expect(report?.verdicts.map(({ id, status }) => `${id} ${status}`)).toEqual([
    ...outcome.evaluation.goals.map(({ goal, status }) => `${goal.id} ${status}`),
    ...outcome.evaluation.requirements.map(({ requirement, status }) => `${requirement.id} ${status}`),
  ]);
  expect(report?.inputs.length).toBeGreaterThan(300);
});

test("the page Resultat shows what was reported through the year, and what was not", async () => {
  const excel = await openPlan(MID_YEAR);
  await recalculateHere(Q2);
  const course = () =>
    (excel.sheets.find(({ name }) => name === "Resultat")?.cells ?? [])
      .filter(({ row, column, value }) => row >= 17 && row < 22 && column > 0 && column < 4 && value !== "")
      .map(({ text }) => text);
  const quarters = ["1.", "2.", "3.", "4."].map((each) => `${each} kvartal 2024`);
  expect(course()).toEqual([...quarters, "hele 2024"].flatMap((period) => [period, "ingen rapport"]));
  await keepReport(excelPort(), Q2);
  expect(course().slice(0, 6)).toEqual([
    ...["1. kvartal 2024", "ingen rapport"],
    ...["2. kvartal 2024", "8.3", "mulig 100,0"],
    "3. kvartal 2024",
  ]);
});

test("recalculated for the same day it has changed in nothing, and reading it takes no more round trips", async () => {
  const excel = await openPlan(MID_YEAR);
  await keepReport(excelPort(), Q2);
  excel.resetTraffic();
  expect(await driftAt(Q2)).toEqual([]);
  expect(excel.syncs).toBe(3);
});

test("a delivery corrected afterwards is told at its cell, with what was reported", async () => {
  const excel = await openPlan(MID_YEAR);
  await keepReport(excelPort(), Q2);
  await setCell(excel, "Krav", 7, "Leveret den", 45390);
  expect(await driftAt({ today: "2024-10-10", report: "Q3" })).toEqual(
    [
      "goal-flipped Mål!A9: Mål 1.3 var opfyldt i afrapporteringen for 2. kvartal 2024 og er nu ikke opfyldt.",
      "reported-value-changed Krav!O11: Krav 1.3-1: Leveret den er nu »08-04-2024«. I afrapporteringen for 2. kvartal 2024 var det »22-03-2024«.",
    ].sort((a, b) => (a < b ? 1 : -1)),
  );
});

test("a period is kept again only when asked, and the first report stays with what took its place", async () => {
  const excel = await openPlan(MID_YEAR);
  await keepReport(excelPort(), Q2);
  await setCell(excel, "Krav", 7, "Leveret den", 45390);
  const before = await readHere();
  expect(await refused({ ...Q2, today: "2024-07-14", computedAt: "2024-07-14T10:00" })).toEqual([
    "already",
    "2024 Q2",
    "2024-07-12",
  ]);
  expect(await readHere()).toEqual(before);
  const first = await rowsOf("Historik");
  await keepReport(excelPort(), { ...Q2, again: true, computedAt: "2024-07-14T10:00" });
  const reports = await kept();
  expect(reports.map(({ number, period, replacedBy }) => [number, period, replacedBy])).toEqual([
    [1, "2024 Q2", 2],
    [2, "2024 Q2", null],
  ]);
  const after = await rowsOf("Historik");
  expect(after.slice(0, first.length).map((row) => row.slice(0, -1))).toEqual(
    first.map((row) => row.slice(0, -1)),
  );
  expect(reports[0]?.verdicts.find(({ id }) => id === "1.3")?.status).toBe("fulfilled");
  expect(reports[1]?.verdicts.find(({ id }) => id === "1.3")?.status).toBe("not-fulfilled");
  expect(await driftAt(Q2)).toEqual([]);
});

test.each<[string, Partial<KeepRun>, unknown]>([
  ["a quarter that still runs", { today: "2024-06-30" }, ["not-ended", "2024 Q2", "2024-06-30"]],
  ["the year in July", { report: "year" }, ["not-ended", "2024", "2024-12-31"]],
])("%s is not kept, and nothing is written", async (_, run, problem) => {
  await openPlan(MID_YEAR);
  const before = await readHere();
  expect(await refused({ ...Q2, ...run })).toEqual(problem);
  expect(await readHere()).toEqual(before);
});

test("the control code of the inputs stands beside the report", async () => {
  await openPlan({ ...MID_YEAR, rows: { goals: [{ id: "1", title: "Drift" }] } });
  const { seal } = await keepReport(excelPort(), { ...Q2, sealed: true });
  expect(seal).toBe("agrees");
  expect((await kept())[0]?.code).toMatch(/^\d{8}-\d{8}$/u);
});
