// When a requirement is due. "Resultatplanen … er i udgangspunktet gældende til kalenderårets afslutning" (Påtegning
// og opgørelse): a requirement without its own deadline is due when the plan's year ends.
import { daysBetween, isoDate, type IsoDate, type Requirement } from "../plan";
import type { Due } from "./reasons";

/** The deadline as seen on a day; null when neither the requirement nor the plan has one, which counts as due. */
export function dueOf(requirement: Requirement, year: number | undefined, asOf: IsoDate): Due | null {
  const { deadline } = requirement;
  if (deadline.state === "known") {
    return { period: deadline.value, implied: false, daysLeft: daysBetween(asOf, deadline.value.end) };
  }
  if (year === undefined) return null;
  const end = isoDate(year, 12, 31);
  return {
    period: { start: isoDate(year, 1, 1), end, text: String(year) },
    implied: true,
    daysLeft: daysBetween(asOf, end),
  };
}

/** True on the last day of the deadline and after it, and where there is no deadline at all. */
export function isDue(due: Due | null): boolean {
  return due === null || due.daysLeft <= 0;
}
