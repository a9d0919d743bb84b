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
  return fewDecimals(value) ?? fifteenDigits(value);
}

/** Powers of ten for the numbers people mostly write. */
const SCALES = [1, 10, 100, 1000] as const;

/**
 * The short way for numbers of few decimals: a decimal of at most 15 digits that rounds to this double is the one the
 * long way finds, since no two such decimals share a double. It only saves time: a mutant of it that takes the long
 * way instead gives the same number.
 */
// Stryker disable next-line BlockStatement: the long way gives the same number
function fewDecimals(value: number): Fraction | undefined {
  // Stryker disable next-line BlockStatement: the long way gives the same number
  for (const scale of SCALES) {
    // Stryker disable next-line ArithmeticOperator: nothing then fits, and the long way gives the same number
    const units = Math.round(value * scale);
    // Stryker disable next-line ConditionalExpression,EqualityOperator: the long way gives the same number
    if (Math.abs(units) >= 1e15) return undefined;
    // Stryker disable next-line ConditionalExpression,ArithmeticOperator: the long way gives the same number
    if (units / scale === value) return new Fraction(BigInt(units), BigInt(scale));
  }
  return undefined;
}

/** The long way: the digits as Excel would write them. */
function fifteenDigits(value: number): Fraction {
  const text = value.toExponential(SIGNIFICANT_DIGITS - 1);
  const mark = text.indexOf("e");
  const digits = BigInt(text.slice(0, mark).replace(".", ""));
  const power = Number(text.slice(mark + 1)) - (SIGNIFICANT_DIGITS - 1);
  return new Fraction(digits * 10n ** BigInt(Math.max(power, 0)), 10n ** BigInt(Math.max(-power, 0)));
}

/** The sum, exactly. */
export function sum(values: Iterable<Fraction>): Fraction {
  let total = ZERO;
  for (const value of values) total = total.add(value);
  return total;
}

/**
 * True when these parts add up to a total as far as their cells can say. The cell of a weight of 100/3 holds 33,3333333333333,
 * and three of them give 99,9999999999999, so each part may be off by one unit of its 15th digit.
 */
export function addUpTo(parts: readonly number[], total: number): boolean {
  const difference = sum(parts.map(exact)).sub(exact(total)).abs();
  return difference.compare(sum(parts.map(lastDigit))) <= 0;
}

/** One unit of a number's 15th digit; 0 for 0. */
function lastDigit(value: number): Fraction {
  if (value === 0) return ZERO;
  const power = Number(value.toExponential().split("e")[1]) - (SIGNIFICANT_DIGITS - 1);
  return new Fraction(10n ** BigInt(Math.max(power, 0)), 10n ** BigInt(Math.max(-power, 0)));
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
