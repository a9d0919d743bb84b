// Shown with one decimal a result seems to meet its target, or to miss it; unrounded it is the other way round.
import type Fraction from "fraction.js";
import type { Comparison, RequirementReason } from "../../evaluation";
import type { Comparator } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface RoundingHidesVerdict {
  readonly code: "rounding-hides-verdict";
  readonly id: string;
  readonly value: Fraction;
  readonly comparator: Comparator;
  readonly bound: Fraction | null;
  readonly unit: string;
  readonly met: boolean;
  /** Decimals a person must see to agree with the verdict. */
  readonly decimals: number;
}

export const roundingHidesVerdict: Rule<RoundingHidesVerdict> = {
  code: "rounding-hides-verdict",
  family: "presentation",
  severity: "warning",
  basis: {
    quote: "Et mål betragtes som opfyldt såfremt alle delelementer blev realiseret fuldt ud.",
    section: "Påtegning og opgørelse",
  },
  find: ({ evaluation }, { counted }) =>
    evaluation.requirements.flatMap((result) => {
      const { requirement } = result;
      const compared = comparisonOf(result.reason);
      if (compared === undefined || compared.decimals === null || !counted.has(requirement)) return [];
      const { value, comparator, bound, unit, met, decimals } = compared;
      return [
        {
          id: requirement.id,
          value,
          comparator,
          bound,
          unit,
          met,
          decimals,
          origin: at(requirement.origin, "result"),
        },
      ];
    }),
};

/** What a verdict was compared by. What is late fails by that, whatever its number is rounded to. */
function comparisonOf(reason: RequirementReason): Comparison | undefined {
  if (reason.kind !== "judged") return undefined;
  const { outcome } = reason;
  if (outcome.kind === "deviated") return outcome.deviation.comparison;
  return "comparison" in outcome ? outcome.comparison : undefined;
}
