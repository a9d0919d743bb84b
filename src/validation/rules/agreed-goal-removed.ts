// A goal or subgoal of the agreed plan is not in the sheet any more.
import type { IsoDate } from "../../plan";
import { goalOnceAbove, NOT_ADJUSTED } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedGoalRemoved {
  readonly code: "agreed-goal-removed";
  readonly id: string;
  readonly title: string | null;
  /** The goal it was a subgoal of; null for a goal. */
  readonly parent: string | null;
  readonly keptOn: IsoDate | null;
}

export const agreedGoalRemoved: Rule<AgreedGoalRemoved> = {
  code: "agreed-goal-removed",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  needs: ["goals", "goals.id"],
  find: (_, lookup) =>
    lookup.drift.goalsGone.map((gone) => ({ ...gone, goal: goalOnceAbove(gone.parent, lookup) })),
};
