// Years mentioned in a text, sentence by sentence.

/** The sentences of a text. A full stop after a number ("1. januar") or a known abbreviation ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[^\d\s.][.;?]|\p{L}{2}\d{0,4}[.;?]|(?:19|20)\d{2}[.;?])\s+(?=\p{Lu})|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** The years a sentence names; a span such as 2024-2027 names every year in it. */
export function yearsIn(sentence: string): number[] {
  const years = new Set<number>();
  for (const [, from = "", to] of sentence.matchAll(
    /(?<![\d.,/-])((?:19|20)\d{2})(?:\s?[-–]\s?((?:19|20)\d{2}))?(?![\d])/gu,
  )) {
    const last = to === undefined ? Number(from) : Number(to);
    for (let year = Number(from); year <= last; year += 1) years.add(year);
  }
  return [...years];
}
