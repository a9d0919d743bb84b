// The plan's own settings: the rows of the table Plan.
import type { IsoDate } from "./dates";
import type { Field } from "./field";

/** What a deviation in per cent is taken of. The plan's text is silent; the parties' agreement says. */
export type DeviationBase = "budgeted-result" | "gross-expenditure" | "appropriation" | "agreed-amount";

/** How amounts are signed in the table Budget: all positive with the line's nature telling, or expenses negative. */
/** `ledger`: as in the accounts, income and appropriation negative, expenses positive. */
export type SignConvention = "all-positive" | "expenses-negative" | "ledger";

/** Equal: 100 / number of goals. Given: the goals' own weights. */
export type Weighting = "equal" | "given";

/** What a withdrawn or not applicable goal does to the score. */
export type WithdrawnGoals = "leave-the-count" | "count-zero";

export interface PlanSettings {
  readonly institution: Field<string>;
  readonly department: Field<string>;
  readonly title: Field<string>;
  readonly year: Field<number>;
  readonly signedOn: Field<IsoDate>;
  /** "Der er 12 mål i resultatplanen": the number the plan itself states. */
  readonly declaredGoals: Field<number>;
  readonly weighting: Field<Weighting>;
  /** What given weights should add up to, e.g. 100. */
  readonly totalWeight: Field<number>;
  readonly withdrawnGoals: Field<WithdrawnGoals>;
  readonly deviationBase: Field<DeviationBase>;
  /** Used when the base is an agreed amount; in the unit of the table Budget. */
  readonly agreedBaseAmount: Field<number>;
  /** A base smaller than this is too small to take a percentage of; in the unit of the table Budget. */
  readonly baseFloor: Field<number>;
  readonly signConvention: Field<SignConvention>;
  /** E.g. "mio. kr."; shown, never converted. */
  readonly amountUnit: Field<string>;
  /** Calendar days after a quarter's end within which the agency must have reported. */
  readonly reportingDays: Field<number>;
  /** "en diskretionær vurdering af institutionens samlede resultater": a remark, shown in the year's report, never in the score. */
  readonly assessment: Field<string>;
  /** The plan's first and last day, where it is not for the calendar year. */
  readonly periodStart: Field<IsoDate>;
  readonly periodEnd: Field<IsoDate>;
}
