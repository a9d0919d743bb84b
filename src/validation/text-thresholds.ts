// A number that a text states, compared with the target of its requirement. A text that states none of the requirement's
// own, or several that could be meant, contradicts nothing.
import {
  type Comparator,
  type Field,
  fold,
  isNotation,
  isPercentBase,
  readUnit,
  type Requirement,
  type RequirementKind,
  timesTen,
  type Unit,
  valueOf,
} from "../plan";
import type { Bound, StatedNumber } from "./text-numbers";

/** What the text says, and the field of the requirement that says something else. */
export interface Contradicted {
  readonly words: string;
  readonly field: Extract<Field<unknown>, { readonly state: "known" }>;
}

/** The kinds whose target is a number of the plan's own; a change has last year's number, a delivery a date. */
const WITH_TARGET: ReadonlySet<RequirementKind> = new Set(["value", "count", "ratio", "deviation", "list"]);

/** The columns that a text's numbers contradict. */
export function contradictedBy(stated: readonly StatedNumber[], requirement: Requirement): Contradicted[] {
  const kind = valueOf(requirement.kind);
  if (kind === undefined || !WITH_TARGET.has(kind)) return [];
  const own = stated.filter((number) => isOwn(number, requirement));
  if (valueOf(requirement.comparator) === "between") return bandContradicted(own, requirement);
  if (own.some(({ to }) => to !== null)) return [];
  if (own.length === 0) return shiftedPoint(stated, requirement);
  const contradicted = fieldContradicted(own, requirement.target, requirement);
  return contradicted.length > 0 ? contradicted : comparisonContradicted(own, requirement);
}

/** "1-3 forslag", "mindst 1 og højst 3": each end against its own column. */
function bandContradicted(own: readonly StatedNumber[], requirement: Requirement): Contradicted[] {
  const ends = own.flatMap((number): { end: "target" | "targetTo"; number: StatedNumber }[] => {
    if (number.to !== null)
      return [
        { end: "target", number },
        { end: "targetTo", number: { ...number, values: number.to } },
      ];
    if (number.bound === null) return [];
    return [{ end: number.bound.side === "lower" ? "target" : "targetTo", number }];
  });
  return (["target", "targetTo"] as const).flatMap((column) =>
    fieldContradicted(
      ends.flatMap(({ end, number }) => (end === column ? [number] : [])),
      requirement[column],
      requirement,
    ),
  );
}

function fieldContradicted(
  stated: readonly StatedNumber[],
  field: Field<number>,
  requirement: Requirement,
): Contradicted[] {
  const [first, ...others] = stated;
  if (first === undefined || field.state !== "known") return [];
  const same = (one: StatedNumber, value: number): boolean =>
    inUnitOf(one, requirement).some((read) => isNear(read, value));
  if (stated.some((one) => same(one, field.value) || isSameCount(one, requirement))) return [];
  const [value] = inUnitOf(first, requirement);
  const several = value === undefined || others.some((other) => !same(other, value));
  return several ? [] : [{ words: first.words, field }];
}

const COMPARATORS: Readonly<Record<Bound["side"], readonly [loose: Comparator, strict: Comparator]>> = {
  lower: ["at-least", "above"],
  upper: ["at-most", "below"],
};

function isComparator({ side, strict }: Bound, comparator: Comparator): boolean {
  return COMPARATORS[side][strict ? 1 : 0] === comparator;
}

/** "højst 5 pct." beside the comparison mindst. */
function comparisonContradicted(own: readonly StatedNumber[], requirement: Requirement): Contradicted[] {
  const { comparator } = requirement;
  const bounds = own.flatMap(({ bound, words }) => (bound === null ? [] : [{ bound, words }]));
  const [first] = bounds;
  if (first === undefined || comparator.state !== "known" || !IS_BOUND.has(comparator.value)) return [];
  const agrees = own.some(
    (number) =>
      number.bound === null ||
      isComparator(number.bound, comparator.value) ||
      isSameCount(number, requirement),
  );
  return agrees ? [] : [{ words: first.words, field: comparator }];
}

const IS_BOUND: ReadonlySet<Comparator> = new Set(["at-least", "above", "at-most", "below", "equal"]);

