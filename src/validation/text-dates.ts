// The deadlines that a requirement's text states: "senest den 30. juni 2024", "inden udgangen af Q2".
import { addDays, type IsoDate, type Period, readDeadlineText } from "../plan";

/** A deadline in a text. */
export interface StatedDeadline {
  /** The words as written: "senest juni 2024". */
  readonly words: string;
  /** The days it can mean: "inden 1. juli" is the day itself or the day before. */
  readonly days: readonly IsoDate[];
}

const LEAD = /(?<![\p{L}])(senest|inden|før|(?:ved|med) udgang(?:en)? af|ultimo|medio|by|before)\s+(?=\S)/giu;
/** As many words as the longest deadline has after its lead-in: "den 30. juni 2024". */
const MOST_WORDS = 6;
/** Characters after a lead-in that can hold them. */
const NEAR = 100;
/** What makes a day one of another year, or of every year. */
const ANOTHER_YEAR =
  /^\s+(?:i\s+)?(?:det\s+)?(?:følgende|efterfølgende|næste|året\s+efter|hver|hvert)(?!\p{L})/iu;

/** Every deadline a sentence states; one without its year is within the plan's days. */
export function deadlinesIn(sentence: string, plan: Period | undefined): StatedDeadline[] {
  return [...sentence.matchAll(LEAD)].flatMap(({ 0: lead, 1: first = "", index }): StatedDeadline[] => {
    const words = sentence
      .slice(index + lead.length, index + lead.length + NEAR)
      .split(/\s+/u)
      .slice(0, MOST_WORDS);
    for (let count = words.length; count > 0; count -= 1) {
      const said = words
        .slice(0, count)
        .join(" ")
        .replace(/[,;:.)]+$/u, "");
      const text = `${lead.trim()} ${said}`;
      const period = readDeadlineText(text, plan);
      if (period === undefined) continue;
      const rest = words.slice(count).join(" ");
      return ANOTHER_YEAR.test(` ${rest}`) ? [] : [{ words: text, days: daysOf(period, first, said) }];
    }
    return [];
  });
}

/** "inden juni" is before June to the letter, and by its end as many mean it; "inden udgangen af juni" is its end alone. */
function daysOf({ start, end }: Period, lead: string, said: string): IsoDate[] {
  const before = /^(?:inden|før|before)$/iu.test(lead) && !/udgang|slutning|end of/iu.test(said);
  return before ? [end, addDays(start, -1)] : [end];
}
