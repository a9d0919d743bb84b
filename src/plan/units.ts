// Units as people write them: "pct.", "%" and "procent" are one unit; "t.kr.", "tkr" and "1.000 kr." are another.

/**
 * A unit in one spelling. `base` is what is counted ("kr.", "pct.", "tiltag"; "" for a bare scale such as "mio."), and
 * one of the unit is 10^`power` of it: "mio. kr." has the power 6.
 */
export interface Unit {
  readonly base: string;
  readonly power: number;
}

export const PERCENT: Unit = { base: "pct.", power: 0 };
const CROWNS = "kr.";

const PERCENTS = new Set([
  "pct.",
  "pct",
  "%",
  "procent",
  "percent",
  "per cent",
  "procentpoint",
  "pct.-point",
]);
const CURRENCY = "(?:kr(?:oner)?|dkk)";

/** Words for a power of ten; "t" is a thousand only of crowns, for elsewhere it is tonnes or hours. */
const SCALES: readonly (readonly [power: number, words: RegExp])[] = [
  [3, /^(?:tusind|tusinde|tusinder|thousand|1000)$/u],
  [6, /^(?:mio|mill|million|millioner|millions|1000000)$/u],
  [9, /^(?:mia|milliard|milliarder)$/u],
];
const SHORT_CROWNS: readonly (readonly [power: number, words: RegExp])[] = [
  [3, /^(?:t\.?\s?(?:kr|dkk)|kkr)$/u],
  [6, /^m\.?\s?(?:kr|dkk)$/u],
];

/** Reads a unit; one that is not known is its own base, case and spaces forgiven. */
export function readUnit(text: string): Unit {
  const folded = text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
  if (PERCENTS.has(folded)) return PERCENT;
  const bare = folded
    .replace(/\.$/u, "")
    .replace(/^1\.000(?:\.000)?(?= |$)/u, (one) => one.replaceAll(".", ""));
  const short = SHORT_CROWNS.find(([, words]) => words.test(bare));
  if (short !== undefined) return { base: CROWNS, power: short[0] };
  const [, before, rest] = /^(\S+?)\.?\s?(?:(?<=[\s.])(\S.*))?$/u.exec(bare) ?? [];
  const power = powerOf(before);
  if (power !== undefined) return { base: baseOf(rest ?? ""), power };
  // "kr. mio." and "DKK million".
  const [, after] = new RegExp(`^${CURRENCY}\\.?\\s(\\S+)$`, "u").exec(bare) ?? [];
  const powerAfter = powerOf(after);
  return powerAfter === undefined ? { base: baseOf(bare), power: 0 } : { base: CROWNS, power: powerAfter };
}

function powerOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : SCALES.find(([, words]) => words.test(word))?.[0];
}

function baseOf(bare: string): string {
  if (PERCENTS.has(bare)) return PERCENT.base;
  return new RegExp(`^(?:${CURRENCY}|,[-–—])$`, "u").test(bare) ? CROWNS : bare;
}

/** True for a unit of money or per cent, or a bare scale: those that stand beside a number as part of its notation. */
export function isNotation({ base }: Unit): boolean {
  return base === CROWNS || base === PERCENT.base || base === "";
}

/** True when the unit as written means per cent. */
export function isPercent(unit: string): boolean {
  const { base, power } = readUnit(unit);
  return base === PERCENT.base && power === 0;
}

/** True when two units as written are the same, whatever their spelling: numbers in them can be compared as they stand. */
export function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [readUnit(one), readUnit(other)];
  return a.base === b.base && a.power === b.power;
}
