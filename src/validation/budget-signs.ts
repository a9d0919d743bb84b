// Which sign convention the amounts of the budget follow, and which amounts go against the one chosen.
import type { BudgetLine, BudgetVersion, Plan, SignConvention } from "../plan";
import { valueOf } from "../plan";
import { BUDGET_VERSIONS, linesToAdd } from "./budget-lines";

const CONVENTIONS: readonly SignConvention[] = ["all-positive", "expenses-negative", "ledger"];

/** The versions in which a line's amount has the other sign than the convention gives it; 0 has none. */
export function versionsAgainst(line: BudgetLine, convention: SignConvention): BudgetVersion[] {
  const negative = isNegative(line, convention);
  return BUDGET_VERSIONS.filter((version) => {
    const amount = valueOf(line.amounts[version]) ?? 0;
    return negative ? amount > 0 : amount < 0;
  });
}

function isNegative({ nature }: BudgetLine, convention: SignConvention): boolean {
  const kind = valueOf(nature);
  switch (convention) {
    case "all-positive":
      return false;
    case "expenses-negative":
      return kind === "expense";
    case "ledger":
      return kind === "income" || kind === "appropriation";
  }
}

/**
 * The one other convention that every amount follows, where not all follow the chosen one. null where there are not both
 * expenses and income or appropriation, for one kind alone tells nothing of the other.
 */
export function followedInstead(plan: Plan): SignConvention | null {
  const chosen = valueOf(plan.settings.signConvention);
  if (chosen === undefined) return null;
  const lines = linesToAdd(plan).filter(({ amounts }) =>
    BUDGET_VERSIONS.some((version) => (valueOf(amounts[version]) ?? 0) !== 0),
  );
  const expenses = lines.filter(({ nature }) => valueOf(nature) === "expense").length;
  if (expenses === 0 || expenses === lines.length) return null;
  const followed = CONVENTIONS.filter((each) =>
    lines.every((line) => versionsAgainst(line, each).length === 0),
  );
  const [only] = followed;
  return only === undefined || followed.includes(chosen) ? null : only;
}
