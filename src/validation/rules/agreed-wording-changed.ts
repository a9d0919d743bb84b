// The words of a goal or a requirement are not those that were agreed.
import { changedIn, NOT_ADJUSTED, type TermChanged } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedWordingChanged extends TermChanged {
  readonly code: "agreed-wording-changed";
}

const COLUMNS = new Set([
  "goals.title",
  "goals.wording",
  "requirements.wording",
  "requirements.reservation",
  "requirements.source",
]);

export const agreedWordingChanged: Rule<AgreedWordingChanged> = {
  code: "agreed-wording-changed",
  family: "drift",
  severity: "warning",
  basis: NOT_ADJUSTED,
  find: changedIn(COLUMNS),
};
