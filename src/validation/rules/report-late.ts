// A quarter's report was sent later than the plan allows.
import { addDays, daysBetween, type IsoDate, valueOf } from "../../plan";
import { quartersOf, reportingDays, reportOf } from "../quarters";
import type { Rule } from "../rule";

export interface ReportLate {
  readonly code: "report-late";
  readonly quarter: number;
  readonly planYear: string;
  readonly sentOn: IsoDate;
  readonly due: IsoDate;
  readonly days: number;
}

export const reportLate: Rule<ReportLate> = {
  code: "report-late",
  family: "time",
  severity: "warning",
  basis: {
    quote: "Afrapporteringen sker senest 14 kalenderdage efter afslutning af hvert kvartal.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan, today }) =>
    quartersOf(plan).flatMap(({ quarter, planYear, end }) => {
      const report = reportOf(plan, end);
      const sentOn = report === undefined ? undefined : valueOf(report.sentOn);
      const due = addDays(end, reportingDays(plan));
      return report === undefined || sentOn === undefined || sentOn <= due || sentOn > today
        ? []
        : [{ quarter, planYear, sentOn, due, days: daysBetween(due, sentOn), origin: report.sentOn.origin }];
    }),
};
