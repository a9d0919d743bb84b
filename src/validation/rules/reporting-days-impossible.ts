// A number of days within which to report that is none: the usual fourteen are used.
import { valueOf } from "../../plan";
import { isPossibleDays } from "../quarters";
import type { Rule } from "../rule";

export interface ReportingDaysImpossible {
  readonly code: "reporting-days-impossible";
  readonly days: number;
}

export const reportingDaysImpossible: Rule<ReportingDaysImpossible> = {
  code: "reporting-days-impossible",
  family: "rules",
  severity: "warning",
  basis: {
    quote: "Afrapporteringen sker senest 14 kalenderdage efter afslutning af hvert kvartal.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan: { settings } }) => {
    const days = valueOf(settings.reportingDays);
    return days === undefined || isPossibleDays(days)
      ? []
      : [{ days, origin: settings.reportingDays.origin }];
  },
};
