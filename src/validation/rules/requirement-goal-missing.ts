// A requirement that names no goal: no goal waits for it.
import { at } from "../places";
import type { Rule } from "../rule";

export interface RequirementGoalMissing {
  readonly code: "requirement-goal-missing";
  readonly id: string;
}

export const requirementGoalMissing: Rule<RequirementGoalMissing> = {
  code: "requirement-goal-missing",
  family: "structure",
  severity: "error",
  basis: {
    quote: "Et mål betragtes som opfyldt såfremt alle delelementer blev realiseret fuldt ud.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) =>
    plan.requirements.flatMap(({ id, goal, origin }) =>
      goal.state === "missing" ? [{ id, origin: at(origin, "goal") }] : [],
    ),
};
