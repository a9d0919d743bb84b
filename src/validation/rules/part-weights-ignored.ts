// Parts of a goal have weights that differ, but the goal does not weigh its parts: the weights have no effect.
import { type Field, type GoalRow, valueOf } from "../../plan";
import { ByName } from "../keys";
import { at } from "../places";
import type { Rule } from "../rule";

export interface PartWeightsIgnored {
  readonly code: "part-weights-ignored";
  readonly id: string;
  /** "binary": the goal counts whole or not at all. "at-least": the best parts count, each the same. */
  readonly cause: "binary" | "at-least";
}

export const partWeightsIgnored: Rule<PartWeightsIgnored> = {
  code: "part-weights-ignored",
  family: "rules",
  severity: "warning",
  basis: { source: "contract" },
  find: ({ plan }, { subgoalsOf, isOut }) => {
    const requirementsOf = new ByName(plan.requirements, ({ goal }) => valueOf(goal));
    return plan.goals.flatMap((goal) => {
      const cause = causeIn(goal);
      if (cause === undefined || isOut(goal.id)) return [];
      const parts = [...subgoalsOf.all(goal.id), ...requirementsOf.all(goal.id)];
      const weights = new Set(parts.map(({ weight }) => weightIn(weight)));
      return weights.size > 1 ? [{ id: goal.id, cause, origin: at(goal.origin, "scoring") }] : [];
    });
  },
};

function causeIn({ scoring, combination }: GoalRow): PartWeightsIgnored["cause"] | undefined {
  if (scoring.state === "unreadable" || combination.state === "unreadable") return undefined;
  if (valueOf(scoring) !== "share") return "binary";
  return valueOf(combination)?.kind === "at-least" ? "at-least" : undefined;
}

/** A part's weight: 1 unless given; what cannot be read has a finding of its own. */
function weightIn(weight: Field<number>): number {
  return valueOf(weight) ?? 1;
}
