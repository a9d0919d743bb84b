// The plan's year: whole, from 1990 to 2100. Without it what is looked up by year waits; what is typed does not.
import { aKpi, at, missing, year } from "../support/plan";
import { AFTER_THE_YEAR, judge } from "./support/judge";

const typed = { kind: "value", comparator: "at-least", target: 92, unit: "pct." } as const;
const measured = { ...typed, measure: "Tilfredshed" };
const kpis = [aKpi({ kpi: "Tilfredshed", period: year(2024), value: 93 })];
const reasonFor = (of: number) => judge(measured, AFTER_THE_YEAR, { kpis, settings: { year: of } }).reason;

test.each([24, 1989, 1990.5, 2024.5, 2101, 20_240, -2024])("%p is no year to look up a number by", (of) => {
  expect(reasonFor(of)).toEqual({
    kind: "rule-incomplete",
    origin: at("plan", 4, "year"),
    problem: "unsuited",
  });
});

test.each([1990, 2024, 2100])("%p is a year", (of) => {
  expect(reasonFor(of).kind).not.toBe("rule-incomplete");
});

test("a typed result is judged without it, though the KPI beside it cannot be looked up", () => {
  const result = judge({ ...measured, result: 93 }, AFTER_THE_YEAR, { kpis, settings: { year: missing() } });
  expect(result.status).toBe("fulfilled");
  expect(result.conflicts).toEqual([]);
});
