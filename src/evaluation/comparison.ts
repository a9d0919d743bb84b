// Comparing a result with its target: exact, at the limit included or not as the comparator says.
import type Fraction from "fraction.js";
import { isPercent, type Comparator } from "../plan";
import { smaller } from "./exact";
import type { Comparison } from "./reasons";
import type { Margin } from "./results";
import { decimalsNeeded } from "./rounding";

/** What a result is held against. */
export interface Bounds {
  readonly comparator: Comparator;
  /** The target, or the lower end of a band. Ignored by "is-stated". */
  readonly bound: Fraction;
  /** The upper end of a band, the target itself for "equal"; ignored by the others. */
  readonly upper: Fraction;
}

/**
 * Whether a value holds against its bounds. "minimum 92 pct." (mål 1.2) takes 92 in; "falder i 2024 sammenlignet med
 * 2023" (mål 1.4) does not take an equal number in.
 */
export function holds(value: Fraction, { comparator, bound, upper }: Bounds): boolean {
  switch (comparator) {
    case "at-least":
    case "does-not-fall":
      return value.compare(bound) >= 0;
    case "above":
    case "rises":
      return value.compare(bound) > 0;
    case "at-most":
    case "does-not-rise":
      return value.compare(bound) <= 0;
    case "below":
    case "falls":
      return value.compare(bound) < 0;
    case "equal":
    case "between":
      return value.compare(bound) >= 0 && value.compare(upper) <= 0;
    case "is-stated":
      return true;
  }
}

/** The comparison as facts, with the decimals a person needs to see the verdict. */
export function compare(value: Fraction, bounds: Bounds, unit: string): Comparison {
  const { comparator } = bounds;
  return {
    value,
    comparator,
    bound: comparator === "is-stated" ? null : bounds.bound,
    upper: comparator === "between" ? bounds.upper : null,
    unit,
    met: holds(value, bounds),
    decimals: decimalsNeeded(value, (shown) => holds(shown, bounds)),
  };
}

/** The distance to the nearest bound that decides. */
function distance(value: Fraction, lower: Fraction, upper: Fraction | null): Fraction {
  const toLower = value.sub(lower);
  if (upper === null) return toLower.abs();
  return smaller(toLower.abs(), upper.sub(value).abs());
}

/** How far the value is from the other verdict; null where there is nothing to compare with. */
export function marginOf(comparison: Comparison, whole = false): Margin | null {
  const { value, bound, upper, met, unit } = comparison;
  if (bound === null) return null;
  return {
    amount: distance(value, bound, upper),
    measure: isPercent(unit) ? "percentage-points" : whole ? "count" : "unit",
    side: met ? "to-spare" : "missing",
  };
}
