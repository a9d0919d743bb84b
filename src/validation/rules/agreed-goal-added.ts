// A goal or subgoal in the sheet was not in the plan that was agreed.
import { type IsoDate, valueOf } from "../../plan";
import { NOT_ADJUSTED } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedGoalAdded {
  readonly code: "agreed-goal-added";
  readonly id: string;
  /** The goal it is a subgoal of; null for a goal. */
  readonly parent: string | null;
  readonly keptOn: IsoDate | null;
}

export const agreedGoalAdded: Rule<AgreedGoalAdded> = {
  code: "agreed-goal-added",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  find: (_, { drift }) =>
    drift.goalsAdded.map(({ id, parent, origin }) => ({
      id,
      parent: valueOf(parent) ?? null,
      keptOn: drift.keptOn,
      origin,
    })),
};
