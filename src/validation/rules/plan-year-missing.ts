// Without the year of the plan no deadline, quarter or baseline can be placed.
import { planDaysOf } from "../plan-year";
import type { Rule } from "../rule";

export interface PlanYearMissing {
  readonly code: "plan-year-missing";
}

export const planYearMissing: Rule<PlanYearMissing> = {
  code: "plan-year-missing",
  family: "structure",
  severity: "error",
  basis: {
    quote: "Nærværende resultatplan gælder fra 1. januar til 31. december 2024.",
    section: "Indledning",
  },
  find: ({ plan: { settings } }) =>
    settings.year.state === "missing" && planDaysOf(settings) === undefined
      ? [{ origin: settings.year.origin }]
      : [],
};
