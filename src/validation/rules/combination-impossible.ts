// "At least n" of fewer than n parts can never be reached; of less than one it asks for nothing.
import { at } from "../places";
import type { Rule } from "../rule";
import { partsReasoned } from "../verdicts";

export interface CombinationImpossible {
  readonly code: "combination-impossible";
  readonly id: string;
  readonly count: number;
  readonly parts: number;
}

export const combinationImpossible: Rule<CombinationImpossible> = {
  code: "combination-impossible",
  family: "rules",
  severity: "error",
  basis: {
    quote: "Mindst ét af de følgende delmål skal være opfyldt, for at målet som helhed vurderes opfyldt",
    section: "Mål 3.1 Retvisende budgettering",
  },
  find: ({ evaluation }) =>
    partsReasoned(evaluation, "combination-impossible").map(({ goal, reason: { count, parts } }) => ({
      id: goal.id,
      count,
      parts,
      origin: at(goal.origin, "combination"),
    })),
};
