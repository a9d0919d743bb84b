// A change states a number as target that is not last year's: the two could give different verdicts.
import { valueOf } from "../../plan";
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
    reasoned(evaluation, "rule-incomplete", lookup).flatMap(({ requirement, reason }) => {
      const { id, kind, measure, target, origin } = requirement;
      const planYear = planYearOf(plan.settings);
      if (reason.origin.column !== "target" || reason.problem !== "unsuited" || planYear === undefined)
        return [];
      const year = planYear - 1;
      const before = lookup.kpiFor(valueOf(measure), year);
      const baseline = before === undefined ? undefined : valueOf(before.value);
      const stated = valueOf(target);
      return valueOf(kind) === "change" && stated !== undefined && baseline !== undefined
        ? [{ id, target: stated, baseline, year, origin: at(origin, "target") }]
        : [];
    }),
};
