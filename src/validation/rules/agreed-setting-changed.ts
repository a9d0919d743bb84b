// A setting that decides no verdict by itself is not what was agreed: the year, the signing day, the days to report within.
import { changedIn, NOT_ADJUSTED, type TermChanged } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedSettingChanged extends TermChanged {
  readonly code: "agreed-setting-changed";
}

const COLUMNS = new Set([
  "plan.year",
  "plan.periodStart",
  "plan.periodEnd",
  "plan.signedOn",
  "plan.declaredGoals",
  "plan.amountUnit",
  "plan.reportingDays",
]);

export const agreedSettingChanged: Rule<AgreedSettingChanged> = {
  code: "agreed-setting-changed",
  family: "drift",
  severity: "warning",
  basis: NOT_ADJUSTED,
  needs: ["plan"],
  find: changedIn(COLUMNS),
};
