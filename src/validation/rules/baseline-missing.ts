// A fall or a rise needs last year's number; it is not in KPI. Worth saying on the first day of the year.
import { valueOf } from "../../plan";
import { active } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";
import { planYearOf } from "../plan-year";

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
  find: ({ plan, evaluation }, lookup) => {
    const withheld = new Set(
      reasoned(evaluation, "baseline-missing", lookup).map(({ requirement }) => requirement),
    );
    const planYear = planYearOf(plan.settings);
    return active(plan.requirements, lookup).flatMap((requirement) => {
      const { id, kind, measure, origin } = requirement;
      const kpi = valueOf(measure);
      if (valueOf(kind) !== "change" || kpi === undefined || planYear === undefined) return [];
      if (!lookup.kpisNamed.has(kpi)) return [];
      const row = lookup.kpiFor(kpi, planYear - 1);
      const empty = row === undefined || row.value.state === "missing";
      if (!empty && !withheld.has(requirement)) return [];
      return [{ id, kpi, year: planYear - 1, origin: row?.value.origin ?? at(origin, "measure") }];
    });
  },
};
