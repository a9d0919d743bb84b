// A subgoal that names a goal which is not in Mål: it belongs nowhere and is left out of the count.
import { at } from "../places";
import type { Rule } from "../rule";

export interface GoalParentUnknown {
  readonly code: "goal-parent-unknown";
  readonly id: string;
  readonly parent: string;
}

export const goalParentUnknown: Rule<GoalParentUnknown> = {
  code: "goal-parent-unknown",
  family: "structure",
  severity: "error",
  basis: { quote: "Målet består af to delmål.", section: "Mål 3.1 Retvisende budgettering" },
  find: ({ plan }, { goals }) =>
    plan.goals.flatMap(({ id, parent, origin }) =>
      parent.state === "known" && !goals.has(parent.value)
        ? [{ id, parent: parent.value, origin: at(origin, "parent") }]
        : [],
    ),
};
