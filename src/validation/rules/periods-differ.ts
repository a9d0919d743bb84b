// A ratio or a difference of two numbers for different stretches of time, such as a year's departures over a quarter's staff.
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface PeriodsDiffer {
  readonly code: "periods-differ";
  readonly id: string;
  readonly numerator: string;
  readonly denominator: string;
}

export const periodsDiffer: Rule<PeriodsDiffer> = {
  code: "periods-differ",
  family: "values",
  severity: "error",
  basis: {
    quote:
      "Personaleomsætningsprocenten beregnes som afgange i årsværk sammenlignet med det samlede årsværk i institutionen.",
    section: "Mål 3.4 Personaleomsætning, anmærkning",
  },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "periods-differ", lookup).map(
      ({ requirement, reason: { numerator, denominator } }) => ({
        id: requirement.id,
        numerator,
        denominator,
        origin: at(requirement.origin, valueOf(requirement.kind) === "ratio" ? "denominator" : "subtracted"),
      }),
    ),
};
