// A report sent before its period had ended: it cannot tell of all of it.
import type { IsoDate } from "../../plan";
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface ReportSentEarly {
  readonly code: "report-sent-early";
  readonly period: string;
  readonly sentOn: IsoDate;
  readonly end: IsoDate;
}

export const reportSentEarly: Rule<ReportSentEarly> = {
  code: "report-sent-early",
  family: "time",
  severity: "warning",
  basis: {
    quote: "Afrapporteringen sker senest 14 kalenderdage efter afslutning af hvert kvartal.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) =>
    plan.reports.flatMap(({ period, sentOn }) => {
      const when = valueOf(period);
      const sent = valueOf(sentOn);
      return when !== undefined && sent !== undefined && sent < when.end
        ? [{ period: when.text, sentOn: sent, end: when.end, origin: sentOn.origin }]
        : [];
    }),
};
