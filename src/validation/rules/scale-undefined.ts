// A result that its scale does not cover: between the end of a step and the next row, or below the first row of a falling scale.
import type Fraction from "fraction.js";
import { valueOf } from "../../plan";
import type { Rule } from "../rule";
import { binaryGoalAbove } from "../scored-by-share";

export interface ScaleUndefined {
  readonly code: "scale-undefined";
  readonly id: string;
  readonly value: Fraction;
}

export const scaleUndefined: Rule<ScaleUndefined> = {
  code: "scale-undefined",
  family: "rules",
  severity: "error",
  basis: { source: "contract" },
  find: ({ evaluation }, { counted, goals }) =>
    evaluation.requirements.flatMap(({ requirement, reason, scaled, numbers: { result } }) => {
      if (scaled !== "undefined" || result === null || !counted.has(requirement)) return [];
      // Where a target decides and nothing counts in part, the scale is not used.
      const used =
        reason.kind === "scale-undefined" || binaryGoalAbove(valueOf(requirement.goal), goals) === undefined;
      return used ? [{ id: requirement.id, value: result.value, origin: result.origin }] : [];
    }),
};
