// A row of a scale without its value or its score: the scale cannot be used.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface ScaleIncomplete {
  readonly code: "scale-incomplete";
  readonly requirement: string;
}

export const scaleIncomplete: Rule<ScaleIncomplete> = {
  code: "scale-incomplete",
  family: "rules",
  severity: "error",
  basis: { source: "arithmetic" },
  find: ({ plan }) =>
    plan.scales.flatMap(({ requirement, from, score }) =>
      [from, score]
        .filter(({ state }) => state === "missing")
        .map(({ origin }) => ({ requirement: valueOf(requirement) ?? "", origin })),
    ),
};
