// The four quarters of a plan's year and the reports on them.
import type { IsoDate, Plan, SentReport } from "../plan";
import { isoDate, planQuarters, valueOf } from "../plan";
import { planDaysOf, planYearOf } from "./plan-year";

export interface Quarter {
  readonly quarter: number;
  /** The plan's year as it is called: "2024", or "2016/17". */
  readonly planYear: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** "Afrapporteringen sker senest 14 kalenderdage efter afslutning af hvert kvartal." (Påtegning og opgørelse) Used where the plan's own setting is none. */
const USUAL_DAYS = 14;

/** The days of the longest quarter: a later report would come after the next quarter's. */
const MOST_DAYS = 92;

/** Calendar days after a quarter's end within which the report must be sent. */
export function reportingDays({ settings }: Plan): number {
  const days = valueOf(settings.reportingDays);
  // Stryker disable next-line ConditionalExpression: the type asks; no number is no possible one
  return days !== undefined && isPossibleDays(days) ? days : USUAL_DAYS;
}

/** True for a number of days to report within: whole, and less than a quarter. */
export function isPossibleDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;
}

/** True for a plan that asks for quarterly reports: it states within how many days, or keeps a list of them. */
export function asksForReports({ settings, reports }: Plan): boolean {
  return settings.reportingDays.state !== "missing" || reports.length > 0;
}

/** The quarters of the plan's period; of a plan for several years, those of its year. None while the year is unknown, or where the plan asks for no reports. */
export function quartersOf(plan: Plan): Quarter[] {
  const [days, year] = [planDaysOf(plan.settings), planYearOf(plan.settings)];
  if (days === undefined || !asksForReports(plan)) return [];
  return planQuarters(days, year).map(({ inYear, ...quarter }) => ({ ...quarter, planYear: inYear }));
}

/** The report on the quarter that ends on a day: the first row for it. "2024" is the year's own report, not the fourth quarter's. */
export function reportOf({ reports }: Plan, end: IsoDate): SentReport | undefined {
  return reports.find(({ period }) => {
    const when = valueOf(period);
    return when !== undefined && when.end === end && when.start >= quarterStart(end);
  });
}

function quarterStart(end: IsoDate): IsoDate {
  return isoDate(Number(end.slice(0, 4)), Number(end.slice(5, 7)) - 2, 1);
}
