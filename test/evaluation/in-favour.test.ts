// Adding a fact in favour, dated no later than the day judged as of, never lowers a verdict, of any kind: a filled cell that says what was hoped for is no worse than an empty one.
import fc from "fast-check";
import type { Status } from "../../src/evaluation";
import type { KpiValue, ListItem, Requirement, RequirementKind } from "../../src/plan";
import { aBudgetLine, aKpi, aListItem, quarter, year, type Loose } from "../support/plan";
import { AFTER_THE_YEAR, judge } from "./support/judge";

const RANK: Readonly<Record<Status, number>> = { "not-fulfilled": 0, undetermined: 1, fulfilled: 2 };

/** The rule of each kind, without any fact. */
const RULES: Readonly<Record<RequirementKind, Loose<Requirement>>> = {
  value: { kind: "value", comparator: "at-least", target: 90, unit: "pct.", measure: "K" },
  count: { kind: "count", comparator: "at-least", target: 3, measure: "K" },
  change: { kind: "change", comparator: "falls", measure: "K" },
  delivery: { kind: "delivery", deadline: quarter(2024, 2) },
  statement: { kind: "statement" },
  deviation: { kind: "deviation", comparator: "at-most", target: 5, unit: "pct.", measure: "base-budget" },
  list: { kind: "list", comparator: "between", target: 1, targetTo: 3, measure: "L" },
  ratio: { kind: "ratio", comparator: "at-most", target: 10, unit: "pct.", measure: "K", denominator: "N" },
  difference: { kind: "difference", comparator: "at-most", target: 0, measure: "K", subtracted: "N" },
};

/** What each kind can be told in its favour. */
const RESULTS: Readonly<Record<RequirementKind, Loose<Requirement>>> = {
  value: { result: 95 },
  count: { result: 4 },
  change: { result: 5 },
  delivery: { result: true },
  statement: { result: true },
  deviation: { result: 2 },
  list: {},
  ratio: { result: 5 },
  difference: { result: -5 },
};

const FACTS = [
  "result",
  "delivered",
  "documentation",
  "documentedOn",
  "kpi",
  "before",
  "number",
  "budget",
  "row1",
  "yes1",
  "row2",
  "yes2",
] as const;
type Fact = (typeof FACTS)[number];

function statusWith(kind: RequirementKind, asked: boolean, facts: ReadonlySet<Fact>, asOf: string): Status {
  const given = <T>(fact: Fact, value: T): T | undefined => (facts.has(fact) ? value : undefined);
  const optional = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } =>
    value === undefined ? {} : ({ [key]: value } as { [P in K]?: T });
  const kpi = (name: string, of: number, value: number, row: number): KpiValue =>
    aKpi({ kpi: name, period: year(of), value }, row);
  const item = (name: string, count: Fact, yes: Fact, row: number): ListItem =>
    aListItem(
      {
        list: "L",
        item: name,
        asksAssessment: true,
        ...optional("value", given(count, 2)),
        ...optional("assessed", given(yes, true)),
      },
      row,
    );
  const requirement: Loose<Requirement> = {
    ...RULES[kind],
    ...(facts.has("result") ? RESULTS[kind] : {}),
    documentationRequired: asked,
    ...optional("deliveredOn", given("delivered", "2024-05-01")),
    ...optional("documentation", given("documentation", "J.nr. 1")),
    ...optional("documentedOn", given("documentedOn", "2024-05-01")),
  };
  return judge(requirement, asOf, {
    kpis: [
      ...(facts.has("kpi") ? [kpi("K", 2024, kind === "value" ? 95 : 5, 1)] : []),
      ...(facts.has("before") ? [kpi("K", 2023, 9, 2)] : []),
      ...(facts.has("number") ? [kpi("N", 2024, 100, 3)] : []),
    ],
    lists: [item("a", "row1", "yes1", 1), item("b", "row2", "yes2", 2)],
    budget: facts.has("budget")
      ? [aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 100, realised: 101 } })]
      : [],
    settings: { deviationBase: "gross-expenditure", signConvention: "all-positive" },
  }).status;
}

test.each(Object.keys(RULES) as RequirementKind[])("of a %s no fact in favour lowers the verdict", (kind) => {
  const days = fc.constantFrom("2024-05-01", "2024-06-30", "2024-12-31", AFTER_THE_YEAR);
  fc.assert(
    fc.property(
      fc.subarray([...FACTS]),
      fc.constantFrom(...FACTS),
      fc.boolean(),
      days,
      (some, more, asked, asOf) => {
        const before = statusWith(kind, asked, new Set(some), asOf);
        const after = statusWith(kind, asked, new Set([...some, more]), asOf);
        expect(RANK[after]).toBeGreaterThanOrEqual(RANK[before]);
      },
    ),
    { numRuns: 200 },
  );
  expect(statusWith(kind, true, new Set(FACTS), AFTER_THE_YEAR)).toBe("fulfilled");
});

describe("a list of two rows, each with 2 proposals where 1 to 3 are asked for", () => {
  const rows = (...assessed: (boolean | undefined)[]) =>
    assessed.map((yes, index) =>
      aListItem(
        {
          list: "L",
          item: `${index}`,
          value: 2,
          asksAssessment: true,
          ...(yes === undefined ? {} : { assessed: yes }),
        },
        index + 1,
      ),
    );
  test.each([
    ["nobody has assessed either", [undefined, undefined], "undetermined"],
    ["one is assessed", [true, undefined], "undetermined"],
    ["both are", [true, true], "fulfilled"],
    ["one is said not to be", [undefined, false], "not-fulfilled"],
  ] as const)("%s", (_, assessed, expected) => {
    expect(judge(RULES.list, AFTER_THE_YEAR, { lists: rows(...assessed) }).status).toBe(expected);
  });

  test("without the column nothing is asked about the assessment", () => {
    const lists = [aListItem({ list: "L", item: "a", value: 2 })];
    expect(judge(RULES.list, AFTER_THE_YEAR, { lists }).status).toBe("fulfilled");
  });
});

describe("delivered after its deadline and after the day judged as of", () => {
  const delivered = (deliveredOn: string, asOf: string, kind: RequirementKind = "delivery") =>
    judge({ ...RULES[kind], ...RESULTS[kind], deadline: quarter(2024, 2), deliveredOn }, asOf);
  test.each([
    ["the day before the deadline, to be delivered on it", "2024-06-30", "2024-06-29", "undetermined"],
    ["the day before the deadline, to be delivered after it", "2024-07-01", "2024-06-29", "undetermined"],
    ["on the deadline, delivered the day after", "2024-07-01", "2024-06-30", "not-fulfilled"],
    ["after the deadline, delivered later", "2024-07-20", "2024-07-14", "not-fulfilled"],
    ["on the deadline, delivered then", "2024-06-30", "2024-06-30", "fulfilled"],
  ] as const)("%s", (_, on, asOf, expected) => {
    expect(delivered(on, asOf).status).toBe(expected);
    expect(delivered(on, asOf, "count").status).toBe(expected);
  });
});
