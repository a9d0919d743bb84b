// The agency's own words on a goal, as they hold on a day: the latest row whose period has begun.
import { type Explanation, type IsoDate, type Plan, valueOf } from "../plan";
import { keyOf } from "./keys";

/** The row that holds for a goal as of a day; undefined where none has been written. */
export function explanationFor({ explanations }: Plan, goal: string, asOf: IsoDate): Explanation | undefined {
  const own = explanations.filter((row) => {
    const [name, period] = [valueOf(row.goal), valueOf(row.period)];
    return name !== undefined && keyOf(name) === keyOf(goal) && period !== undefined && period.start <= asOf;
  });
  const end = (row: Explanation): string => valueOf(row.period)?.end ?? "";
  return own.reduce<Explanation | undefined>(
    (latest, row) => (latest === undefined || end(row) >= end(latest) ? row : latest),
    undefined,
  );
}
