// A quarter's report is overdue and not said to be sent.
import { addDays, daysBetween, type IsoDate } from "../../plan";
import { notesOf } from "../notes";
import { quartersOf, reportingDays, reportOf } from "../quarters";
import type { Rule } from "../rule";

export interface ReportMissing {
  readonly code: "report-missing";
  readonly quarter: number;
  readonly planYear: string;
  readonly due: IsoDate;
  readonly days: number;
}

export const reportMissing: Rule<ReportMissing> = {
  code: "report-missing",
  family: "time",
  severity: "warning",
  basis: {
    quote:
      "Der afrapporteres kvartalsvist på samtlige mål i resultatplanen efter en nærmere angivet skabelon.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan, today }) => {
    if (notesOf(plan, "table-missing").some(({ table }) => table === "reports")) return [];
    return quartersOf(plan).flatMap(({ quarter, planYear, end }) => {
      const report = reportOf(plan, end);
      const due = addDays(end, reportingDays(plan));
      if (today <= due || (report !== undefined && report.sentOn.state !== "missing")) return [];
      const origin = report?.sentOn.origin ?? { table: "reports", row: 0, column: "sentOn" };
      return [{ quarter, planYear, due, days: daysBetween(due, today), origin }];
    });
  },
};
