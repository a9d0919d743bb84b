// The budget as the deviation uses it: which lines count, and which of its columns are asked for.
import type { BudgetLine, BudgetVersion, Plan } from "../plan";
import { valueOf } from "../plan";
import { active } from "./kinds";
import type { Lookup } from "./lookup";

export const BUDGET_VERSIONS: readonly BudgetVersion[] = [
  "appropriation-act",
  "base-budget",
  "uo1",
  "uo2",
  "uo3",
  "uo4",
  "realised",
];

/** The lines but for the totals, which are checked and never added. */
export function linesToAdd({ budget }: Plan): BudgetLine[] {
  return budget.filter(({ nature }) => valueOf(nature) !== "total");
}

/** The lines the deviation is made of: "elementer i enighed kan udgå" (mål 3.1). */
export function countedLines(plan: Plan): BudgetLine[] {
  return linesToAdd(plan).filter(({ leftOut }) => valueOf(leftOut) !== true);
}

/** The columns that deviation requirements are measured on, and the realised one beside them. */
export function versionsUsed(plan: Plan, lookup: Lookup): BudgetVersion[] {
  const deviations = active(plan.requirements, lookup).filter(({ kind }) => valueOf(kind) === "deviation");
  const named = new Set(deviations.map(({ measure }) => valueOf(measure)));
  return BUDGET_VERSIONS.filter(
    (version) => named.has(version) || (version === "realised" && deviations.length > 0),
  );
}
