// How a goal is judged is not what was agreed: its parts, comparison, measure, scale, or the base of the deviation.
import { changedIn, NOT_ADJUSTED, type TermChanged } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedRuleChanged extends TermChanged {
  readonly code: "agreed-rule-changed";
}

const COLUMNS = new Set([
  "goals.parent",
  "goals.combination",
  "goals.scoring",
  "goals.group",
  "requirements.goal",
  "requirements.kind",
  "requirements.comparator",
  "requirements.measure",
  "requirements.aggregation",
  "requirements.denominator",
  "requirements.reference",
  "requirements.documentationRequired",
  "requirements.alternativeTo",
  "requirements.grading",
  "requirements.subtracted",
  "requirements.yearsInMean",
  "scales.inclusive",
  "scales.to",
  "scales.score",
  "plan.withdrawnGoals",
  "plan.deviationBase",
  "plan.agreedBaseAmount",
  "plan.baseFloor",
  "plan.signConvention",
]);

export const agreedRuleChanged: Rule<AgreedRuleChanged> = {
  code: "agreed-rule-changed",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  find: changedIn(COLUMNS),
};
