// Exact numbers. What stands in a cell is a decimal of at most 15 significant digits; a double only approximates it.
// Every comparison and sum is made on these fractions, so that 0,63 against 0,60 is exactly 5 pct.
import Fraction from "fraction.js";

export const ZERO = new Fraction(0);
export const ONE = new Fraction(1);
export const HUNDRED = new Fraction(100);

/** The significant digits Excel keeps and shows of a number. */
const SIGNIFICANT_DIGITS = 15;

/**
 * The decimal number a person sees in a cell that holds this double, as an exact fraction: 0.1 + 0.2 is 0,3.
 * Throws a RangeError for NaN and infinities, which no cell can hold.
 */
export function exact(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`No exact number for ${value}`);
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return new Fraction(BigInt(value), 1n);
  const [mantissa = "", exponent = ""] = value.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  const digits = BigInt(mantissa.replace(".", ""));
  const power = Number(exponent) - (SIGNIFICANT_DIGITS - 1);
  return power < 0
    ? new Fraction(digits, 10n ** BigInt(-power))
    : new Fraction(digits * 10n ** BigInt(power), 1n);
}

/** The sum, exactly. */
export function sum(values: Iterable<Fraction>): Fraction {
  let total = ZERO;
  for (const value of values) total = total.add(value);
  return total;
}

/** The smaller of two. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) <= 0 ? a : b;
}

/** The larger of two. */
export function larger(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) >= 0 ? a : b;
}

/** True for whole numbers. */
export function isWhole(value: Fraction): boolean {
  return value.d === 1n;
}
