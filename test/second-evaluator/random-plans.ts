// Random plans of every kind: small numbers near their limits, empty cells, withdrawn parts, quarters that are not all there.
import fc from "fast-check";
import type {
  Aggregation,
  Combination,
  BudgetLine,
  Comparator,
  Field,
  GoalRow,
  KpiValue,
  ListItem,
  Period,
  Plan,
  Requirement,
  RequirementKind,
  ScalePoint,
} from "../../src/plan";
import {
  aBudgetLine,
  aGoal,
  aKpi,
  aListItem,
  aPlan,
  aRequirement,
  aScalePoint,
  day,
  known,
  missing,
  quarter,
  unreadable,
  year,
} from "../support/plan";

const YEAR = 2024;
export const DAYS = [
  "2024-03-31",
  "2024-06-29",
  "2024-06-30",
  "2024-12-30",
  "2024-12-31",
  "2025-01-14",
] as const;

/** A cell: mostly filled, sometimes empty, seldom unreadable. */
function cellOf<T>(filled: fc.Arbitrary<T>, emptiness = 1): fc.Arbitrary<Field<T>> {
  return fc.oneof(
    { weight: 6, arbitrary: filled.map((value) => known(value)) },
    { weight: emptiness, arbitrary: fc.constant(missing<T>()) },
  );
}
const maybeUnreadable = <T>(cell: fc.Arbitrary<Field<T>>): fc.Arbitrary<Field<T>> =>
  fc.oneof({ weight: 15, arbitrary: cell }, { weight: 1, arbitrary: fc.constant(unreadable<T>()) });
/** A cell that is mostly empty. */
const seldom = <T>(filled: fc.Arbitrary<T>): fc.Arbitrary<Field<T>> => cellOf(filled, 12);

const amounts = fc.constantFrom(0, 1, 2, 3, 4, 5, 9.9, 10, 12.5, 20, -3);
const COMPARISONS: Readonly<Record<RequirementKind, readonly Comparator[]>> = {
  value: ["at-least", "above", "at-most", "below", "equal", "between", "is-stated"],
  count: ["at-least", "at-least", "above", "at-most", "below", "equal", "between", "is-stated"],
  ratio: ["at-least", "above", "at-most", "below", "equal", "between", "is-stated"],
  change: ["falls", "rises", "does-not-rise", "does-not-fall"],
  delivery: ["at-least"],
  statement: ["at-least"],
  deviation: ["at-most", "below"],
  list: ["at-least", "at-most", "equal", "between"],
};
export const KINDS = Object.keys(COMPARISONS) as RequirementKind[];
const ALL_COMPARISONS = COMPARISONS.value.concat(COMPARISONS.change);
const aggregations = fc.constantFrom<Aggregation>("sum", "latest", "average", "year-to-date");
const measures: Readonly<Record<RequirementKind, fc.Arbitrary<string>>> = {
  value: fc.constantFrom("A", "B"),
  count: fc.constantFrom("A", "B"),
  change: fc.constantFrom("A", "B"),
  ratio: fc.constant("N"),
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
      targetTo: cellOf(amounts),
      unit: kind === "deviation" ? fc.constant(known("pct.")) : cellOf(fc.constantFrom("pct.", "stk.")),
      deadline: maybeUnreadable(
        cellOf(fc.constantFrom<Period>(quarter(YEAR, 2), year(YEAR), day("2024-06-30")), 3),
      ),
      measure: cellOf(measures[kind]),
      denominator: cellOf(fc.constant("D")),
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
    rows.map(({ follows, ...row }, index) => {
      // Now and then an alternative to the first requirement of the same goal, which is itself none.
      const head = rows.findIndex((other) => goalOf(other) === goalOf(row));
      const alternative = follows === 0 && head < index ? { alternativeTo: `K${head + 1}` } : {};
      return aRequirement({ ...row, ...alternative, id: `K${index + 1}` }, index + 1);
    }),
  );
}

const goalOf = (row: { readonly goal: Field<string> }): string | undefined =>
  row.goal.state === "known" ? row.goal.value : undefined;

