// The score through the year: what each quarter's report and the year's own said, of those kept and in force.
import { type Plan, valueOf } from "../plan";
import { standingReports } from "../validation";
import type { Language } from "../wording/language";
import { periodWords } from "../wording/period";
import type { PlainCourse } from "./report";

/** The four quarters and the year; empty while the plan's year is not known. */
export function plainCourse(plan: Plan, language: Language): PlainCourse[] {
  const year = valueOf(plan.settings.year);
  if (year === undefined) return [];
  const kept = new Map(standingReports(plan).map((report) => [report.period, report.score]));
  const periods = [...[1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`), String(year)];
  return periods.map((period) => ({
    period,
    text: periodWords(period, language),
    score: kept.get(period) ?? null,
  }));
}
