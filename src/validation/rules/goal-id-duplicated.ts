// Two rows of Mål with the same id: the weight per goal and what belongs to which becomes uncertain.
import { keyOf } from "../keys";
import { at, repeats } from "../places";
import type { Rule } from "../rule";

export interface GoalIdDuplicated {
  readonly code: "goal-id-duplicated";
  readonly id: string;
  readonly firstRow: number;
}

export const goalIdDuplicated: Rule<GoalIdDuplicated> = {
  code: "goal-id-duplicated",
  family: "structure",
  severity: "error",
  basis: {
    quote:
      "Herved forstås, at det enkelte resultatmåls vægt beregnes som 100 divideret med antallet af resultatmål.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) =>
    repeats(plan.goals, ({ id }) => keyOf(id)).map(({ row, first }) => ({
      id: row.id,
      firstRow: first.origin.row,
      origin: at(row.origin, "id"),
    })),
};
