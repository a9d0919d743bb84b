// Scales: how much a result is worth when it is graded and not simply reached or not. Scores are in per cent of the
// requirement; the share returned is between 0 and 1.
import type Fraction from "fraction.js";
import {
  valueOf,
  type Comparator,
  type Grading,
  type Origin,
  type Requirement,
  type ScalePoint,
} from "../plan";
import { exact, HUNDRED, larger, ONE, ZERO } from "./exact";
import type { Facts } from "./facts";
import { blocked, go, optional, required, type Step } from "./judgement";
import { keyOf } from "./keys";

interface Point {
  readonly at: Fraction;
  readonly share: Fraction;
  readonly origin: Origin;
}

/** A scale that can be used: at least one point (two for linear), in rising order, none contradicting another. */
export interface Scale {
  readonly grading: Exclude<Grading, "binary">;
  readonly points: readonly [Point, ...Point[]];
  /** The most it can give. */
  readonly most: Fraction;
  readonly comparator: Comparator | undefined;
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
  const [first, ...others] = points.sort((a, b) => a.at.compare(b.at));
  if (first === undefined || (grading.value === "linear" && others.length === 0)) {
    return unclear(requirement.grading.origin, "empty");
  }
  const again = others.find((point) => points.some((other) => other !== point && other.at.equals(point.at)));
  if (again !== undefined) return unclear(again.origin, "contradicting");
  return go({
    grading: grading.value,
    points: [first, ...others],
    most: points.map(({ share }) => share).reduce(larger),
    comparator: valueOf(requirement.comparator),
  });
}

function pointOf(row: ScalePoint): Step<Point> {
  const from = required(row.from);
  if (from.kind !== "go") return from;
  const score = required(row.score);
  if (score.kind !== "go") return score;
  const share = exact(score.value).div(HUNDRED);
  if (share.compare(ZERO) < 0 || share.compare(ONE) > 0) return unclear(row.score.origin, "outside");
  return go({ at: exact(from.value), share, origin: row.from.origin });
}

function unclear(origin: Origin, problem: "empty" | "contradicting" | "outside") {
  return blocked({ kind: "scale-unclear", origin, problem });
}

/** The share a value gives on a scale. */
export function shareOf(value: Fraction, scale: Scale): Fraction {
  return scale.grading === "steps" ? stepShare(value, scale) : linearShare(value, scale.points);
}

/**
 * Steps: "1-8 = 100%, 9-12 = 50%, >12 = 0%" (UCRS' resultatkontrakt 2018/2019, basisramme 4). With a comparator that wants little (at most, below) each step
 * reaches down instead: "up to 5 100, up to 8 50, else 0". Strict comparators leave the step's own limit out.
 */
function stepShare(value: Fraction, { points, comparator }: Scale): Fraction {
  const strict = comparator === "above" || comparator === "below";
  const wantsLittle = comparator === "at-most" || comparator === "below";
  const reached = points.filter(({ at }) => {
    const distance = wantsLittle ? at.compare(value) : value.compare(at);
    return strict ? distance > 0 : distance >= 0;
  });
  return (wantsLittle ? reached[0] : reached.at(-1))?.share ?? ZERO;
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
