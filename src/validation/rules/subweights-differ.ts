// A goal's weight is not the sum of its subgoals' weights: one of the two tables of weights is out of date.
import type Fraction from "fraction.js";
import { valueOf } from "../../plan";
import { exact } from "../../evaluation";
import { at } from "../places";
import type { Rule } from "../rule";

export interface SubweightsDiffer {
  readonly code: "subweights-differ";
  readonly id: string;
  readonly weight: number;
  readonly sum: Fraction;
}

export const subweightsDiffer: Rule<SubweightsDiffer> = {
  code: "subweights-differ",
  family: "rules",
  severity: "warning",
  basis: { source: "arithmetic" },
  find: ({ plan }, { subgoalsOf }) =>
    plan.goals.flatMap((goal) => {
      const weight = valueOf(goal.weight);
      const parts = subgoalsOf.all(goal.id).map((subgoal) => valueOf(subgoal.weight));
      if (weight === undefined || parts.length === 0 || parts.some((part) => part === undefined)) return [];
      const sum = parts.reduce((all: Fraction, part) => all.add(exact(part ?? 0)), exact(0));
      return sum.equals(exact(weight))
        ? []
        : [{ id: goal.id, weight, sum, origin: at(goal.origin, "weight") }];
    }),
};
