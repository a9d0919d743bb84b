// A goal or subgoal with nothing below it: it can never be judged.
import { at } from "../places";
import type { Rule } from "../rule";
import { partsReasoned } from "../verdicts";

export interface GoalWithoutRequirement {
  readonly code: "goal-without-requirement";
  readonly id: string;
}

export const goalWithoutRequirement: Rule<GoalWithoutRequirement> = {
  code: "goal-without-requirement",
  family: "structure",
  severity: "error",
  basis: {
    quote: "Et mål betragtes som opfyldt såfremt alle delelementer blev realiseret fuldt ud.",
    section: "Påtegning og opgørelse",
  },
  needs: ["requirements", "requirements.goal"],
  find: ({ evaluation }) =>
    partsReasoned(evaluation, "no-parts").map(({ goal: { id, origin } }) => ({
      id,
      origin: at(origin, "id"),
    })),
};
