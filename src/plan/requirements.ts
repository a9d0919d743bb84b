// Requirements: the rows of the table Krav, the smallest things judged.
import type { IsoDate, Period } from "./dates";
import type { Field } from "./field";
import type { Aggregation } from "./observations";
import type { Origin } from "./origin";

/**
 * What kind of thing a requirement asks for.
 * - value: a measured number against a target, final when its deadline has come
 * - count: a number of things done, met as soon as it is reached
 * - change: a number against last year's
 * - delivery: something done or delivered by a deadline
 * - statement: yes, with documentation
 * - deviation: budget against realised, in per cent of a base
 * - list: every row of a list within bounds
 * - ratio: one observed number over another
 * - difference: one observed number minus another
 */
export type RequirementKind =
  "value" | "count" | "change" | "delivery" | "statement" | "deviation" | "list" | "ratio" | "difference";

/** How result and target are compared; the last five need no target. */
export type Comparator =
  | "at-least"
  | "above"
  | "at-most"
  | "below"
  | "equal"
  | "between"
  | "falls"
  | "rises"
  | "does-not-rise"
  | "does-not-fall"
  | "is-stated";

/** How a requirement counts inside a goal scored by share: 0/1, steps of a scale, or linear between its points. */
export type Grading = "binary" | "steps" | "linear";

/** One row of the table Krav. Which fields matter depends on its kind; the judge of that kind says. */
export interface Requirement {
  readonly id: string;
  /** Id of the goal or subgoal it belongs to. */
  readonly goal: Field<string>;
  readonly wording: Field<string>;
  readonly kind: Field<RequirementKind>;
  readonly comparator: Field<Comparator>;
  readonly target: Field<number>;
  /** Upper bound, for "between" and lists. */
  readonly targetTo: Field<number>;
  readonly unit: Field<string>;
  readonly deadline: Field<Period>;
  /** What it is measured on: a KPI, a list, or for a deviation the budget column. */
  readonly measure: Field<string>;
  /** How the year's figure is made up of the KPI's rows for parts of the year. */
  readonly aggregation: Field<Aggregation>;
  /** Ratio: the KPI divided by. */
  readonly denominator: Field<string>;
  /** Ratio or value: a KPI to compare with or show beside, e.g. the state's average. */
  readonly reference: Field<string>;
  /** A number, or yes/no. Where it is empty and `measure` names a KPI, the KPI's value is the result. */
  readonly result: Field<number | boolean>;
  /** The day the result was measured. */
  readonly measuredOn: Field<IsoDate>;
  /** The day it was delivered or done. */
  readonly deliveredOn: Field<IsoDate>;
  readonly documentation: Field<string>;
  readonly documentedOn: Field<IsoDate>;
  /** True when the plan asks for documentation before it counts as fulfilled. */
  readonly documentationRequired: Field<boolean>;
  readonly source: Field<string>;
  readonly reservation: Field<string>;
  readonly remark: Field<string>;
  /** Id of a requirement this one is an alternative to: either is enough. */
  readonly alternativeTo: Field<string>;
  /** Weight inside a goal scored by share; 1 when not given. */
  readonly weight: Field<number>;
  readonly grading: Field<Grading>;
  /** Difference: the KPI subtracted. */
  readonly subtracted: Field<string>;
  /** How many years before the plan's period make up the mean that the result is compared with, in place of a target. */
  readonly yearsInMean: Field<number>;
  readonly origin: Origin;
}
