// The plan's year where it can be one. While it is missing or impossible, rules that hang on it say nothing: one finding on the year is enough.
import type { Period, PlanSettings } from "../plan";
import { planPeriodOf, valueOf } from "../plan";

/** Resultatkontrakter began in the 1990s; a plan is never made a lifetime ahead. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** True for a number that can be the year of a resultatplan. */
export function isPossibleYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The plan's year; undefined while it is missing, unreadable or no year. */
export function planYearOf({ year }: PlanSettings): number | undefined {
  const stated = valueOf(year);
  // Stryker disable next-line ConditionalExpression: the type asks; no year is no possible year
  return stated !== undefined && isPossibleYear(stated) ? stated : undefined;
}

/** The days the plan is for; undefined while its year is missing or no year, or the days it states cannot be used. */
export function planDaysOf(settings: PlanSettings): Period | undefined {
  return planPeriodOf(settings, isPossibleYear);
}
