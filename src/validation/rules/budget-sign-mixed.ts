// An amount whose sign goes against the plan's own convention: it is then added where it should be taken away.
import type { BudgetLine, BudgetVersion, SignConvention } from "../../plan";
import { valueOf } from "../../plan";
import { BUDGET_VERSIONS, linesToAdd } from "../budget-lines";
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
    if (convention === undefined) return [];
    return linesToAdd(plan).flatMap((line) => {
      const versions = BUDGET_VERSIONS.filter((version) => isAgainst(line, version, convention));
      const [first] = versions;
      return first === undefined
        ? []
        : [{ line: valueOf(line.name) ?? "", versions, convention, origin: line.amounts[first].origin }];
    });
  },
};

function isAgainst(
  { nature, amounts }: BudgetLine,
  version: BudgetVersion,
  convention: SignConvention,
): boolean {
  const amount = valueOf(amounts[version]) ?? 0;
  const expense = valueOf(nature) === "expense";
  return expense && convention === "expenses-negative" ? amount > 0 : amount < 0;
}
