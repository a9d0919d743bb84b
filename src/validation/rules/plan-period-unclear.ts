// The days that a plan states for itself cannot be used: every deadline and every figure of the plan hangs on them.
import { planPeriodProblem, type PlanPeriodProblem } from "../../plan";
import type { Rule } from "../rule";

export interface PlanPeriodUnclear {
  readonly code: "plan-period-unclear";
  readonly problem: Exclude<PlanPeriodProblem, "unreadable">;
}

export const planPeriodUnclear: Rule<PlanPeriodUnclear> = {
  code: "plan-period-unclear",
  family: "structure",
  severity: "error",
  basis: {
    quote: "Nærværende resultatplan gælder fra 1. januar til 31. december 2024.",
    section: "Indledning",
  },
  find: ({ plan: { settings } }) => {
    const problem = planPeriodProblem(settings);
    if (problem === null || problem === "unreadable") return [];
    const { periodStart, periodEnd, year } = settings;
    const missing = periodStart.state === "missing" ? periodStart : periodEnd;
    return [{ problem, origin: problem === "other-year" ? year.origin : missing.origin }];
  },
};
