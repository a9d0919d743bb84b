// A report on a stretch of time that is neither a quarter of the plan's year nor the year: it answers for none of them.
import { type Period, valueOf } from "../../plan";
import { quartersOf } from "../quarters";
import type { Rule } from "../rule";
import { planDaysOf } from "../plan-year";

export interface ReportPeriodUnknown {
  readonly code: "report-period-unknown";
  readonly period: string;
  readonly planYear: string;
}

export const reportPeriodUnknown: Rule<ReportPeriodUnknown> = {
  code: "report-period-unknown",
  family: "time",
  severity: "warning",
  basis: {
    quote: "Der afrapporteres kvartalsvist på samtlige mål i resultatplanen",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) => {
    const days = planDaysOf(plan.settings);
    if (days === undefined) return [];
    const quarters = quartersOf(plan);
    const asked = [...quarters, days];
    // A plan for several years has reports of the years before its own in the same table.
    const isEarlier = ({ end }: Period): boolean => end < (quarters[0]?.start ?? "") && end >= days.start;
    return plan.reports.flatMap(({ period }) => {
      const when = valueOf(period);
      return when === undefined ||
        isEarlier(when) ||
        asked.some(({ start, end }) => start === when.start && end === when.end)
        ? []
        : [{ period: when.text, planYear: quarters[0]?.planYear ?? days.text, origin: period.origin }];
    });
  },
};
