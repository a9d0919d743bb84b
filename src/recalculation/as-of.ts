// Which day the facts are judged as of: today, or the last day of the period reported on.
import { isoDate, type IsoDate, type Period, periodName, type Plan } from "../plan";

/** A quarter of the plan's year, or the whole year. */
export type ReportChoice = "Q1" | "Q2" | "Q3" | "Q4" | "year";

const MONTHS: Readonly<Record<ReportChoice, readonly [first: number, last: number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  year: [1, 12],
};

/** The period of a report: "Q2 2024", or the year. */
export function periodOf(report: ReportChoice, year: number): Period {
  const [first, last] = MONTHS[report];
  const text = report === "year" ? String(year) : `${report} ${year}`;
  return { start: isoDate(year, first, 1), end: isoDate(year, last + 1, 0), text };
}

const QUARTERS: readonly ReportChoice[] = ["Q1", "Q2", "Q3", "Q4"];

/** The report a person most likely means: the last quarter that is over; the year once its last quarter is reported on. */
export function likelyReport({ settings, kept }: Plan, today: IsoDate): ReportChoice {
  if (settings.year.state !== "known") return "Q1";
  const year = settings.year.value;
  const over = QUARTERS.filter((quarter) => periodOf(quarter, year).end < today);
  const last = periodName(periodOf("Q4", year));
  const isYear = over.length === QUARTERS.length && kept.some(({ period }) => period === last);
  return isYear ? "year" : (over.at(-1) ?? "Q1");
}

/** A report was asked for, but the plan does not say its year. */
export class PlanYearMissingError extends Error {
  constructor() {
    super("The plan does not say its year, so the report's period is not known.");
    this.name = "PlanYearMissingError";
  }
}

/**
 * The period of a report on a plan.
 * @throws PlanYearMissingError when the plan's year is not known
 */
export function reportPeriod({ settings: { year } }: Plan, report: ReportChoice): Period {
  if (year.state !== "known") throw new PlanYearMissingError();
  return periodOf(report, year.value);
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
  const { end } = reportPeriod(plan, report);
  return end < today ? end : today;
}

/** The first day of the plan's year; where the year is not known, the other day. */
export function firstDay(plan: Plan, otherwise: IsoDate): IsoDate {
  const { year } = plan.settings;
  return year.state === "known" ? isoDate(year.value, 1, 1) : otherwise;
}
