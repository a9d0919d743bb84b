// Period texts as plans write them, Danish and English: "Q2 2024", "2. kvartal 2024", "juni 2024", "ultimo 2024", "1. halvår 2024".
import { addDays, isoDate, type IsoDate, type Period, shiftYears, yearOf } from "./dates";
import { fold } from "./fold";
import { planQuarters } from "./plan-period";

const MONTHS: readonly (readonly string[])[] = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb"],
  ["marts", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const LEAD_IN =
  /^(senest|inden|ved|med|i|udgangen af|udgang af|ultimo|slutningen af|by|before|in|the end of|end of|the|løbet af|hele)\s+/u;

/** The days of a plan, first and last included. */
export type PlanDays = Pick<Period, "start" | "end">;

/**
 * Reads a period, due at its last day; undefined when the text is none. A bare date is a period of one day. A year over two
 * calendar years ("2016/17", "Q2 2016/17") has its days from a plan that runs over two.
 */
export function readPeriodText(text: string, plan?: PlanDays): Period | undefined {
  const rest = withoutLeadIn(text);
  return periodOf(spanIn(rest) ?? spanOverTwoYears(rest, plan), text);
}

/**
 * Reads a deadline: a period, or one that names no year and lies within the plan's days ("senest juni", "Q2", "årets
 * udgang"). A quarter or half year is the plan's own, counted from its first day. Undefined when the text is none, or fits
 * the plan's days in no way or in several.
 */
export function readDeadlineText(text: string, plan: PlanDays | undefined): Period | undefined {
  const rest = withoutLeadIn(text);
  const named = spanIn(rest) ?? spanOverTwoYears(rest, plan);
  const span = named ?? (plan === undefined ? undefined : spanWithin(rest, plan));
  return periodOf(span, text);
}

function periodOf(span: Span | undefined, text: string): Period | undefined {
  return span === undefined ? undefined : { start: span[0], end: span[1], text: text.trim() };
}

function withoutLeadIn(text: string): string {
  let rest = fold(text);
  while (LEAD_IN.test(rest)) rest = rest.replace(LEAD_IN, "");
  return rest;
}

function spanIn(text: string): Span | undefined {
  return (
    quarter(text) ?? half(text) ?? middle(text) ?? month(text) ?? year(text) ?? oneDay(text) ?? fromTo(text)
  );
}

/** The whole of the plan's days: "inden årets udgang", "i planperioden". */
const WHOLE_PLAN =
  /^(?:planåret|planperioden|året|year|årets (?:udgang|slutning|afslutning|udløb)|planperiodens (?:udgang|udløb|slutning)|year'?s? end)$/u;

function spanWithin(text: string, plan: PlanDays): Span | undefined {
  if (WHOLE_PLAN.test(text)) return [plan.start, plan.end];
  const first = yearOf(plan.start);
  // A quarter or half year without its year, read as one of any year: only which of them it is counts.
  const part = quarter(`${text} ${first}`) ?? half(`${text} ${first}`);
  if (part !== undefined) return partOfPlan(part, plan);
  const years = Array.from({ length: yearOf(plan.end) - first + 1 }, (_, index) => first + index);
  const fitting = years.flatMap((one): Span[] => {
    const span = spanIn(`${text} ${one}`);
    return span !== undefined && span[0] >= plan.start && span[1] <= plan.end ? [span] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "2016/17", "skoleåret 2016/2017", "2. kvartal 2016/17": the plan's days as many years earlier or later as the name says. */
function spanOverTwoYears(text: string, plan: PlanDays | undefined): Span | undefined {
  const [, part = "", first = "", second = ""] =
    /^(?:(.+?)\s)?(?:(?:skole|studie|undervisnings|finans)?år(?:et)?\s)?(\d{4})\s?\/\s?(\d{2}|\d{4})$/u.exec(
      text,
    ) ?? [];
  const year = Number(first);
  const isNext = second !== "" && String(year + 1).endsWith(second);
  if (plan === undefined || !isNext || yearOf(plan.end) !== yearOf(plan.start) + 1) return undefined;
  const shift = year - yearOf(plan.start);
  const shifted = { start: shiftYears(plan.start, shift), end: shiftYears(plan.end, shift) };
  if (part === "") return [shifted.start, shifted.end];
  const span = quarter(`${part} ${first}`) ?? half(`${part} ${first}`);
  return span === undefined ? undefined : partOfPlan(span, shifted);
}

/** The quarter or half year of a plan that is called as one of the calendar; undefined where it is not all within the plan. */
function partOfPlan([start, end]: Span, plan: PlanDays): Span | undefined {
  if (plan.end >= shiftYears(plan.start, 1)) return undefined;
  const quarters = planQuarters(plan, undefined);
  const [first, last] = [monthOf(start), monthOf(end)].map((month) =>
    quarters.find(({ quarter }) => quarter === Math.ceil(month / 3)),
  );
  return first === undefined || last === undefined ? undefined : [first.start, last.end];
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

type Span = readonly [start: IsoDate, end: IsoDate];

/** First day of a month to last day of the month `length` months on. */
function months(inYear: number, first: number, length: number): Span {
  return [isoDate(inYear, first, 1), addDays(isoDate(inYear, first + length, 1), -1)];
}

function quarter(text: string): Span | undefined {
  const found =
    /^(?:q|k|kv\.?)\s?([1-4])\.?[\s,/-]*(?:af )?(\d{4})$/u.exec(text) ??
    /^([1-4])\.?(?:st|nd|rd|th)?\s?(?:kvartal|kvt\.?|kv\.?|quarter|q)\s?(?:af |of )?(\d{4})$/u.exec(text);
  const swapped = /^(\d{4})[\s,/-]*(?:q|k)\s?([1-4])$/u.exec(text);
  if (found !== null) return months(Number(found[2]), Number(found[1]) * 3 - 2, 3);
  return swapped === null ? undefined : months(Number(swapped[1]), Number(swapped[2]) * 3 - 2, 3);
}

function half(text: string): Span | undefined {
  const found =
    /^([12])\.?(?:st|nd)?\s?(?:halvår|half year|half)\s?(?:af |of )?(\d{4})$/u.exec(text) ??
    /^h\s?([12])[\s,/-]*(\d{4})$/u.exec(text);
  return found === null ? undefined : months(Number(found[2]), Number(found[1]) * 6 - 5, 6);
}

function month(text: string): Span | undefined {
  const numbered = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text);
  if (numbered !== null) return months(Number(numbered[1]), Number(numbered[2]), 1);
  const found = /^([a-z]+)\.?\s(\d{4})$/u.exec(text);
  const index = monthIndex(found?.[1]);
  return found === null || index < 1 ? undefined : months(Number(found[2]), index, 1);
}

/** "medio juni 2024": due on the 15th. */
function middle(text: string): Span | undefined {
  const whole = text.startsWith("medio ") ? month(text.slice("medio ".length)) : undefined;
  return whole === undefined ? undefined : [whole[0], addDays(whole[0], 14)];
}

function year(text: string): Span | undefined {
  const found = /^(?:år |year |året )?((?:19|20)\d{2})$/u.exec(text);
  return found === null ? undefined : months(Number(found[1]), 1, 12);
}

/** "01-08-2016 – 31-10-2016", "2016-08-01/2016-10-31", "2024–2026": from the first day of the one to the last of the other. */
function fromTo(text: string): Span | undefined {
  const [first = "", last = "", ...others] = text.split(/\s?–\s?|\//u);
  const [from, to] = [year(first) ?? oneDay(first), year(last) ?? oneDay(last)];
  return others.length > 0 || from === undefined || to === undefined || from[0] >= to[1]
    ? undefined
    : [from[0], to[1]];
}

function oneDay(text: string): Span | undefined {
  const day = readDateText(text);
  return day === undefined ? undefined : [day, day];
}

/** Reads a date kept as text: "30-06-2024", "30.6.2024", "2024-06-30", "30. juni 2024". Day first, as in Denmark. */
export function readDateText(text: string): IsoDate | undefined {
  const folded = fold(text).replace(/^d(?:en|\.)\s/u, "");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t.*)?$/u.exec(folded);
  if (iso !== null) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{4})$/u.exec(folded);
  if (numeric !== null) return realDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = /^(\d{1,2})\.?\s([a-z]+)\.?\s(\d{4})$/u.exec(folded);
  const index = monthIndex(worded?.[2]);
  return worded === null || index < 1 ? undefined : realDate(Number(worded[3]), index, Number(worded[1]));
}

/** True for the text of a date whose day and month cannot be mistaken for each other: worded, year first, or a day over 12. */
export function isPlainDate(text: string): boolean {
  const numeric = /^\D*(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?\d{4}$/u.exec(fold(text));
  return numeric === null || Number(numeric[1]) > 12 || numeric[1] === numeric[2];
}

/** 1–12, or 0 where the name is none. */
function monthIndex(name: string | undefined): number {
  return name === undefined ? 0 : MONTHS.findIndex((names) => names.includes(name)) + 1;
}

/** A day that is in the calendar: 31 June is none. */
function realDate(inYear: number, inMonth: number, day: number): IsoDate | undefined {
  if (inYear < 1900 || inMonth < 1 || inMonth > 12 || day < 1) return undefined;
  const date = isoDate(inYear, inMonth, day);
  return Number(date.slice(8)) === day ? date : undefined;
}
