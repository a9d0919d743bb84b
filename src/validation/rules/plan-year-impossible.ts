// A year that is no year of a resultatplan, such as 24 or 2204: every deadline would fall outside it.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface PlanYearImpossible {
  readonly code: "plan-year-impossible";
  readonly planYear: number;
}

/** Resultatkontrakter began in the 1990s; a plan is never made a lifetime ahead. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

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
    return Number.isInteger(planYear) && planYear >= FIRST_YEAR && planYear <= LAST_YEAR
      ? []
      : [{ planYear, origin: settings.year.origin }];
  },
};
