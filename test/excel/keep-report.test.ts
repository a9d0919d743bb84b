// Keeping reports through the port: the period's row set with the inputs behind it, again only when asked, and nothing lost.
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { excelPort } from "../../src/excel";
import { keepReport, type KeepRun } from "../../src/recalculation";
import { readPlan } from "../../src/workbook/facts";
import { openPlan, readHere, recalculateHere, RUN } from "../support/workbooks";

const Q2: KeepRun = { ...RUN, today: "2024-07-12", computedAt: "2024-07-12T09:30", report: "Q2" };

async function kept() {
  return readPlan(await readHere()).plan.kept;
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

test("the control code of the inputs stands beside the report", async () => {
  await openPlan({ ...MID_YEAR, rows: { goals: [{ id: "1", title: "Drift" }] } });
  const { seal } = await keepReport(excelPort(), { ...Q2, sealed: true });
  expect(seal).toBe("agrees");
  expect((await kept())[0]?.code).toMatch(/^\d{8}-\d{8}$/u);
});
