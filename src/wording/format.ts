// Numbers and dates as the Danish state writes them: 58,3 pct. · 1.234,5 mio. kr. · 14. april 2024. Rounding happens here and nowhere else.
import Fraction from "fraction.js";
import { exact } from "../evaluation/exact";
import type { IsoDate } from "../plan";
import type { Language } from "./language";

const MONTHS: Record<Language, readonly string[]> = {
  da: "januar februar marts april maj juni juli august september oktober november december".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/**
 * Rounds half away from zero to a number of decimals and writes it with separators of the language.
 * `decimals` is the most shown; zeros at the end are kept only down to `least`.
 */
export function formatNumber(value: Fraction | number, language: Language, decimals = 1, least = 0): string {
  const number = typeof value === "number" ? exact(value) : value;
  const shown = number.n === 0n ? decimals : Math.max(decimals, firstDecimal(number));
  return written(number, language, shown, least);
}

/** The place of a small number's first decimal that is not 0: 7 of 0,0000001. What is not 0 is not shown as 0. */
function firstDecimal(number: Fraction): number {
  let [place, rest] = [0, number.abs()];
  while (rest.compare(SMALLEST_SHOWN) < 0 && place < MOST_PLACES) {
    rest = rest.mul(10);
    place++;
  }
  return place;
}

/** What rounds to 1 in its last place. */
const SMALLEST_SHOWN = new Fraction(1, 2);
const MOST_PLACES = 30;

function written(number: Fraction, language: Language, decimals: number, least: number): string {
  const scale = new Fraction(10).pow(decimals);
  const scaled = number.abs().mul(scale).add(1, 2).floor();
  const digits = scaled.toFraction().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  let fraction = decimals === 0 ? "" : digits.slice(digits.length - decimals);
  while (fraction.length > least && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  const [thousands, point] = language === "da" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
  const sign = number.compare(0) < 0 && /[1-9]/.test(digits) ? "-" : "";
  return sign + grouped + (fraction === "" ? "" : point + fraction);
}

/** "58,3 pct." or "58.3 per cent"; one decimal unless told. */
export function formatPercent(value: Fraction | number, language: Language, decimals = 1, least = 1): string {
  return `${formatNumber(value, language, decimals, least)} ${language === "da" ? "pct." : "per cent"}`;
}

/** "14. april 2024" or "14 April 2024". */
export function formatDate(date: IsoDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const name = MONTHS[language][Number(month) - 1] ?? month;
  return language === "da" ? `${Number(day)}. ${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "april 2024" or "April 2024": the month of a day. */
export function formatMonth(date: IsoDate, language: Language): string {
  const [year = "", month = ""] = date.split("-");
  return `${MONTHS[language][Number(month) - 1] ?? month} ${year}`;
}

const DAY_TEXT =
  /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{4}|\d{1,2}\.? (jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)\p{L}*\.? \d{4})$/iu;
const OWN_PREPOSITION =
  /^(ultimo|primo|medio|ved|i|pr\.?|den|senest|inden|udgangen|slutningen|by|before|in|on|the|at|end)\s/iu;

/** A period as written in its cell, said of when: "i 2023", "den 31. juli 2018"; "ultimo 2023" says it itself. */
export function whenText(period: string, language: Language): string {
  if (OWN_PREPOSITION.test(period)) return period;
  const [day, stretch] = language === "da" ? ["den", "i"] : ["on", "in"];
  return `${DAY_TEXT.test(period) ? day : stretch} ${period}`;
}

/** "a, b og c". */
export function formatList(items: readonly string[], language: Language): string {
  const and = language === "da" ? " og " : " and ";
  return items.length < 2 ? items.join("") : items.slice(0, -1).join(", ") + and + (items.at(-1) ?? "");
}
