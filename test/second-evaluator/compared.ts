// A number against its target or its scale, and several readings of one number against each other.
import { bound, comparisonOf, OPEN, type Case, type Found } from "./case";
import { ONE, order, type Q } from "./fraction";
import { isGraded, scaleOf } from "./scale";
import { agreed, cell, compared, verdictOf, type Verdict } from "./verdict";

/**
 * What several readings of one figure say: their verdict where all give the same, "and on a scale the same share"; of `opgøres`,
 * which "asks for the figure itself", the same figure.
 */
export function alike(
  one: Case,
  verdicts: readonly Verdict[],
  figures: readonly (Q | undefined)[],
  settled: boolean,
): Found {
  const { plan, requirement } = one;
  const [first, ...others] = figures;
  const isSame = (by: (figure: Q) => Q | undefined): boolean => {
    const [a, ...rest] = [first, ...others].map((figure) => (figure === undefined ? undefined : by(figure)));
    return rest.every((b) => (a === undefined || b === undefined ? a === b : order(a, b) === 0));
  };
  if (comparisonOf(one) === "is-stated" && !isSame((figure) => figure)) return OPEN;
  if (isGraded(plan, requirement) && !isSame((figure) => scaleOf(plan, requirement, figure))) return OPEN;
  return { verdict: agreed(verdicts), settled, number: first };
}

/** "Without a target a value or a count is fulfilled when its scale gives 100", and not before its deadline. */
export function byScale({ plan, requirement }: Case): boolean {
  const kind = cell(requirement.kind);
  const measured = kind === "value" || kind === "count";
  const { target, yearsInMean } = requirement;
  const none = target.state === "missing" && yearsInMean.state === "missing";
  return measured && none && isGraded(plan, requirement);
}

/** A number against the target, or without one against the scale. */
export function judged(one: Case, number: Q, averaged = false): Verdict {
  const { plan, requirement } = one;
  const kind = cell(requirement.kind);
  // "The mean of its quarters may be a fraction."
  if (kind === "count" && (number.above < 0n || (number.below !== 1n && !averaged))) return "open";
  if (byScale(one)) {
    const share = scaleOf(plan, requirement, number);
    return share === undefined ? "open" : verdictOf(order(share, ONE) === 0);
  }
  return compared(number, comparisonOf(one), bound(requirement.target), bound(requirement.targetTo));
}
