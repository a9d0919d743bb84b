// A target is not the one that was agreed: a verdict by it is a verdict on another plan.
import { changedIn, NOT_ADJUSTED, type TermChanged } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedTargetChanged extends TermChanged {
  readonly code: "agreed-target-changed";
}

const COLUMNS = new Set(["requirements.target", "requirements.targetTo", "requirements.unit"]);

export const agreedTargetChanged: Rule<AgreedTargetChanged> = {
  code: "agreed-target-changed",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  find: changedIn(COLUMNS),
};
