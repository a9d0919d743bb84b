// Every rule, by family. A new rule is one file in `rules/` and one line here; its sentences in `wording` then become due.
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { aggregationUnset } from "./rules/aggregation-unset";
import { agreedAmountMissing } from "./rules/agreed-amount-missing";
import { agreedCopyChanged } from "./rules/agreed-copy-changed";
import { agreedCountChanged } from "./rules/agreed-count-changed";
import { agreedDeadlineChanged } from "./rules/agreed-deadline-changed";
import { agreedGoalAdded } from "./rules/agreed-goal-added";
import { agreedGoalRemoved } from "./rules/agreed-goal-removed";
import { agreedRequirementAdded } from "./rules/agreed-requirement-added";
import { agreedRequirementRemoved } from "./rules/agreed-requirement-removed";
import { agreedRuleChanged } from "./rules/agreed-rule-changed";
import { agreedSettingChanged } from "./rules/agreed-setting-changed";
import { agreedStandingChanged } from "./rules/agreed-standing-changed";
import { agreedTargetChanged } from "./rules/agreed-target-changed";
import { agreedWeightChanged } from "./rules/agreed-weight-changed";
import { agreedWordingChanged } from "./rules/agreed-wording-changed";
import { agreementWithoutExclusion } from "./rules/agreement-without-exclusion";
import { alternativeUnknown } from "./rules/alternative-unknown";
import { baselineConflicts } from "./rules/baseline-conflicts";
import { baselineMissing } from "./rules/baseline-missing";
import { blankRows } from "./rules/blank-rows";
import { boundsContradict } from "./rules/bounds-contradict";
import { budgetAmountMissing } from "./rules/budget-amount-missing";
import { budgetNatureMissing } from "./rules/budget-nature-missing";
import { budgetSignMixed } from "./rules/budget-sign-mixed";
import { budgetTotalDiffers } from "./rules/budget-total-differs";
import { columnDuplicated } from "./rules/column-duplicated";
import { columnMissing } from "./rules/column-missing";
import { columnRenamed } from "./rules/column-renamed";
import { combinationImpossible } from "./rules/combination-impossible";
import { comparatorMissing } from "./rules/comparator-missing";
import { comparatorUnsuited } from "./rules/comparator-unsuited";
import { countImpossible } from "./rules/count-impossible";
import { dateAsText } from "./rules/date-as-text";
import { dateInFuture } from "./rules/date-in-future";
import { dateNotNumber } from "./rules/date-not-number";
import { dateSystemDiffers } from "./rules/date-system-differs";
import { dateSystemUnsure } from "./rules/date-system-unsure";
import { deadlineMissing } from "./rules/deadline-missing";
import { deadlineOutsideYear } from "./rules/deadline-outside-year";
import { declaredGoalsDiffer } from "./rules/declared-goals-differ";
import { deliveredBeforePlan } from "./rules/delivered-before-plan";
import { deliveryContradicts } from "./rules/delivery-contradicts";
import { deliveryDateMissing } from "./rules/delivery-date-missing";
import { denominatorZero } from "./rules/denominator-zero";
import { deviationAboveHundred } from "./rules/deviation-above-hundred";
import { deviationBaseTooSmall } from "./rules/deviation-base-too-small";
import { deviationBaseUnset } from "./rules/deviation-base-unset";
import { deviationRowDiffers } from "./rules/deviation-row-differs";
import { deviationRowOrphaned } from "./rules/deviation-row-orphaned";
import { digitsLost } from "./rules/digits-lost";
import { documentationMissing } from "./rules/documentation-missing";
import { documentationShared } from "./rules/documentation-shared";
import { documentedLate } from "./rules/documented-late";
import { errorValue } from "./rules/error-value";
import { evidenceMissing } from "./rules/evidence-missing";
import { exceptionCodeUnknown } from "./rules/exception-code-unknown";
import { exceptionLapsed } from "./rules/exception-lapsed";
import { exceptionNotAllowed } from "./rules/exception-not-allowed";
import { exceptionPlaceUnknown } from "./rules/exception-place-unknown";
import { exceptionRepeated } from "./rules/exception-repeated";
import { exceptionUnsigned } from "./rules/exception-unsigned";
import { exceptionUnused } from "./rules/exception-unused";
import { exceptionValueMissing } from "./rules/exception-value-missing";
import { exceptionWithoutReason } from "./rules/exception-without-reason";
import { exclusionWithoutAgreement } from "./rules/exclusion-without-agreement";
import { explanationMissing } from "./rules/explanation-missing";
import { explanationOrphaned } from "./rules/explanation-orphaned";
import { formulaOverwritten } from "./rules/formula-overwritten";
import { goalFlipped } from "./rules/goal-flipped";
import { goalIdDuplicated } from "./rules/goal-id-duplicated";
import { goalParentCircular } from "./rules/goal-parent-circular";
import { goalParentUnknown } from "./rules/goal-parent-unknown";
import { goalPartsWithdrawn } from "./rules/goal-parts-withdrawn";
import { goalTitleMissing } from "./rules/goal-title-missing";
import { goalWithoutRequirement } from "./rules/goal-without-requirement";
import { groupSpelledApart } from "./rules/group-spelled-apart";
import { headerRowHidden } from "./rules/header-row-hidden";
import { idAsNumber } from "./rules/id-as-number";
import { keptReportDiffers } from "./rules/kept-report-differs";
import { kindMissing } from "./rules/kind-missing";
import { kpiDuplicated } from "./rules/kpi-duplicated";
import { kpiPartsDiffer } from "./rules/kpi-parts-differ";
import { kpiMeasuredEarly } from "./rules/kpi-measured-early";
import { linkDuplicated } from "./rules/link-duplicated";
import { linkNotFound } from "./rules/link-not-found";
import { linkUnknown } from "./rules/link-unknown";
import { listItemDuplicated } from "./rules/list-item-duplicated";
import { listUnknown } from "./rules/list-unknown";
import { lookAlike } from "./rules/look-alike";
import { measureMissing } from "./rules/measure-missing";
import { measureUnknown } from "./rules/measure-unknown";
import { measuredOutsideYear } from "./rules/measured-outside-year";
import { notADate } from "./rules/not-a-date";
import { notANumber } from "./rules/not-a-number";
import { notApplicable } from "./rules/not-applicable";
import { notYesOrNo } from "./rules/not-yes-or-no";
import { numberAmbiguous } from "./rules/number-ambiguous";
import { numberAsText } from "./rules/number-as-text";
import { otherUnit } from "./rules/other-unit";
import { partWeightsIgnored } from "./rules/part-weights-ignored";
import { percentAboveHundred } from "./rules/percent-above-hundred";
import { percentScale } from "./rules/percent-scale";
import { periodsDiffer } from "./rules/periods-differ";
import { planEmpty } from "./rules/plan-empty";
import { planPeriodUnclear } from "./rules/plan-period-unclear";
import { planYearImpossible } from "./rules/plan-year-impossible";
import { planYearMissing } from "./rules/plan-year-missing";
import { reportDuplicated } from "./rules/report-duplicated";
import { reportLate } from "./rules/report-late";
import { reportMissing } from "./rules/report-missing";
import { reportPeriodUnknown } from "./rules/report-period-unknown";
import { reportSentEarly } from "./rules/report-sent-early";
import { reportedValueChanged } from "./rules/reported-value-changed";
import { reportingDaysImpossible } from "./rules/reporting-days-impossible";
import { requirementGoalMissing } from "./rules/requirement-goal-missing";
import { requirementIdDuplicated } from "./rules/requirement-id-duplicated";
import { requirementOrphaned } from "./rules/requirement-orphaned";
import { resultDiffers } from "./rules/result-differs";
import { resultKindUnsuited } from "./rules/result-kind-unsuited";
import { resultOutdated } from "./rules/result-outdated";
import { resultOverdue } from "./rules/result-overdue";
import { roundingHidesVerdict } from "./rules/rounding-hides-verdict";
import { rowWithoutId } from "./rules/row-without-id";
import { rowBelowTable } from "./rules/row-below-table";
import { rowsHidden } from "./rules/rows-hidden";
import { ruleUnsuited } from "./rules/rule-unsuited";
import { scaleIgnored } from "./rules/scale-ignored";
import { scaleIncomplete } from "./rules/scale-incomplete";
import { scaleMissing } from "./rules/scale-missing";
import { scaleNotMonotone } from "./rules/scale-not-monotone";
import { scaleOpen } from "./rules/scale-open";
import { scaleOrphaned } from "./rules/scale-orphaned";
import { scaleOverlap } from "./rules/scale-overlap";
import { scaleScoreOutside } from "./rules/scale-score-outside";
import { scaleUndefined } from "./rules/scale-undefined";
import { scoreDisagrees } from "./rules/score-disagrees";
import { settingDuplicated } from "./rules/setting-duplicated";
import { settingUnknown } from "./rules/setting-unknown";
import { signConventionContradicted } from "./rules/sign-convention-contradicted";
import { signConventionUnset } from "./rules/sign-convention-unset";
import { signedAfterStart } from "./rules/signed-after-start";
import { signingDateMissing } from "./rules/signing-date-missing";
import { subweightsDiffer } from "./rules/subweights-differ";
import { tableAmbiguous } from "./rules/table-ambiguous";
import { tableMissing } from "./rules/table-missing";
import { targetDiffers } from "./rules/target-differs";
import { targetMissing } from "./rules/target-missing";
import { textContradicts } from "./rules/text-contradicts";
import { textCleaned } from "./rules/text-cleaned";
import { unitDiffers } from "./rules/unit-differs";
import { upperBoundMissing } from "./rules/upper-bound-missing";
import { thousandSlip } from "./rules/thousand-slip";
import { valueJump } from "./rules/value-jump";
import { valueNotVisible } from "./rules/value-not-visible";
import { verdictChangedWithoutInput } from "./rules/verdict-changed-without-input";
import { weightMissing } from "./rules/weight-missing";
import { weightNegative } from "./rules/weight-negative";
import { weightsDoNotSum } from "./rules/weights-do-not-sum";
import { weightsIgnored } from "./rules/weights-ignored";
import { withdrawnWithoutRemark } from "./rules/withdrawn-without-remark";
import { wordUnknown } from "./rules/word-unknown";
import { yearInTextDiffers } from "./rules/year-in-text-differs";
import { zeroResult } from "./rules/zero-result";

