// A change states a number as target that is not last year's: the two could give different verdicts.
import { at } from "../places";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";
import { planYearOf } from "../plan-year";

export interface BaselineConflicts {
  readonly code: "baseline-conflicts";
  readonly id: string;
  readonly target: number;
  readonly baseline: number;
  readonly year: number;
}

export const baselineConflicts: Rule<BaselineConflicts> = {
  code: "baseline-conflicts",
  family: "rules",
  severity: "error",
  basis: {
    quote: "falder i 2024 sammenlignet med 2023",
    section: "Mål 1.4, delmål b",
  },
  find: ({ plan, evaluation }, lookup) =>
    reasoned(evaluation, "rule-incomplete", lookup).flatMap(({ requirement, result, reason }) => {
      const { id, target, origin } = requirement;
      const { baseline } = result.numbers;
      const planYear = planYearOf(plan.settings);
      // Only of a change can a target that is there be unsuited.
      // Stryker disable next-line ConditionalExpression: without the plan's year nothing comes so far as to its target
      if (reason.origin.column !== "target" || target.state !== "known" || planYear === undefined) return [];
      // Stryker disable next-line all: the target is read after last year's number; only the type asks
      if (baseline === null) return [];
      const year = planYear - 1;
      return [
        { id, target: target.value, baseline: baseline.value.valueOf(), year, origin: at(origin, "target") },
      ];
    }),
};
