// English: the budget deviation, with its base, its kroner and what was left out.
import type { DeviationFacts, DeviationReading, Margin } from "../../evaluation";
import { formatList } from "../format";
import { marginSentence, rounding } from "./en-comparison";
import { BASES, bounds, kroner, percent, VERSIONS } from "./en-words";
import { comparedValue, sentence, sentences } from "./figures";

/** "The deviation from expenditure follow-up 2 is 3.2 per cent of gross expenditure (at most 5 per cent)." */
export function deviated(facts: DeviationFacts, margin: Margin | null, brief: boolean): string {
  const { comparison, version, reading, readings, before, leftOut, amountUnit } = facts;
  const base = BASES[reading.base];
  const head = `The deviation from ${VERSIONS[version]} is ${comparedValue(comparison, "en")} of ${base}${rounding(comparison)}`;
  const bound =
    comparison.bound === null
      ? ""
      : ` (${bounds(comparison.comparator, comparison.bound, null, comparison.unit)})`;
  const main = sentence(`${head}${bound}`);
  const distance = marginSentence(comparison, margin);
  if (brief) return sentences(main, distance);
  return sentences(
    main,
    signed(reading, amountUnit),
    distance,
    readings.length > 1 ? agreeing(readings) : "",
    leftOut.length === 0 ? "" : excluded(leftOut, before),
  );
}

/** The deviation in kroner, with its direction in words. */
function signed({ difference, budgeted, realised }: DeviationReading, unit: string): string {
  if (difference.n === 0n) return sentence(`The result is as budgeted: ${kroner(realised, unit)}`);
  const figures = `budgeted ${kroner(budgeted, unit)}, realised ${kroner(realised, unit)}`;
  const direction = difference.s < 0n ? "lower" : "higher";
  return sentence(
    `The result came out ${kroner(difference.abs(), unit)} ${direction} than budgeted (${figures})`,
  );
}

/** Every reading gives the same verdict although base or signs are not set. */
function agreeing(readings: readonly DeviationReading[]): string {
  const figures = [...new Set(readings.map(readingText))];
  return `The plan does not set the base of the deviation or the signs, but every reading gives the same verdict: ${formatList(figures, "en")}.`;
}

/** "3.2 per cent of gross expenditure" */
export function readingText({ base, percent: value }: DeviationReading): string {
  return value === null
    ? `no percentage of ${BASES[base]} (too small an amount)`
    : `${percent(value)} of ${BASES[base]}`;
}

function excluded(leftOut: DeviationFacts["leftOut"], before: DeviationReading | null): string {
  const lines = formatList(
    leftOut.map(({ name, agreement }) => `${name} (${agreement})`),
    "en",
  );
  const text = `Left out by agreement: ${lines}`;
  if (before === null || before.percent === null) return sentence(text);
  const them = leftOut.length === 1 ? "it" : "them";
  return sentence(`${text}; with ${them} the deviation was ${percent(before.percent)}`);
}
