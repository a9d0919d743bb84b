// Years mentioned in a text, sentence by sentence.

/** The sentences of a text. A full stop after a number ("1. januar") or a known abbreviation ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[^\d\s.][.;?]|\p{L}{2}\d{0,4}[.;?]|(?:19|20)\d{2}[.;?])\s+(?=\p{Lu})|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** A year not within a longer number or a date, and what a span ends in: 2024-2027, 2018/2019, 2018/19, "fra 2023 til 2025", "2023 til og med 2025". */
const YEARS =
  /(?<![\d.,/-])((?:19|20)\d{2})(?:\s?[-–/]\s?((?:19|20)?\d{2})|\s+til\s+(?:(?:og med|udgangen af)\s+)?((?:19|20)\d{2}))?(?!\d)/gu;

/** The years a sentence names; a span names every year in it. */
export function yearsIn(sentence: string): number[] {
  const years = new Set<number>();
  for (const [, from = "", short, long] of sentence.matchAll(YEARS)) {
    const to = short ?? long ?? from;
    const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
    for (let year = Number(from); year <= Math.max(last, Number(from)); year += 1) years.add(year);
  }
  return [...years];
}
