// The smallest change that would turn a goal: which requirements would have to go the other way.
import type { Part } from "./reasons";
import type { PartResult, RequirementResult } from "./results";

/** For each verdict, the fewest requirements that would have to change for the goal to get it. */
export interface Flips {
  /** Empty when it is fulfilled; null when no change of requirements can make it so. */
  readonly toFulfilled: readonly RequirementResult[] | null;
  /** Empty when it is not fulfilled; null when no change of requirements can make it so. */
  readonly toNotFulfilled: readonly RequirementResult[] | null;
}

/**
 * The fewest requirements whose change would make a goal fulfilled, and the fewest that would make it fail. Parts are
 * separate, so the fewest of the whole are the fewest of each; among equals the order of the sheet decides.
 */
export function flipsOf(goal: PartResult): Flips {
  const { reason } = goal;
  if (reason.kind !== "all" && reason.kind !== "at-least") return { toFulfilled: null, toNotFulfilled: null };
  const parts = goal.parts.map(flipsOfPart);
  const needed = reason.kind === "all" ? parts.length : reason.needed;
  return {
    toFulfilled: cheapest(
      parts.map(({ toFulfilled }) => toFulfilled),
      needed,
    ),
    toNotFulfilled: cheapest(
      parts.map(({ toNotFulfilled }) => toNotFulfilled),
      parts.length - needed + 1,
    ),
  };
}

function flipsOfPart(part: Part): Flips {
  switch (part.kind) {
    case "subgoal":
      return flipsOf(part.result);
    case "requirement":
      return flipsOfRequirement(part.result);
    case "alternatives": {
      const flips = part.results.map(flipsOfRequirement);
      return {
        toFulfilled: cheapest(
          flips.map(({ toFulfilled }) => toFulfilled),
          1,
        ),
        toNotFulfilled: cheapest(
          flips.map(({ toNotFulfilled }) => toNotFulfilled),
          flips.length,
        ),
      };
    }
  }
}

function flipsOfRequirement(result: RequirementResult): Flips {
  return {
    toFulfilled: result.status === "fulfilled" ? [] : [result],
    toNotFulfilled: result.status === "not-fulfilled" ? [] : [result],
  };
}

/** The `count` cheapest together; null when there are not so many. */
function cheapest(
  options: readonly (readonly RequirementResult[] | null)[],
  count: number,
): readonly RequirementResult[] | null {
  const possible = options.filter((option) => option !== null);
  if (possible.length < count) return null;
  return [...possible]
    .sort((a, b) => a.length - b.length)
    .slice(0, count)
    .flat();
}
