// What each kind of requirement and comparison needs, as a table; and the number a requirement is judged by.
import type { Comparator, Field, Grading, Requirement, RequirementKind } from "../../src/plan";
import { needsTarget, isGraded, suits } from "../../src/validation/kinds";
import { kpiNamesOf } from "../../src/validation/measures";
import { numberResult } from "../../src/validation/results";
import { aKpi, aRequirement, missing, unreadable, year } from "../support/plan";

const COMPARATORS: readonly Comparator[] = [
  "at-least",
  "above",
  "at-most",
  "below",
  "equal",
  "between",
  "falls",
  "rises",
  "does-not-rise",
  "does-not-fall",
  "is-stated",
];
const AGAINST_TARGET = "at-least above at-most below equal between is-stated";

test.each<[RequirementKind, string]>([
  ["value", AGAINST_TARGET],
  ["count", AGAINST_TARGET],
  ["ratio", AGAINST_TARGET],
  ["change", "falls rises does-not-rise does-not-fall"],
  ["deviation", "at-most below"],
  ["list", "at-least at-most equal between"],
  ["statement", "is-stated"],
  ["delivery", "is-stated"],
])("%s takes %s", (kind, expected) => {
  expect(COMPARATORS.filter((comparator) => suits(kind, comparator)).join(" ")).toBe(expected);
});

function row(
  kind: RequirementKind | undefined,
  more: Parameters<typeof aRequirement>[0] | object = {},
): Requirement {
  return aRequirement({ id: "1.i", ...(kind === undefined ? {} : { kind }), ...more });
}

test.each<[RequirementKind, string]>([
  ["value", "at-least above at-most below equal between"],
  ["count", "at-least above at-most below equal between"],
  ["ratio", "at-least above at-most below equal between"],
  ["list", COMPARATORS.join(" ")],
  ["deviation", COMPARATORS.join(" ")],
  ["change", ""],
  ["statement", ""],
  ["delivery", ""],
])("a target is needed by %s with %s", (kind, expected) => {
  expect(COMPARATORS.filter((comparator) => needsTarget(row(kind, { comparator }))).join(" ")).toBe(expected);
});

test("no target is needed where no comparison is said, but by a list and a deviation", () => {
  expect((["value", "ratio", "list", "deviation"] as const).map((kind) => needsTarget(row(kind)))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test.each<[string, RequirementKind, Grading | Field<Grading>, number | undefined, boolean]>([
  ["a value by steps", "value", "steps", undefined, true],
  ["a count by steps", "count", "steps", undefined, true],
  ["a list by steps", "list", "steps", undefined, false],
  ["a value by steps that has a target too", "value", "steps", 92, false],
  ["a value fulfilled or not", "value", "binary", undefined, false],
  ["a value of which it is not said", "value", missing(), undefined, false],
  ["a value of which it cannot be read", "value", unreadable(), undefined, true],
])("%s", (_, kind, grading, target, expected) => {
  const given = row(kind, { grading, comparator: "at-least", ...(target === undefined ? {} : { target }) });
  expect(isGraded(given)).toBe(expected);
  if (kind !== "list") expect(needsTarget(given)).toBe(!expected);
});

test.each<[RequirementKind | undefined, string]>([
  ["value", "measure denominator reference"],
  ["count", "measure denominator reference"],
  ["change", "measure denominator reference"],
  ["ratio", "measure denominator reference"],
  ["list", ""],
  ["deviation", ""],
  ["statement", ""],
  [undefined, ""],
])("%s names a KPI as %s", (kind, expected) => {
  const named = kpiNamesOf(row(kind, { measure: "A", denominator: "B", reference: "C" }));
  expect(named.map(({ column }) => column).join(" ")).toBe(expected);
});

describe("the number a requirement is judged by", () => {
  const kpi = aKpi({ kpi: "Borger.dk", period: year(2024), value: 93 }, 7);
  const numberOf = (of: Requirement) =>
    numberResult(of, 2024, (name, at) => (name === "Borger.dk" && at === 2024 ? kpi : undefined));

  test.each<[RequirementKind, number | undefined]>([
    ["value", 93],
    ["count", 93],
    ["change", 93],
    ["ratio", undefined],
    ["list", undefined],
  ])("of a %s comes from its KPI: %s", (kind, expected) => {
    expect(numberOf(row(kind, { measure: "Borger.dk" }))?.value).toBe(expected);
  });

  test("is its own result where it has one, with the cell and what it shows", () => {
    expect(numberOf(row("value", { measure: "Borger.dk", result: 92 }))).toEqual({
      value: 92,
      shown: "92",
      origin: { table: "requirements", row: 1, column: "result" },
    });
    expect(numberOf(row("value", { measure: "Borger.dk" }))).toMatchObject({
      shown: "93",
      origin: { table: "kpis", row: 7, column: "value" },
    });
  });

  test("is none where the result is a yes or a no, or cannot be read, whatever the KPI says", () => {
    expect(numberOf(row("value", { measure: "Borger.dk", result: true }))).toBeUndefined();
    expect(numberOf(row("value", { measure: "Borger.dk", result: unreadable() }))).toBeUndefined();
  });

  test("is none where the KPI has none", () => {
    const empty = aKpi({ kpi: "Borger.dk", period: year(2024) }, 7);
    expect(numberResult(row("value", { measure: "Borger.dk" }), 2024, () => empty)).toBeUndefined();
    expect(numberOf(row("value", { measure: "Andet" }))).toBeUndefined();
  });
});
