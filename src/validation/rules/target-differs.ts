// The target in Krav is not the target the plan prints in its deviation table.
import type Fraction from "fraction.js";
import type { Rule } from "../rule";

export interface TargetDiffers {
  readonly code: "target-differs";
  readonly id: string;
  readonly used: Fraction;
  readonly other: Fraction;
}

export const targetDiffers: Rule<TargetDiffers> = {
  code: "target-differs",
  family: "rules",
  severity: "error",
  basis: { quote: "Mål - - - 5 pct.", section: "Mål 3.1 Retvisende budgettering, delmål a" },
  find: ({ evaluation }) =>
    evaluation.requirements.flatMap(({ requirement, conflicts }) =>
      conflicts.flatMap(({ of, used, other, otherOrigin }) =>
        of === "target" ? [{ id: requirement.id, used, other, origin: otherOrigin }] : [],
      ),
    ),
};
