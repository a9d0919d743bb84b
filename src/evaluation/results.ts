// The shapes of an evaluation: verdicts with their reasons and margins. Facts only; sentences are made in wording.
import type Fraction from "fraction.js";
import type { GoalRow, IsoDate, Origin, Plan, Requirement, Standing } from "../plan";
import type { Comparison, MissingYear, Part, PartReason, Reference, RequirementReason } from "./reasons";

/** Three-valued: not known is a verdict of its own. */
export type Status = "fulfilled" | "not-fulfilled" | "undetermined";

/** The span of a number while something is undetermined: undetermined as 0 … undetermined as fulfilled. */
export interface Range {
  readonly certain: Fraction;
  readonly possible: Fraction;
}

/** How far a requirement is from flipping. */
export interface Margin {
  /** Never negative. */
  readonly amount: Fraction;
  /** "percentage-points", "days", "count", "rows", or "unit" for the requirement's own unit. */
  readonly measure: "percentage-points" | "days" | "count" | "rows" | "unit";
  /** To spare while it is (or so far would be) fulfilled, missing while it is not. */
  readonly side: "to-spare" | "missing";
  /** At exactly zero to spare a limit is met; at zero missing (strict comparisons) it is not. */
}

/** What was compared, for display beside the verdict. */
export type Observed =
  | { readonly kind: "number"; readonly value: Fraction; readonly unit: string }
  /** Rows of a list that hold, of all its rows. */
  | { readonly kind: "rows"; readonly value: number; readonly of: number }
  | { readonly kind: "date"; readonly value: IsoDate }
  | { readonly kind: "yes-no"; readonly value: boolean };

/**
 * Two cells of the workbook that should say the same and do not. The verdict rests on `used`. Of "parts": a KPI's figure,
 * and what its figures for parts of the same days make up; `otherOrigin` is the last of those. Of "cumulative":
 * a figure that counts from the start of the year, and an earlier one that is higher.
 */
export interface Conflict {
  readonly of: "result" | "target" | "parts" | "cumulative";
  readonly used: Fraction;
  readonly other: Fraction;
  readonly origin: Origin;
  readonly otherOrigin: Origin;
}

/** A number that a requirement is judged by. */
export interface UsedNumber {
  readonly value: Fraction;
  /** The cell it was read from; where it is computed from several, one of them or the table. */
  readonly origin: Origin;
  /** What the cell shows; null where the number is computed and stands in no single cell. */
  readonly shown: string | null;
}

/** The numbers a requirement is judged by, as far as they are known, whether or not they were enough for a verdict. */
export interface NumbersUsed {
  readonly result: UsedNumber | null;
  /** What the result was compared with: the target, a band's lower end, or last year's number; null where nothing was compared. */
  readonly target: UsedNumber | null;
  /** The KPI shown beside the result, e.g. the number of cases behind an average; null where none is named or it has no number. */
  readonly reference: Reference | null;
  /** Of a change: last year's number. */
  readonly baseline: UsedNumber | null;
  /** The years before that the comparison needs and the KPI has no number for; empty where it has, or one cannot be read. */
  readonly yearsMissing: readonly MissingYear[];
}

/** A number in per cent that may be a share of one, or the reverse: 0,92 against 92. */
export interface PercentDoubt {
  /** The number in doubt: the result, its target, or of a change the number before. */
  readonly side: "result" | "target" | "before";
  /** That number as it was read. */
  readonly written: Fraction;
  /** The same number in per cent if its scale is wrong. */
  readonly meant: Fraction;
  /** Its cell, or the first of several. */
  readonly origin: Origin;
  /** What the cell shows; null where the number stands in no single cell. */
  readonly shown: string | null;
  /** The two numbers as they were read. */
  readonly comparison: Comparison;
  /** True where the verdict, or a scale's share, is another one with the number that may be meant: then there is no verdict. */
  readonly decides: boolean;
}

export interface RequirementResult {
  readonly requirement: Requirement;
  readonly status: Status;
  readonly reason: RequirementReason;
  readonly margin: Margin | null;
  readonly observed: Observed | null;
  /** Share of the requirement achieved, 0–1; 0 or 1 unless it is graded by a scale. */
  readonly grade: Range;
  /** What its scale gives for the result: a share from 0 to 1, "undefined" where it does not say; null without scale or result. */
  readonly scaled: Fraction | "undefined" | null;
  readonly conflicts: readonly Conflict[];
  /** The numbers it is judged by, with their cells. */
  readonly numbers: NumbersUsed;
  /** Set where one of them may be in the wrong scale of per cent. */
  readonly percentDoubt: PercentDoubt | null;
  /** The requirements of which this is one and any one is enough, and what they come to; null when it stands alone. */
  readonly alternatives: { readonly ids: readonly string[]; readonly status: Status } | null;
}

/** A goal or subgoal with its parts. */
export interface PartResult {
  readonly goal: GoalRow;
  readonly status: Status;
  readonly reason: PartReason;
  readonly subgoals: readonly PartResult[];
  readonly requirements: readonly RequirementResult[];
  /** What the verdict is combined from: active subgoals, requirements, and alternatives as one part. */
  readonly parts: readonly Part[];
  /** Share of the goal achieved, 0–1; 0 or 1 in a binary plan. */
  readonly grade: Range;
  readonly standing: Standing;
  /**
   * Some of it is reached and not all, by its parts or by a scale: "delvist opfyldt" elsewhere. For information only; the
   * score follows the grade, which in a binary plan is then 0.
   */
  readonly partly: boolean;
}

export interface GoalResult extends PartResult {
  /** Its part of the whole, in per cent or points as the plan says; exact. Zero when out of the count. */
  readonly weight: Fraction;
  /** False when the plan gives weights and this goal's is missing or unreadable; its weight is then shown as zero. */
  readonly weightKnown: boolean;
  /** weight × grade. */
  readonly score: Range;
}

/** A sum of goals' scores, over all of the plan or one group of it. */
export interface Total extends Range {
  /** What full fulfilment gives: 100, or the plan's stated total. */
  readonly total: Fraction;
  /** The same in per cent of `total`; zero when there is nothing to fulfil. */
  readonly percent: Range;
}

export interface Score extends Total {
  readonly groups: readonly (Total & { readonly group: string })[];
  /** The weights' own sum; differs from `total` when given weights do not add up to what the plan states. */
  readonly weightSum: Fraction;
  /** Goals that move the score from certain to possible, the weightiest first. */
  readonly deciding: readonly { readonly goal: string; readonly swing: Fraction }[];
}

export interface Evaluation {
  /** The day the facts are judged as of. */
  readonly asOf: IsoDate;
  readonly goals: readonly GoalResult[];
  /** Every requirement in the order of the sheet, orphans too. */
  readonly requirements: readonly RequirementResult[];
  readonly score: Score;
}

/** Judges a plan as of a day. Pure: the same facts give the same evaluation. */
export type Evaluate = (plan: Plan, asOf: IsoDate) => Evaluation;
