// The fingerprint of a list of cells: a weighted sum of their codes and of their texts' characters, modulo two primes.
// The JavaScript twin of what `formula.ts` has the spreadsheet compute; shared vectors hold the two together.
import { cellCode, type SealCell, textOf } from "./cell-code";
import { type Fingerprint, PRIMES, STEP } from "./definition";

/**
 * The fingerprint of a column's cells from the header down (or of a header row's cells from the left).
 * `constant` is the column's own, see `columnConstant`. Characters are UTF-16 units, as MID of Excel counts them.
 */
export function fingerprintOf(cells: readonly SealCell[], constant: number): Fingerprint {
  return [fingerprintModulo(cells, constant, PRIMES[0]), fingerprintModulo(cells, constant, PRIMES[1])];
}

function fingerprintModulo(cells: readonly SealCell[], constant: number, prime: number): number {
  let sum = 0;
  cells.forEach((cell, row) => {
    const base = STEP.row * row + constant;
    sum = (sum + (cellCode(cell) % prime) * weight(base, prime)) % prime;
    const text = textOf(cell);
    for (let position = 1; position <= text.length; position += 1)
      sum = (sum + text.charCodeAt(position - 1) * weight(STEP.character * position + base, prime)) % prime;
  });
  return sum;
}

/** The cube keeps neighbouring weights from being multiples of each other; every step stays below 2^48. */
function weight(place: number, prime: number): number {
  const g = 1 + (place % (prime - 1));
  return (((g * g) % prime) * g) % prime;
}
