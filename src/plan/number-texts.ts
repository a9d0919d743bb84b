// Numbers kept as text, read the Danish way: "1.234,5", "92 pct.", "−84,7", "5,2 mio. kr.". What two countries read
// differently is called ambiguous; what is not wholly a number is called none.
import { isNotation, readUnit, type Unit } from "./units";

export type NumberText =
  /** `decimal` is the number in digits ("-84.7"), in the unit; `unit` is null where the text names none. */
  | { readonly kind: "number"; readonly decimal: string; readonly unit: Unit | null }
  /** One number in Danish, another in English ("5.712"), both in the unit. */
  | {
      readonly kind: "ambiguous";
      readonly danish: string;
      readonly english: string;
      readonly unit: Unit | null;
    }
  | { readonly kind: "none" };

const SIGN = "[+-]?";
/** Groups of three digits, parted by spaces or by the mark of thousands; a group of thousands never begins with 0. */
const danish = new RegExp(
  `^${SIGN}(?:\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)(?:,\\d+)?$`,
  "u",
);
const english = new RegExp(
  `^${SIGN}(?:\\d+|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d{0,2}(?: \\d{3})+)(?:\\.\\d+)?$`,
  "u",
);

/** Reads a text as a number with the unit beside it, before ("kr. 5") or after ("5 kr.", "5,2 mio. kr.", "5,-"). */
export function readNumberText(text: string): NumberText {
  const tidy = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^((?:kr\.?|dkk)\s?)?[−–-]\s?(?=\d)/iu, "$1-");
  const [, prefix = "", digits = "", suffix = ""] =
    /^((?:kr\.?|dkk)\s?)?([+-]?\d(?:[\d., ]*\d)?)(?:\s?(\D.*))?$/iu.exec(tidy) ?? [];
  const unit = unitAround(prefix, suffix);
  if (digits === "" || unit === undefined) return { kind: "none" };
  const asDanish = danish.test(digits) ? digits.replace(/[. ]/gu, "").replace(",", ".") : undefined;
  const asEnglish = english.test(digits) ? digits.replace(/[, ]/gu, "") : undefined;
  if (asDanish !== undefined && asEnglish !== undefined && Number(asDanish) !== Number(asEnglish))
    return { kind: "ambiguous", danish: asDanish, english: asEnglish, unit };
  const decimal = asDanish ?? asEnglish;
  return decimal === undefined ? { kind: "none" } : { kind: "number", decimal, unit };
}

/** The unit in words before and after a number; undefined where they are not one unit. */
function unitAround(prefix: string, suffix: string): Unit | null | undefined {
  if (suffix !== "" && !/[\p{L}%]|^,[-–—]$/u.test(suffix)) return undefined;
  if (prefix === "") return suffix === "" ? null : readUnit(suffix);
  if (suffix === "") return readUnit(prefix);
  const scale = readUnit(suffix);
  return scale.base === "" ? { ...readUnit(prefix), power: scale.power } : undefined;
}

/** What a number in one unit is in the unit that is asked for; undefined where that cannot be told. */
export function inUnit(decimal: string, from: Unit | null, asked: Unit | null): number | undefined {
  if (from === null) return Number(decimal);
  // Where the row names no unit, 5,2 mio. could be meant to be compared with a plain 5 in millions.
  if (asked === null) return isNotation(from) && from.power === 0 ? Number(decimal) : undefined;
  return isInBase(from, asked) ? timesTen(decimal, from.power - asked.power) : undefined;
}

/** Whether a unit beside a number belongs to the unit asked for: "kr." to "kr. pr. sag", a bare "mio." to all but per cent. */
export function isInBase(from: Unit, asked: Unit): boolean {
  const [own, wanted] = [from, asked].map(({ base }) => base.replaceAll(".", ""));
  if (own === "") return !isPercentBase(asked);
  return wanted === own || wanted?.startsWith(`${own} `) === true;
}

/** True for per cent, also of something: "pct. af årsværk". */
export function isPercentBase({ base }: Unit): boolean {
  return /^(?:pct|procent|%)(?:\.|\s|$)/u.test(base);
}

/** A number times a power of ten, taken on its digits: 5.2 and 6 give 5200000 to the last digit, 5.2 * 1e6 need not. */
export function timesTen(decimal: string, power: number): number {
  const [digits = "", exponent = "0"] = decimal.split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
