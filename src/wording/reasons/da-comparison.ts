// Danish: a number held against its target, against last year's, or shown beside another.
import { isPercent, type Comparison, type Margin, type Reference } from "../../evaluation";
import type { Comparator } from "../../plan";
import { formatList, whenText } from "../format";
import { AGAINST_MEAN, bounds, COMPARATORS, distance } from "./da-words";
import { comparedValue, figure, limit, meanDecimals, sentence, sentences, sideOf, withUnit } from "./figures";

/** ", altså over 5 pct." where one decimal would suggest another verdict. */
export function rounding(comparison: Comparison): string {
  const side = comparison.decimals === null ? null : sideOf(comparison);
  if (side === null || side.side === 0) return "";
  const at = withUnit(limit(side.limit, "da"), comparison.unit, "da");
  return `, altså ${side.side < 0 ? "under" : "over"} ${at}`;
}

/** "Resultatet er 72,4 pct.; måltallet er mindst 73 pct. Der mangler 0,6 procentpoint." */
export function compared(comparison: Comparison, margin: Margin | null, subject: string): string {
  const { bound, upper, comparator, unit } = comparison;
  const value = `${subject} er ${comparedValue(comparison, "da")}${rounding(comparison)}`;
  if (bound === null) return sentence(value);
  return sentences(
    sentence(`${value}; måltallet er ${bounds(comparator, bound, upper, unit)}`),
    marginSentence(comparison, margin),
  );
}

/** How far it is from the other verdict. */
export function marginSentence(comparison: Comparison, margin: Margin | null): string {
  if (margin === null) return "";
  const { met, comparator } = comparison;
  if (met && comparator === "equal") return "";
  if (margin.amount.n === 0n) return met ? "Det er netop nok." : "Grænsen selv er ikke nok.";
  const far = distance(margin, comparison.unit);
  if (met) return sentence(`Der er ${far} at give af`);
  const side = sideOf(comparison);
  return sentence(side !== null && side.side > 0 ? `Det er ${far} for meget` : `Der mangler ${far}`);
}

/** Another number beside the result. */
export function besides(reference: Reference | null, unit: string): string {
  if (reference === null) return "";
  const value = withUnit(figure(reference.value, "da"), unit, "da");
  return `Til sammenligning er ${reference.kpi} ${value} (${reference.period.text}).`;
}

const WANTED: Readonly<Partial<Record<Comparator, string>>> = {
  falls: "kravet er et fald",
  rises: "kravet er en stigning",
  "does-not-rise": "tallet må ikke stige",
  "does-not-fall": "tallet må ikke falde",
};

/** "Resultatet er 41 virksomheder mod 57 i 2023. Det er 16 lavere." */
export function changed(comparison: Comparison, baseline: Reference): string {
  const { comparator, met, unit, value } = comparison;
  const now = comparedValue(comparison, "da");
  const then = limit(baseline.value, "da");
  const difference = value.sub(baseline.value);
  const points = isPercent(unit) ? " procentpoint" : "";
  const direction = difference.s < 0n ? "lavere" : "højere";
  const moved = difference.n === 0n ? "uændret" : `${figure(difference.abs(), "da")}${points} ${direction}`;
  return sentences(
    `Resultatet er ${now} mod ${then} ${whenText(baseline.period.text, "da")}.`,
    met ? `Det er ${moved}.` : `Det er ${moved}; ${WANTED[comparator] ?? ""}.`,
  );
}

/** "Resultatet er 87 klager. Gennemsnittet af 2023 (90), 2022 (85) og 2021 (90) er 88,3 klager, og kravet er højst gennemsnittet." */
export function againstMean(
  comparison: Comparison,
  years: readonly Reference[],
  margin: Margin | null,
): string {
  const { comparator, bound, unit } = comparison;
  const figures = formatList(
    years.map(({ period, value }) => `${period.text} (${figure(value, "da")})`),
    "da",
  );
  const mean = bound === null ? "" : withUnit(figure(bound, "da", meanDecimals(comparison)), unit, "da");
  return sentences(
    sentence(`Resultatet er ${comparedValue(comparison, "da")}`),
    `Gennemsnittet af ${figures} er ${mean}, og kravet er ${AGAINST_MEAN[comparator] ?? COMPARATORS[comparator]} gennemsnittet.`,
    marginSentence(comparison, margin),
  );
}
