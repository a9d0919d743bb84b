// What the check found, as facts: code, severity, place. The sentence and the remedy are made in wording.
import type { Origin } from "../plan";

/** Error: a verdict cannot be trusted. Warning: look at it. Info: good to know. */
export type Severity = "error" | "warning" | "info";

/** One finding. `F` is the union of what every rule can find; its `code` is stable and public. */
export interface Finding<F extends { readonly code: string } = { readonly code: string }> {
  readonly severity: Severity;
  readonly origin: Origin;
  /** Id of the goal (not subgoal) concerned, null when it is the whole plan. */
  readonly goal: string | null;
  readonly facts: F;
}
