// A row of Afvigelse for a goal that is not in Mål: the plan's own table cannot be held against a verdict.
import { at } from "../places";
import type { Rule } from "../rule";

export interface DeviationRowOrphaned {
  readonly code: "deviation-row-orphaned";
  readonly goalNamed: string;
}

export const deviationRowOrphaned: Rule<DeviationRowOrphaned> = {
  code: "deviation-row-orphaned",
  family: "structure",
  severity: "warning",
  basis: {
    quote: "Maksimal afvigelse mellem budgetteret resultat i grundbudgettet og realiseret resultat",
    section: "Mål 3.1 Retvisende budgettering, delmål a",
  },
  needs: ["goals", "goals.id"],
  find: ({ plan }, { goals }) =>
    plan.deviations.flatMap(({ goal, origin }) =>
      goal.state === "known" && !goals.has(goal.value)
        ? [{ goalNamed: goal.value, origin: at(origin, "goal") }]
        : [],
    ),
};
