// Short words of a report: severities, totals, scores.
import type Fraction from "fraction.js";
import type { Exception, Severity } from "../../validation";
import { formatDate, formatNumber, formatPercent } from "../format";
import type { Language } from "../language";

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity | "excepted", string>>>> = {
  da: { error: "Fejl", warning: "Advarsel", info: "Oplysning", excepted: "Undtaget" },
  en: { error: "Error", warning: "Warning", info: "Info", excepted: "Excepted" },
};

/** "Undtaget af Anne Hansen 14. april 2024: fejlen er kendt." */
export function exceptedText(
  { reason, by, date }: Pick<Exception, "reason" | "by" | "date">,
  language: Language,
): string {
  const day = formatDate(date, language);
  const whole = /[.?:]$/u.test(reason) ? reason : `${reason}.`;
  return language === "da" ? `Undtaget af ${by} ${day}: ${whole}` : `Excepted by ${by} on ${day}: ${whole}`;
}

export function severityWord(severity: Severity | "excepted", language: Language): string {
  return SEVERITIES[language][severity];
}

/** What a total counts in: per cent when full fulfilment is 100, else points. */
function amount(value: Fraction, total: Fraction, language: Language): string {
  if (total.equals(100)) return formatPercent(value, language);
  const points = language === "da" ? "point" : "points";
  return `${formatNumber(value, language)} ${points}`;
}

/**
 * "75,0 pct. sikkert, 83,3 pct. muligt", or "75,0 pct." when nothing is undetermined; of a total of points, how many.
 * Where nothing counts there is no share to tell.
 */
export function totalText(
  {
    certain,
    possible,
    total,
  }: { readonly certain: Fraction; readonly possible: Fraction; readonly total: Fraction },
  language: Language,
): string {
  if (total.equals(0)) return language === "da" ? "ingen mål tæller med" : "no goals count";
  const [sure, maybe, of] = language === "da" ? ["sikkert", "muligt", "af"] : ["certain", "possible", "of"];
  const outOf = total.equals(100) ? "" : ` ${of} ${formatNumber(total, language)}`;
  const least = amount(certain, total, language);
  if (certain.equals(possible)) return least + outOf;
  return `${least} ${sure}, ${amount(possible, total, language)} ${maybe}${outOf}`;
}

/** "8,3 pct.", or points: what a goal counts in the whole; said to be unknown where the plan does not tell. */
export function weightText(weight: Fraction | null, total: Fraction, language: Language): string {
  if (weight === null) return language === "da" ? "ikke oplyst" : "not given";
  return amount(weight, total, language);
}

/** "8,3 af 8,3 pct.", or the span while it is open: "0,0–8,3 af 8,3 pct.". */
export function goalScoreText(
  goal: { readonly certain: Fraction; readonly possible: Fraction; readonly weight: Fraction },
  total: Fraction,
  language: Language,
): string {
  const least = formatNumber(goal.certain, language, 1, 1);
  const most = formatNumber(goal.possible, language, 1, 1);
  const span = least === most ? least : `${least}–${most}`;
  return `${span} ${language === "da" ? "af" : "of"} ${amount(goal.weight, total, language)}`;
}

export { capital } from "./capital";
