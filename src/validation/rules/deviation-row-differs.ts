// The deviation printed in the plan's own table is not the one the budget gives.
import type Fraction from "fraction.js";
import type { Rule } from "../rule";

export interface DeviationRowDiffers {
  readonly code: "deviation-row-differs";
  readonly id: string;
  readonly computed: Fraction;
  readonly printed: Fraction;
}

export const deviationRowDiffers: Rule<DeviationRowDiffers> = {
  code: "deviation-row-differs",
  family: "budget",
  severity: "warning",
  basis: {
    quote: "Maksimal afvigelse mellem budgetteret resultat i grundbudgettet og realiseret resultat",
    section: "Mål 3.1 Retvisende budgettering, delmål a",
  },
  find: ({ evaluation }) =>
    evaluation.requirements.flatMap(({ requirement, conflicts }) =>
      conflicts.flatMap(({ of, used, other, otherOrigin }) =>
        of === "result" && otherOrigin.table === "deviations"
          ? [{ id: requirement.id, computed: used, printed: other, origin: otherOrigin }]
          : [],
      ),
    ),
};
