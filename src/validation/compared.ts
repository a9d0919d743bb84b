// The comparison a verdict rests on, wherever in the reason it stands.
import type { Comparison, Outcome, RequirementResult } from "../evaluation";

/** What was compared; undefined where nothing was, or not yet finally. */
export function comparisonOf({ reason }: RequirementResult): Comparison | undefined {
  return reason.kind === "judged" ? inOutcome(reason.outcome) : undefined;
}

function inOutcome(outcome: Outcome): Comparison | undefined {
  switch (outcome.kind) {
    case "compared":
    case "changed":
    case "ratio":
    case "deviation-typed":
      return outcome.comparison;
    case "deviated":
      return outcome.deviation.comparison;
    case "late":
      return outcome.of === null ? undefined : inOutcome(outcome.of);
    case "listed":
    case "graded":
    case "stated":
    case "delivered":
    case "not-delivered":
      return undefined;
  }
}
