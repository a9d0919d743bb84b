// What a goal weighs, or how goals are weighed, is not what was agreed.
import { changedIn, NOT_ADJUSTED, type TermChanged } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedWeightChanged extends TermChanged {
  readonly code: "agreed-weight-changed";
}

const COLUMNS = new Set(["goals.weight", "requirements.weight", "plan.weighting", "plan.totalWeight"]);

export const agreedWeightChanged: Rule<AgreedWeightChanged> = {
  code: "agreed-weight-changed",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  find: changedIn(COLUMNS),
};
