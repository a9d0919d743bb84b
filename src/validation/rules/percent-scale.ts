// A result in per cent that is about a hundredth, or a hundred times, of its target: 0,92 where 92 is meant.
import { exact, isPercent } from "../../evaluation";
import type { Rule } from "../rule";
import { valueOf } from "../../plan";

export interface PercentScale {
  readonly code: "percent-scale";
  readonly id: string;
  readonly value: number;
  readonly target: number;
  readonly meant: number;
}

/** How near to a hundredth, or to a hundred times, of the target a result must lie to look like a slip of scale. */
const NEAR_LOW = 60;
const NEAR_HIGH = 200;

export const percentScale: Rule<PercentScale> = {
  code: "percent-scale",
  family: "values",
  severity: "error",
  doubt: true,
  basis: {
    quote: "skal brugertilfredsheden med Borger.dk være på minimum 92 pct.",
    section: "Mål 1.2, delmål a",
  },
  find: ({ plan }, { numbersOf }) =>
    plan.requirements.flatMap((requirement) => {
      const target = valueOf(requirement.target);
      const result = numbersOf(requirement).result;
      if (
        !isPercent(valueOf(requirement.unit) ?? "") ||
        !COMPARED_UPWARD.has(valueOf(requirement.comparator))
      )
        return [];
      const value = result?.value.valueOf();
      if (target === undefined || result === null || value === undefined || value < 0) return [];
      const meant = rescaled(value, target);
      return meant === undefined
        ? []
        : [
            {
              id: requirement.id,
              value,
              target,
              meant,
              // Only a number that stands in one cell can be put right there.
              ...(result.shown === null ? {} : { fix: { kind: "number" as const, value: meant } }),
              origin: result.origin,
            },
          ];
    }),
};

/** "At most" is left out: a result far below such a target is good, not odd. */
const COMPARED_UPWARD = new Set<string | undefined>(["at-least", "above", "equal", "between"]);

function rescaled(value: number, target: number): number | undefined {
  if (isNear(target / value) && value <= 1) return exact(value).mul(100).valueOf();
  if (isNear(value / target) && target <= 1) return exact(value).div(100).valueOf();
  return undefined;
}

function isNear(times: number): boolean {
  return times >= NEAR_LOW && times <= NEAR_HIGH;
}
