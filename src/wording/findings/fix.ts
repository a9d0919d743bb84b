// What the button says that applies a correction.
import type { Fix } from "../../validation";
import { formatDate, formatNumber } from "../format";
import type { Language } from "../language";

/** "Ret til 92"; of a header "Omdøb »Fristt« til »Frist«". `header` is what the column should be called. */
export function fixLabel(fix: Fix, header: string, language: Language): string {
  const [to, date, rename] =
    language === "da"
      ? ["Ret til", "datoen ", ["Omdøb", "til"]]
      : ["Correct to", "the date ", ["Rename", "to"]];
  const quoted = (text: string): string => (language === "da" ? `»${text}«` : `“${text}”`);
  switch (fix.kind) {
    case "number":
      return `${to} ${formatNumber(fix.value, language, MOST_DECIMALS)}`;
    case "date":
      return `${to} ${date}${formatDate(fix.value, language)}`;
    case "text":
      return `${to} ${quoted(fix.value)}`;
    case "header":
      return `${rename[0] ?? ""} ${quoted(fix.from)} ${rename[1] ?? ""} ${quoted(header)}`;
  }
}

const MOST_DECIMALS = 6;
