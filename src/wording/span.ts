// A stretch of days in words.
import { isoDate, type IsoDate } from "../plan";
import { formatDate, formatMonth } from "./format";
import type { Language } from "./language";

/** "4. kvartal 2024", "oktober 2024", "2. halvår 2024", "2024"; other days from the first to the last. */
export function spanWords(
  { start, end }: { readonly start: IsoDate; readonly end: IsoDate },
  language: Language,
): string {
  const year = start.slice(0, 4);
  const [from, to] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  const wholeMonths = start.endsWith("-01") && end === isoDate(Number(year), to + 1, 0);
  if (wholeMonths && from === to) return formatMonth(start, language);
  const length = to - from + 1;
  const which = (from - 1) / length + 1;
  if (wholeMonths && Number.isInteger(which)) {
    if (length === 3) return language === "da" ? `${which}. kvartal ${year}` : `Q${which} ${year}`;
    if (length === 6) return language === "da" ? `${which}. halvår ${year}` : `H${which} ${year}`;
    if (length === 12) return year;
  }
  return start === end
    ? formatDate(start, language)
    : `${formatDate(start, language)} – ${formatDate(end, language)}`;
}
