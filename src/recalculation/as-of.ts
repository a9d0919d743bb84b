// Which day the facts are judged as of: today, or the last day of the period reported on.
import { isoDate, type IsoDate, type Plan } from "../plan";

/** A quarter of the plan's year, or the whole year. */
export type ReportChoice = "Q1" | "Q2" | "Q3" | "Q4" | "year";

const LAST_DAY: Readonly<Record<ReportChoice, readonly [month: number, day: number]>> = {
  Q1: [3, 31],
  Q2: [6, 30],
  Q3: [9, 30],
  Q4: [12, 31],
  year: [12, 31],
};

/** A report was asked for, but the plan does not say its year. */
export class PlanYearMissingError extends Error {
  constructor() {
    super("The plan does not say its year, so the report's period is not known.");
    this.name = "PlanYearMissingError";
  }
}

/**
 * The day to judge as of: the period's last day, or today while the period still runs.
 * @throws PlanYearMissingError when a report is asked for and the plan's year is not known
 */
export function asOfDay(
  plan: Plan,
  { today, report }: { readonly today: IsoDate; readonly report?: ReportChoice },
): IsoDate {
  if (report === undefined) return today;
  const { year } = plan.settings;
  if (year.state !== "known") throw new PlanYearMissingError();
  const end = isoDate(year.value, ...LAST_DAY[report]);
  return end < today ? end : today;
}
