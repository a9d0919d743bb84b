// A goal's weight is not the sum of its subgoals' weights: one of the two tables of weights is out of date.
import type Fraction from "fraction.js";
import { valueOf } from "../../plan";
import { addUpTo, exact } from "../../evaluation";
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
      const subgoals = subgoalsOf.all(goal.id);
      const parts = subgoals.map((subgoal) => valueOf(subgoal.weight)).filter((part) => part !== undefined);
      if (weight === undefined || parts.length === 0 || parts.length < subgoals.length) return [];
      if (addUpTo(parts, weight)) return [];
      const sum = parts.reduce((all: Fraction, part) => all.add(exact(part)), exact(0));
      return [{ id: goal.id, weight, sum, origin: at(goal.origin, "weight") }];
    }),
};
