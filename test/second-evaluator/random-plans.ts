// Random plans of every kind: small numbers near their limits, empty cells, withdrawn parts, quarters that are not all there.
import fc from "fast-check";
import type {
  Combination,
  Comparator,
  Field,
  GoalRow,
  Period,
  Plan,
  Requirement,
  RequirementKind,
  ScalePoint,
} from "../../src/plan";
import { aGoal, aPlan, aRequirement, day, known, missing, quarter, unreadable, year } from "../support/plan";
import { aggregations, amounts, budget, cellOf, kpis, lists, scales, seldom, YEAR } from "./random-facts";

export const DAYS = [
  "2024-03-31",
  "2024-06-29",
  "2024-06-30",
  "2024-12-30",
  "2024-12-31",
  "2025-01-14",
] as const;

const maybeUnreadable = <T>(cell: fc.Arbitrary<Field<T>>): fc.Arbitrary<Field<T>> =>
  fc.oneof({ weight: 15, arbitrary: cell }, { weight: 1, arbitrary: fc.constant(unreadable<T>()) });

const COMPARISONS: Readonly<Record<RequirementKind, readonly Comparator[]>> = {
  value: ["at-least", "above", "at-most", "below", "equal", "between", "is-stated"],
  count: ["at-least", "at-least", "above", "at-most", "below", "equal", "between", "is-stated"],
  ratio: ["at-least", "above", "at-most", "below", "equal", "between", "is-stated"],
  difference: ["at-least", "above", "at-most", "below", "equal", "between", "is-stated"],
  change: ["falls", "rises", "does-not-rise", "does-not-fall"],
  delivery: ["at-least"],
  statement: ["at-least"],
  deviation: ["at-most", "below"],
  list: ["at-least", "at-most", "equal", "between"],
};
export const KINDS = Object.keys(COMPARISONS) as RequirementKind[];
const ALL_COMPARISONS = COMPARISONS.value.concat(COMPARISONS.change);
const measures: Readonly<Record<RequirementKind, fc.Arbitrary<string>>> = {
  value: fc.constantFrom("A", "B"),
  count: fc.constantFrom("A", "B"),
  change: fc.constantFrom("A", "B"),
  ratio: fc.constant("N"),
  difference: fc.constant("N"),
  delivery: fc.constant("A"),
  statement: fc.constant("A"),
  deviation: fc.constantFrom("base-budget", "uo2"),
  list: fc.constantFrom("L", "M"),
};

function requirementsOf(goals: readonly string[]): fc.Arbitrary<readonly Requirement[]> {
  const one = fc.constantFrom(...KINDS).chain((kind) => {
    const yesNo = kind === "delivery" || kind === "statement";
    return fc.record({
      kind: fc.constant(known(kind)),
      goal: fc.constantFrom(...goals).map((id) => known(id)),
      comparator: fc.oneof(
        { weight: 12, arbitrary: cellOf(fc.constantFrom(...COMPARISONS[kind])) },
        { weight: 1, arbitrary: fc.constantFrom(...ALL_COMPARISONS).map((word) => known(word)) },
      ),
      target: kind === "change" ? fc.constant(missing<number>()) : maybeUnreadable(cellOf(amounts)),
      yearsInMean: cellOf(fc.constantFrom(1, 2, 2, 1.5), 60),
      ofYears: fc.option(fc.constantFrom(1, 2), { freq: 5 }),
      targetTo: cellOf(amounts),
      unit: kind === "deviation" ? fc.constant(known("pct.")) : cellOf(fc.constantFrom("pct.", "stk.")),
      deadline: maybeUnreadable(
        cellOf(fc.constantFrom<Period>(quarter(YEAR, 2), year(YEAR), day("2024-06-30")), 3),
      ),
      measure: cellOf(measures[kind]),
      denominator: cellOf(fc.constant("D")),
      subtracted: cellOf(fc.constant("D")),
      aggregation: seldom(aggregations),
      result: maybeUnreadable(
        yesNo ? cellOf<number | boolean>(fc.boolean(), 3) : seldom<number | boolean>(amounts),
      ),
      deliveredOn: (yesNo ? cellOf : seldom)(
        fc.constantFrom("2024-05-01", "2024-06-30", "2024-07-01", "2025-01-02", "2025-02-01"),
      ),
      documentation: cellOf(fc.constant("J.nr. 1")),
      documentationRequired: seldom(fc.boolean()),
      weight: cellOf(fc.constantFrom(1, 2, 0.5), 6),
      grading: cellOf(fc.constantFrom("binary" as const), 6),
      follows: fc.integer({ min: 0, max: 5 }),
    });
  });
  return fc.array(one, { minLength: 1, maxLength: 5 }).map((rows) =>
    rows.map(({ follows, ofYears, ...row }, index) => {
      // Now and then an alternative to the first requirement of the same goal, which is itself none.
      const head = rows.findIndex((other) => goalOf(other) === goalOf(row));
      const alternative = follows === 0 && head < index ? { alternativeTo: `K${head + 1}` } : {};
      return aRequirement(
        { ...row, ...againstMean(row.kind, ofYears), ...alternative, id: `K${index + 1}` },
        index + 1,
      );
    }),
  );
}

