// Whether expenses are written as positive or negative amounts is not set, and the verdict depends on it.
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface SignConventionUnset {
  readonly code: "sign-convention-unset";
}

export const signConventionUnset: Rule<SignConventionUnset> = {
  code: "sign-convention-unset",
  family: "budget",
  severity: "error",
  basis: {
    quote: "Målet opgøres som forskellen mellem budgetteret og realiseret resultat for driftsbevillingen",
    section: "Mål 3.1 Retvisende budgettering",
  },
  find: ({ plan, evaluation }, lookup) => {
    const [unclear] = reasoned(evaluation, "deviation-unclear", lookup).filter(
      ({ reason }) => reason.signsUnset,
    );
    return unclear === undefined
      ? []
      : [{ goal: lookup.goalAt(unclear.requirement.origin), origin: plan.settings.signConvention.origin }];
  },
};
