// Calendar days without a clock or a time zone: ISO text ("2024-06-30"), which also sorts as it should.

/** A calendar day as "YYYY-MM-DD". */
export type IsoDate = string;

/** A stretch of days, first and last included. A single date is a period of one day. Due at its last day. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** As written in the cell, e.g. "2. kvartal 2024". */
  readonly text: string;
}

const DAY_MS = 86_400_000;

/** The ISO text of a calendar day; month counts from 1. The day may run over (31 April is 1 May), as UTC dates do. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** The day `days` calendar days after `date`. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day, where it comes after the other; undefined where it does not, or there is none. */
export function ifAfter(date: IsoDate | undefined, other: IsoDate): IsoDate | undefined {
  // Stryker disable next-line ConditionalExpression: the type asks; no day is after none
  return date !== undefined && date > other ? date : undefined;
}

/** The year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The same day so many years later or earlier. A month's last day stays the last: 28 and 29 February answer each other. */
export function shiftYears(date: IsoDate, years: number): IsoDate {
  const year = yearOf(date) + years;
  const month = Number(date.slice(5, 7));
  const endsMonth = isoDate(yearOf(date), month + 1, 0) === date;
  return endsMonth ? isoDate(year, month + 1, 0) : isoDate(year, month, Number(date.slice(8, 10)));
}
