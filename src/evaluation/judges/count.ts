// A number of things done: met as soon as it is reached, for what is done stays done.
import { yearOf, type Comparator } from "../../plan";
import { boundsOf } from "../bounds";
import { compare, holds, marginOf } from "../comparison";
import { waiting, type Judge } from "../judgement";
import { resultOf, unitOf } from "../numbers";

/** Comparators that more of the same cannot undo. The others are only known when the deadline has come. */
const STAYS_MET: ReadonlySet<Comparator> = new Set(["at-least", "above", "is-stated"]);

/**
 * "I 2024 vil der blive gennemført minimum tre tiltag" (mål 1.1), "minimum to analyser" (mål 2.2).
 * Where only parts of the year stand in KPI and none reaches the target alone, it is not said whether they are to be
 * added: that is a question, not a failure.
 */
export const judgeCount: Judge = (requirement, facts) => {
  const bounds = boundsOf(requirement, facts);
  if (bounds.kind !== "go") return bounds;
  const result = resultOf(requirement, facts);
  if (result.kind !== "go") return result;
  const { value, source, conflicts, partPeriods } = result.value;
  // Stryker disable next-line ConditionalExpression: a typed number has no part periods; only the type asks
  if (partPeriods.length > 1 && source.kind === "kpi" && !holds(value, bounds.value)) {
    return waiting({
      kind: "whole-year",
      kpi: source.kpi,
      year: yearOf(source.period.end),
      periods: partPeriods,
    });
  }
  const comparison = compare(value, bounds.value, unitOf(requirement));
  return {
    kind: "settled",
    final: STAYS_MET.has(comparison.comparator) ? "when-met" : "at-deadline",
    outcome: { kind: "compared", met: comparison.met, comparison, source, reference: null },
    margin: marginOf(comparison, true),
    observed: { kind: "number", value, unit: comparison.unit },
    conflicts,
  };
};
