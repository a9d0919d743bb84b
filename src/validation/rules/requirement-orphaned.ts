// A requirement that names a goal which is not in Mål: no goal waits for it.
import { at } from "../places";
import type { Rule } from "../rule";

export interface RequirementOrphaned {
  readonly code: "requirement-orphaned";
  readonly id: string;
  readonly goalNamed: string;
}

export const requirementOrphaned: Rule<RequirementOrphaned> = {
  code: "requirement-orphaned",
  family: "structure",
  severity: "error",
  basis: {
    quote: "Et mål betragtes som opfyldt såfremt alle delelementer blev realiseret fuldt ud.",
    section: "Påtegning og opgørelse",
  },
  needs: ["goals", "goals.id"],
  find: ({ plan }, { goals }) =>
    plan.requirements.flatMap(({ id, goal, origin }) =>
      goal.state === "known" && !goals.has(goal.value)
        ? [{ id, goalNamed: goal.value, origin: at(origin, "goal") }]
        : [],
    ),
};
