// A word where a sentence or a cell begins.

/** A word as the first of its cell: "Ikke opfyldt". */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
