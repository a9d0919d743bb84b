// What the check found, as facts: code, severity, place. The sentence and the remedy are made in wording.
import type { IsoDate, Origin } from "../plan";
import type { Fix } from "./fix";

/** Error: a verdict cannot be trusted. Warning: look at it. Info: good to know. */
export type Severity = "error" | "warning" | "info";

/** What an exception from a finding is given for: it lapses when the code is another. */
export interface GivenFor {
  /** What the cell shows; null where the finding points at no filled cell. */
  readonly shown: string | null;
  /** Over every fact of the finding, what its cell says, and the result in its row. */
  readonly code: string;
}

/** Who answers for a finding, and why. */
export interface Exception {
  readonly reason: string;
  readonly by: string;
  readonly date: IsoDate;
  /** The row of Undtagelser. */
  readonly origin: Origin;
}

/** One finding. `F` is the union of what every rule can find; its `code` is stable and public. */
export interface Finding<F extends { readonly code: string } = { readonly code: string }> {
  readonly severity: Severity;
  readonly origin: Origin;
  /** Id of the goal (not subgoal) concerned, null when it is the whole plan. */
  readonly goal: string | null;
  readonly facts: F;
  readonly givenFor: GivenFor;
  /** What mends it, where that is mechanical. */
  readonly fix: Fix | null;
  /** Whether the agency may answer for it in Undtagelser; see `mayBeExcepted`. */
  readonly exceptable: boolean;
  /** The exception in force; the finding is then shown as such, and counts neither as error nor as warning. */
  readonly exception: Exception | null;
}
