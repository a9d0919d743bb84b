// A year's figure from figures for parts of the year: the section of that name in docs/workbook.md, sentence by sentence.
import type { Aggregation, IsoDate, KpiValue, Plan, Requirement } from "../../src/plan";
import { over, plus, q, times, total, ZERO, type Q } from "./fraction";
import { cell } from "./verdict";

/** A row of KPI as its days and its number; `value` is undefined for a row without a figure. */
export interface Row {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly value: Q | undefined;
}

/** The readings of a figure that is not said how to make up. */
export const READINGS = ["sum", "latest", "average"] as const;

const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const lengthOf = (row: { start: IsoDate; end: IsoDate }): number =>
  dayNumber(row.end) - dayNumber(row.start) + 1;
const overlaps = (a: Row, b: Row): boolean => a.start <= b.end && b.start <= a.end;
const isDay = (row: Row): boolean => row.start === row.end;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
export const firstDay = (year: number): IsoDate => `${year}-01-01`;
export const lastDay = (year: number): IsoDate => `${year}-12-31`;

/** The rows of a KPI that have a period. */
export function rowsOf(plan: Plan, name: string): readonly Row[] {
  return plan.kpis
    .filter((row) => cell(row.kpi) === name)
    .flatMap((row: KpiValue) => {
      const period = cell(row.period);
      const value = cell(row.value);
      return period === undefined
        ? []
        : [{ start: period.start, end: period.end, value: value === undefined ? undefined : q(value) }];
    });
}

/** "The requirement's own cell, or where that is empty the KPI's (any of its rows; rows that say different things say nothing)." */
export function sayingOf(plan: Plan, requirement: Requirement, name: string): Aggregation | undefined {
  const own = cell(requirement.aggregation);
  if (own !== undefined) return own;
  const said = plan.kpis.flatMap((row) => (cell(row.kpi) === name ? [cell(row.aggregation)] : []));
  const words = new Set(said.filter((one) => one !== undefined));
  return words.size === 1 ? [...words][0] : undefined;
}

/** The row with a figure for exactly these days. */
export function rowFor(rows: readonly Row[], start: IsoDate, end: IsoDate): Row | undefined {
  return rows.find((row) => row.start === start && row.end === end && row.value !== undefined);
}

/**
 * "Those that begin within the plan's period, no later than the requirement's deadline, and have ended on the day the plan is
 * judged as of. Of rows that overlap, the longest counts." A row for the whole year is no part; one without a figure counts
 * for nothing. In the order of the year.
 */
export function partsOf(rows: readonly Row[], year: number, until: IsoDate, asOf: IsoDate): readonly Row[] {
  const inside = rows.filter(
    ({ start, end, value }) =>
      !(start === firstDay(year) && end === lastDay(year)) &&
      start >= firstDay(year) &&
      start <= lastDay(year) &&
      start <= until &&
      end <= asOf &&
      value !== undefined,
  );
  const kept: Row[] = [];
  for (const row of [...inside].sort((a, b) => lengthOf(b) - lengthOf(a))) {
    if (!kept.some((other) => overlaps(row, other))) kept.push(row);
  }
  return kept.sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Whether the parts say what a reading needs from the year's first day to `until`: "days leave no gaps between them". */
export function complete(parts: readonly Row[], reading: Aggregation, year: number, until: IsoDate): boolean {
  if (parts.length === 0) return false;
  const last = parts[parts.length - 1];
  if (last === undefined) return false;
  if (reading === "latest" || reading === "year-to-date") {
    return last.value !== undefined && (isDay(last) || last.end >= until);
  }
  if (parts.some(({ value }) => value === undefined)) return false;
  if (parts.every(isDay)) return true;
  let next = dayNumber(firstDay(year));
  for (const part of parts) {
    if (dayNumber(part.start) > next) return false;
    next = dayNumber(part.end) + 1;
  }
  return next > dayNumber(until);
}

const monthsOf = ({ start, end }: Row): number | undefined => {
  const dayAfter = new Date((dayNumber(end) + 1) * 86_400_000).toISOString().slice(0, 10);
  if (!start.endsWith("-01") || !dayAfter.endsWith("-01")) return undefined;
  const count = (date: IsoDate): number => yearOf(date) * 12 + Number(date.slice(5, 7));
  return count(dayAfter) - count(start);
};

/** The figure of the parts that have one; undefined when none has. */
export function figureOf(parts: readonly Row[], reading: Aggregation): Q | undefined {
  const known = parts.flatMap((row) => (row.value === undefined ? [] : [{ row, value: row.value }]));
  const last = known[known.length - 1];
  if (last === undefined) return undefined;
  if (reading === "latest" || reading === "year-to-date") return last.value;
  if (reading === "sum") return total(known.map(({ value }) => value));
  // "The mean of the parts, each with the weight of its months (of its days, where the parts are no whole months)."
  const months = known.map(({ row }) => monthsOf(row));
  const whole = months.every((count) => count !== undefined);
  let [sum, weights] = [ZERO, ZERO];
  known.forEach(({ row, value }, index) => {
    const weight = q(whole ? (months[index] ?? 0) : lengthOf(row));
    sum = plus(sum, times(value, weight));
    weights = plus(weights, weight);
  });
  return over(sum, weights);
}

/** The same days a year earlier; a month's last day stays the last. */
export function yearBefore({ start, end }: Row): { readonly start: IsoDate; readonly end: IsoDate } {
  const back = (date: IsoDate): IsoDate => `${yearOf(date) - 1}${date.slice(4)}`;
  const next = new Date((dayNumber(end) + 1) * 86_400_000).toISOString().slice(0, 10);
  return {
    start: back(start),
    end: new Date((dayNumber(back(next)) - 1) * 86_400_000).toISOString().slice(0, 10),
  };
}
