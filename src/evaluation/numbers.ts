// The number a requirement is judged on: typed in Krav, or found in KPI; and the number it is held against.
import type Fraction from "fraction.js";
import type { Origin, Requirement } from "../plan";
import { ifAfter, valueOf, valueOr } from "../plan";
import { exact } from "./exact";
import type { Facts } from "./facts";
import {
  blocked,
  go,
  optional,
  required,
  ruleMissing,
  ruleUnsuited,
  unreadable,
  waiting,
  type Step,
} from "./judgement";
import type { KpiLookup } from "./kpis";
import type { Reference, ResultSource } from "./reasons";
import type { Conflict } from "./results";

export interface FoundNumber {
  readonly value: Fraction;
  readonly source: ResultSource;
  readonly conflicts: readonly Conflict[];
  /** Periods of the year with a value, when the number is of one part of the year only. */
  readonly partPeriods: readonly string[];
}

/** A KPI's number as a step; a missing one waits for `otherwise`, the KPI's own place unless told. */
export function kpiStep(
  lookup: KpiLookup,
  kpi: string,
  year: number,
): Step<KpiLookup & { readonly kind: "found" }> {
  switch (lookup.kind) {
    case "found":
      return go(lookup);
    case "missing":
      return waiting({ kind: "kpi", kpi, year });
    case "later":
      return waiting({ kind: "measured-later", on: lookup.on });
    case "unreadable":
      return unreadable(lookup.field);
    case "ambiguous":
      return blocked({ kind: "kpi-ambiguous", kpi, period: lookup.period.text, origins: lookup.origins });
  }
}

/** The plan's year, which a look-up by year cannot do without. */
export function yearStep(facts: Facts): Step<number> {
  const { year } = facts.settings;
  if (year.state === "unreadable") return unreadable(year);
  if (year.state === "missing") return blocked({ kind: "year-missing", origin: year.origin });
  return facts.year === undefined ? ruleUnsuited(year.origin) : go(facts.year);
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
    // Stryker disable next-line ArrayDeclaration: read only of numbers found in KPI
    partPeriods: [],
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
  const year = yearStep(facts);
  if (year.kind !== "go") return year;
  const found = kpiStep(facts.kpis.ofYear(kpi, year.value), kpi, year.value);
  if (found.kind !== "go") return found;
  const { value, period, origin, partPeriods } = found.value;
  return go({ value, source: { kind: "kpi", kpi, period, origin }, conflicts: [], partPeriods });
}

function conflictWithKpi(requirement: Requirement, facts: Facts, used: Fraction, origin: Origin): Conflict[] {
  const kpi = valueOf(requirement.measure);
  if (kpi === undefined || facts.year === undefined) return [];
  const found = facts.kpis.ofYear(kpi, facts.year);
  if (found.kind !== "found" || found.partPeriods.length > 0 || found.value.equals(used)) return [];
  return [{ of: "result", used, other: found.value, origin, otherOrigin: found.origin }];
}

/** A KPI shown beside the result, e.g. the state's average; null when none is named or it has no number yet. */
export function referenceOf(requirement: Requirement, facts: Facts): Reference | null {
  const kpi = valueOf(requirement.reference);
  if (kpi === undefined || facts.year === undefined) return null;
  const found = facts.kpis.ofYear(kpi, facts.year);
  return found.kind === "found"
    ? { kpi, value: found.value, period: found.period, origin: found.origin }
    : null;
}

/** The target: Krav's own number, or where that is empty the KPI named as reference. */
export function targetOf(requirement: Requirement, facts: Facts): Step<Fraction> {
  const own = optional(requirement.target);
  if (own.kind !== "go") return own;
  if (own.value !== undefined) return go(exact(own.value));
  const kpi = optional(requirement.reference);
  if (kpi.kind !== "go") return kpi;
  if (kpi.value === undefined) return ruleMissing(requirement.target.origin);
  const year = yearStep(facts);
  if (year.kind !== "go") return year;
  const found = kpiStep(facts.kpis.ofYear(kpi.value, year.value), kpi.value, year.value);
  return found.kind === "go" ? go(found.value.value) : found;
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