/** "flere end 3" and "mindst 4" are the same of things that are counted. */
function isSameCount({ bound, values }: StatedNumber, { kind, comparator, target }: Requirement): boolean {
  const [compared, number] = [valueOf(comparator), valueOf(target)];
  if (valueOf(kind) !== "count" || bound === null || compared === undefined || number === undefined)
    return false;
  const [loose, strict] = COMPARATORS[bound.side];
  const step = bound.side === "lower" ? 1 : -1;
  const other = bound.strict ? step : -step;
  return compared === (bound.strict ? loose : strict) && values.some((value) => value + other === number);
}

/** Target 12,5 beside "125" as the only number of the text: the same digits, the decimal point elsewhere. */
function shiftedPoint(stated: readonly StatedNumber[], requirement: Requirement): Contradicted[] {
  const [only, ...others] = stated;
  const { target, unit } = requirement;
  if (only === undefined || others.length > 0 || only.to !== null || target.state !== "known") return [];
  const asked = valueOf(unit);
  if (only.unit !== null && asked !== undefined && !isOfUnit(only.unit, readUnit(asked))) return [];
  const read = inUnitOf(only, requirement);
  if (read.some((value) => isNear(value, target.value))) return [];
  const digits = digitsOf(target.value);
  const isShifted = digits.length > 1 && read.some((value) => digitsOf(value) === digits);
  return isShifted ? [{ words: only.words, field: target }] : [];
}

/** The digits of a number without its decimal point and the zeros around them. */
function digitsOf(value: number): string {
  return String(value)
    .replace(/[.-]/gu, "")
    .replace(/^0+|0+$/gu, "");
}

/** Units that say nothing of what is counted. */
const ANY = /^(?:stk\.?|antal|niveau|point|karakter|indeks)$/iu;
/** Without a unit to go by, a number of these is a duration or how often. */
const TIMES =
  /^(?:dage?|døgn|uger?|måned(?:er)?|år|kvartal(?:er)?|timer?|minut(?:ter)?|sekund(?:er)?|gang(?:e)?|(?:arbejds|hver)dage?|days?|weeks?|months?|years?|hours?|times|\p{L}+dele?)$/iu;

/** True for a number that can be nothing but the requirement's own: by its unit, or by what it counts. */
function isOwn({ bound, to, unit, nouns }: StatedNumber, requirement: Requirement): boolean {
  const written = valueOf(requirement.unit);
  const asked = written === undefined || ANY.test(written) ? undefined : readUnit(written);
  const isBound = bound !== null || to !== null;
  if (unit !== null && unit.base !== "") {
    return isBound && (asked === undefined ? isPercentBase(unit) : isOfUnit(unit, asked));
  }
  const [noun] = nouns;
  if (asked !== undefined && isNotation(asked)) return isBound && noun === undefined;
  if (asked === undefined) return isBound && (noun === undefined || !TIMES.test(noun));
  const counted = nouns.some((word) => asked.base.split(" ").some((one) => isSameNoun(one, fold(word))));
  return counted ? isBound || valueOf(requirement.kind) === "count" : isBound && noun === undefined;
}

function isOfUnit(unit: Unit, asked: Unit): boolean {
  if (isPercentBase(unit)) return isPercentBase(asked);
  return unit.base === "" || asked.base === unit.base || asked.base.startsWith(`${unit.base} `);
}

/** One word in its forms, or with a word before it: aktivitet, aktiviteterne, informationsaktiviteter. */
function isSameNoun(one: string, other: string): boolean {
  const [a, b] = [stemOf(one), stemOf(other)];
  return Math.min(a.length, b.length) > 2 && (a.endsWith(b) || b.endsWith(a));
}

function stemOf(word: string): string {
  return word.replace(/[^\p{L}]/gu, "").replace(/(?<=.{3})(?:erne|ene|er|en|et|e|s){1,3}$/u, "");
}

/** What a stated number is in the requirement's unit; several where the text can be read in several ways. */
function inUnitOf({ values, unit }: StatedNumber, requirement: Requirement): number[] {
  if (unit === null) return [...values];
  const written = valueOf(requirement.unit);
  // Without a unit beside it, a target of 0.85 can be 85 per cent.
  if (written === undefined)
    return isPercentBase(unit) ? values.flatMap((value) => [value, value / 100]) : [...values];
  return values.map((value) => timesTen(String(value), unit.power - readUnit(written).power));
}

/** Equal but for what a cell's floating point adds. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
