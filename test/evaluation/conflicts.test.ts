// A conflict is told where two cells say different things of one number, and nowhere else.
import type { RequirementResult } from "../../src/evaluation";
import { exact } from "../../src/evaluation/exact";
import { aDeviationRow, aKpi, aListItem, at, year } from "../support/plan";
import { AFTER_THE_YEAR, judge } from "./support/judge";

const Y = { deadline: year(2024) } as const;
const value = { kind: "value", comparator: "at-least", target: 92, measure: "Tilfredshed", ...Y } as const;
const deviation = { kind: "deviation", goal: "3.1a", measure: "base-budget", ...Y } as const;
const kpis = [aKpi({ kpi: "Tilfredshed", period: year(2024), value: 93 })];
const list = { kind: "list", comparator: "between", target: 1, targetTo: 3, measure: "L", ...Y } as const;
const ratio = { kind: "ratio", comparator: "is-stated", measure: "A", denominator: "B", ...Y } as const;
const printed = [
  aDeviationRow("3.1a", "target", { 2024: 5 }),
  aDeviationRow("3.1a", "result", { 2024: 4 }, 2),
];

const AGREEING: readonly (readonly [string, () => RequirementResult])[] = [
  ["a number from KPI alone", () => judge(value, AFTER_THE_YEAR, { kpis })],
  ["a typed number that is the KPI's", () => judge({ ...value, result: 93 }, AFTER_THE_YEAR, { kpis })],
  ["a yes", () => judge({ kind: "statement", result: true, ...Y })],
  ["a delivery", () => judge({ kind: "delivery", deliveredOn: "2024-05-01", ...Y })],
  ["a delivery that is said not to be", () => judge({ kind: "delivery", result: false, ...Y })],
  [
    "a list",
    () => judge(list, AFTER_THE_YEAR, { lists: [aListItem({ list: "L", item: "Data", value: 2 })] }),
  ],
  ["a typed ratio without its numbers", () => judge({ ...ratio, result: 15 })],
  [
    "a deviation whose limit is printed alone",
    () => judge(deviation, AFTER_THE_YEAR, { deviations: printed }),
  ],
  [
    "a limit typed as it is printed",
    () => judge({ ...deviation, target: 5 }, AFTER_THE_YEAR, { deviations: printed }),
  ],
];

test.each(AGREEING)("%s contradicts nothing", (_, judged) => {
  const { status, conflicts } = judged();
  expect(status).not.toBe("undetermined");
  expect(conflicts).toEqual([]);
});

test("what is not there contradicts nothing", () => {
  expect(judge(value).conflicts).toEqual([]);
});

test("a limit typed as another than is printed is used, and told", () => {
  expect(judge({ ...deviation, target: 3 }, AFTER_THE_YEAR, { deviations: printed }).conflicts).toEqual([
    {
      of: "target",
      used: exact(3),
      other: exact(5),
      origin: at("requirements", 1, "target"),
      otherOrigin: at("deviations", 1, "2024"),
    },
  ]);
});
