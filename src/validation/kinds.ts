// What each kind of requirement and each comparison needs, said once.
import type { Comparator, Requirement, RequirementKind } from "../plan";
import { valueOf } from "../plan";
import type { Lookup } from "./lookup";

/** Comparisons against a number that the plan must state. */
export const NEEDS_TARGET: ReadonlySet<Comparator> = new Set([
  "at-least",
  "above",
  "at-most",
  "below",
  "equal",
  "between",
]);

/** Comparisons with last year's number. */
export const WITH_LAST_YEAR: ReadonlySet<Comparator> = new Set([
  "falls",
  "rises",
  "does-not-rise",
  "does-not-fall",
]);

const OF_LISTS: ReadonlySet<Comparator> = new Set(["at-least", "at-most", "equal", "between"]);

function isAgainstTarget(comparator: Comparator): boolean {
  return NEEDS_TARGET.has(comparator) || comparator === "is-stated";
}

/** The kinds that compare a number, and with which comparisons each makes sense. */
const COMPARED: ReadonlyMap<RequirementKind, (comparator: Comparator) => boolean> = new Map([
  ["value", isAgainstTarget],
  ["count", isAgainstTarget],
  ["change", (comparator: Comparator) => WITH_LAST_YEAR.has(comparator)],
  ["deviation", (comparator: Comparator) => comparator === "at-most" || comparator === "below"],
  ["list", (comparator: Comparator) => OF_LISTS.has(comparator)],
  ["ratio", isAgainstTarget],
  ["difference", isAgainstTarget],
] as const);

/** True when a comparison can be used with a kind; kinds that compare nothing take "is-stated" or none. */
export function suits(kind: RequirementKind, comparator: Comparator): boolean {
  return COMPARED.get(kind)?.(comparator) ?? comparator === "is-stated";
}

/** The requirements that count: those of goals that are not udgået or ikke relevant. */
export function active(requirements: readonly Requirement[], { counted }: Lookup): Requirement[] {
  return requirements.filter((requirement) => counted.has(requirement));
}

/** True for a requirement that is compared with the numbers of years before: a change, or the mean of several. */
export function comparesWithYears({ kind, yearsInMean }: Requirement): boolean {
  return valueOf(kind) === "change" || yearsInMean.state !== "missing";
}

/** True for a measured number that its scale says the worth of: without a target of its own it is compared with none. */
export function isGraded({ kind, grading, target, yearsInMean }: Requirement): boolean {
  const measured = valueOf(kind) === "value" || valueOf(kind) === "count";
  const byScale = grading.state === "unreadable" || (valueOf(grading) ?? "binary") !== "binary";
  return measured && byScale && target.state === "missing" && yearsInMean.state === "missing";
}

/** True for a requirement judged against a number that the plan must state. */
export function needsTarget(requirement: Requirement): boolean {
  const kind = valueOf(requirement.kind);
  const comparator = valueOf(requirement.comparator);
  if (kind === "list" || kind === "deviation") return true;
  const measured = kind === "value" || kind === "count" || kind === "ratio" || kind === "difference";
  if (requirement.yearsInMean.state !== "missing") return false;
  return measured && !isGraded(requirement) && comparator !== undefined && NEEDS_TARGET.has(comparator);
}
