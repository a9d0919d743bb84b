// A plan's facts as the rows of its tables: what a person would have typed to mean them. The way back from reading.
import { INPUT_TABLES, type ColumnContract } from "../../src/workbook/contract";
import { SETTINGS } from "../../src/workbook/settings-contract";
import type { Field, Plan } from "../../src/plan";
import type { CellContent } from "../../src/workbook/changes";
import { serialOfDate } from "../../src/workbook/serials";
import type { ContentRow, PlanContent } from "../../src/workbook/template";
import { BUDGET_VERSIONS, VOCABULARY } from "../../src/workbook/vocabulary";

/** The content of a plan whose fields are known or missing. */
export function contentOf(plan: Plan): PlanContent {
  const rows = Object.fromEntries(
    INPUT_TABLES.filter(({ key }) => key !== "plan" && key !== "exceptions").map(({ key, columns }) => [
      key,
      (plan[key as "goals"] as readonly object[]).map((row) => rowOf(row, columns)),
    ]),
  );
  const settings = Object.fromEntries(
    SETTINGS.map(({ key, content }) => [
      key,
      cellOf((plan.settings as unknown as Record<string, Field<unknown>>)[key], content),
    ]),
  );
  const years = plan.deviations.flatMap((row) => row.years.map(({ year }) => year));
  return { settings, rows, years: [...new Set(years)].sort() };
}

function rowOf(row: object, columns: readonly ColumnContract[]): ContentRow {
  const fields = row as Record<string, unknown>;
  const amounts = (fields.amounts ?? {}) as Record<string, unknown>;
  const years = (fields.years ?? []) as { year: number; value: Field<number> }[];
  const isKnown = (key: string): boolean => (fields[key] as Field<string> | undefined)?.state === "known";
  const isDeviation = isKnown("kind") && valueIn(fields.kind) === "deviation" && isKnown("measure");
  return {
    ...Object.fromEntries(
      columns.map(({ key, content }) => [
        key,
        isDeviation && key === "measure"
          ? BUDGET_VERSIONS[valueIn(fields[key]) as "uo1"][0]
          : cellOf(fields[key] ?? amounts[key], content),
      ]),
    ),
    ...Object.fromEntries(years.map(({ year, value }) => [String(year), cellOf(value, "number")])),
  };
}

function valueIn(field: unknown): unknown {
  return (field as { value?: unknown }).value;
}

/** What the fields of a plan hold. */
type Value =
  string | number | boolean | { readonly text: string } | { readonly kind: string; readonly count?: number };

function cellOf(field: unknown, content: ColumnContract["content"]): CellContent {
  if (typeof field === "string") return field;
  const value = field === undefined ? undefined : (valueIn(field) as Value | undefined);
  if (value === undefined) return null;
  if (typeof value === "object") {
    if ("text" in value) return value.text;
    return value.kind === "all" ? "alle" : `mindst ${value.count ?? 1}`;
  }
  if (content in VOCABULARY) {
    const words = VOCABULARY[content as keyof typeof VOCABULARY] as Record<string, readonly string[]>;
    return words[String(value)]?.[0] ?? null;
  }
  if (content === "date") return serialOfDate(String(value));
  return typeof value === "boolean" ? (value ? "ja" : "nej") : value;
}
