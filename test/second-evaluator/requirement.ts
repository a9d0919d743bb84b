// One row of Krav decided from docs/workbook.md: a verdict, and the share of the requirement that is certain and possible.
import type { IsoDate, Plan, Requirement, RequirementKind } from "../../src/plan";
import { delivery, list, statement } from "./acts";
import { comparisonOf, LASTING, OPEN, type Case, type Found } from "./case";
import { byScale } from "./compared";
import { deviation, difference, ratio } from "./computed";
import { lastDay } from "./figures";
import { least, most, ONE, ZERO, type Q } from "./fraction";
import { numberFound } from "./measured";
import { best, isGraded, scaleOf } from "./scale";
import { cell, type Verdict } from "./verdict";
import { againstMean, change } from "./years";

export interface Decided {
  readonly verdict: Verdict;
  /** Shares from 0 to 1. */
  readonly certain: Q;
  readonly possible: Q;
}

const NUMBERS = ["at-least", "above", "at-most", "below", "equal", "between", "is-stated"];
const TAKES: Readonly<Record<RequirementKind, readonly string[]>> = {
  value: NUMBERS,
  count: NUMBERS,
  ratio: NUMBERS,
  difference: NUMBERS,
  change: ["falls", "rises", "does-not-rise", "does-not-fall"],
  delivery: [],
  statement: [],
  deviation: ["at-most", "below"],
  list: ["at-least", "at-most", "equal", "between"],
};

/** Decides a requirement as of a day. */
export function decide(plan: Plan, requirement: Requirement, asOf: IsoDate): Decided {
  const year = cell(plan.settings.year) ?? 0;
  const one: Case = {
    plan,
    requirement,
    year,
    asOf,
    // "A requirement without a deadline is due when the plan's year ends."
    deadline: cell(requirement.deadline)?.end ?? lastDay(year),
  };
  const found = foundOf(one);
  const due = asOf >= one.deadline;
  // "Nothing is found not fulfilled before its deadline; on the deadline's own day it is due."
  const timely: Verdict = due || (found.settled && found.verdict === "yes") ? found.verdict : "open";
  const verdict = documented(one, timely);
  return { verdict, ...gradeOf(one, verdict, due, found) };
}

/** Kinds that have no number for a scale: they earn all or nothing. */
const WITHOUT_NUMBER: ReadonlySet<RequirementKind | undefined> = new Set(["delivery", "statement", "list"]);

function gradeOf(
  { plan, requirement }: Case,
  verdict: Verdict,
  due: boolean,
  found: Found,
): Omit<Decided, "verdict"> {
  // "What is late earns nothing, whatever its scale gives."
  const onScale =
    isGraded(plan, requirement) &&
    !(found.late === true && due) &&
    !WITHOUT_NUMBER.has(cell(requirement.kind));
  if (!onScale) return { certain: verdict === "yes" ? ONE : ZERO, possible: verdict === "no" ? ZERO : ONE };
  const shares = (found.numbers ?? [found.number]).map((number) =>
    number === undefined ? undefined : scaleOf(plan, requirement, number),
  );
  const isFinal = found.partial !== true && (due || (found.settled && found.verdict === "yes"));
  const known = shares.filter((share) => share !== undefined);
  const [first] = known;
  // "While the result is missing or not final, the possible score is the most that the scale can give."
  if (first === undefined || known.length < shares.length || !isFinal || found.verdict === "open") {
    return { certain: ZERO, possible: best(plan, requirement) };
  }
  const certain = isDocumented(requirement) ? known.reduce(least, first) : ZERO;
  return { certain, possible: known.reduce(most, first) };
}

const isDocumented = (requirement: Requirement): boolean =>
  cell(requirement.documentationRequired) !== true || cell(requirement.documentation) !== undefined;

/** "`ja` when it counts only with documentation." */
function documented({ requirement }: Case, verdict: Verdict): Verdict {
  return verdict === "yes" && !isDocumented(requirement) ? "open" : verdict;
}

function foundOf(one: Case): Found {
  const { plan, requirement, deadline, asOf } = one;
  const kind = cell(requirement.kind);
  const comparison = comparisonOf(one);
  if (kind === undefined || isUnclear(one, kind, comparison)) return OPEN;
  // "A cell that the verdict rests on and that cannot be read leaves the requirement undetermined."
  if (requirement.deadline.state === "unreadable") return OPEN;
  // "Skalering that asks for a scale of which Skala has no row."
  if (asksForScale(requirement) && !isGraded(plan, requirement)) return OPEN;
  const found = ofKind(one, kind, comparison);
  const date = cell(requirement.deliveredOn);
  if (date === undefined || kind === "delivery") return found;
  // "*Leveret den* holds for every kind: after the deadline the requirement is late, after the day judged as of not there yet."
  if (date > deadline)
    return found.verdict === "open" || found.partial === true
      ? OPEN
      : { ...found, verdict: "no", settled: false, late: true };
  return date > asOf ? OPEN : found;
}

const asksForScale = (requirement: Requirement): boolean =>
  (cell(requirement.grading) ?? "binary") !== "binary";

/** "A rule that is not whole decides nothing": a comparison, a bound, a unit or a KPI that the kind needs is not there. */
function isUnclear(one: Case, kind: RequirementKind, comparison: string | undefined): boolean {
  const { requirement } = one;
  const { measure, denominator, subtracted, target, targetTo } = requirement;
  switch (kind) {
    case "delivery":
    case "statement":
      return requirement.yearsInMean.state !== "missing";
    case "deviation": {
      const unit = cell(requirement.unit);
      if ((unit !== undefined && unit !== "pct.") || cell(measure) === undefined) return true;
      break;
    }
    case "ratio":
      if (cell(measure) === undefined || cell(denominator) === undefined) return true;
      break;
    case "difference":
      if (cell(measure) === undefined || cell(subtracted) === undefined) return true;
      break;
    case "change":
      break;
    case "value":
    case "count":
      // By its scale alone a requirement needs no comparison, and uses none.
      if (byScale(one)) return false;
      break;
    case "list":
      if (comparison !== "between" && cell(target) === undefined) return true;
  }
  if (comparison === undefined || !TAKES[kind].includes(comparison)) return true;
  // "A number of years stands only beside a kind and a comparison that can use it."
  if (requirement.yearsInMean.state !== "missing")
    return !["value", "count", "change"].includes(kind) || ["between", "is-stated"].includes(comparison);
  if (comparison !== "between") return false;
  const [from, to] = [cell(target), cell(targetTo)];
  return from === undefined || to === undefined || to < from;
}

function ofKind(one: Case, kind: RequirementKind, comparison: string | undefined): Found {
  if (one.requirement.yearsInMean.state !== "missing") return againstMean(one);
  switch (kind) {
    case "value":
      return { ...numberFound(one), settled: false };
    case "count": {
      const found = numberFound(one);
      return { ...found, settled: found.settled && LASTING.has(comparison ?? "") && !byScale(one) };
    }
    case "ratio":
      return ratio(one);
    case "difference":
      return difference(one);
    case "change":
      return change(one);
    case "delivery":
      return delivery(one);
    case "statement":
      return statement(one);
    case "list":
      return list(one);
    case "deviation":
      return deviation(one);
  }
}
