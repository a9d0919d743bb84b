// A ratio is divided by a KPI whose value is 0: there is no such percentage.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";
import { planYearOf } from "../plan-year";

export interface DenominatorZero {
  readonly code: "denominator-zero";
  readonly id: string;
  readonly kpi: string;
}

export const denominatorZero: Rule<DenominatorZero> = {
  code: "denominator-zero",
  family: "values",
  severity: "error",
  basis: {
    quote:
      "Personaleomsætningsprocenten beregnes som afgange i årsværk sammenlignet med det samlede årsværk i institutionen.",
    section: "Mål 3.4 Personaleomsætning, anmærkning",
  },
  find: ({ plan }, { kpiFor }) =>
    plan.requirements.flatMap(({ id, kind, denominator }) => {
      const kpi = valueOf(denominator);
      if (valueOf(kind) !== "ratio" || kpi === undefined) return [];
      const row = kpiFor(kpi, planYearOf(plan.settings));
      return row !== undefined && valueOf(row.value) === 0 ? [{ id, kpi, origin: row.value.origin }] : [];
    }),
};
