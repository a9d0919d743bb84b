// Værdi and Antal: a typed result, or the figure of a KPI.
import { comparisonOf, LASTING, OPEN, type Case, type Found } from "./case";
import { alike, judged } from "./compared";
import {
  complete,
  figureOf,
  firstDay,
  lastDay,
  partsOf,
  READINGS,
  rowFor,
  rowsOf,
  sayingOf,
} from "./figures";
import { q, type Q } from "./fraction";
import { cell, type Verdict } from "./verdict";

/** "The typed result is used, not the KPI." */
export function numberFound(one: Case): Found {
  const { requirement } = one;
  if (requirement.result.state !== "missing") {
    const typed = cell(requirement.result);
    if (typeof typed !== "number") return OPEN;
    return { verdict: judged(one, q(typed)), settled: true, number: q(typed) };
  }
  const name = cell(requirement.measure);
  return name === undefined
    ? OPEN
    : figureFound(one, name, (number, averaged) => judged(one, number, averaged));
}

/** The rows of a KPI that make up its figure: one row for all of the days, else the parts of them. */
export function sourceOf({ plan, year, deadline, asOf }: Case, name: string) {
  const rows = rowsOf(plan, name);
  const until = deadline < lastDay(year) ? deadline : lastDay(year);
  const parts = partsOf(rows, year, deadline, asOf);
  const exactly = rowFor(rows, firstDay(year), until);
  const whole = rowFor(rows, firstDay(year), lastDay(year));
  return { rows, until, parts, exactly, whole };
}

export type Reading = (typeof READINGS)[number] | "year-to-date";

export interface Figure {
  readonly figure: Q | undefined;
  /** False while a part is missing. */
  readonly whole: boolean;
  readonly madeUp: boolean;
}

/** A KPI's figure by one reading. */
export function figureBy(one: Case, name: string, reading: Reading): Figure {
  const { until, parts, exactly, whole } = sourceOf(one, name);
  if (exactly !== undefined) return { figure: exactly.value, whole: true, madeUp: false };
  const isComplete = complete(parts, reading, one.year, until);
  // "Before an earlier deadline the parts that cover the days up to it come before the row of the year."
  const early = until < lastDay(one.year);
  if (whole !== undefined && !(early && isComplete))
    return { figure: whole.value, whole: true, madeUp: false };
  return { figure: figureOf(parts, reading), whole: isComplete, madeUp: true };
}

export function figureFound(
  one: Case,
  name: string,
  judge: (number: Q, averaged: boolean) => Verdict,
): Found {
  const { plan, requirement } = one;
  const said = sayingOf(plan, requirement, name);
  if (said === undefined) {
    const figures = READINGS.map((reading) => ({ reading, ...figureBy(one, name, reading) }));
    if (figures.some(({ figure, whole }) => figure === undefined || !whole)) return OPEN;
    const verdicts = figures.map(({ reading, figure, madeUp }) =>
      figure === undefined ? "open" : judge(figure, madeUp && reading === "average"),
    );
    return alike(
      one,
      verdicts,
      figures.map(({ figure }) => figure),
      true,
    );
  }
  const { figure, whole, madeUp } = figureBy(one, name, said);
  if (figure === undefined) return OPEN;
  if (whole) return { verdict: judge(figure, madeUp && said === "average"), settled: true, number: figure };
  // "An `Antal` that is a `sum` or `år til dato` is fulfilled as soon as it is reached."
  const grows = said === "sum" || said === "year-to-date";
  const counts = cell(requirement.kind) === "count" && LASTING.has(comparisonOf(one) ?? "");
  const reached = grows && counts && judge(figure, false) === "yes";
  return reached ? { verdict: "yes", settled: true, partial: true } : OPEN;
}
