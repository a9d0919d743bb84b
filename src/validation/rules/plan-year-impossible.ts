// A year that is no year of a resultatplan, such as 24 or 2204: every deadline would fall outside it.
import { isPlanYear, valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface PlanYearImpossible {
  readonly code: "plan-year-impossible";
  readonly planYear: number;
}

export const planYearImpossible: Rule<PlanYearImpossible> = {
  code: "plan-year-impossible",
  family: "structure",
  severity: "error",
  basis: {
    quote: "Nærværende resultatplan gælder fra 1. januar til 31. december 2024.",
    section: "Indledning",
  },
  find: ({ plan: { settings } }) => {
    const planYear = valueOf(settings.year);
    if (planYear === undefined) return [];
    return isPlanYear(planYear) ? [] : [{ planYear, origin: settings.year.origin }];
  },
};
