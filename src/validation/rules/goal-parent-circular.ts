// Goals that are parts of each other in a ring: none of them is a goal, and none is ever counted.
import type { GoalRow } from "../../plan";
import { valueOf } from "../../plan";
import { keyOf } from "../keys";
import type { Lookup } from "../lookup";
import { at } from "../places";
import type { Rule } from "../rule";

export interface GoalParentCircular {
  readonly code: "goal-parent-circular";
  readonly id: string;
  readonly parent: string;
}

export const goalParentCircular: Rule<GoalParentCircular> = {
  code: "goal-parent-circular",
  family: "structure",
  severity: "error",
  basis: { quote: "Målet består af to delmål.", section: "Mål 3.1 Retvisende budgettering" },
  find: ({ plan }, { goals }) => {
    const rings = inRings(plan.goals, goals);
    return plan.goals.flatMap(({ id, parent, origin }) =>
      parent.state === "known" && rings.has(keyOf(id))
        ? [{ id, parent: parent.value, origin: at(origin, "parent") }]
        : [],
    );
  },
};

/** Ids that lie on a ring themselves; what merely hangs below a ring is not told again. Each id is walked once. */
function inRings(rows: readonly GoalRow[], goals: Lookup["goals"]): ReadonlySet<string> {
  const done = new Set<string>();
  const rings = new Set<string>();
  for (const { id: start } of rows) {
    // Stryker disable next-line ArrayDeclaration: a name no goal has, before all that is walked
    const path: string[] = [];
    const onPath = new Map<string, number>();
    let id: string | undefined = keyOf(start);
    // Stryker disable next-line ConditionalExpression,LogicalOperator: walked again it comes to the same
    while (id !== undefined && !done.has(id) && !onPath.has(id)) {
      onPath.set(id, path.length);
      path.push(id);
      const goal: GoalRow | undefined = goals.first(id);
      const parent = goal === undefined ? undefined : valueOf(goal.parent);
      id = parent === undefined ? undefined : keyOf(parent);
    }
    // Stryker disable next-line ConditionalExpression: the type asks; nothing is on no path
    const ringStart = id === undefined ? undefined : onPath.get(id);
    if (ringStart !== undefined) for (const member of path.slice(ringStart)) rings.add(member);
    for (const walked of path) done.add(walked);
  }
  return rings;
}
