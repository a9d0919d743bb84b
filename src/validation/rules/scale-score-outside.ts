// A score below 0 or above 100 pct. in a scale: a goal cannot be more than fulfilled.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface ScaleScoreOutside {
  readonly code: "scale-score-outside";
  readonly requirement: string;
  readonly score: number;
}

export const scaleScoreOutside: Rule<ScaleScoreOutside> = {
  code: "scale-score-outside",
  family: "rules",
  severity: "error",
  basis: {
    quote: "målopfyldelsesgraden er binær dvs. enten 0 eller 100 pct.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) =>
    plan.scales.flatMap(({ requirement, score }) => {
      const value = valueOf(score);
      return value !== undefined && (value < 0 || value > 100)
        ? [{ requirement: valueOf(requirement) ?? "", score: value, origin: score.origin }]
        : [];
    }),
};
