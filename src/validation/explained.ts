// The agency's own words on a goal, as they hold on a day: the latest row whose period has begun. A row for the whole year
// holds when the year is over.
import { type Explanation, type IsoDate, type Period, type Plan, type PlanSettings, valueOf } from "../plan";
import { keyOf } from "./keys";
import { planDaysOf } from "./plan-year";

/**
 * The row that holds for a goal as of a day; undefined where none has been written. On the year's last day the year's own
 * report takes the row for the year, and the fourth quarter's the row for that.
 */
export function explanationFor(
  { explanations, settings }: Plan,
  goal: string,
  asOf: IsoDate,
  report: "quarter" | "year" = "quarter",
): Explanation | undefined {
  const isWhole = (period: Period): boolean => isWholePlan(period, settings);
  const holds = (period: Period): boolean => (isWhole(period) ? period.end : period.start) <= asOf;
  const own = explanations.flatMap((row) => {
    const [name, period] = [valueOf(row.goal), valueOf(row.period)];
    const isOwn = name !== undefined && keyOf(name) === keyOf(goal);
    return isOwn && period !== undefined && holds(period) ? [{ row, period }] : [];
  });
  const isWanted = (period: Period): boolean => isWhole(period) === (report === "year");
  return own.reduce<(typeof own)[number] | undefined>((latest, next) => {
    if (latest === undefined || next.period.end > latest.period.end) return next;
    if (next.period.end < latest.period.end) return latest;
    return isWanted(latest.period) && !isWanted(next.period) ? latest : next;
  }, undefined)?.row;
}

/** True for a period of a whole calendar year. */
export function isWholeYear({ start, end }: Period): boolean {
  return start.endsWith("-01-01") && end.endsWith("-12-31");
}

/** True for the period of the year's own report: a whole calendar year, or all of the plan's days. */
export function isWholePlan(period: Period, settings: PlanSettings): boolean {
  const days = planDaysOf(settings);
  return isWholeYear(period) || (days?.start === period.start && days.end === period.end);
}
