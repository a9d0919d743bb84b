// A goal that counts, although each of its subgoals is withdrawn or not relevant: the plan does not say what it is judged by.
import { at } from "../places";
import type { Rule } from "../rule";
import { partsReasoned } from "../verdicts";

export interface GoalPartsWithdrawn {
  readonly code: "goal-parts-withdrawn";
  readonly id: string;
}

export const goalPartsWithdrawn: Rule<GoalPartsWithdrawn> = {
  code: "goal-parts-withdrawn",
  family: "structure",
  severity: "error",
  basis: {
    quote: "mål 5 vedr. Øget social mobilitet samt de to tilknyttede målepunkter er udgået",
    section: "DTU Årsrapport 2016",
  },
  find: ({ evaluation }) =>
    partsReasoned(evaluation, "parts-withdrawn").map(({ goal: { id, origin } }) => ({
      id,
      origin: at(origin, "standing"),
    })),
};
