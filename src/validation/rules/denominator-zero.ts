// A ratio is divided by a KPI whose value is 0: there is no such percentage.
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

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
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "denominator-zero", lookup).map(
      ({ requirement: { id }, reason: { kpi, origin } }) => ({ id, kpi, origin }),
    ),
};
