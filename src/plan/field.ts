// A field of a table after reading: known, missing or unreadable. An empty cell is never zero, an unreadable one never empty.
import type { Origin } from "./origin";

export type Field<T> = Known<T> | Missing | Unreadable;

/** The cell held a value of the kind the column asks for. */
export interface Known<T> {
  readonly state: "known";
  readonly value: T;
  readonly origin: Origin;
  /** What the cell shows to a person, in Danish form as far as it could be told ("92,0"). */
  readonly shown: string;
  /** True when the cell holds a formula. */
  readonly formula: boolean;
  /** True when the cell itself says that its number is in per cent, by its number format or in its text. */
  readonly saysPercent?: true;
}

/** The cell was empty, or its column or table is not there. */
export interface Missing {
  readonly state: "missing";
  readonly origin: Origin;
}

/**
 * - date-not-number: a number is asked for and the cell shows a date, which Excel makes of a typed 1-3
 * - other-unit: the number stands with another unit than its row, or with one the row does not name
 * - not-applicable: a result says that the goal is out of the count, which only the goal's standing can
 */
export type UnreadableProblem =
  | "error-value"
  | "not-a-number"
  | "date-not-number"
  | "other-unit"
  | "not-a-date"
  | "not-yes-or-no"
  | "not-applicable"
  | "unknown-word"
  | "no-column";

/**
 * The cell held something, but not what the column asks for; or a column in which an empty cell says something is not there
 * under its name, so that what it says is not known.
 */
export interface Unreadable {
  readonly state: "unreadable";
  readonly origin: Origin;
  readonly shown: string;
  readonly problem: UnreadableProblem;
}

/** The value of a known field; undefined when it is missing or unreadable. */
export function valueOf<T>(field: Field<T>): T | undefined {
  // Stryker disable next-line ConditionalExpression: the type asks; the other states have no value
  return field.state === "known" ? field.value : undefined;
}

/** The value of a known field, or what applies where nothing readable was said. */
export function valueOr<T>(field: Field<T>, otherwise: T): T {
  return field.state === "known" ? field.value : otherwise;
}