export const RULES = [
  // structure
  alternativeUnknown,
  blankRows,
  columnDuplicated,
  columnMissing,
  columnRenamed,
  declaredGoalsDiffer,
  deviationRowOrphaned,
  explanationOrphaned,
  goalIdDuplicated,
  goalParentCircular,
  goalParentUnknown,
  linkDuplicated,
  linkNotFound,
  linkUnknown,
  goalTitleMissing,
  goalWithoutRequirement,
  goalPartsWithdrawn,
  headerRowHidden,
  kpiDuplicated,
  listItemDuplicated,
  listUnknown,
  measureUnknown,
  planEmpty,
  planPeriodUnclear,
  planYearImpossible,
  planYearMissing,
  requirementGoalMissing,
  requirementIdDuplicated,
  requirementOrphaned,
  rowWithoutId,
  rowsHidden,
  rowBelowTable,
  groupSpelledApart,
  scaleOrphaned,
  settingDuplicated,
  settingUnknown,
  signingDateMissing,
  tableAmbiguous,
  tableMissing,
  // values
  countImpossible,
  dateAsText,
  dateSystemDiffers,
  dateSystemUnsure,
  dateInFuture,
  dateNotNumber,
  deliveredBeforePlan,
  denominatorZero,
  digitsLost,
  errorValue,
  idAsNumber,
  kpiPartsDiffer,
  lookAlike,
  measuredOutsideYear,
  notADate,
  notANumber,
  notApplicable,
  notYesOrNo,
  numberAmbiguous,
  numberAsText,
  otherUnit,
  percentAboveHundred,
  percentScale,
  periodsDiffer,
  resultDiffers,
  resultKindUnsuited,
  textCleaned,
  unitDiffers,
  thousandSlip,
  valueJump,
  wordUnknown,
  zeroResult,
  // rules
  aggregationUnset,
  baselineConflicts,
  baselineMissing,
  boundsContradict,
  combinationImpossible,
  comparatorMissing,
  comparatorUnsuited,
  deadlineMissing,
  deadlineOutsideYear,
  kindMissing,
  measureMissing,
  partWeightsIgnored,
  reportingDaysImpossible,
  ruleUnsuited,
  scaleIgnored,
  scaleIncomplete,
  scaleMissing,
  scaleNotMonotone,
  scaleOpen,
  scaleOverlap,
  scaleScoreOutside,
  scaleUndefined,
  scoreDisagrees,
  subweightsDiffer,
  targetDiffers,
  targetMissing,
  textContradicts,
  upperBoundMissing,
  weightMissing,
  weightNegative,
  weightsDoNotSum,
  weightsIgnored,
  withdrawnWithoutRemark,
  yearInTextDiffers,
  // budget
  agreedAmountMissing,
  agreementWithoutExclusion,
  budgetAmountMissing,
  budgetNatureMissing,
  budgetSignMixed,
  budgetTotalDiffers,
  deviationBaseTooSmall,
  deviationAboveHundred,
  deviationBaseUnset,
  deviationRowDiffers,
  exclusionWithoutAgreement,
  signConventionContradicted,
  signConventionUnset,
  // evidence
  deliveryContradicts,
  deliveryDateMissing,
  documentationMissing,
  documentationShared,
  documentedLate,
  evidenceMissing,
  explanationMissing,
  // time
  kpiMeasuredEarly,
  reportDuplicated,
  reportLate,
  reportMissing,
  reportPeriodUnknown,
  reportSentEarly,
  resultOutdated,
  resultOverdue,
  signedAfterStart,
  // drift
  agreedCopyChanged,
  agreedCountChanged,
  agreedDeadlineChanged,
  agreedGoalAdded,
  agreedGoalRemoved,
  agreedRequirementAdded,
  agreedRequirementRemoved,
  agreedRuleChanged,
  agreedSettingChanged,
  agreedStandingChanged,
  agreedTargetChanged,
  agreedWeightChanged,
  agreedWordingChanged,
  goalFlipped,
  keptReportDiffers,
  reportedValueChanged,
  verdictChangedWithoutInput,
  // presentation
  formulaOverwritten,
  roundingHidesVerdict,
  valueNotVisible,
  // exceptions
  exceptionCodeUnknown,
  exceptionLapsed,
  exceptionNotAllowed,
  exceptionPlaceUnknown,
  exceptionRepeated,
  exceptionUnsigned,
  exceptionUnused,
  exceptionValueMissing,
  exceptionWithoutReason,
] as const;

type FactsOf<R> = R extends Rule<infer F> ? F : never;

/** The facts of every finding there can be, told apart by `code`. */
export type FindingFacts = FactsOf<(typeof RULES)[number]>;

export type FindingCode = FindingFacts["code"];

/** The facts of the findings with one code. */
export type FactsFor<C extends FindingCode> = Extract<FindingFacts, { readonly code: C }>;

/** A finding of any code. */
export type AnyFinding = Finding<FindingFacts>;
