// Random rows of what is observed: KPI values for years and their parts, lists, budgets, scales.
import fc from "fast-check";
import type { Aggregation, BudgetLine, Field, KpiValue, ListItem, Period, ScalePoint } from "../../src/plan";
import { aBudgetLine, aKpi, aListItem, aScalePoint, known, missing, quarter, year } from "../support/plan";

export const YEAR = 2024;

/** A cell: mostly filled, sometimes empty, seldom unreadable. */
export function cellOf<T>(filled: fc.Arbitrary<T>, emptiness = 1): fc.Arbitrary<Field<T>> {
  return fc.oneof(
    { weight: 6, arbitrary: filled.map((value) => known(value)) },
    { weight: emptiness, arbitrary: fc.constant(missing<T>()) },
  );
}

/** A cell that is mostly empty. */
export const seldom = <T>(filled: fc.Arbitrary<T>): fc.Arbitrary<Field<T>> => cellOf(filled, 12);

export const amounts = fc.constantFrom(0, 1, 2, 3, 4, 5, 9.9, 10, 12.5, 20, -3);
export const aggregations = fc.constantFrom<Aggregation>("sum", "latest", "average", "year-to-date");

const series: fc.Arbitrary<readonly KpiValue[]> = fc
  .array(
    fc.record({
      kpi: fc.constantFrom("A", "B").map((name) => known(name)),
      shape: fc.constantFrom(
        "year",
        "before",
        "before-2",
        "quarters",
        "quarters",
        "halves",
        "quarters-before",
      ),
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
      const key = `${kpi.state === "known" ? kpi.value : ""} ${shape}`;
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

/** A KPI with a figure for this year, as one row or as quarters, and for the two years before. */
const years: fc.Arbitrary<readonly KpiValue[]> = fc
  .record({
    shapes: fc.tuple(
      fc.constantFrom("year", "quarters"),
      fc.constantFrom("before", "quarters-before"),
      fc.constant("before-2"),
    ),
    values: fc.array(amounts, { minLength: 12, maxLength: 12 }),
    gone: fc.integer({ min: 0, max: 12 }),
    aggregation: cellOf(aggregations, 1),
  })
  .map(({ shapes, values, gone, aggregation }) =>
    shapes.flatMap((shape, of) =>
      periodsOf(shape).flatMap((period, index) => {
        const row = of * 4 + index;
        return row === gone
          ? []
          : [aKpi({ kpi: "Y", period, value: values[row] ?? 0, aggregation }, 200 + row)];
      }),
    ),
  );

export const kpis = fc.tuple(series, ratios, years).map((all) => all.flat());

function periodsOf(shape: string): readonly Period[] {
  const half = (number: 1 | 2): Period => ({
    start: `${YEAR}-0${number === 1 ? 1 : 7}-01`,
    end: number === 1 ? `${YEAR}-06-30` : `${YEAR}-12-31`,
    text: `${number}. halvår ${YEAR}`,
  });
  const quarters = (of: number): readonly Period[] => ([1, 2, 3, 4] as const).map((n) => quarter(of, n));
  if (shape === "year") return [year(YEAR)];
  if (shape === "before") return [year(YEAR - 1)];
  if (shape === "before-2") return [year(YEAR - 2)];
  if (shape === "halves") return [half(1), half(2)];
  return quarters(shape === "quarters" ? YEAR : YEAR - 1);
}

export const lists: fc.Arbitrary<readonly ListItem[]> = fc.boolean().chain((asksAssessment) =>
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

export const budget: fc.Arbitrary<readonly BudgetLine[]> = fc
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

export const scales: fc.Arbitrary<readonly ScalePoint[]> = fc
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
