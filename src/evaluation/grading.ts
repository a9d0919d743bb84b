// Scales: how much a result is worth when it is graded and not simply reached or not. Scores are in per cent of the
// requirement; the share returned is between 0 and 1.
import type Fraction from "fraction.js";
import type { Grading, Origin, Requirement, ScalePoint } from "../plan";
import { exact, HUNDRED, larger, ONE, ZERO } from "./exact";
import type { Facts } from "./facts";
import { blocked, go, optional, required, type Step } from "./judgement";
import { keyOf } from "./keys";

interface Point {
  readonly at: Fraction;
  /** True when the value itself belongs to the step. */
  readonly inclusive: boolean;
  /** The last value of the step; null when it runs to the next point. */
  readonly to: Fraction | null;
  readonly share: Fraction;
  readonly origin: Origin;
}

/** A scale that can be used: at least one point (two for linear), in rising order, none contradicting another. */
export interface Scale {
  readonly grading: Exclude<Grading, "binary">;
  readonly points: readonly [Point, ...Point[]];
  /** The most it can give. */
  readonly most: Fraction;
}

/** The scale of a requirement; undefined when it is simply reached or not. */
export function scaleOf(requirement: Requirement, facts: Facts): Step<Scale | undefined> {
  const grading = optional(requirement.grading);
  if (grading.kind !== "go") return grading;
  if (grading.value === undefined || grading.value === "binary") return go(undefined);
  const rows = facts.scales.get(keyOf(requirement.id)) ?? [];
  const points: Point[] = [];
  for (const row of rows) {
    const point = pointOf(row);
    if (point.kind !== "go") return point;
    points.push(point.value);
  }
  const [first, ...others] = points.sort(inRisingOrder);
  if (first === undefined || (grading.value === "linear" && others.length === 0)) {
    return unclear(requirement.grading.origin, "empty");
  }
  const overlapping = overlapIn([first, ...others], grading.value);
  if (overlapping !== undefined) return unclear(overlapping.origin, "contradicting");
  return go({
    grading: grading.value,
    points: [first, ...others],
    most: points.map(({ share }) => share).reduce(larger),
  });
}

function pointOf(row: ScalePoint): Step<Point> {
  const from = required(row.from);
  if (from.kind !== "go") return from;
  const inclusive = optional(row.inclusive);
  if (inclusive.kind !== "go") return inclusive;
  const to = optional(row.to);
  if (to.kind !== "go") return to;
  const score = required(row.score);
  if (score.kind !== "go") return score;
  const share = exact(score.value).div(HUNDRED);
  if (share.compare(ZERO) < 0 || share.compare(ONE) > 0) return unclear(row.score.origin, "outside");
  return go({
    at: exact(from.value),
    inclusive: inclusive.value ?? true,
    to: to.value === undefined ? null : exact(to.value),
    share,
    origin: row.from.origin,
  });
}

function unclear(origin: Origin, problem: "empty" | "contradicting" | "outside") {
  return blocked({ kind: "scale-unclear", origin, problem });
}

/** By value; "from 5" comes before "over 5". */
function inRisingOrder(a: Point, b: Point): number {
  return a.at.compare(b.at) || Number(b.inclusive) - Number(a.inclusive);
}

/** The first point of a value that two points claim, or whose step ends before it begins; undefined where there is none. */
function overlapIn(points: readonly Point[], grading: Scale["grading"]): Point | undefined {
  return points.find((point, index) => {
    // A line is drawn between points: the limits of steps mean nothing to it.
    const { to } = grading === "steps" ? point : { to: null };
    const next = points[index + 1];
    if (to !== null && to.compare(point.at) < (point.inclusive ? 0 : 1)) return true;
    if (next === undefined) return false;
    if (next.at.equals(point.at) && (grading === "linear" || next.inclusive === point.inclusive)) return true;
    return to !== null && to.compare(next.at) >= (next.inclusive ? 0 : 1);
  });
}

/** The share a value gives on a scale, from 0 to 1; null where the scale does not say. */
export function shareOf(value: Fraction, scale: Scale): Fraction | null {
  return scale.grading === "steps" ? stepShare(value, scale.points) : linearShare(value, scale.points);
}

/**
 * Steps: "1-8 = 100%, 9-12 = 50%, >12 = 0%" (UCRS' resultatkontrakt 2018/2019, basisramme 4) is from 1 to 8 100, from 9 to 12
 * 50, over 12 0. A point means from this value on, whatever the comparison of the requirement. Below its first point a
 * rising scale gives 0; a falling one, whose best values lie there, does not say; nor does any scale between the end of
 * a step and the next point.
 */
function stepShare(value: Fraction, points: Scale["points"]): Fraction | null {
  const reached = points.filter(({ at, inclusive }) => value.compare(at) >= (inclusive ? 0 : 1)).at(-1);
  if (reached === undefined) return isFalling(points) ? null : ZERO;
  return reached.to !== null && value.compare(reached.to) > 0 ? null : reached.share;
}

/** True for a scale that gives less for its highest value than for its lowest. */
function isFalling(points: Scale["points"]): boolean {
  const last = points.at(-1) ?? points[0];
  return last.share.compare(points[0].share) < 0;
}

/**
 * "Opfyldelse = 100%, hvis under 20%. Opfyldelse = 0% hvis over 25%. Opfyldelsen reguleres forholdsmæssigt, hvis frafald
 * ligger mellem 20 og 25%." (UCRS' resultatkontrakt 2018/2019, ekstraramme 2) Level beyond the outermost points.
 */
function linearShare(value: Fraction, [first, ...others]: Scale["points"]): Fraction {
  // Stryker disable next-line EqualityOperator: at a point the line on either side gives its share
  if (value.compare(first.at) <= 0) return first.share;
  let last = first;
  for (const next of others) {
    // Stryker disable next-line EqualityOperator: at a point the line on either side gives its share
    if (value.compare(next.at) <= 0) {
      const way = value.sub(last.at).div(next.at.sub(last.at));
      return last.share.add(way.mul(next.share.sub(last.share)));
    }
    last = next;
  }
  return last.share;
}
