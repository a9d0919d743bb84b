// What the rows of Skala give: the section "Scales" of docs/workbook.md.
import type { Plan, Requirement } from "../../src/plan";
import { HUNDRED, minus, most, order, over, plus, q, times, ZERO, type Q } from "./fraction";
import { cell } from "./verdict";

interface Step {
  readonly from: Q;
  readonly score: Q;
  readonly inclusive: boolean;
  readonly to: Q | undefined;
}

function stepsOf(plan: Plan, requirement: Requirement): readonly Step[] {
  return plan.scales
    .filter((row) => cell(row.requirement) === requirement.id)
    .flatMap((row) => {
      const [from, score, to] = [cell(row.from), cell(row.score), cell(row.to)];
      if (from === undefined || score === undefined) return [];
      return [
        {
          from: q(from),
          score: over(q(score), HUNDRED),
          inclusive: cell(row.inclusive) ?? true,
          to: to === undefined ? undefined : q(to),
        },
      ];
    })
    .sort((a, b) => order(a.from, b.from));
}

/** Whether the requirement is graded by a scale that has rows: one for steps, "two for a line". */
export function isGraded(plan: Plan, requirement: Requirement): boolean {
  const grading = cell(requirement.grading);
  if (grading === undefined || grading === "binary") return false;
  return stepsOf(plan, requirement).length >= (grading === "linear" ? 2 : 1);
}

/** The most that the scale gives. */
export function best(plan: Plan, requirement: Requirement): Q {
  return stepsOf(plan, requirement).reduce((highest, { score }) => most(highest, score), ZERO);
}

/** The share from 0 to 1 that the scale gives for a value; undefined where it does not say. */
export function scaleOf(plan: Plan, requirement: Requirement, value: Q): Q | undefined {
  const steps = stepsOf(plan, requirement);
  return cell(requirement.grading) === "linear" ? line(steps, value) : step(steps, value);
}

function step(steps: readonly Step[], value: Q): Q | undefined {
  const [first, last] = [steps[0], steps[steps.length - 1]];
  const found = steps.filter(({ from, inclusive }) => order(value, from) > (inclusive ? -1 : 0)).pop();
  if (found === undefined) {
    // "Below its first row a scale whose scores rise gives 0. One whose scores fall does not say."
    const rises = first !== undefined && last !== undefined && order(last.score, first.score) >= 0;
    return rises ? ZERO : undefined;
  }
  return found.to !== undefined && order(value, found.to) > 0 ? undefined : found.score;
}

/** "Draws a line between the rows and is level beyond them." */
function line(steps: readonly Step[], value: Q): Q | undefined {
  const [first, last] = [steps[0], steps[steps.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  if (order(value, first.from) <= 0) return first.score;
  if (order(value, last.from) >= 0) return last.score;
  const right = steps.findIndex(({ from }) => order(from, value) > 0);
  const [a, b] = [steps[right - 1], steps[right]];
  if (a === undefined || b === undefined) return undefined;
  const part = over(minus(value, a.from), minus(b.from, a.from));
  return plus(a.score, times(part, minus(b.score, a.score)));
}
