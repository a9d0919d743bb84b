// English: how a year's figure is made up of figures for parts of the year.
import type { AggregationReading, Blocked, MadeUp, Need } from "../../evaluation";
import type { Aggregation } from "../../plan";
import type { Names } from "../findings/names";
import { formatList } from "../format";
import { spanWords } from "../span";
import { bounds } from "./en-words";
import { figure, meanDecimals, withUnit } from "./figures";

/** The readings, as the sheet's list names them. */
export const AGGREGATIONS: Readonly<Record<Aggregation, string>> = {
  sum: "sum",
  latest: "latest",
  average: "average",
  "year-to-date": "year to date",
};

/** "The figure is the sum of Q1 2024 and Q2 2024."; empty where the year has one figure. */
export function madeUpOf(madeUp: MadeUp | null): string {
  if (madeUp === null || madeUp.of === 1) return "";
  const { aggregation, said, parts } = madeUp;
  const texts = parts.map(({ period }) => period.text);
  const [first, last] = [texts[0] ?? "", texts.at(-1) ?? ""];
  const all = texts.length > MANY ? `${texts.length} periods, ${first} to ${last}` : formatList(texts, "en");
  if (!said)
    return `The figure is the latest, ${last}. The plan does not say how the year's figure is made up, but the sum and the average give the same verdict.`;
  switch (aggregation) {
    case "sum":
      return `The figure is the sum of ${all}.`;
    case "average":
      return `The figure is the average of ${all}.`;
    case "latest":
      return `The figure is the latest, ${last}.`;
    case "year-to-date":
      return `The figure is the year to date, up to and including ${last}.`;
  }
}

/** More parts than this are named by the first and the last. */
const MANY = 4;

/** The parts that have no figure. */
export function partsMissing({ madeUp }: Need & { readonly kind: "parts" }, names: Names): string {
  const { kpi, aggregation, missing } = madeUp;
  const which = formatList(
    missing.map((span) => spanWords(span, "en")),
    "en",
  );
  const once =
    aggregation === "latest"
      ? ` If it is measured only once, enter the day of measurement in the column ${names.column("kpis", "period")}.`
      : "";
  return `${kpi} has no figure for ${which}; the year's figure is ${WHOLE[aggregation]}. Enter it in the table ${names.table("kpis")}.${once}`;
}

const WHOLE: Readonly<Record<Aggregation, string>> = {
  sum: "the sum of the whole period",
  latest: "the figure at the end of the period",
  average: "the average of the whole period",
  "year-to-date": "the figure up to the end of the period",
};

/** Each reading with its figure, and where to say which is meant. */
export function aggregationUnset(
  { kpi, readings, unit, missing }: Blocked & { readonly kind: "aggregation-unset" },
  names: Names,
): string {
  const own = haveBoundsOfTheirOwn(readings);
  const figures = formatList(
    readings.map((reading) => `${readingText(reading, unit, own)} (${AGGREGATIONS[reading.aggregation]})`),
    "en",
  );
  const read =
    readings.length === 0 ? "" : ` It can be read as ${figures}${own ? "" : targetText(readings)}.`;
  const lacking =
    missing.length === 0
      ? ""
      : ` There is no figure for ${formatList(
          missing.map((span) => spanWords(span, "en")),
          "en",
        )}.`;
  const column = names.column("requirements", "aggregation");
  return `Needs clarification: ${kpi} has figures for parts of the period, and the plan does not say how the year's figure is made up.${read}${lacking} Choose in the column ${column} of the table ${names.table("requirements")} or ${names.table("kpis")}.`;
}

function readingText({ value, comparison }: AggregationReading, unit: string, own: boolean): string {
  const shown = withUnit(figure(value, "en", comparison?.decimals ?? undefined), unit, "en");
  return own && comparison !== null && comparison.bound !== null
    ? `${shown} against ${figure(comparison.bound, "en", meanDecimals(comparison))}`
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
  return `; the target is ${bounds(comparison.comparator, comparison.bound, comparison.upper, comparison.unit)}`.replace(
    /\.$/u,
    "",
  );
}
