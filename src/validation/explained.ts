// The agency's own words on a goal, as they hold on a day: the latest row whose period has begun. A row for the whole year
// holds when the year is over.
import { type Explanation, type IsoDate, type Period, type Plan, valueOf } from "../plan";
import { keyOf } from "./keys";

/**
 * The row that holds for a goal as of a day; undefined where none has been written. On the year's last day the year's own
 * report takes the row for the year, and the fourth quarter's the row for that.
 */
export function explanationFor(
  { explanations }: Plan,
  goal: string,
  asOf: IsoDate,
  report: "quarter" | "year" = "quarter",
): Explanation | undefined {
  const own = explanations.flatMap((row) => {
    const [name, period] = [valueOf(row.goal), valueOf(row.period)];
    const isOwn = name !== undefined && keyOf(name) === keyOf(goal);
    return isOwn && period !== undefined && holds(period, asOf) ? [{ row, period }] : [];
  });
  const isWanted = (period: Period): boolean => isWholeYear(period) === (report === "year");
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

function holds(period: Period, asOf: IsoDate): boolean {
  return (isWholeYear(period) ? period.end : period.start) <= asOf;
}
