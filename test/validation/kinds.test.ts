// What each kind of requirement and comparison needs, as a table.
import type { Comparator, Field, Grading, Requirement, RequirementKind } from "../../src/plan";
import { needsTarget, isGraded, suits } from "../../src/validation/kinds";
import { kpiNamesOf } from "../../src/validation/measures";
import { aRequirement, missing, unreadable } from "../support/plan";

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
  ["difference", AGAINST_TARGET],
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
  ["difference", "at-least above at-most below equal between"],
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
  ["value", "measure denominator subtracted reference"],
  ["count", "measure denominator subtracted reference"],
  ["change", "measure denominator subtracted reference"],
  ["ratio", "measure denominator subtracted reference"],
  ["difference", "measure denominator subtracted reference"],
  ["list", ""],
  ["deviation", ""],
  ["statement", ""],
  [undefined, ""],
])("%s names a KPI as %s", (kind, expected) => {
  const named = kpiNamesOf(row(kind, { measure: "A", denominator: "B", subtracted: "D", reference: "C" }));
  expect(named.map(({ column }) => column).join(" ")).toBe(expected);
});
