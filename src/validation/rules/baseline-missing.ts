// A fall, a rise or a mean needs the numbers of years before; one is not in KPI. Worth saying on the first day of the year.
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
      const kpi = valueOf(requirement.measure);
      if (kpi === undefined || planYearOf(plan.settings) === undefined || !lookup.kpisNamed.has(kpi))
        return [];
      return lookup.numbersOf(requirement).yearsMissing.map(({ year }) => {
        const row = lookup.kpisNamed
          .all(kpi)
          .filter(({ period }) => isIn(valueOf(period), year))
          .at(-1);
        const origin = row?.value.origin ?? at(requirement.origin, "measure");
        return { id: requirement.id, kpi, year, origin };
      });
    }),
};

function isIn(period: Period | undefined, year: number): boolean {
  return period !== undefined && yearOf(period.end) === year;
}
