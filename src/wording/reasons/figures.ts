// Numbers in reasons: with their unit, and with as many decimals as a person needs to agree with the verdict.
import Fraction from "fraction.js";
import { rounded, type Comparison } from "../../evaluation";
import { formatNumber } from "../format";
import type { Language } from "../language";

/** Decimals shown of a number that has few of them; longer ones are rounded to the usual one. */
const SHORT = 2;
const USUAL = 1;
/** No cell shows more. */
const MOST = 15;

/** Decimals that show a number faithfully: all of them when they are few, else one; more when it would show as zero. */
export function decimalsFor(value: Fraction): number {
  for (let decimals = 0; decimals <= SHORT; decimals++) {
    if (value.mul(new Fraction(10).pow(decimals)).d === 1n) return decimals;
  }
  let decimals = USUAL;
  const magnitude = value.abs();
  while (decimals < MOST && magnitude.mul(new Fraction(10).pow(decimals)).compare(new Fraction(1, 2)) < 0)
    decimals++;
  return decimals;
}

/** A number as short as is faithful, e.g. "72,4" or "3". */
export function figure(value: Fraction, language: Language, decimals = decimalsFor(value)): string {
  return formatNumber(value, language, decimals);
}

/** A target or a limit, with every decimal it was written with. */
export function limit(value: Fraction, language: Language): string {
  return formatNumber(value, language, MOST);
}

/**
 * "72,4 pct.", "3 tiltag", "3" where there is no unit. Per cent is a word of the language, other units are the plan's.
 * A unit in the plural does not go with 1, and its singular cannot be known: "mindst 1" then says it alone.
 */
export function withUnit(text: string, unit: string, language: Language): string {
  const word = unitWord(unit, language);
  return word === "" || (IS_ONE.test(text) && PLURAL.test(word)) ? text : `${text} ${word}`;
}

const IS_ONE = /(^|\s)1$/;
/** "analyser", "dage"; measures of the metre and the litre are the same in both numbers. */
const PLURAL = /^(?!\p{L}*(?:meter|liter)$)\p{L}+(?:er|e)$/u;

function unitWord(unit: string, language: Language): string {
  const plain = unit.trim();
  if (/^(pct\.?|%|procent|per ?cent)$/i.test(plain)) return language === "da" ? "pct." : "per cent";
  return plain;
}

/** The compared value with its unit, with the decimals that show the verdict. */
export function comparedValue({ value, decimals, unit }: Comparison, language: Language): string {
  return withUnit(figure(value, language, decimals ?? decimalsFor(value)), unit, language);
}

/** The decimals of a mean at which it lies on the same side of the shown result as it does exactly. */
export function meanDecimals({ value, bound, decimals }: Comparison): number {
  if (bound === null) return USUAL;
  const shown = rounded(value, decimals ?? decimalsFor(value));
  const side = value.compare(bound);
  let needed = decimalsFor(bound);
  while (side !== 0 && needed < MOST && shown.compare(rounded(bound, needed)) !== side) needed++;
  return needed;
}

/** On which side of its limit a value lies: of the lower one, or of the upper one where it is above that. */
export function sideOf({
  value,
  bound,
  upper,
}: Comparison): { readonly side: -1 | 0 | 1; readonly limit: Fraction } | null {
  if (bound === null) return null;
  const nearest = upper !== null && value.compare(bound) >= 0 ? upper : bound;
  const order = value.compare(nearest);
  return { side: order < 0 ? -1 : order > 0 ? 1 : 0, limit: nearest };
}

/** Ends a sentence; an abbreviation's full stop is enough. */
export function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** Joins sentences that are there. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
