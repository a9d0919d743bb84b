// Excel answers null for the cells of a range that is too large, where the types promise matrices. That is not read, never empty.

/** A sheet or a table holds more than Excel gives in one answer. */
export class TooLargeError extends Error {
  constructor(readonly place: string) {
    super(`${place} is too large for one answer.`);
    this.name = "TooLargeError";
  }
}

/**
 * A range's matrix, by what it is of.
 * @throws TooLargeError where Excel gave none
 */
export function given<T>(matrix: T | null, place: string): T {
  if (matrix === null) throw new TooLargeError(place);
  return matrix;
}
