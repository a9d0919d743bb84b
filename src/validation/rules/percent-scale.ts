// A result or a target in per cent that is about a hundredth of the number it is compared with: 0,92 where 92 is meant.
import type { PercentDoubt } from "../../evaluation";
import type { Rule } from "../rule";

export interface PercentScale {
  readonly code: "percent-scale";
  readonly id: string;
  readonly value: number;
  /** What the result is compared with. */
  readonly target: number;
  /** Which of the numbers is in doubt, and how it was read. */
  readonly side: PercentDoubt["side"];
  readonly written: number;
  readonly meant: number;
}

/** An error where the verdict depends on it and is therefore not given; a warning where it is the same either way. */
export const percentScale: Rule<PercentScale> = {
  code: "percent-scale",
  family: "values",
  severity: "error",
  basis: {
    quote: "skal brugertilfredsheden med Borger.dk være på minimum 92 pct.",
    section: "Mål 1.2, delmål a",
  },
  find: ({ evaluation }, { counted }) =>
    evaluation.requirements.flatMap(({ requirement, percentDoubt }) => {
      if (percentDoubt === null || !counted.has(requirement)) return [];
      const { side, written, origin, shown, decides, comparison } = percentDoubt;
      const meant = percentDoubt.meant.valueOf();
      return [
        {
          id: requirement.id,
          value: comparison.value.valueOf(),
          target: (comparison.bound ?? comparison.value).valueOf(),
          side,
          written: written.valueOf(),
          meant,
          origin,
          ...(decides ? {} : { severity: "warning" as const }),
          // Only a number that stands in one cell can be corrected there.
          ...(shown === null ? {} : { fix: { kind: "number" as const, value: meant } }),
        },
      ];
    }),
};
