// An amount whose sign goes against the plan's own convention: it is then added where it should be taken away.
import type { BudgetVersion, SignConvention } from "../../plan";
import { valueOf } from "../../plan";
import { linesToAdd } from "../budget-lines";
import { followedInstead, versionsAgainst } from "../budget-signs";
import type { Rule } from "../rule";

export interface BudgetSignMixed {
  readonly code: "budget-sign-mixed";
  readonly line: string;
  readonly versions: readonly BudgetVersion[];
  readonly convention: SignConvention;
}

export const budgetSignMixed: Rule<BudgetSignMixed> = {
  code: "budget-sign-mixed",
  family: "budget",
  severity: "warning",
  basis: {
    quote: "Målet opgøres som forskellen mellem budgetteret og realiseret resultat for driftsbevillingen",
    section: "Mål 3.1 Retvisende budgettering",
  },
  find: ({ plan }) => {
    const convention = valueOf(plan.settings.signConvention);
    // Where all amounts follow another convention that is told once, not line by line.
    if (convention === undefined || followedInstead(plan) !== null) return [];
    return linesToAdd(plan).flatMap((line) => {
      const versions = versionsAgainst(line, convention);
      const [first] = versions;
      return first === undefined
        ? []
        : [{ line: valueOf(line.name) ?? "", versions, convention, origin: line.amounts[first].origin }];
    });
  },
};