/** A number that is compared with the mean of years, of a KPI that mostly has them. */
function againstMean(kind: Field<RequirementKind>, years: number | null) {
  const measured = kind.state === "known" && ["value", "count", "change"].includes(kind.value);
  return measured && years !== null ? { measure: "Y", target: missing<number>(), yearsInMean: years } : {};
}

const goalOf = (row: { readonly goal: Field<string> }): string | undefined =>
  row.goal.state === "known" ? row.goal.value : undefined;

const goals: fc.Arbitrary<readonly GoalRow[]> = fc
  .array(
    fc.record({
      parent: fc.integer({ min: 0, max: 3 }),
      combination: cellOf(
        fc.constantFrom<Combination>(
          { kind: "all" },
          { kind: "at-least", count: 1 },
          { kind: "at-least", count: 2 },
        ),
        3,
      ),
      scoring: cellOf(fc.constantFrom("binary" as const, "share" as const), 1),
      weight: cellOf(fc.constantFrom(20, 30, 50), 2),
      standing: seldom(fc.constantFrom("withdrawn" as const, "not-applicable" as const, "active" as const)),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) =>
    rows.map(({ parent, ...row }, index) =>
      aGoal(
        { ...row, id: `M${index + 1}`, ...(parent > 0 && parent <= index ? { parent: `M${parent}` } : {}) },
        index + 1,
      ),
    ),
  );

/** Requirements that have a scale are mostly graded by it. */
function graded(rows: readonly Requirement[], points: readonly ScalePoint[]): readonly Requirement[] {
  const names = new Set(points.flatMap(({ requirement }) => goalOf({ goal: requirement }) ?? []));
  return rows.map((row, index) =>
    names.has(row.id) && row.grading.state === "missing"
      ? { ...row, grading: known(index % 2 === 0 ? "steps" : "linear") }
      : row,
  );
}

/** A random plan. */
export const plans: fc.Arbitrary<Plan> = goals.chain((rows) =>
  fc
    .record({
      requirements: requirementsOf(rows.map(({ id }) => id)),
      kpis,
      lists,
      budget,
      scales,
      weighting: cellOf(fc.constantFrom("equal" as const, "given" as const)),
      totalWeight: cellOf(fc.constant(100), 2),
      withdrawnGoals: cellOf(fc.constantFrom("leave-the-count" as const, "count-zero" as const)),
      deviationBase: cellOf(
        fc.constantFrom(
          "budgeted-result" as const,
          "gross-expenditure" as const,
          "appropriation" as const,
          "agreed-amount" as const,
        ),
        2,
      ),
      agreedBaseAmount: cellOf(fc.constantFrom(100, 0)),
      baseFloor: seldom(fc.constantFrom(100, 101)),
      signConvention: cellOf(
        fc.constantFrom("all-positive" as const, "expenses-negative" as const, "ledger" as const),
      ),
    })
    .map(({ requirements, kpis: values, lists: items, budget: lines, scales: points, ...settings }) =>
      aPlan({
        settings: { ...settings, year: YEAR },
        goals: [...rows],
        requirements: graded(requirements, points),
        kpis: [...values],
        lists: [...items],
        budget: [...lines],
        scales: [...points],
      }),
    ),
);
