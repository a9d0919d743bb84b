// What a number format shows beside the digits: a per cent sign, a date, a unit in words ("0 "kr.""), millions left out.
import { isNotation, readUnit, type Unit } from "../plan";

export interface NumberFormat {
  /** The number is shown times 100 with a per cent sign: 0.92 as 92 %. An escaped sign (0\%) only stands there. */
  readonly percent: boolean;
  /** The number is shown as a date, as a month ("jun-24") or as another part of a time. */
  readonly date: "day" | "month" | "time" | null;
  /** The unit of money or per cent that the format prints as words; null where it prints none. */
  readonly unit: Unit | null;
  /** Digits left out at the end: "0.0,," shows 5200000 as 5.2 and leaves out 6. */
  readonly leftOut: number;
}

/** One section of a format: Excel uses up to three for numbers, by sign or by a condition. */
interface Section {
  readonly condition: ((value: number) => boolean) | null;
  readonly shows: NumberFormat;
}

/** A format is in force in many cells; its sections are read once. */
const READ = new Map<string, readonly Section[]>();

/** Reads an en-US number format as it applies to a value. */
export function readFormat(format: string, value: number): NumberFormat {
  let sections = READ.get(format);
  if (sections === undefined) READ.set(format, (sections = sectionsOf(format)));
  return (sections.find(({ condition }) => condition?.(value)) ?? bySign(sections, value))?.shows ?? PLAIN;
}

const PLAIN: NumberFormat = { percent: false, date: null, unit: null, leftOut: 0 };

function bySign(sections: readonly Section[], value: number): Section | undefined {
  if (sections.some(({ condition }) => condition !== null))
    return sections.find(({ condition }) => condition === null);
  if (value < 0) return sections[1] ?? sections[0];
  return value === 0 ? (sections[2] ?? sections[0]) : sections[0];
}

/** Quoted words, escaped characters, brackets, padding and filling, "General", the end of a section, any other character. */
const TOKEN = /"([^"]*)"|\\(.)|\[([^\]]*)\]|(_.|\*.|general|standard)|(;)|(.)/gisu;

function sectionsOf(format: string): Section[] {
  const parts = [{ plain: "", words: "", brackets: [] as string[] }];
  for (const [, quoted, escaped, bracket, , end, plain] of format.matchAll(TOKEN)) {
    const part = parts.at(-1);
    if (end !== undefined) parts.push({ plain: "", words: "", brackets: [] });
    else if (bracket !== undefined) part?.brackets.push(bracket);
    else if (part !== undefined) {
      part.words += quoted ?? escaped ?? "";
      part.plain += plain ?? "";
    }
  }
  return parts.slice(0, 3).map(({ plain, words, brackets }) => {
    const currency = brackets.map((bracket) => /^\$([^-]*)/u.exec(bracket)?.[1] ?? "").join("");
    const elapsed = brackets.some((bracket) => /^(?:h+|m+|s+)$/iu.test(bracket));
    return {
      condition: brackets.map(conditionIn).find((condition) => condition !== null) ?? null,
      shows: {
        percent: plain.includes("%"),
        date: elapsed ? "time" : dateIn(plain),
        unit: unitIn(`${words} ${currency}`),
        leftOut: 3 * (/[0#?](,+)(?=\.|[^0#?]*$)/u.exec(plain)?.[1]?.length ?? 0),
      },
    };
  });
}

const CONDITIONS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
  "<>": (value, limit) => value !== limit,
};

function conditionIn(bracket: string): Section["condition"] {
  const [, operator = "", limit] = /^([<>=]{1,2})(-?[\d.]+)$/u.exec(bracket) ?? [];
  const holds = CONDITIONS[operator];
  return holds === undefined ? null : (value) => holds(value, Number(limit));
}

/** Whether a format without its words shows days, only months and years, or another part of a time. */
function dateIn(plain: string): NumberFormat["date"] {
  if (/d/iu.test(plain)) return "day";
  if (/m/iu.test(plain) && /[yå]/iu.test(plain)) return "month";
  return /[ymhså]/iu.test(plain) ? "time" : null;
}

function unitIn(words: string): Unit | null {
  const unit = readUnit(words);
  return isNotation(unit) && (unit.base !== "" || unit.power > 0) ? unit : null;
}
