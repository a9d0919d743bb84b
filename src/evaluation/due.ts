// When a requirement is due. "Resultatplanen … er i udgangspunktet gældende til kalenderårets afslutning" (Påtegning
// og opgørelse): a requirement without its own deadline is due when the plan's year ends.
import type { Requirement } from "../plan";
import type { Facts } from "./facts";
import type { Due } from "./reasons";

/** The deadline as seen on a day; null when neither the requirement nor the plan has one, which counts as due. */
export function dueOf({ deadline }: Requirement, { planPeriod, daysUntil }: Facts): Due | null {
  if (deadline.state === "known") {
    return { period: deadline.value, implied: false, daysLeft: daysUntil(deadline.value.end) };
  }
  return planPeriod === null
    ? null
    : { period: planPeriod, implied: true, daysLeft: daysUntil(planPeriod.end) };
}

/** True from the last day of a deadline on: what is delivered later is late. False where there is no deadline. */
export function isDue(due: Due | null): boolean {
  return due !== null && due.daysLeft <= 0;
}

/** True until the last day of the deadline. On that day, and where there is no deadline at all, it is due. */
export function isNotDueYet(due: Due | null): due is Due {
  return due !== null && due.daysLeft > 0;
}
