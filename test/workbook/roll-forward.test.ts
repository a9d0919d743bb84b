// This year's plan rolled forward to next year.
import { YEAR } from "../../scripts/samples/year";
import { evaluate } from "../../src/evaluation";
import { validate } from "../../src/validation";
import { readPlan } from "../../src/workbook/facts";
import { rollForward, YearMissingError } from "../../src/workbook/roll-forward";
import { snapshotOf } from "../support/content";
import { aTable, aWorkbook } from "../support/snapshot";

const { plan, located } = readPlan(snapshotOf(YEAR));
const content = rollForward(plan, evaluate(plan, "2025-01-20"), located);
const next = readPlan(snapshotOf(content)).plan;

test("it is next year's plan, not signed yet, and the deviation's base is to be agreed again", () => {
  expect(next.notes).toEqual([]);
  expect(next.settings).toMatchObject({
    title: { value: "Resultatplan 2025" },
    year: { value: 2025 },
    declaredGoals: { value: 12 },
    signedOn: { state: "missing" },
    deviationBase: { state: "missing" },
    signConvention: { value: "all-positive" },
  });
});

test("goals and rules are kept word for word", () => {
  const rules = (from: typeof plan) =>
    from.requirements.map((each) =>
      [each.id, each.goal, each.kind, each.comparator, each.target, each.targetTo, each.measure].map(
        (field) => (typeof field === "string" ? field : field.state === "known" ? field.value : null),
      ),
    );
  expect(next.goals.map((row) => row.id)).toEqual(plan.goals.map((row) => row.id));
  expect(rules(next)).toEqual(rules(plan));
});

test("no result, delivery or documentation is carried over as if it were the new year's", () => {
  for (const each of next.requirements)
    for (const field of [
      each.result,
      each.measuredOn,
      each.deliveredOn,
      each.documentation,
      each.documentedOn,
    ])
      expect(field.state).toBe("missing");
  expect(
    next.budget.flatMap((line) => Object.values(line.amounts)).every((field) => field.state === "missing"),
  ).toBe(true);
});

test("every deadline is a year later", () => {
  const ends = (from: typeof plan) =>
    from.requirements.map((each) => (each.deadline.state === "known" ? each.deadline.value.end : null));
  expect(ends(next)).toEqual(ends(plan).map((end) => end?.replace("2024", "2025") ?? null));
});

test("this year's results are history: last year's number is there for a requirement that must fall", () => {
  const values = next.kpis.flatMap(({ kpi, period, value }) =>
    kpi.state === "known" && period.state === "known"
      ? [[kpi.value, period.value.end.slice(0, 4), value.state === "known" ? value.value : null]]
      : [],
  );
  expect(values).toContainEqual(["Frafaldne SMV:Digital-projekter", "2024", 41]);
  expect(values).toContainEqual(["Frafaldne SMV:Digital-projekter", "2025", null]);
  expect(values).toContainEqual(["1.2a-1", "2024", 92.4]);
});

test("a KPI kept by quarter gets next year's quarters, made up in the same way", () => {
  const quarters = ["Q1 2024", "Q2 2024"].map((period) => ({
    kpi: "Sager",
    period,
    value: 7,
    aggregation: "sum",
  }));
  const kept = snapshotOf({
    ...YEAR,
    rows: { ...YEAR.rows, kpis: [...(YEAR.rows.kpis ?? []), ...quarters] },
  });
  const read = readPlan(kept);
  const rows = rollForward(read.plan, evaluate(read.plan, "2025-01-20"), read.located).rows.kpis ?? [];
  expect(rows.filter(({ kpi }) => kpi === "Sager")).toEqual([
    { kpi: "Sager", period: "Q1 2024", value: 7, unit: null, source: null, aggregation: "sum" },
    { kpi: "Sager", period: "Q2 2024", value: 7, unit: null, source: null, aggregation: "sum" },
    { kpi: "Sager", period: "Q1 2025", unit: null, aggregation: "sum" },
    { kpi: "Sager", period: "Q2 2025", unit: null, aggregation: "sum" },
  ]);
});

test("the deviation table keeps its years and gets the computed result of this one", () => {
  const result = next.deviations.find(
    (row) =>
      row.goal.state === "known" &&
      row.goal.value === "3.1b" &&
      row.series.state === "known" &&
      row.series.value === "result",
  );
  const value = result?.years.find((each) => each.year === 2024)?.value;
  expect(value).toMatchObject({ state: "known", value: 19200 / 6619 });
  expect(result?.years.map((each) => each.year)).toEqual([2022, 2023, 2024, 2025]);
});

test("what needs a decision is found by the check: the base, and texts that still name the old year", () => {
  const found = validate({
    plan: next,
    evaluation: evaluate(next, "2025-01-20"),
    today: "2025-01-20",
    asOf: "2025-01-20",
  });
  const codes = found.map((finding) => finding.facts.code);
  expect(codes).toContain("deviation-base-unset");
  expect(codes).toContain("year-in-text-differs");
});

test("a plan without a year cannot be rolled forward", () => {
  const { plan: yearless, located: there } = readPlan(aWorkbook(aTable("Plan", [["Indstilling", "Værdi"]])));
  expect(() => rollForward(yearless, evaluate(yearless, "2025-01-20"), there)).toThrow(YearMissingError);
});
