// A total row of the budget is not the sum of the lines above it.
import type Fraction from "fraction.js";
import type { BudgetVersion } from "../../plan";
import { valueOf } from "../../plan";
import { exact } from "../../evaluation";
import { BUDGET_VERSIONS } from "../budget-lines";
import { nearestTotal, type SumOf } from "../budget-totals";
import type { Rule } from "../rule";

export interface BudgetTotalDiffers {
  readonly code: "budget-total-differs";
  readonly line: string;
  readonly version: BudgetVersion;
  readonly total: number;
  readonly sum: Fraction;
  readonly of: SumOf;
}

export const budgetTotalDiffers: Rule<BudgetTotalDiffers> = {
  code: "budget-total-differs",
  family: "budget",
  severity: "error",
  doubt: true,
  basis: { source: "arithmetic" },
  find: ({ plan }) =>
    BUDGET_VERSIONS.flatMap((version) =>
      nearestTotal(plan, version).flatMap(({ line, of, sum, tolerance }) => {
        const total = valueOf(line.amounts[version]);
        // Stryker disable next-line ConditionalExpression: only totals that are there are held against a sum
        if (total === undefined || exact(total).sub(sum).abs().compare(tolerance) <= 0) return [];
        return [
          { line: valueOf(line.name) ?? "", version, total, sum, of, origin: line.amounts[version].origin },
        ];
      }),
    ),
};
