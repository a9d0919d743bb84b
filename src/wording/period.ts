// A report's period in words. Without numbers and dates, for the pane loads it before it can be used.
import type { Language } from "./language";

/** "2. kvartal 2024" or "Q2 2024"; "hele 2024" or "all of 2024"; anything else as it is named. */
export function periodWords(period: string, language: Language): string {
  const [, year = "", quarter = ""] = /^(\d{4}) Q([1-4])$/u.exec(period) ?? [];
  if (quarter !== "") return language === "da" ? `${quarter}. kvartal ${year}` : `Q${quarter} ${year}`;
  if (!/^\d{4}$/u.test(period)) return period;
  return language === "da" ? `hele ${period}` : `all of ${period}`;
}
