// From a judge's word to a verdict: time, delivery and documentation have their say, the same for every kind.
import { daysBetween, ifAfter, valueOf, type IsoDate, type Requirement } from "../plan";
import { isDue, isNotDueYet } from "./due";
import { optional, type Finality, type Judgement } from "./judgement";
import type { Due, Outcome, RequirementReason } from "./reasons";
import type { Status } from "./results";

/** A verdict with its reason. */
export interface Verdict {
  readonly status: Status;
  readonly reason: RequirementReason;
}

/** A verdict on a judgement, as of a day. Before its deadline what can still change is not a verdict. */
export function settle(
  requirement: Requirement,
  judgement: Judgement,
  due: Due | null,
  asOf: string,
): Verdict {
  switch (judgement.kind) {
    case "blocked":
      return { status: "undetermined", reason: judgement.reason };
    case "waiting":
      return {
        status: "undetermined",
        reason: isNotDueYet(due)
          ? { kind: "not-due-yet", due, soFar: null, need: judgement.need }
          : { kind: "result-missing", need: judgement.need, due },
      };
    case "settled":
      return settleOutcome(requirement, judgement, due, asOf);
  }
}

/** Whether what is met counts before its deadline, by the day it was delivered. */
const COUNTS_EARLY: Readonly<Record<Finality, (deliveredOn: IsoDate | undefined) => boolean>> = {
  // Stryker disable next-line ArrowFunction: nothing said is no yes
  "at-deadline": () => false,
  "when-met": () => true,
  "when-delivered": (on) => on !== undefined,
};

function settleOutcome(
  requirement: Requirement,
  { outcome: found, final: finality, made }: Judgement & { readonly kind: "settled" },
  due: Due | null,
  asOf: string,
): Verdict {
  const deliveredOn = optional(requirement.deliveredOn);
  if (deliveredOn.kind !== "go") return settle(requirement, deliveredOn, due, asOf);
  const on = deliveredOn.value;
  const later = ifAfter(on, asOf);
  // What is delivered after both its deadline and the day judged as of was late already on that day.
  if (later !== undefined && !isDue(due)) {
    return settle(requirement, { kind: "waiting", need: { kind: "delivered-later", on: later } }, due, asOf);
  }
  const outcome = lateOutcome(found, on, due);
  const early = isNotDueYet(due);
  const incomplete = made.find(({ missing }) => missing.length > 0);
  const final = (!early && incomplete === undefined) || COUNTS_EARLY[finality](on);
  if (outcome.met && final) return documented(requirement, outcome, due, asOf);
  if (!early && incomplete !== undefined) {
    return settle(requirement, { kind: "waiting", need: { kind: "parts", madeUp: incomplete } }, due, asOf);
  }
  return early
    ? { status: "undetermined", reason: { kind: "not-due-yet", due, soFar: outcome, need: null } }
    : { status: "not-fulfilled", reason: { kind: "judged", outcome, documentedLate: null } };
}

/**
 * "Senest i 4. kvartal 2024 har institutionen fremsendt dokumentation" (mål 3.3): what was reached but delivered after
 * its deadline is not fulfilled.
 */
function lateOutcome(outcome: Outcome, on: string | undefined, due: Due | null): Outcome {
  if (!outcome.met || on === undefined || due === null || !isLate(on, due)) return outcome;
  return { kind: "late", met: false, on, due, days: daysBetween(due.period.end, on), of: outcome };
}

/** True when the day comes after the deadline. */
export function isLate(on: string, due: Due): boolean {
  return on > due.period.end;
}

/**
 * "Institutionen kan dokumentere …" (mål 3.2): where the plan asks for documentation, it counts only when there is a
 * reference to it, dated no later than the day judged as of. Whether it proves anything is for people.
 */
function documented(requirement: Requirement, outcome: Outcome, due: Due | null, asOf: string): Verdict {
  const on = optional(requirement.documentedOn);
  if (on.kind !== "go") return settle(requirement, on, due, asOf);
  if (!hasReference(requirement, on.value, asOf)) {
    const needed = optional(requirement.documentationRequired);
    if (needed.kind !== "go") return settle(requirement, needed, due, asOf);
    if (needed.value === true) {
      const reference = optional(requirement.documentation);
      if (reference.kind !== "go") return settle(requirement, reference, due, asOf);
      const later = ifAfter(on.value, asOf) ?? null;
      const { origin } = requirement.documentation;
      return {
        status: "undetermined",
        reason: { kind: "documentation-missing", outcome, due, later, origin },
      };
    }
  }
  return {
    status: "fulfilled",
    reason: { kind: "judged", outcome, documentedLate: documentedLate(on.value, due) },
  };
}

/** A reference to documentation, not dated after the day judged as of. */
function hasReference(requirement: Requirement, on: string | undefined, asOf: string): boolean {
  return requirement.documentation.state === "known" && (on === undefined || on <= asOf);
}

/** True where no documentation is asked for, or a reference to it is there. */
export function isDocumented(requirement: Requirement, asOf: string): boolean {
  const { documentationRequired, documentedOn } = requirement;
  if (documentationRequired.state === "missing" || valueOf(documentationRequired) === false) return true;
  return documentedOn.state !== "unreadable" && hasReference(requirement, valueOf(documentedOn), asOf);
}

/** How many days after the requirement's own deadline it was documented. Late documentation is said, not punished. */
function documentedLate(on: string | undefined, due: Due | null): { on: string; days: number } | null {
  // Stryker disable next-line ConditionalExpression: the type asks; no day is no number of days late
  if (on === undefined || due === null || due.implied) return null;
  const days = daysBetween(due.period.end, on);
  return days > 0 ? { on, days } : null;
}
