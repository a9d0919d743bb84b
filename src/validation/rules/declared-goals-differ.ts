// The number of goals the plan itself states is not the number of goals in the sheet: every goal then weighs wrongly.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface DeclaredGoalsDiffer {
  readonly code: "declared-goals-differ";
  readonly declared: number;
  readonly found: number;
}

export const declaredGoalsDiffer: Rule<DeclaredGoalsDiffer> = {
  code: "declared-goals-differ",
  family: "structure",
  severity: "error",
  basis: { quote: "Der er 12 mål i resultatplanen for 2024.", section: "Påtegning og opgørelse" },
  needs: ["goals", "goals.id", "goals.parent"],
  find: ({ plan }, { isOut }) => {
    const { declaredGoals } = plan.settings;
    const declared = valueOf(declaredGoals);
    const goals = plan.goals.filter(({ parent }) => parent.state === "missing");
    const found = goals.length;
    // Whether a withdrawn goal is still one of the plan's twelve, plans say differently: either count will do.
    const inCount = goals.filter(({ id }) => !isOut(id)).length;
    return declared === undefined || found === 0 || declared === found || declared === inCount
      ? []
      : [{ declared, found, origin: declaredGoals.origin }];
  },
};
