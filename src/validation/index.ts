export * from "./catalogue";
export { explanationFor, isWholePlan, isWholeYear } from "./explained";
export { planDaysOf } from "./plan-year";
export * from "./finding";
export { changedInputs, type InputChange, lastReport, reportBefore, standingReports } from "./history";
export { type VerdictChange, verdictChanges } from "./kept-verdicts";
export type { SumOf } from "./budget-totals";
export type { Fix } from "./fix";
export type { Answer, VoidAnswer } from "./answers";
export {
  type KeptState,
  type Readiness,
  readinessOf,
  type ReadyItem,
  type ReadyState,
  type Sending,
} from "./readiness";
export type { Basis, Checked, Family, Source } from "./rule";
export * from "./validate";
export { type Deadline, nextDeadlines } from "./deadlines";