const series: fc.Arbitrary<readonly KpiValue[]> = fc
  .array(
    fc.record({
      kpi: fc.constantFrom("A", "B").map((name) => known(name)),
      shape: fc.constantFrom("year", "before", "quarters", "quarters", "halves", "quarters-before"),
      values: fc.array(cellOf(amounts), { minLength: 4, maxLength: 4 }),
      gone: fc.integer({ min: 0, max: 9 }),
      aggregation: cellOf(aggregations, 3),
    }),
    { maxLength: 5 },
  )
  .map((all) => {
    const seen = new Set<string>();
    const rows = all.flatMap(({ kpi, shape, values, gone, aggregation }) => {
      // Two rows for the same days contradict each other: the page asks for one.
      const key = `${goalOf({ goal: kpi })} ${shape}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return periodsOf(shape).flatMap((period, index) =>
        index === gone
          ? []
          : [{ kpi, period: known(period), value: values[index] ?? missing<number>(), aggregation }],
      );
    });
    return rows.map((row, index) => aKpi(row, index + 1));
  });

/** A numerator and a denominator for the same days, made up in the same way. */
const ratios: fc.Arbitrary<readonly KpiValue[]> = fc
  .record({
    shape: fc.constantFrom("year", "quarters", "halves"),
    above: fc.array(cellOf(amounts, 0), { minLength: 4, maxLength: 4 }),
    below: fc.array(cellOf(fc.constantFrom(0, 1, 2, 5, 20), 0), { minLength: 4, maxLength: 4 }),
    gone: fc.integer({ min: 0, max: 9 }),
    aggregation: cellOf(aggregations, 1),
  })
  .map(({ shape, above, below, gone, aggregation }) =>
    periodsOf(shape).flatMap((period, index) => {
      const row = (kpi: string, value: Field<number> | undefined) =>
        aKpi({ kpi, period, value: value ?? missing(), aggregation }, 100 + index);
      return index === gone ? [] : [row("N", above[index]), row("D", below[index])];
    }),
  );

const kpis = fc.tuple(series, ratios).map((both) => both.flat());

function periodsOf(shape: string): readonly Period[] {
  const half = (number: 1 | 2): Period => ({
    start: `${YEAR}-0${number === 1 ? 1 : 7}-01`,
    end: number === 1 ? `${YEAR}-06-30` : `${YEAR}-12-31`,
    text: `${number}. halvår ${YEAR}`,
  });
  const quarters = (of: number): readonly Period[] => ([1, 2, 3, 4] as const).map((n) => quarter(of, n));
  if (shape === "year") return [year(YEAR)];
  if (shape === "before") return [year(YEAR - 1)];
  if (shape === "halves") return [half(1), half(2)];
  return quarters(shape === "quarters" ? YEAR : YEAR - 1);
}

const lists: fc.Arbitrary<readonly ListItem[]> = fc.boolean().chain((asksAssessment) =>
  fc
    .array(
      fc.record({
        list: fc.constantFrom("L", "M").map((name) => known(name)),
        value: cellOf(fc.constantFrom(0, 1, 2, 3, 5, 10, 100)),
        assessed: asksAssessment
          ? cellOf(fc.constantFrom(true, true, true, false))
          : fc.constant(missing<boolean>()),
      }),
      { maxLength: 4 },
    )
    .map((rows) =>
      rows.map((row, index) => aListItem({ ...row, item: `${index}`, asksAssessment }, index + 1)),
    ),
);

const budget: fc.Arbitrary<readonly BudgetLine[]> = fc
  .array(
    fc.record({
      nature: fc.constantFrom("appropriation", "income", "expense", "expense"),
      budgeted: cellOf(fc.constantFrom(100, 200, 40, 0, -100), 0),
      moved: cellOf(fc.constantFrom(0, 1, 5, -5, 10, 5.1), 0),
      leftOut: seldom(fc.boolean()),
      empty: fc.integer({ min: 0, max: 12 }),
    }),
    { maxLength: 4 },
  )
  .map((lines) =>
    lines.map(({ nature, budgeted, moved, leftOut, empty }, index) => {
      const amount = budgeted.state === "known" ? budgeted.value : 0;
      const change = moved.state === "known" ? moved.value : 0;
      const sum = Math.round((amount + change) * 10) / 10;
      return aBudgetLine(
        {
          name: `Post ${index + 1}`,
          nature: nature,
          leftOut,
          agreement: "J.nr. 2",
          amounts: {
            "base-budget": amount,
            ...(empty === 0 ? {} : { uo2: amount }),
            ...(empty === 1 ? {} : { realised: sum }),
          },
        },
        index + 1,
      );
    }),
  );

const scales: fc.Arbitrary<readonly ScalePoint[]> = fc
  .array(
    fc.record({
      of: fc.integer({ min: 1, max: 3 }),
      points: fc.array(fc.constantFrom(0, 1, 3, 5, 9, 12), { minLength: 1, maxLength: 3 }),
      scores: fc.constantFrom([0, 50, 100], [100, 50, 0], [100, 100, 0], [20, 100, 100]),
      inclusive: seldom(fc.boolean()),
    }),
    { maxLength: 2 },
  )
  .map((all) => {
    const of = new Map(all.map((scale) => [scale.of, scale]));
    const rows = [...of.values()].flatMap(({ of: id, points, scores }) =>
      [...new Set(points)]
        .sort((a, b) => a - b)
        .map((from, index) => ({ id: `K${id}`, from, score: scores[index] ?? 0 })),
    );
    return rows.map(({ id, from, score }, index) => aScalePoint(id, from, score, index + 1));
  });

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
