// The score through the year: what each quarter's report and the year's own said, of those kept and in force.
import { periodName, type Plan, planPeriodOf, planQuarters, valueOf } from "../plan";
import { standingReports } from "../validation";
import type { Language } from "../wording/language";
import { periodWords } from "../wording/period";
import type { PlainCourse } from "./report";

/** The four quarters and the year; empty while the plan's year is not known. */
export function plainCourse(plan: Plan, language: Language): PlainCourse[] {
  const days = planPeriodOf(plan.settings);
  if (days === undefined) return [];
  const kept = new Map(standingReports(plan).map((report) => [report.period, report.score]));
  const periods = [...planQuarters(days, valueOf(plan.settings.year)), days].map(periodName);
  return periods.map((period) => ({
    period,
    text: periodWords(period, language),
    score: kept.get(period) ?? null,
  }));
}
