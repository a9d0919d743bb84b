// Where a rounded number would tell another story than the verdict. Nothing is rounded before it is compared; this
// only finds how many decimals a person must see to agree with the verdict.
import Fraction from "fraction.js";

/** The decimals people are usually shown. */
export const USUAL_DECIMALS: number = 1;

/** More decimals than any cell shows; beyond them a sentence says "just over" instead. */
export const MOST_DECIMALS = 15;

/** The value rounded half away from zero, as it is displayed. */
export function rounded(value: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const numerator = (2n * value.n * scale + value.d) / (2n * value.d);
  return new Fraction(value.s * numerator, scale);
}

/**
 * The fewest decimals, above the usual one, at which the displayed value gives the same verdict as the exact one.
 * Null when the usual display tells the truth; at most MOST_DECIMALS.
 */
export function decimalsNeeded(value: Fraction, isMet: (shown: Fraction) => boolean): number | null {
  // A number without further decimals is shown as it is; this only saves the work of finding that out.
  // Stryker disable next-line ConditionalExpression,ArithmeticOperator: the loop finds the same
  if (10n % value.d === 0n) return null;
  const met = isMet(value);
  let decimals = USUAL_DECIMALS;
  while (decimals < MOST_DECIMALS && isMet(rounded(value, decimals)) !== met) decimals++;
  return decimals === USUAL_DECIMALS ? null : decimals;
}

/** The number of decimals a decimal number is written with; undefined when it has no end (1/3). */
export function decimalsOf(value: Fraction): number | undefined {
  let rest = value.d;
  let decimals = 0;
  while (rest !== 1n) {
    const factor = rest % 10n === 0n ? 10n : rest % 2n === 0n ? 2n : rest % 5n === 0n ? 5n : 0n;
    if (factor === 0n) return undefined;
    rest /= factor;
    decimals++;
  }
  return decimals;
}

/** True when a typed number is the exact one rounded to the decimals it was typed with: 3,2 for 3,2143. */
export function isRoundingOf(typed: Fraction, value: Fraction): boolean {
  const decimals = decimalsOf(typed);
  return decimals !== undefined && rounded(value, decimals).equals(typed);
}
