// A report's period in words. Without numbers and dates, for the pane loads it before it can be used.
import type { Language } from "./language";

/** "2. kvartal 2024" or "Q2 2024"; "hele 2024" or "all of 2024"; anything else as it is named. */
export function periodWords(period: string, language: Language): string {
  const [, year = "", quarter = ""] = /^(\d{4}) Q([1-4])$/u.exec(period) ?? [];
  if (quarter !== "") return language === "da" ? `${quarter}. kvartal ${year}` : `Q${quarter} ${year}`;
  if (/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u.test(period)) return monthsInWords(period, language);
  if (!/^\d{4}$/u.test(period)) return period;
  return language === "da" ? `hele ${period}` : `all of ${period}`;
}

/** "august 2016 – oktober 2016" of "2016-08-01/2016-10-31". */
function monthsInWords(period: string, language: Language): string {
  const month = new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return period
    .split("/")
    .map((day) => month.format(new Date(day)))
    .join(" – ");
}
