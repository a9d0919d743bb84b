// No goal at all in the table Mål: there is nothing to score.
import type { Rule } from "../rule";

export interface PlanEmpty {
  readonly code: "plan-empty";
}

export const planEmpty: Rule<PlanEmpty> = {
  code: "plan-empty",
  family: "structure",
  severity: "error",
  basis: { quote: "Der er 12 mål i resultatplanen for 2024.", section: "Påtegning og opgørelse" },
  find: ({ plan }) => (plan.goals.length > 0 ? [] : [{ origin: { table: "goals", row: 0, column: null } }]),
};
