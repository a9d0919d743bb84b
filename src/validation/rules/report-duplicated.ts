// Two rows for the same report: which of the two dates counts is chance.
import { valueOf } from "../../plan";
import { keyOfAll } from "../keys";
import { repeats } from "../places";
import type { Rule } from "../rule";

export interface ReportDuplicated {
  readonly code: "report-duplicated";
  readonly period: string;
  readonly firstRow: number;
}

export const reportDuplicated: Rule<ReportDuplicated> = {
  code: "report-duplicated",
  family: "time",
  severity: "warning",
  basis: {
    quote: "Der afrapporteres kvartalsvist på samtlige mål i resultatplanen",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) =>
    repeats(plan.reports, ({ period }) => {
      const when = valueOf(period);
      return when === undefined ? undefined : keyOfAll(when.start, when.end);
    }).map(({ row, first }) => ({
      period: valueOf(row.period)?.text ?? "",
      firstRow: first.origin.row,
      origin: row.period.origin,
    })),
};
