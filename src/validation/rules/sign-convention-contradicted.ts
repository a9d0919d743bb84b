// Every amount of the budget follows another sign convention than the chosen one: the result is then added up wrongly.
import type { SignConvention } from "../../plan";
import { valueOf } from "../../plan";
import { followedInstead } from "../budget-signs";
import type { Rule } from "../rule";

export interface SignConventionContradicted {
  readonly code: "sign-convention-contradicted";
  readonly chosen: SignConvention;
  readonly followed: SignConvention;
}

export const signConventionContradicted: Rule<SignConventionContradicted> = {
  code: "sign-convention-contradicted",
  family: "budget",
  severity: "error",
  doubt: true,
  basis: {
    quote: "Målet opgøres som forskellen mellem budgetteret og realiseret resultat for driftsbevillingen",
    section: "Mål 3.1 Retvisende budgettering",
  },
  find: ({ plan }) => {
    const { signConvention } = plan.settings;
    const [chosen, followed] = [valueOf(signConvention), followedInstead(plan)];
    return chosen === undefined || followed === null
      ? []
      : [{ chosen, followed, origin: signConvention.origin }];
  },
};
