// The fingerprint of a list of cells: a weighted sum of their codes and of their texts' characters, modulo two primes.
// The JavaScript twin of what `formula.ts` has the spreadsheet compute; shared vectors hold the two together.
import { atOnce, type Steps } from "../../plan";
import { cellCode, type SealCell, textOf } from "./cell-code";
import { type Fingerprint, PRIMES, STEP } from "./definition";

/**
 * The fingerprint of a column's cells from the header down (or of a header row's cells from the left).
 * `constant` is the column's own, see `columnConstant`. Characters are UTF-16 units, as MID of Excel counts them.
 */
export function fingerprintOf(cells: readonly SealCell[], constant: number): Fingerprint {
  return atOnce(fingerprinting(cells, constant));
}

/** The same in steps. */
export function* fingerprinting(cells: readonly SealCell[], constant: number): Steps<Fingerprint> {
  const sums: [number, number] = [0, 0];
  for (const [row, cell] of cells.entries()) {
    const base = STEP.row * row + constant;
    const code = cellCode(cell);
    const text = textOf(cell);
    sums[0] = (sums[0] + cellModulo(code, text, base, PRIMES[0])) % PRIMES[0];
    sums[1] = (sums[1] + cellModulo(code, text, base, PRIMES[1])) % PRIMES[1];
    yield;
  }
  return sums;
}

function cellModulo(code: number, text: string, base: number, prime: number): number {
  let sum = ((code % prime) * weight(base, prime)) % prime;
  for (let position = 1; position <= text.length; position += 1)
    sum = (sum + text.charCodeAt(position - 1) * weight(STEP.character * position + base, prime)) % prime;
  return sum;
}

/** The cube keeps neighbouring weights from being multiples of each other; every step stays below 2^48. */
function weight(place: number, prime: number): number {
  const g = 1 + (place % (prime - 1));
  return (((g * g) % prime) * g) % prime;
}
