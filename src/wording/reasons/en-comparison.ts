// English: a number held against its target, against last year's, or shown beside another.
import type { Comparison, Margin, Reference } from "../../evaluation";
import type { Comparator } from "../../plan";
import { bounds, distance } from "./en-words";
import { comparedValue, figure, limit, sentence, sentences, sideOf, withUnit } from "./figures";

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
  if (margin.amount.n === 0n) return met ? "That is just enough." : "That is just not enough.";
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
  falls: "The requirement is a fall.",
  rises: "The requirement is a rise.",
  "does-not-rise": "The requirement is that the number does not rise.",
  "does-not-fall": "The requirement is that the number does not fall.",
};

/** "The result is 41, lower than 57 in 2023. The difference is 16." */
export function changed(comparison: Comparison, baseline: Reference, margin: Margin | null): string {
  const { comparator, met, unit } = comparison;
  const now = comparedValue(comparison, "en");
  const then = withUnit(limit(baseline.value, "en"), unit, "en");
  const side = sideOf(comparison)?.side ?? 0;
  const moved = side < 0 ? "lower than" : side > 0 ? "higher than" : "the same as";
  return sentences(
    sentence(`The result is ${now}, ${moved} ${then} in ${baseline.period.text}`),
    margin === null || margin.amount.n === 0n ? "" : sentence(`The difference is ${distance(margin, unit)}`),
    met ? "" : (WANTED[comparator] ?? ""),
  );
}
