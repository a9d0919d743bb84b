// The number a requirement is judged on: typed in Krav, or found in KPI; and the number it is held against.
import type Fraction from "fraction.js";
import type { Origin, Requirement } from "../plan";
import { ifAfter, valueOf, valueOr } from "../plan";
import { exact } from "./exact";
import type { Facts } from "./facts";
import { contradictionsIn, figureOf } from "./figures";
import { blocked, go, optional, required, ruleMissing, unreadable, waiting, type Step } from "./judgement";
import type { Reference, ResultSource } from "./reasons";
import type { Conflict } from "./results";
import type { MadeUp } from "./year-figure";

export interface FoundNumber {
  readonly value: Fraction;
  readonly source: ResultSource;
  readonly conflicts: readonly Conflict[];
  /** How it is made up of figures for parts of the period; null when it is typed or one row gives it. */
  readonly madeUp: MadeUp | null;
}

/**
 * The result of a requirement: what is typed in Krav, or where that is empty the KPI named by its measure. Where both
 * are there and differ, Krav's is used and the difference is kept for whoever checks.
 */
export function resultOf(requirement: Requirement, facts: Facts): Step<FoundNumber> {
  const { result } = requirement;
  if (result.state === "unreadable") return unreadable(result);
  if (result.state === "missing") return fromKpi(requirement, facts);
  const { value: typed, origin, shown } = result;
  if (typeof typed === "boolean")
    return blocked({ kind: "unreadable", origin, shown, problem: "not-a-number" });
  const measuredOn = optional(requirement.measuredOn);
  if (measuredOn.kind !== "go") return measuredOn;
  const later = ifAfter(measuredOn.value, facts.asOf);
  if (later !== undefined) return waiting({ kind: "measured-later", on: later });
  const value = exact(typed);
  return go({
    value,
    source: { kind: "typed", origin },
    conflicts: conflictWithKpi(requirement, facts, value, origin),
    madeUp: null,
  });
}

function fromKpi(requirement: Requirement, facts: Facts): Step<FoundNumber> {
  const measure = optional(requirement.measure);
  if (measure.kind !== "go") return measure;
  const kpi = measure.value;
  // A measure may also be plain words ("popup-undersøgelsen"); then the result is typed in Krav.
  if (kpi === undefined || !facts.kpis.has(kpi)) {
    return waiting({ kind: "result", origin: requirement.result.origin });
  }
  const found = figureOf(kpi, requirement, facts);
  if (found.kind !== "go") return found;
  const { value, madeUp } = found.value;
  return go({
    value,
    source: { kind: "kpi", ...found.value },
    conflicts: contradictionsIn(kpi, requirement, facts),
    madeUp,
  });
}

/** The KPI's figure beside a typed result: no conflict while the figure is incomplete, or how it is made up is not said. */
function conflictWithKpi(requirement: Requirement, facts: Facts, used: Fraction, origin: Origin): Conflict[] {
  const kpi = valueOf(requirement.measure);
  if (kpi === undefined) return [];
  const found = figureOf(kpi, requirement, facts);
  if (found.kind !== "go" || found.value.value.equals(used)) return [];
  const { value, madeUp, origin: otherOrigin } = found.value;
  if (madeUp !== null && (!madeUp.said || madeUp.missing.length > 0)) return [];
  return [{ of: "result", used, other: value, origin, otherOrigin }];
}

/** A KPI shown beside the result, e.g. the state's average; null when none is named or it has no number yet. */
export function referenceOf(requirement: Requirement, facts: Facts): Reference | null {
  const kpi = valueOf(requirement.reference);
  if (kpi === undefined) return null;
  const found = figureOf(kpi, requirement, facts);
  return found.kind === "go" ? found.value : null;
}

/** A target and, where it is a KPI's figure made up of parts, how. */
export interface FoundTarget {
  readonly value: Fraction;
  readonly madeUp: MadeUp | null;
}

/** The target: Krav's own number, or where that is empty the KPI named as reference. */
export function targetOf(requirement: Requirement, facts: Facts): Step<FoundTarget> {
  const own = optional(requirement.target);
  if (own.kind !== "go") return own;
  if (own.value !== undefined) return go({ value: exact(own.value), madeUp: null });
  const kpi = optional(requirement.reference);
  if (kpi.kind !== "go") return kpi;
  return kpi.value === undefined
    ? ruleMissing(requirement.target.origin)
    : figureOf(kpi.value, requirement, facts);
}

/** The upper bound of a band, not below the lower one. */
export function upperOf(requirement: Requirement, lower: Fraction): Step<Fraction> {
  const upper = required(requirement.targetTo);
  if (upper.kind !== "go") return upper;
  const value = exact(upper.value);
  return value.compare(lower) < 0
    ? blocked({ kind: "rule-incomplete", origin: requirement.targetTo.origin, problem: "unsuited" })
    : go(value);
}

/** The unit as written; empty when none is given. An unreadable unit is shown as empty and changes no verdict. */
export function unitOf(requirement: Requirement): string {
  return valueOr(requirement.unit, "");
}

/** The cell of the plan's own table for a requirement's goal and the plan's year; undefined when there is none. */
export function deviationCell(requirement: Requirement, facts: Facts, series: "target" | "result") {
  const goal = valueOf(requirement.goal);
  // Stryker disable next-line ConditionalExpression: no column is of a year that is not known
  return goal === undefined || facts.year === undefined
    ? undefined
    : facts.deviations.cell(goal, series, facts.year);
}
