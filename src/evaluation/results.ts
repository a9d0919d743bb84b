// The shapes of an evaluation: verdicts with their reasons and margins. Facts only; sentences are made in wording.
import type Fraction from "fraction.js";
import type { GoalRow, IsoDate, Plan, Requirement } from "../plan";
import type { PartReason, RequirementReason } from "./reasons";

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
  /** To spare while it is fulfilled, missing while it is not. */
  readonly side: "to-spare" | "missing";
  /** At exactly zero to spare a limit is met; at zero missing (strict comparisons) it is not. */
}

/** What was compared, for display beside the verdict. */
export type Observed =
  | { readonly kind: "number"; readonly value: Fraction; readonly unit: string }
  | { readonly kind: "date"; readonly value: IsoDate }
  | { readonly kind: "yes-no"; readonly value: boolean };

export interface RequirementResult {
  readonly requirement: Requirement;
  readonly status: Status;
  readonly reason: RequirementReason;
  readonly margin: Margin | null;
  readonly observed: Observed | null;
  /** Share of the requirement achieved, 0–1; 0 or 1 unless it is graded by a scale. */
  readonly grade: Range;
}

/** A goal or subgoal with its parts. */
export interface PartResult {
  readonly goal: GoalRow;
  readonly status: Status;
  readonly reason: PartReason;
  readonly subgoals: readonly PartResult[];
  readonly requirements: readonly RequirementResult[];
  /** Share of the goal achieved, 0–1; 0 or 1 in a binary plan. */
  readonly grade: Range;
}

export interface GoalResult extends PartResult {
  /** Its part of the whole, in per cent or points as the plan says; exact. Zero when out of the count. */
  readonly weight: Fraction;
  /** weight × grade. */
  readonly score: Range;
}

/** A sum of goals' scores, over all of the plan or one group of it. */
export interface Total extends Range {
  /** What full fulfilment gives: 100, or the plan's stated total. */
  readonly total: Fraction;
}

export interface Score extends Total {
  readonly groups: readonly (Total & { readonly group: string })[];
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
