// Which day the facts are judged as of: today, or the last day of the period reported on.
import {
  type IsoDate,
  type Period,
  periodName,
  type Plan,
  planPeriodOf,
  planQuarters,
  valueOf,
} from "../plan";

/** A quarter of the plan's year, or the whole year. */
export type ReportChoice = "Q1" | "Q2" | "Q3" | "Q4" | "year";

/** The periods that a plan is reported on: its quarters and the whole of it; none where its days are not known. */
export function reportPeriods({ settings }: Plan): ReadonlyMap<ReportChoice, Period> {
  const days = planPeriodOf(settings);
  if (days === undefined) return new Map();
  return new Map<ReportChoice, Period>([
    ...planQuarters(days, valueOf(settings.year)).map(
      ({ quarter, inYear, start, end }): [ReportChoice, Period] => {
        const report = QUARTERS[quarter - 1] ?? "Q1";
        return [report, { start, end, text: `${report} ${inYear}` }];
      },
    ),
    ["year", days],
  ]);
}

const QUARTERS: readonly ReportChoice[] = ["Q1", "Q2", "Q3", "Q4"];

/** The report a person most likely means: the last quarter that is over; the year once its last quarter is reported on. */
export function likelyReport(plan: Plan, today: IsoDate): ReportChoice {
  const periods = reportPeriods(plan);
  const quarters = [...periods].filter(([choice]) => choice !== "year");
  const over = quarters.filter(([, { end }]) => end < today).map(([choice]) => choice);
  const last = quarters.at(-1)?.[1];
  const isYear =
    last !== undefined &&
    over.length === quarters.length &&
    plan.kept.some(({ period }) => period === periodName(last));
  const first = [...periods.keys()][0] ?? "Q1";
  return isYear ? "year" : (over.at(-1) ?? first);
}

/** A report was asked for, but the plan does not say its year, or its days have no such quarter. */
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
export function reportPeriod(plan: Plan, report: ReportChoice): Period {
  const period = reportPeriods(plan).get(report);
  if (period === undefined) throw new PlanYearMissingError();
  return period;
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

/** The first day of the plan; where it is not known, the other day. */
export function firstDay(plan: Plan, otherwise: IsoDate): IsoDate {
  return planPeriodOf(plan.settings)?.start ?? otherwise;
}
