// Kleene's three-valued logic over verdicts: what is not known is neither yes nor no.
import type { Status } from "./results";

/** How many are fulfilled, and how many may yet be. */
export interface Tally {
  readonly fulfilled: number;
  readonly undetermined: number;
}

/** Counts the verdicts of parts. */
export function tally(parts: Iterable<{ readonly status: Status }>): Tally {
  let fulfilled = 0;
  let undetermined = 0;
  for (const { status } of parts) {
    if (status === "fulfilled") fulfilled++;
    if (status === "undetermined") undetermined++;
  }
  return { fulfilled, undetermined };
}

/** Fulfilled as soon as `needed` are; not fulfilled when `needed` can no longer be reached; else undetermined. */
export function atLeast(needed: number, { fulfilled, undetermined }: Tally): Status {
  if (fulfilled >= needed) return "fulfilled";
  return fulfilled + undetermined < needed ? "not-fulfilled" : "undetermined";
}

/** Fulfilled as soon as one is. */
export function anyOf(parts: readonly { readonly status: Status }[]): Status {
  return atLeast(1, tally(parts));
}
