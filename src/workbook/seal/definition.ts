// The constants of the fingerprint. It is computed twice, by the spreadsheet's own formulas and by us; both are built from
// here. Every intermediate stays an integer below 2^48, so that no spreadsheet's fifteen digits get in the way.

/** Both below 2^24 and 2 modulo 3, so that x → x³ permutes the residues: no two cells share a weight by construction. */
export const PRIMES = [16_777_199, 16_777_139] as const;

/** What a weight is made of: row and character position, and the column's own constant. */
export const STEP = { character: 7_182_818, row: 14_159_265, table: 4_142_135, column: 6_180_339 } as const;

/** A cell's code is KIND · kind + content. */
export const KIND = 1e13;

/** Kinds 1–8 are numbers: 1 + size class, and 4 more when negative. A formula adds `formula` kinds. */
export const KINDS = {
  number: 1,
  negative: 4,
  text: 9,
  logical: 10,
  error: 11,
  blank: 12,
  formula: 12,
} as const;

/** A number's size class decides how many decimals count: 9 below 10,000, 6 below 10 million, øre below 100 billion, else none. */
export const SIZE_CLASSES = [
  { below: 1e4, decimals: 9 },
  { below: 1e7, decimals: 6 },
  { below: 1e11, decimals: 2 },
  { below: Infinity, decimals: 0 },
] as const;

/** The size class is taken of the number rounded to so many decimals. */
export const CLASS_DECIMALS = 4;

/** Numbers from here on run into the next kind's codes and cannot be told apart for certain. */
export const NUMBER_LIMIT = 1e13;

/** A fingerprint modulo each prime. */
export type Fingerprint = readonly [number, number];

/** The constant that gives every column of every table weights of its own. Tables and columns are numbered from 1. */
export function columnConstant(tableNumber: number, columnNumber: number): number {
  return tableNumber * STEP.table + columnNumber * STEP.column;
}

/** A fingerprint as people copy it: "06789725-11784606". */
export function fingerprintText([first, second]: Fingerprint): string {
  return `${String(first).padStart(8, "0")}-${String(second).padStart(8, "0")}`;
}

/** The sum of fingerprints. */
export function addFingerprints(parts: readonly Fingerprint[]): Fingerprint {
  return parts.reduce<Fingerprint>(
    (sum, part) => [(sum[0] + part[0]) % PRIMES[0], (sum[1] + part[1]) % PRIMES[1]],
    [0, 0],
  );
}
