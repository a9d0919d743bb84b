// Rounding as the spreadsheets' ROUND does it: half away from zero, decided on the number's fifteen significant digits.

const SIGNIFICANT_DIGITS = 15;

/** A number ≥ 0 as digits · 10^exponent, cut to what a spreadsheet regards as its digits. */
function decimalOf(value: number): { digits: bigint; exponent: number } {
  const [mantissa = "0", exponent = "0"] = value.toExponential(SIGNIFICANT_DIGITS - 1).split("e");
  return { digits: BigInt(mantissa.replace(".", "")), exponent: Number(exponent) - (SIGNIFICANT_DIGITS - 1) };
}

/** `value` (≥ 0) in units of 10^-decimals, rounded half up: 2.5 with 0 decimals is 3, 1.005 with 2 is 101. */
export function roundedUnits(value: number, decimals: number): number {
  const { digits, exponent } = decimalOf(value);
  const shift = exponent + decimals;
  if (shift >= 0) return Number(digits * 10n ** BigInt(shift));
  const unit = 10n ** BigInt(-shift);
  return Number((2n * digits + unit) / (2n * unit));
}
