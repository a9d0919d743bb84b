// A fall or a rise needs last year's number; it is not in KPI. Worth saying on the first day of the year.
import { type Period, valueOf, yearOf } from "../../plan";
import { active } from "../kinds";
import { at } from "../places";
import { planYearOf } from "../plan-year";
import type { Rule } from "../rule";

export interface BaselineMissing {
  readonly code: "baseline-missing";
  readonly id: string;
  readonly kpi: string;
  readonly year: number;
}

export const baselineMissing: Rule<BaselineMissing> = {
  code: "baseline-missing",
  family: "rules",
  severity: "warning",
  basis: {
    quote:
      "Antallet af virksomheder, der frafalder deres SMV:Digital-projekt efter tilsagn, falder i 2024 sammenlignet med 2023.",
    section: "Mål 1.4, delmål b",
  },
  find: ({ plan }, lookup) =>
    active(plan.requirements, lookup).flatMap((requirement) => {
      const missing = lookup.numbersOf(requirement).baselineMissing;
      if (missing === null || planYearOf(plan.settings) === undefined || !lookup.kpisNamed.has(missing.kpi))
        return [];
      const { kpi, year } = missing;
      const row = lookup.kpisNamed
        .all(kpi)
        .filter(({ period }) => isIn(valueOf(period), year))
        .at(-1);
      return [
        { id: requirement.id, kpi, year, origin: row?.value.origin ?? at(requirement.origin, "measure") },
      ];
    }),
};

function isIn(period: Period | undefined, year: number): boolean {
  return period !== undefined && yearOf(period.end) === year;
}
