// A number of things done: met as soon as it is reached, for what is done stays done.
import type { Aggregation, Comparator } from "../../plan";
import { boundsOf } from "../bounds";
import { compare, marginOf } from "../comparison";
import { madeOf, type Judge } from "../judgement";
import { resultOf, unitOf } from "../numbers";

/** Comparators that more of the same cannot undo. The others are only known when the deadline has come. */
const STAYS_MET: ReadonlySet<Comparator> = new Set(["at-least", "above", "is-stated"]);

/** Readings in which a figure only grows. A level or a mean may fall again. */
const GROWS: ReadonlySet<Aggregation> = new Set(["sum", "year-to-date"]);

/** "I 2024 vil der blive gennemført minimum tre tiltag" (mål 1.1), "minimum to analyser" (mål 2.2). */
export const judgeCount: Judge = (requirement, facts) => {
  const bounds = boundsOf(requirement, facts);
  if (bounds.kind !== "go") return bounds;
  const result = resultOf(requirement, facts);
  if (result.kind !== "go") return result;
  const { value, source, conflicts, madeUp } = result.value;
  const comparison = compare(value, bounds.value, unitOf(requirement));
  const grows = madeUp === null || GROWS.has(madeUp.aggregation);
  return {
    kind: "settled",
    final: grows && STAYS_MET.has(comparison.comparator) ? "when-met" : "at-deadline",
    outcome: { kind: "compared", met: comparison.met, comparison, source, reference: null },
    margin: marginOf(comparison, true),
    observed: { kind: "number", value, unit: comparison.unit },
    conflicts,
    made: madeOf(result.value, bounds.value),
  };
};
