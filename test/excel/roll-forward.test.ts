// This year's workbook rolled forward into another: next year's plan reads clean, and this year's is left as it is.
import { YEAR } from "../../scripts/samples/year";
import { excelPort } from "../../src/excel";
import { createPlanOf, rollForwardPlan, YearMissingError } from "../../src/recalculation";
import { openHeadless } from "../../src/headless";
import { readPlan } from "../../src/workbook/facts";
import { openPlan, readHere, recalculateHere, setCell } from "../support/workbooks";

const TODAY = { today: "2025-01-20" } as const;

test("next year's plan stands in a workbook of its own, and can be recalculated", async () => {
  const thisYear = await openPlan(YEAR);
  const before = JSON.stringify(thisYear.sheets);
  const content = await rollForwardPlan(excelPort(), TODAY);
  expect(JSON.stringify(thisYear.sheets)).toBe(before);
  // Plain data: it may be kept as text until the other workbook is open.
  const kept = JSON.parse(JSON.stringify(content)) as typeof content;
  (await openHeadless()).useEverywhere();
  await createPlanOf(excelPort(), kept);
  const { plan } = readPlan(await readHere());
  expect(plan.notes).toEqual([]);
  expect(plan.settings).toMatchObject({ year: { value: 2025 }, title: { value: "Resultatplan 2025" } });
  const { report } = await recalculateHere(TODAY);
  expect(report("da").goals).toHaveLength(12);
  expect(report("da").counts).toEqual({ fulfilled: 0, "not-fulfilled": 0, undetermined: 12 });
});

test("rolled forward twice, next year's KPI has one row for its year, and history one for each", async () => {
  await openPlan(YEAR);
  const once = await rollForwardPlan(excelPort(), TODAY);
  await openPlan(once);
  const twice = await rollForwardPlan(excelPort(), { today: "2026-01-20" });
  for (const content of [once, twice]) {
    const rows = (content.rows.kpis ?? []).map(({ kpi, period }) => JSON.stringify([kpi, period]));
    expect(rows).toEqual([...new Set(rows)]);
  }
});

test("a plan without a year cannot be rolled forward", async () => {
  const excel = await openPlan(YEAR);
  await setCell(excel, "Plan", 4, "Værdi", "");
  await expect(rollForwardPlan(excelPort(), TODAY)).rejects.toThrow(YearMissingError);
});
