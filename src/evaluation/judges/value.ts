// A measured number against a target, final when its deadline has come.
import { boundsOf } from "../bounds";
import { compare, marginOf } from "../comparison";
import { madeOf, type Judge } from "../judgement";
import { referenceOf, resultOf, unitOf } from "../numbers";

/**
 * "Ved udgangen af 2024 skal brugertilfredsheden med Borger.dk være på minimum 92 pct." (mål 1.2)
 * In the requirement's own unit. Before the deadline the number is provisional.
 */
export const judgeValue: Judge = (requirement, facts) => {
  const bounds = boundsOf(requirement, facts);
  if (bounds.kind !== "go") return bounds;
  const result = resultOf(requirement, facts);
  if (result.kind !== "go") return result;
  const { value, source, conflicts } = result.value;
  const comparison = compare(value, bounds.value, unitOf(requirement));
  const reference = referenceOf(requirement, facts);
  return {
    kind: "settled",
    final: "at-deadline",
    outcome: { kind: "compared", met: comparison.met, comparison, source, reference },
    margin: marginOf(comparison),
    observed: { kind: "number", value, unit: comparison.unit },
    conflicts,
    made: madeOf(result.value, bounds.value),
  };
};
