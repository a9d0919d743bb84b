// Making one figure of a KPI's figures for parts of a period: which parts count, what is missing, and the arithmetic.
import type Fraction from "fraction.js";
import {
  addDays,
  daysBetween,
  isoDate,
  yearOf,
  type Aggregation,
  type IsoDate,
  type Origin,
  type Period,
} from "../plan";
import { exact, sum } from "./exact";
import { decimalsOf, isRoundingOf } from "./rounding";

/** A stretch of days, first and last included. */
export interface Span {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** One row's figure. */
export interface FigurePart {
  readonly period: Period;
  readonly value: Fraction;
  readonly origin: Origin;
}

/** How a figure is made up of parts. */
export interface MadeUp {
  readonly kpi: string;
  readonly aggregation: Aggregation;
  /** False where neither the requirement nor the KPI says how; the evaluation then tries each reading. */
  readonly said: boolean;
  /** The parts used, in calendar order: one for latest and year to date. */
  readonly parts: readonly [FigurePart, ...FigurePart[]];
  /** The stretches of the period that have no figure; empty when the figure is complete. */
  readonly missing: readonly Span[];
  /** How many parts there were to choose from. */
  readonly of: number;
}

/** Readings that give different figures. Year to date gives the figure of the last part, as latest does. */
export const TRIED: readonly [Aggregation, ...Aggregation[]] = ["latest", "sum", "average"];

/** Parts that cover a stretch of days without overlapping, and the days that none covers. */
export interface Cover<Part> {
  readonly parts: readonly Part[];
  readonly missing: readonly Span[];
}

/**
 * The parts that a reading uses. Of overlapping parts (a half year and its quarters) the longest is used. Measurements
 * on single days leave no gaps between them: only a row that waits for its figure does.
 * @param parts in any order, each within the stretch
 * @param empty the periods of rows without a figure
 */
export function coverBy<Part extends { readonly period: Period }>(
  aggregation: Aggregation,
  parts: readonly Part[],
  empty: readonly Period[],
  stretch: Span,
): Cover<Part> {
  const ordered = [...parts].sort(
    (a, b) => order(a.period.start, b.period.start) || order(b.period.end, a.period.end),
  );
  switch (aggregation) {
    case "latest":
    case "year-to-date": {
      const last = ordered.reduce<Part | undefined>(
        (best, part) => (best === undefined || part.period.end > best.period.end ? part : best),
        undefined,
      );
      if (last === undefined) return { parts: [], missing: [stretch] };
      const { end } = last.period;
      const measured = aggregation === "latest" && isOneDay(last.period);
      const later = empty.filter((period) => period.end > end);
      return { parts: [last], missing: measured ? later : after(end, stretch) };
    }
    case "sum":
    case "average":
      return ordered.every(({ period }) => isOneDay(period))
        ? { parts: ordered, missing: empty }
        : sideBySide(ordered, stretch);
  }
}

function sideBySide<Part extends { readonly period: Period }>(
  ordered: readonly Part[],
  stretch: Span,
): Cover<Part> {
  const used: Part[] = [];
  const missing: Span[] = [];
  let next = stretch.start;
  for (const part of ordered) {
    if (part.period.start < next) continue;
    if (part.period.start > next) missing.push({ start: next, end: addDays(part.period.start, -1) });
    used.push(part);
    next = addDays(part.period.end, 1);
  }
  return { parts: used, missing: [...missing, ...after(addDays(next, -1), stretch)] };
}

function after(covered: IsoDate, stretch: Span): Span[] {
  return covered < stretch.end ? [{ start: addDays(covered, 1), end: stretch.end }] : [];
}

/** The figure that parts make up. */
export function makeUp(aggregation: Aggregation, parts: readonly [FigurePart, ...FigurePart[]]): Fraction {
  const last = parts[parts.length - 1] ?? parts[0];
  switch (aggregation) {
    case "latest":
    case "year-to-date":
      return last.value;
    case "sum":
      return sum(parts.map(({ value }) => value));
    case "average": {
      const weights = weightsOf(parts.map(({ period }) => period));
      return sum(parts.map(({ value }, index) => value.mul(weights[index] ?? 1))).div(
        sum(weights.map(exact)),
      );
    }
  }
}

/**
 * Whether a stated figure is the one that parts make up, or differs from it by no more than what rounding of each does.
 * Whole numbers are exact.
 */
export function agrees(stated: Fraction, value: Fraction, { parts }: Pick<MadeUp, "parts">): boolean {
  if (isRoundingOf(stated, value)) return true;
  const decimals = Math.max(
    ...[stated, ...parts.map((part) => part.value)].map((each) => decimalsOf(each) ?? 0),
  );
  if (decimals === 0) return false;
  const units = stated
    .sub(value)
    .abs()
    .mul(10n ** BigInt(decimals));
  return units.mul(2).compare(parts.length + 1) <= 0;
}

/** The length of each period: in months where all are whole months, else in days. */
function weightsOf(periods: readonly Period[]): readonly number[] {
  const months = periods.map(wholeMonths);
  return months.every((count) => count !== undefined)
    ? months
    : periods.map(({ start, end }) => daysBetween(start, end) + 1);
}

/** The number of months; undefined when the period does not begin and end with one. */
function wholeMonths({ start, end }: Span): number | undefined {
  const [from, to] = [monthOf(start), monthOf(end)];
  if (!start.endsWith("-01") || isoDate(yearOf(end), to + 1, 0) !== end) return undefined;
  return (yearOf(end) - yearOf(start)) * 12 + to - from + 1;
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** True for a measurement on one day. */
export function isOneDay({ start, end }: Span): boolean {
  return start === end;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
