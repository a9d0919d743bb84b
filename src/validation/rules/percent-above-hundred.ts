// A share above 100 pct. where the target is a share: satisfaction cannot be 920 pct.
import { isPercent } from "../../evaluation";
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface PercentAboveHundred {
  readonly code: "percent-above-hundred";
  readonly id: string;
  readonly value: number;
}

/** The whole of something, in per cent. */
const WHOLE = 100;

export const percentAboveHundred: Rule<PercentAboveHundred> = {
  code: "percent-above-hundred",
  family: "values",
  severity: "warning",
  basis: {
    quote: "skal brugertilfredsheden med Borger.dk være på minimum 92 pct.",
    section: "Mål 1.2, delmål a",
  },
  find: ({ plan }, { numbersOf }) =>
    plan.requirements.flatMap((requirement) => {
      const target = valueOf(requirement.target);
      const result = numbersOf(requirement).result;
      const share = valueOf(requirement.kind) === "value" && isPercent(valueOf(requirement.unit) ?? "");
      if (!share || target === undefined || result === null) return [];
      return target > 1 && target <= WHOLE && result.value.compare(WHOLE) > 0
        ? [{ id: requirement.id, value: result.value.valueOf(), origin: result.origin }]
        : [];
    }),
};
