// Danish: the budget deviation, with its base, its kroner and what was left out.
import type { DeviationFacts, DeviationReading, Margin } from "../../evaluation";
import { formatList } from "../format";
import { marginSentence, rounding } from "./da-comparison";
import { BASES, bounds, kroner, percent, VERSIONS } from "./da-words";
import { comparedValue, sentence, sentences } from "./figures";

/** "Afvigelsen fra udgiftsopfølgning 2 er 3,2 pct. af bruttoudgifterne (højst 5 pct.)." */
export function deviated(facts: DeviationFacts, margin: Margin | null, brief: boolean): string {
  const { comparison, version, reading, readings, before, leftOut, amountUnit } = facts;
  const base = BASES[reading.base];
  const head = `Afvigelsen fra ${VERSIONS[version]} er ${comparedValue(comparison, "da")} af ${base}${rounding(comparison)}`;
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
  if (difference.n === 0n) return sentence(`Resultatet er som budgetteret: ${kroner(realised, unit)}`);
  const figures = `budgetteret ${kroner(budgeted, unit)}, realiseret ${kroner(realised, unit)}`;
  const direction = difference.s < 0n ? "lavere" : "højere";
  return sentence(
    `Resultatet blev ${kroner(difference.abs(), unit)} ${direction} end budgetteret (${figures})`,
  );
}

/** Every reading gives the same verdict although base or signs are not set. */
function agreeing(readings: readonly DeviationReading[]): string {
  const figures = [...new Set(readings.map(readingText))];
  return `Afvigelsesgrundlag eller fortegn er ikke valgt i planen, men alle læsninger giver samme udfald: ${formatList(figures, "da")}.`;
}

/** "3,2 pct. af bruttoudgifterne" */
export function readingText({ base, percent: value }: DeviationReading): string {
  return value === null
    ? `ingen pct. af ${BASES[base]} (for lille et beløb)`
    : `${percent(value)} af ${BASES[base]}`;
}

function excluded(leftOut: DeviationFacts["leftOut"], before: DeviationReading | null): string {
  const lines = formatList(
    leftOut.map(({ name, agreement }) => `${name} (${agreement})`),
    "da",
  );
  const text = `Udgået efter aftale: ${lines}`;
  if (before === null || before.percent === null) return sentence(text);
  const them = leftOut.length === 1 ? "den" : "dem";
  return sentence(`${text}; med ${them} var afvigelsen ${percent(before.percent)}`);
}
