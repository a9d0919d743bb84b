// English: a number held against its target, against last year's, or shown beside another.
import { isPercent, type Comparison, type Margin, type Reference } from "../../evaluation";
import type { Comparator } from "../../plan";
import { formatList, whenText } from "../format";
import { AGAINST_MEAN, bounds, COMPARATORS, distance } from "./en-words";
import { comparedValue, figure, limit, meanDecimals, sentence, sentences, sideOf, withUnit } from "./figures";

/** ", that is over 5 per cent" where one decimal would suggest another verdict. */
export function rounding(comparison: Comparison): string {
  const side = comparison.decimals === null ? null : sideOf(comparison);
  if (side === null || side.side === 0) return "";
  const at = withUnit(limit(side.limit, "en"), comparison.unit, "en");
  return `, that is ${side.side < 0 ? "under" : "over"} ${at}`;
}

/** "The result is 72.4 per cent; the target is at least 73 per cent. 0.6 percentage points are missing." */
export function compared(comparison: Comparison, margin: Margin | null, subject: string): string {
  const { bound, upper, comparator, unit } = comparison;
  const value = `${subject} is ${comparedValue(comparison, "en")}${rounding(comparison)}`;
  if (bound === null) return sentence(value);
  return sentences(
    sentence(`${value}; the target is ${bounds(comparator, bound, upper, unit)}`),
    marginSentence(comparison, margin),
  );
}

/** How far it is from the other verdict. */
export function marginSentence(comparison: Comparison, margin: Margin | null): string {
  if (margin === null) return "";
  const { met, comparator } = comparison;
  if (met && comparator === "equal") return "";
  if (margin.amount.n === 0n) return met ? "That is just enough." : "The limit itself is not enough.";
  const far = distance(margin, comparison.unit);
  if (met) return sentence(`It has ${far} to spare`);
  const side = sideOf(comparison);
  return sentence(side !== null && side.side > 0 ? `That is ${far} too much` : `It is ${far} short`);
}

/** Another number beside the result. */
export function besides(reference: Reference | null, unit: string): string {
  if (reference === null) return "";
  const value = withUnit(figure(reference.value, "en"), unit, "en");
  return `For comparison, ${reference.kpi} is ${value} (${reference.period.text}).`;
}

const WANTED: Readonly<Partial<Record<Comparator, string>>> = {
  falls: "the requirement is a fall",
  rises: "the requirement is a rise",
  "does-not-rise": "the number must not rise",
  "does-not-fall": "the number must not fall",
};

/** "The result is 41 virksomheder against 57 in 2023. That is 16 lower." */
export function changed(comparison: Comparison, baseline: Reference): string {
  const { comparator, met, unit, value } = comparison;
  const now = comparedValue(comparison, "en");
  const then = limit(baseline.value, "en");
  const difference = value.sub(baseline.value);
  const points = isPercent(unit) ? " percentage points" : "";
  const direction = difference.s < 0n ? "lower" : "higher";
  const moved = difference.n === 0n ? "unchanged" : `${figure(difference.abs(), "en")}${points} ${direction}`;
  return sentences(
    `The result is ${now} against ${then} ${whenText(baseline.period.text, "en")}.`,
    met ? `That is ${moved}.` : `That is ${moved}; ${WANTED[comparator] ?? ""}.`,
  );
}

/** "The result is 87 klager. The mean of 2023 (90), 2022 (85) and 2021 (90) is 88.3 klager, and the requirement is at most the mean." */
export function againstMean(
  comparison: Comparison,
  years: readonly Reference[],
  margin: Margin | null,
): string {
  const { comparator, bound, unit } = comparison;
  const figures = formatList(
    years.map(({ period, value }) => `${period.text} (${figure(value, "en")})`),
    "en",
  );
  const mean = bound === null ? "" : withUnit(figure(bound, "en", meanDecimals(comparison)), unit, "en");
  return sentences(
    sentence(`The result is ${comparedValue(comparison, "en")}`),
    `The mean of ${figures} is ${mean}, and the requirement is ${AGAINST_MEAN[comparator] ?? COMPARATORS[comparator]} the mean.`,
    marginSentence(comparison, margin),
  );
}
