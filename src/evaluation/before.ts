// The days a plan's period ago, by which a number is compared with the one before it.
import { shiftYears, yearOf, type Period } from "../plan";
import type { Stretch } from "./kpi-lookup";
import type { Span } from "./year-figure";

/** The same days as many years earlier as the plan's period is long: one, of a plan for a year or less. */
export function spanBefore({ start, end }: Span, planPeriod: Span): Span {
  const years = -yearsOf(planPeriod);
  return { start: shiftYears(start, years), end: shiftYears(end, years) };
}

/** The stretch a period earlier, called by its year. */
export function periodBefore(stretch: Stretch, planPeriod: Period): Stretch {
  const span = spanBefore(stretch, planPeriod);
  return { ...span, text: String(yearOf(span.end)), until: shiftYears(stretch.until, -yearsOf(planPeriod)) };
}

/** A day as it is, a stretch of days from the first to the last. */
export function textOf({ start, end }: Span): string {
  return start === end ? end : `${start} – ${end}`;
}

/** The years from the period's start to its end, begun ones too. */
function yearsOf({ start, end }: Span): number {
  let years = yearOf(end) - yearOf(start);
  if (shiftYears(end, -years) >= start) years += 1;
  return years;
}
