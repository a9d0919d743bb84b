// The days some years ago, by which a number is compared with those before it.
import { shiftYears, yearOf } from "../plan";
import type { Stretch } from "./kpi-lookup";
import type { Span } from "./year-figure";

/** The same days some years earlier. */
export function spanBefore({ start, end }: Span, years: number): Span {
  return { start: shiftYears(start, -years), end: shiftYears(end, -years) };
}

/** The stretch some years earlier, called by its year. */
export function periodBefore(stretch: Stretch, years: number): Stretch {
  const span = spanBefore(stretch, years);
  return { ...span, text: String(yearOf(span.end)), until: shiftYears(stretch.until, -years) };
}

/** A day as it is, a stretch of days from the first to the last. */
export function textOf({ start, end }: Span): string {
  return start === end ? end : `${start} – ${end}`;
}

/** The years from a period's start to its end, begun ones too: 1 of a plan for a year or less. */
export function yearsOf({ start, end }: Span): number {
  let years = yearOf(end) - yearOf(start);
  if (shiftYears(end, -years) >= start) years += 1;
  return years;
}
