// Verdict and score say different things: fulfilled by its target with less than the whole score by its scale, or the reverse.
import type Fraction from "fraction.js";
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";
import { binaryGoalAbove } from "../scored-by-share";

export interface ScoreDisagrees {
  readonly code: "score-disagrees";
  readonly id: string;
  readonly met: boolean;
  /** What the scale gives, in per cent. */
  readonly score: Fraction;
}

export const scoreDisagrees: Rule<ScoreDisagrees> = {
  code: "score-disagrees",
  family: "rules",
  severity: "warning",
  basis: { source: "arithmetic" },
  find: ({ evaluation }, { counted, goals }) =>
    evaluation.requirements.flatMap(({ requirement, reason, scaled }) => {
      if (scaled === null || scaled === "undefined" || !counted.has(requirement)) return [];
      // What is late gives nothing by its lateness: verdict and score agree, whatever the scale says.
      if (reason.kind !== "judged" || reason.outcome.kind === "late") return [];
      const { met } = reason.outcome;
      if (met === scaled.equals(1)) return [];
      if (binaryGoalAbove(valueOf(requirement.goal), goals) !== undefined) return [];
      return [{ id: requirement.id, met, score: scaled.mul(100), origin: at(requirement.origin, "grading") }];
    }),
};
