// English: the words that reasons are made of.
import type Fraction from "fraction.js";
import type { Margin, PercentDoubt } from "../../evaluation";
import type { BudgetVersion, Comparator, DeviationBase, SignConvention } from "../../plan";
import { formatNumber } from "../format";
import { decimalsFor, figure, limit, withUnit } from "./figures";

/** The words a comparator is said with before its number. */
export const COMPARATORS: Readonly<Record<Comparator, string>> = {
  "at-least": "at least",
  above: "above",
  "at-most": "at most",
  below: "below",
  equal: "equal to",
  between: "between",
  falls: "falls",
  rises: "rises",
  "does-not-rise": "does not rise",
  "does-not-fall": "does not fall",
  "is-stated": "stated",
};

/** Budget versions in running text. */
export const VERSIONS: Readonly<Record<BudgetVersion, string>> = {
  "base-budget": "the base budget",
  "appropriation-act": "the appropriation act",
  uo1: "expenditure follow-up 1",
  uo2: "expenditure follow-up 2",
  uo3: "expenditure follow-up 3",
  uo4: "expenditure follow-up 4",
  realised: "the accounts",
};

/** What a percentage is taken of: "3.2 per cent of gross expenditure". */
export const BASES: Readonly<Record<DeviationBase, string>> = {
  "budgeted-result": "the budgeted result",
  "gross-expenditure": "gross expenditure",
  appropriation: "the appropriation",
  "agreed-amount": "the agreed amount",
};

export const SIGNS: Readonly<Record<SignConvention, string>> = {
  "all-positive": "all amounts positive",
  "expenses-negative": "expenses negative",
  ledger: "income negative",
};

export function days(count: number): string {
  return count === 1 ? "1 day" : `${formatNumber(count, "en", 0)} days`;
}

export function percent(value: Fraction, decimals = decimalsFor(value)): string {
  return `${figure(value, "en", decimals)} per cent`;
}

export function kroner(value: Fraction, unit: string): string {
  return withUnit(figure(value, "en"), unit, "en");
}

/** The comparisons of a change as they are said of a mean. */
export const AGAINST_MEAN: Readonly<Partial<Record<Comparator, string>>> = {
  falls: "below",
  rises: "above",
  "does-not-rise": "at most",
  "does-not-fall": "at least",
};

/** "1.1 percentage points", "3 days", "2 rows", "4 tiltag". */
export function distance({ amount, measure }: Margin, unit: string): string {
  switch (measure) {
    case "percentage-points":
      return `${figure(amount, "en")} percentage ${amount.equals(1) ? "point" : "points"}`;
    case "days":
      return days(amount.valueOf());
    case "rows":
      return amount.equals(1) ? "1 row" : `${figure(amount, "en")} rows`;
    case "count":
    case "unit":
      return withUnit(figure(amount, "en"), unit, "en");
  }
}

/** The numbers that may be in doubt. */
export const DOUBTED: Readonly<Record<PercentDoubt["side"], string>> = {
  result: "the result",
  target: "the target",
  before: "the number before",
};

/** "at least 92 per cent", "between 7.9 and 8.3", "at most 5 per cent" */
export function bounds(
  comparator: Comparator,
  bound: Fraction,
  upper: Fraction | null,
  unit: string,
): string {
  const from = upper === null ? limit(bound, "en") : `${limit(bound, "en")} and ${limit(upper, "en")}`;
  return withUnit(`${COMPARATORS[comparator]} ${from}`, unit, "en");
}
