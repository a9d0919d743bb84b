// A goal without a title: a reader of the result sees only its number.
import { at } from "../places";
import type { Rule } from "../rule";

export interface GoalTitleMissing {
  readonly code: "goal-title-missing";
  readonly id: string;
}

export const goalTitleMissing: Rule<GoalTitleMissing> = {
  code: "goal-title-missing",
  family: "structure",
  severity: "warning",
  basis: {
    quote: "I årsrapporten foretages afrapportering på samtlige resultatmål for hele regnskabsåret 2024.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) =>
    plan.goals.flatMap(({ id, parent, title, origin }) =>
      parent.state === "missing" && title.state === "missing" ? [{ id, origin: at(origin, "title") }] : [],
    ),
};
