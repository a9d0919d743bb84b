// The same evaluation in steps, for a pane that must be let in meanwhile.
import { evaluate, evaluating } from "../../src/evaluation";
import { plan2024 } from "./support/plan-2024";
import { AFTER_THE_YEAR } from "./support/judge";
import { ALL_REACHED } from "./support/year-2024";

test("every requirement is a step, every goal and subgoal, every goal's score, and the sums; and what comes of them is what comes at once", () => {
  const plan = plan2024(ALL_REACHED);
  const steps = evaluating(plan, AFTER_THE_YEAR);
  let rests = 0;
  let last = steps.next();
  for (; last.done !== true; last = steps.next()) rests += 1;
  const evaluation = evaluate(plan, AFTER_THE_YEAR);
  expect(rests).toBe(plan.requirements.length + plan.goals.length + evaluation.goals.length + 2);
  expect(last.value).toEqual(evaluation);
});
