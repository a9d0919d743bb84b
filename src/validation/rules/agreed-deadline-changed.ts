// A deadline is not the one that was agreed.
import { changedIn, NOT_ADJUSTED, type TermChanged } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedDeadlineChanged extends TermChanged {
  readonly code: "agreed-deadline-changed";
}

const COLUMNS = new Set(["requirements.deadline"]);

export const agreedDeadlineChanged: Rule<AgreedDeadlineChanged> = {
  code: "agreed-deadline-changed",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  find: changedIn(COLUMNS),
};
