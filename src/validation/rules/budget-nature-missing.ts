// A budget line with amounts that does not say whether it is income or expense: it cannot be added.
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface BudgetNatureMissing {
  readonly code: "budget-nature-missing";
  readonly line: string;
}

export const budgetNatureMissing: Rule<BudgetNatureMissing> = {
  code: "budget-nature-missing",
  family: "budget",
  severity: "error",
  basis: {
    quote: "Målet opgøres som forskellen mellem budgetteret og realiseret resultat for driftsbevillingen",
    section: "Mål 3.1 Retvisende budgettering",
  },
  find: ({ plan }) =>
    plan.budget.flatMap(({ name, nature, amounts, origin }) =>
      nature.state === "missing" && Object.values(amounts).some(({ state }) => state !== "missing")
        ? [{ line: valueOf(name) ?? "", origin: at(origin, "nature") }]
        : [],
    ),
};
