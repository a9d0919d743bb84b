// The days a plan is for. "Nærværende resultatplan gælder fra 1. januar til 31. december 2024." (Indledning): the calendar
// year, unless the plan states its first and last day, as the school year of a university or a plan for several years.
import { addDays, isoDate, type IsoDate, type Period, shiftYears, yearOf } from "./dates";
import { valueOf } from "./field";
import type { PlanSettings } from "./settings";

/** Why the days that a plan states cannot be used. */
export type PlanPeriodProblem = "one-missing" | "unreadable" | "reversed" | "too-long" | "other-year";

/** A plan is for some years at most: a longer one is a slip in a date. */
const MOST_YEARS = 10;

/** Resultatkontrakter began in the 1990s; a plan is never made a lifetime ahead. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** True for a number that can be the year of a plan; 24, 2024.5 and 1204 cannot. */
export function isPlanYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The plan's year; undefined while it is missing, unreadable or no year. */
export function planYearOf({ year }: Pick<PlanSettings, "year">): number | undefined {
  const stated = valueOf(year);
  return stated !== undefined && isPlanYear(stated) ? stated : undefined;
}

type Days = Pick<Period, "start" | "end">;
type Settings = Pick<PlanSettings, "year" | "periodStart" | "periodEnd">;

/** What is wrong with the days a plan states; null where they can be used, and where it states none. */
export function planPeriodProblem({ year, periodStart, periodEnd }: Settings): PlanPeriodProblem | null {
  if (periodStart.state === "missing" && periodEnd.state === "missing") return null;
  if (periodStart.state === "unreadable" || periodEnd.state === "unreadable") return "unreadable";
  const [start, end] = [valueOf(periodStart), valueOf(periodEnd)];
  if (start === undefined || end === undefined) return "one-missing";
  if (start >= end) return "reversed";
  if (end > addDays(shiftYears(start, MOST_YEARS), -1)) return "too-long";
  const stated = valueOf(year);
  return stated !== undefined && (stated < yearOf(start) || stated > yearOf(end)) ? "other-year" : null;
}

/**
 * The days a plan is for: those it states, else its calendar year.
 * @returns undefined where the days it states cannot be used, or its year is none
 */
export function planPeriodOf(settings: Settings): Period | undefined {
  const [start, end, year] = [
    valueOf(settings.periodStart),
    valueOf(settings.periodEnd),
    planYearOf(settings),
  ];
  if (planPeriodProblem(settings) !== null) return undefined;
  if (start !== undefined && end !== undefined) return { start, end, text: spanName(start, end) };
  return year === undefined
    ? undefined
    : { start: isoDate(year, 1, 1), end: isoDate(year, 12, 31), text: String(year) };
}

/**
 * "2024", "2024–2026" for several calendar years, "H1 2024", "2016/17" where a plan of a year or less runs into the next, else
 * its two days. The workbook's reader of periods reads all of them, "2016/17" with the plan's days.
 */
function spanName(start: IsoDate, end: IsoDate): string {
  const [first, last] = [yearOf(start), yearOf(end)];
  const isWhole = start.endsWith("-01-01") && end.endsWith("-12-31");
  if (isWhole) return first === last ? String(first) : `${first}–${last}`;
  if (start.endsWith("-01-01") && end === `${first}-06-30`) return `H1 ${first}`;
  if (start === `${last}-07-01` && end.endsWith("-12-31")) return `H2 ${last}`;
  return last === first + 1 && end < shiftYears(start, 1)
    ? `${first}/${String(last).slice(-2)}`
    : `${start} – ${end}`;
}

/** The length of a period in months where it begins on the first day of one and ends on the last day of one. */
export function wholeMonths({ start, end }: Days): number | null {
  if (!start.endsWith("-01") || !addDays(end, 1).endsWith("-01")) return null;
  const index = (date: IsoDate): number => yearOf(date) * 12 + Number(date.slice(5, 7));
  return index(end) - index(start) + 1;
}

/** So many months of a period from one of them on, the first being 0. */
export function monthsOf({ start }: Pick<Period, "start">, from: number, count: number): Days {
  const [year, month] = [yearOf(start), Number(start.slice(5, 7)) + from];
  return { start: isoDate(year, month, 1), end: isoDate(year, month + count, 0) };
}

export interface PlanQuarter extends Days {
  /** 1 to 4. */
  readonly quarter: number;
  /** The year it is a quarter of: "2024", or "2016/17". */
  readonly inYear: string;
}

/**
 * The quarters that a plan is followed up by: those of the calendar, where it is for one calendar year or a part of it, or for
 * several years; its own, counted from its first day, where a plan of a year or less runs over two calendar years. Of a school
 * year from August, the first is August to October.
 * @param year the year that a plan for several years is followed up for
 * @returns the quarters that are all within the plan's days
 */
export function planQuarters(period: Days, year: number | undefined): readonly PlanQuarter[] {
  const first = quartersFrom(period, year);
  if (first === undefined) return [];
  // Only a plan that runs over two calendar years has quarters of another year than the calendar's.
  const inYear = first.endsWith("-01-01") ? String(yearOf(first)) : spanName(period.start, period.end);
  return [1, 2, 3, 4]
    .map((quarter) => ({ quarter, inYear, ...monthsOf({ start: first }, quarter * 3 - 3, 3) }))
    .filter(({ start, end }) => start >= period.start && end <= period.end);
}

/** The first day that a plan's quarters are counted from; undefined where it has none. */
function quartersFrom(period: Days, year: number | undefined): IsoDate | undefined {
  const isLong = period.end >= shiftYears(period.start, 1);
  if (isLong) return year === undefined ? undefined : isoDate(year, 1, 1);
  if (yearOf(period.start) === yearOf(period.end)) return isoDate(yearOf(period.start), 1, 1);
  return wholeMonths(period) === null ? undefined : period.start;
}
