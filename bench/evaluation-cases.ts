// What is decided in the benchmark: goals of one measured requirement each, some not due and some without a result.
import type { Plan } from "../src/plan";
import {
  aBudgetLine,
  aGoal,
  aKpi,
  aListItem,
  aPlan,
  aRequirement,
  quarter,
  year,
} from "../test/support/plan";

export const AS_OF = "2024-10-14";

/** One goal as a rule engine sees it. */
export interface Case {
  readonly value: number | null;
  readonly target: number;
  readonly due: boolean;
}

/** Decides all cases, in order. */
export type Decide = (cases: readonly Case[]) => Promise<readonly string[]>;

/** Cases of every outcome, at the limit too; the same on every run. */
export function someCases(count: number): Case[] {
  return Array.from({ length: count }, (_, index) => ({
    value: index % 7 === 0 ? null : 50 + ((index * 37) % 500) / 10,
    target: 50 + ((index * 13) % 50),
    due: index % 5 !== 0,
  }));
}

/** The same cases as a plan. */
export function planOf(cases: readonly Case[]): Plan {
  return aPlan({
    goals: cases.map((_, index) => aGoal({ id: `M${index}` }, index + 1)),
    requirements: cases.map(({ value, target, due }, index) =>
      aRequirement(
        {
          id: `K${index}`,
          goal: `M${index}`,
          kind: "value",
          comparator: "at-least",
          target,
          unit: "pct.",
          deadline: due ? quarter(2024, 3) : year(2024),
          ...(value === null ? {} : { result: value }),
        },
        index + 1,
      ),
    ),
  });
}

/** A plan with requirements of every kind, ten to a goal, for growth with size. */
export function mixedPlan(count: number): Plan {
  const goal = (index: number): string => `M${Math.floor(index / 10)}`;
  const deadline = quarter(2024, 3);
  return aPlan({
    settings: { deviationBase: "gross-expenditure", signConvention: "all-positive" },
    goals: Array.from({ length: Math.ceil(count / 10) }, (_, index) => aGoal({ id: `M${index}` }, index + 1)),
    requirements: Array.from({ length: count }, (_, index) => {
      const shared = { id: `K${index}`, goal: goal(index), deadline };
      const row = index + 1;
      switch (index % 6) {
        case 0:
          return aRequirement(
            { ...shared, kind: "value", comparator: "at-least", target: 73, unit: "pct.", result: 72.4 },
            row,
          );
        case 1:
          return aRequirement(
            { ...shared, kind: "count", comparator: "at-least", target: 3, result: 4 },
            row,
          );
        case 2:
          return aRequirement({ ...shared, kind: "delivery", deliveredOn: "2024-06-14" }, row);
        case 3:
          return aRequirement(
            { ...shared, kind: "change", comparator: "falls", measure: `N${index % 500}` },
            row,
          );
        case 4:
          return aRequirement({ ...shared, kind: "deviation", target: 5, measure: "uo2" }, row);
        default:
          return aRequirement(
            { ...shared, kind: "list", target: 1, targetTo: 3, measure: `L${index % 500}` },
            row,
          );
      }
    }),
    kpis: Array.from({ length: 1000 }, (_, index) =>
      aKpi({ kpi: `N${index % 500}`, period: year(index < 500 ? 2023 : 2024), value: index }, index + 1),
    ),
    budget: Array.from({ length: 50 }, (_, index) =>
      aBudgetLine(
        { name: `P${index}`, nature: "expense", amounts: { uo2: 100 + index, realised: 101 + index } },
        index + 1,
      ),
    ),
    lists: Array.from({ length: 1000 }, (_, index) =>
      aListItem({ list: `L${index % 500}`, value: 2 }, index + 1),
    ),
  });
}
