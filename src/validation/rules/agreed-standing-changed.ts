// A goal was taken out of the count, or back in, after the plan was agreed.
import { changedIn, NOT_ADJUSTED, type TermChanged } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedStandingChanged extends TermChanged {
  readonly code: "agreed-standing-changed";
}

const COLUMNS = new Set(["goals.standing"]);

export const agreedStandingChanged: Rule<AgreedStandingChanged> = {
  code: "agreed-standing-changed",
  family: "drift",
  severity: "warning",
  basis: NOT_ADJUSTED,
  find: changedIn(COLUMNS),
};
