// Whether a part of a goal can count in part: the goal, and every goal it is a part of, must be scored by share.
import { type GoalRow, valueOf } from "../plan";
import { keyOf, type ByName } from "./keys";

/**
 * The goal or subgoal that counts whole or not at all, so that no share of what is below it reaches the score; undefined where
 * all are scored by share, or one of them cannot be read or found.
 */
export function binaryGoalAbove(goalId: string | undefined, goals: ByName<GoalRow>): GoalRow | undefined {
  const seen = new Set<string>();
  let goal = goals.first(goalId);
  while (goal !== undefined && !seen.has(keyOf(goal.id))) {
    if (goal.scoring.state === "unreadable") return undefined;
    if (valueOf(goal.scoring) !== "share") return goal;
    seen.add(keyOf(goal.id));
    goal = goals.first(valueOf(goal.parent));
  }
  return undefined;
}
