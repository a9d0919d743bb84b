// Exact numbers of the second evaluator: a numerator and a denominator, both BigInt. Nothing of the product's arithmetic.

/** A rational number; `below` is positive. */
export interface Q {
  readonly above: bigint;
  readonly below: bigint;
}

function reduced(above: bigint, below: bigint): Q {
  const sign = below < 0n ? -1n : 1n;
  let [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
  while (b > 0n) [a, b] = [b, a % b];
  return { above: (sign * above) / a, below: (sign * below) / a };
}

/** "Numbers count with the 15 significant digits that Excel keeps and shows, compared exactly as decimals." */
export function q(number: number): Q {
  const [digits = "0", exponent = "0"] = number.toExponential(14).split("e");
  const whole = BigInt(digits.replace(".", ""));
  const power = Number(exponent) - 14;
  return power >= 0 ? reduced(whole * 10n ** BigInt(power), 1n) : reduced(whole, 10n ** BigInt(-power));
}

export const ZERO = q(0);
export const ONE = q(1);
export const HUNDRED = q(100);

export const plus = (a: Q, b: Q): Q => reduced(a.above * b.below + b.above * a.below, a.below * b.below);
export const minus = (a: Q, b: Q): Q => plus(a, { above: -b.above, below: b.below });
export const times = (a: Q, b: Q): Q => reduced(a.above * b.above, a.below * b.below);
/** The quotient; the divisor is not 0. */
export const over = (a: Q, b: Q): Q => reduced(a.above * b.below, a.below * b.above);
export const abs = (a: Q): Q => (a.above < 0n ? minus(ZERO, a) : a);
export const total = (all: readonly Q[]): Q => all.reduce(plus, ZERO);

/** Negative, zero or positive, as a is less than, equal to or more than b. */
export function order(a: Q, b: Q): number {
  const difference = minus(a, b).above;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const least = (a: Q, b: Q): Q => (order(a, b) <= 0 ? a : b);
export const most = (a: Q, b: Q): Q => (order(a, b) >= 0 ? a : b);
/** "2/3", as the tests compare and show. */
export const text = (a: Q): string => (a.below === 1n ? `${a.above}` : `${a.above}/${a.below}`);
