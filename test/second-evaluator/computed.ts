// Forhold, Forskel and Budgetafvigelse: numbers that are worked out from others.
import { deviations } from "./budget";
import { bound, comparisonOf, OPEN, type Case, type Found } from "./case";
import { alike, judged } from "./compared";
import { READINGS, sayingOf } from "./figures";
import { abs, HUNDRED, minus, order, over, q, times, ZERO, type Q } from "./fraction";
import { figureBy, type Reading } from "./measured";
import { agreed, cell, compared, type Verdict } from "./verdict";

/** "`Forhold` divides figures for the same days." In per cent where its unit is. */
export function ratio(one: Case): Found {
  const inPercent = cell(one.requirement.unit) === "pct.";
  return ofTwo(one, cell(one.requirement.denominator), (a, b) => {
    if (order(b, ZERO) === 0) return undefined;
    return inPercent ? times(over(a, b), HUNDRED) : over(a, b);
  });
}

/** "The KPI in *Måles på* minus the KPI in *Fratrækkes*, with its sign." */
export function difference(one: Case): Found {
  return ofTwo(one, cell(one.requirement.subtracted), (a, b) => minus(a, b));
}

/** A figure of two KPIs for the same days; a typed result counts only while it cannot be worked out. */
function ofTwo(one: Case, below: string | undefined, combine: (a: Q, b: Q) => Q | undefined): Found {
  const { plan, requirement } = one;
  const above = cell(requirement.measure);
  if (above === undefined || below === undefined) return OPEN;
  const said = sayingOf(plan, requirement, above);
  const readings: readonly Reading[] = said === undefined ? READINGS : [said];
  const judge = (number: Q | undefined): Verdict => (number === undefined ? "open" : judged(one, number));
  const sides = readings.map(
    (reading) => [figureBy(one, above, reading), figureBy(one, below, reading)] as const,
  );
  const all = sides.flat();
  const unsaid = said === undefined && all.some(({ madeUp }) => madeUp);
  const isMissing = all.some(({ figure, whole }) => figure === undefined || !whole);
  const typed = cell(requirement.result);
  if (typeof typed === "number" && (unsaid || isMissing)) {
    return { verdict: judge(q(typed)), settled: false, number: q(typed) };
  }
  if (isMissing) return OPEN;
  const results = sides.map(([a, b]) =>
    a.figure === undefined || b.figure === undefined ? undefined : combine(a.figure, b.figure),
  );
  return alike(one, results.map(judge), results, false);
}

export function deviation(one: Case): Found {
  const { plan, requirement } = one;
  const judge = (number: Q): Verdict =>
    compared(number, comparisonOf(one), bound(requirement.target), undefined);
  if (plan.budget.length === 0) {
    const typed = cell(requirement.result);
    // A deviation is asked for without its sign.
    if (typeof typed !== "number") return OPEN;
    const number = abs(q(typed));
    return { verdict: judge(number), settled: false, number };
  }
  const version = cell(requirement.measure);
  if (version === undefined) return OPEN;
  // The generators name a column of the table Budget.
  const readings = deviations(plan, version as "base-budget");
  return {
    verdict: agreed(readings.map((number) => (number === undefined ? "open" : judge(number)))),
    settled: false,
    numbers: readings,
  };
}
