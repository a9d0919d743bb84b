// A plan's content from what a file said: only plain values, and only where content has its place. Never a formula.
import { INPUT_TABLES } from "../contract";
import type { ContentRow, PlanContent } from "../template";

type Scalar = string | number | boolean | null;

/** The content, or undefined when it is anything else. */
export function parseContent(value: unknown): PlanContent | undefined {
  if (!isRecord(value)) return undefined;
  const { settings, rows, years, notice } = value;
  if (!isRow(settings) || !isRecord(rows)) return undefined;
  if (!Array.isArray(years) || !years.every(isYear)) return undefined;
  if (notice !== undefined && typeof notice !== "string") return undefined;
  const keys: ReadonlySet<string> = new Set(INPUT_TABLES.map(({ key }) => key));
  if (!Object.entries(rows).every(([key, list]) => keys.has(key) && isRows(list))) return undefined;
  return { settings, rows, years, ...(notice === undefined ? {} : { notice }) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

function isRow(value: unknown): value is ContentRow & Readonly<Record<string, Scalar>> {
  return isRecord(value) && Object.values(value).every(isScalar);
}

function isRows(value: unknown): value is readonly ContentRow[] {
  return Array.isArray(value) && value.every(isRow);
}

function isYear(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value);
}
