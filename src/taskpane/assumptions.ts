// What has been assumed in "Hvad nu hvis": outcomes by requirement. A goal is assumed through the fewest of its requirements that turn it.
import type { Assumptions } from "../evaluation";
import type { PlainGoal, PlainRequirement } from "../workbook/report";

export type Assumable = "fulfilled" | "not-fulfilled";
export type Assumed = "calculated" | Assumable;

export const NOTHING_ASSUMED: Assumptions = new Map();

const OUTCOMES: readonly Assumable[] = ["fulfilled", "not-fulfilled"];

/** Outcomes that can be assumed of a goal: those it does not have and that some requirements could give it. */
export function outcomesOf(goal: PlainGoal): readonly Assumable[] {
  return OUTCOMES.filter((outcome) => goal.status !== outcome && turning(goal, outcome).length > 0);
}

/** Outcomes that can be assumed of a requirement: those it does not have. */
export function outcomesOfRequirement(requirement: PlainRequirement): readonly Assumable[] {
  return OUTCOMES.filter((outcome) => requirement.status !== outcome);
}

/** With a goal assumed to turn out so; what was assumed of its requirements before goes. */
export function assumeGoal(before: Assumptions, goal: PlainGoal, outcome: Assumed): Assumptions {
  const after = new Map(before);
  for (const requirement of goal.requirements) after.delete(requirement.id);
  if (outcome !== "calculated") for (const id of turning(goal, outcome)) after.set(id, outcome);
  return after;
}

/** With one requirement assumed to turn out so. */
export function assumeRequirement(before: Assumptions, id: string, outcome: Assumed): Assumptions {
  const after = new Map(before);
  if (outcome === "calculated") after.delete(id);
  else after.set(id, outcome);
  return after;
}

/** What has been assumed of a goal as a whole; undefined when only some of its requirements say otherwise. */
export function assumedOf(assumptions: Assumptions, goal: PlainGoal): Assumed | undefined {
  const assumed = new Set(goal.requirements.map(({ id }) => id).filter((id) => assumptions.has(id)));
  if (assumed.size === 0) return "calculated";
  return outcomesOf(goal).find((outcome) => {
    const ids = new Set(turning(goal, outcome));
    return ids.size === assumed.size && [...ids].every((id) => assumptions.get(id) === outcome);
  });
}

/** What has been assumed of a requirement. */
export function assumedOfRequirement(assumptions: Assumptions, { id }: PlainRequirement): Assumed {
  const status = assumptions.get(id);
  return status === "fulfilled" || status === "not-fulfilled" ? status : "calculated";
}

/** How many of a plan's requirements are assumed; what was assumed of one that has gone counts no longer. */
export function countAssumed(assumptions: Assumptions, requirements: readonly PlainRequirement[]): number {
  return requirements.filter(({ id }) => assumptions.has(id)).length;
}

function turning({ flips }: PlainGoal, outcome: Assumable): readonly string[] {
  return (outcome === "fulfilled" ? flips.toFulfilled : flips.toNotFulfilled) ?? [];
}
