// A budget column that is used has amounts in some lines and not in others: its sum would be too small.
import type { BudgetLine, BudgetVersion } from "../../plan";
import { valueOf } from "../../plan";
import { countedLines, versionsUsed } from "../budget-lines";
import type { Rule } from "../rule";

export interface BudgetAmountMissing {
  readonly code: "budget-amount-missing";
  readonly line: string;
  readonly version: BudgetVersion;
}

export const budgetAmountMissing: Rule<BudgetAmountMissing> = {
  code: "budget-amount-missing",
  family: "budget",
  severity: "error",
  basis: {
    quote:
      "Kilde: Grundbudget, finansloven, udgiftsopfølgning 2, udgiftsopfølgning 4 og aftale mellem parterne.",
    section: "Mål 3.1 Retvisende budgettering",
  },
  find: ({ plan }, lookup) => {
    const lines = countedLines(plan);
    return versionsUsed(plan, lookup).flatMap((version) => {
      const isEmpty = ({ amounts }: BudgetLine): boolean => amounts[version].state === "missing";
      const empty = lines.filter(isEmpty);
      if (empty.length === lines.length) return [];
      return empty.map(({ name, amounts }) => ({
        line: valueOf(name) ?? "",
        version,
        origin: amounts[version].origin,
      }));
    });
  },
};
