import { evaluate } from "../../src/evaluation";
import { aBudgetLine, aGoal, aPlan, aRequirement, year } from "../support/plan";

test("Mål 3.1 is fulfilled by subgoal b alone", () => {
  const plan = aPlan({
    settings: { deviationBase: "gross-expenditure", signConvention: "all-positive", amountUnit: "mio. kr." },
    goals: [
      aGoal({ id: "3.1", combination: { kind: "at-least", count: 1 } }, 1),
      aGoal({ id: "3.1a", parent: "3.1" }, 2),
      aGoal({ id: "3.1b", parent: "3.1" }, 3),
    ],
    requirements: [
      aRequirement({ id: "3.1a.1", goal: "3.1a", kind: "deviation", measure: "base-budget", comparator: "at-most", target: 5, unit: "pct.", deadline: year(2024) }, 1),
      aRequirement({ id: "3.1b.1", goal: "3.1b", kind: "deviation", measure: "uo2", comparator: "at-most", target: 5, unit: "pct.", deadline: year(2024) }, 2),
    ],
    budget: [
      aBudgetLine({ name: "Bevilling", nature: "appropriation", amounts: { "base-budget": 100, uo2: 100, realised: 100 } }),
      aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 100, uo2: 90, realised: 92.88 } }),
    ],
  });
  const { goals, score, requirements } = evaluate(plan, "2025-01-31");
  expect(goals.map((goal) => goal.status)).toEqual(["fulfilled"]);
  expect(goals[0]?.subgoals.map((goal) => goal.status)).toEqual(["not-fulfilled", "fulfilled"]);
  expect(requirements[1]?.margin?.amount.toString()).toBe("1.8");
  expect(score.certain.toString()).toBe("100");
});
