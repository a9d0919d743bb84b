// Danish: the words that reasons are made of.
import type Fraction from "fraction.js";
import type { Margin, PercentDoubt } from "../../evaluation";
import type { BudgetVersion, Comparator, DeviationBase, SignConvention } from "../../plan";
import { formatNumber } from "../format";
import { decimalsFor, figure, limit, withUnit } from "./figures";

/** The words a comparator is said with before its number. */
export const COMPARATORS: Readonly<Record<Comparator, string>> = {
  "at-least": "mindst",
  above: "over",
  "at-most": "højst",
  below: "under",
  equal: "lig med",
  between: "mellem",
  falls: "falder",
  rises: "stiger",
  "does-not-rise": "stiger ikke",
  "does-not-fall": "falder ikke",
  "is-stated": "oplyst",
};

/** Budget versions in running text, in the definite form. */
export const VERSIONS: Readonly<Record<BudgetVersion, string>> = {
  "base-budget": "grundbudgettet",
  "appropriation-act": "finansloven",
  uo1: "udgiftsopfølgning 1",
  uo2: "udgiftsopfølgning 2",
  uo3: "udgiftsopfølgning 3",
  uo4: "udgiftsopfølgning 4",
  realised: "regnskabet",
};

/** What a percentage is taken of: "3,2 pct. af bruttoudgifterne". */
export const BASES: Readonly<Record<DeviationBase, string>> = {
  "budgeted-result": "det budgetterede resultat",
  "gross-expenditure": "bruttoudgifterne",
  appropriation: "bevillingen",
  "agreed-amount": "det aftalte beløb",
};

export const SIGNS: Readonly<Record<SignConvention, string>> = {
  "all-positive": "alle beløb positive",
  "expenses-negative": "udgifter negative",
  ledger: "indtægter negative",
};

export function days(count: number): string {
  return count === 1 ? "1 dag" : `${formatNumber(count, "da", 0)} dage`;
}

export function percent(value: Fraction, decimals = decimalsFor(value)): string {
  return `${figure(value, "da", decimals)} pct.`;
}

export function kroner(value: Fraction, unit: string): string {
  return withUnit(figure(value, "da"), unit, "da");
}

/** The comparisons of a change as they are said of a mean. */
export const AGAINST_MEAN: Readonly<Partial<Record<Comparator, string>>> = {
  falls: "under",
  rises: "over",
  "does-not-rise": "højst",
  "does-not-fall": "mindst",
};

/** "1,1 procentpoint", "3 dage", "2 rækker", "4 tiltag". */
export function distance({ amount, measure }: Margin, unit: string): string {
  switch (measure) {
    case "percentage-points":
      return `${figure(amount, "da")} procentpoint`;
    case "days":
      return days(amount.valueOf());
    case "rows":
      return amount.equals(1) ? "1 række" : `${figure(amount, "da")} rækker`;
    case "count":
    case "unit":
      return withUnit(figure(amount, "da"), unit, "da");
  }
}

/** The numbers that may be in doubt. */
export const DOUBTED: Readonly<Record<PercentDoubt["side"], string>> = {
  result: "resultatet",
  target: "måltallet",
  before: "tallet før",
};

/** "mindst 92 pct.", "mellem 7,9 og 8,3", "højst 5 pct." */
export function bounds(
  comparator: Comparator,
  bound: Fraction,
  upper: Fraction | null,
  unit: string,
): string {
  const from = upper === null ? limit(bound, "da") : `${limit(bound, "da")} og ${limit(upper, "da")}`;
  return withUnit(`${COMPARATORS[comparator]} ${from}`, unit, "da");
}
