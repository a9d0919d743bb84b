// What a value, a count or a ratio is held against, read from its rule.
import type { Comparator, Requirement } from "../plan";
import type { Bounds } from "./comparison";
import { ZERO } from "./exact";
import type { Facts } from "./facts";
import { go, required, ruleUnsuited, type Step } from "./judgement";
import { targetOf, upperOf } from "./numbers";
import type { MadeUp } from "./year-figure";

/** The comparators that hold a number against a target. The others hold it against last year's. */
const AGAINST_TARGET: ReadonlySet<Comparator> = new Set([
  "at-least",
  "above",
  "at-most",
  "below",
  "equal",
  "between",
  "is-stated",
]);

/** Bounds, and how the target is made up where it is a KPI's figure. */
export type FoundBounds = Bounds & { readonly madeUp: MadeUp | null };

/** The bounds of the rule; a comparator that needs last year's number does not suit here. */
export function boundsOf(requirement: Requirement, facts: Facts): Step<FoundBounds> {
  const chosen = required(requirement.comparator);
  if (chosen.kind !== "go") return chosen;
  const comparator = chosen.value;
  if (!AGAINST_TARGET.has(comparator)) return ruleUnsuited(requirement.comparator.origin);
  if (comparator === "is-stated") return go({ comparator, bound: ZERO, upper: ZERO, madeUp: null });
  const target = targetOf(requirement, facts);
  if (target.kind !== "go") return target;
  const { value: bound, madeUp } = target.value;
  if (comparator !== "between") return go({ comparator, bound, upper: bound, madeUp });
  const upper = upperOf(requirement, bound);
  return upper.kind === "go" ? go({ comparator, bound, upper: upper.value, madeUp }) : upper;
}
