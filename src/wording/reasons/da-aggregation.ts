// Danish: how a year's figure is made up of figures for parts of the year.
import type { AggregationReading, Blocked, MadeUp, Need } from "../../evaluation";
import type { Aggregation } from "../../plan";
import type { Names } from "../findings/names";
import { formatList } from "../format";
import { spanWords } from "../span";
import { bounds } from "./da-words";
import { figure, meanDecimals, withUnit } from "./figures";

/** The readings, as the sheet's list names them. */
export const AGGREGATIONS: Readonly<Record<Aggregation, string>> = {
  sum: "sum",
  latest: "seneste",
  average: "gennemsnit",
  "year-to-date": "år til dato",
};

/** "Tallet er summen af 1. kvartal 2024 og 2. kvartal 2024."; empty where the year has one figure. */
export function madeUpOf(madeUp: MadeUp | null): string {
  if (madeUp === null || madeUp.of === 1) return "";
  const { aggregation, said, parts } = madeUp;
  const texts = parts.map(({ period }) => period.text);
  const [first, last] = [texts[0] ?? "", texts.at(-1) ?? ""];
  const all =
    texts.length > MANY ? `${texts.length} perioder, ${first} til ${last}` : formatList(texts, "da");
  if (!said)
    return `Tallet er det seneste, ${last}. Planen siger ikke, hvordan årets tal gøres op, men summen og gennemsnittet giver samme udfald.`;
  switch (aggregation) {
    case "sum":
      return `Tallet er summen af ${all}.`;
    case "average":
      return `Tallet er gennemsnittet af ${all}.`;
    case "latest":
      return `Tallet er det seneste, ${last}.`;
    case "year-to-date":
      return `Tallet er år til dato til og med ${last}.`;
  }
}

/** More parts than this are named by the first and the last. */
const MANY = 4;

/** The parts that have no figure. */
export function partsMissing({ madeUp }: Need & { readonly kind: "parts" }, names: Names): string {
  const { kpi, aggregation, missing } = madeUp;
  const which = formatList(
    missing.map((span) => spanWords(span, "da")),
    "da",
  );
  const once =
    aggregation === "latest"
      ? ` Er det kun målt én gang, så skriv måledatoen i kolonnen ${names.column("kpis", "period")}.`
      : "";
  return `${kpi} mangler tal for ${which}; årets tal er ${WHOLE[aggregation]}. Skriv det i tabellen ${names.table("kpis")}.${once}`;
}

const WHOLE: Readonly<Record<Aggregation, string>> = {
  sum: "summen af hele perioden",
  latest: "tallet ved periodens udgang",
  average: "gennemsnittet af hele perioden",
  "year-to-date": "tallet til og med periodens udgang",
};

/** Each reading with its figure, and where to say which is meant. */
export function aggregationUnset(
  { kpi, readings, unit, missing }: Blocked & { readonly kind: "aggregation-unset" },
  names: Names,
): string {
  const own = haveBoundsOfTheirOwn(readings);
  const figures = formatList(
    readings.map((reading) => `${readingText(reading, unit, own)} (${AGGREGATIONS[reading.aggregation]})`),
    "da",
  );
  const read =
    readings.length === 0 ? "" : ` Det kan læses som ${figures}${own ? "" : targetText(readings)}.`;
  const lacking =
    missing.length === 0
      ? ""
      : ` Der mangler tal for ${formatList(
          missing.map((span) => spanWords(span, "da")),
          "da",
        )}.`;
  const column = names.column("requirements", "aggregation");
  return `Kræver afklaring: ${kpi} er opgjort for dele af perioden, og planen siger ikke, hvordan årets tal gøres op.${read}${lacking} Vælg i kolonnen ${column} i tabellen ${names.table("requirements")} eller ${names.table("kpis")}.`;
}

function readingText({ value, comparison }: AggregationReading, unit: string, own: boolean): string {
  const shown = withUnit(figure(value, "da", comparison?.decimals ?? undefined), unit, "da");
  return own && comparison !== null && comparison.bound !== null
    ? `${shown} mod ${figure(comparison.bound, "da", meanDecimals(comparison))}`
    : shown;
}

/** True where each reading is compared with a figure of its own: a change, or the mean of years before. */
function haveBoundsOfTheirOwn(readings: readonly AggregationReading[]): boolean {
  const bounds = readings.flatMap(({ comparison }) => (comparison === null ? [] : [comparison]));
  return bounds.some(
    ({ comparator, bound }) => CHANGES.has(comparator) || bound?.equals(bounds[0]?.bound ?? bound) === false,
  );
}

const CHANGES: ReadonlySet<string> = new Set(["falls", "rises", "does-not-rise", "does-not-fall"]);

function targetText([reading]: readonly AggregationReading[]): string {
  const comparison = reading?.comparison ?? null;
  if (comparison === null || comparison.bound === null) return "";
  return `; måltallet er ${bounds(comparison.comparator, comparison.bound, comparison.upper, comparison.unit)}`.replace(
    /\.$/u,
    "",
  );
}
