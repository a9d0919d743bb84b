// How many cases a slow property tries: fewer than usual, and fewer still under mutation testing.
import fc from "fast-check";

/** At most so many runs. */
export function atMost(runs: number): { readonly numRuns: number } {
  return { numRuns: Math.min(runs, fc.readConfigureGlobal().numRuns ?? runs) };
}
