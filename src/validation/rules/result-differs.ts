// A result typed in Krav is not the figure it should repeat: the KPI's, or the one that can be computed.
import type Fraction from "fraction.js";
import type { TableKey } from "../../plan";
import type { Rule } from "../rule";

export interface ResultDiffers {
  readonly code: "result-differs";
  readonly id: string;
  /** The figure the verdict rests on. */
  readonly used: Fraction;
  readonly usedFrom: TableKey;
  readonly other: Fraction;
}

export const resultDiffers: Rule<ResultDiffers> = {
  code: "result-differs",
  family: "values",
  severity: "error",
  basis: { source: "arithmetic" },
  find: ({ evaluation }) =>
    evaluation.requirements.flatMap(({ requirement, conflicts }) =>
      conflicts.flatMap(({ of, used, other, origin, otherOrigin }) =>
        of === "result" && otherOrigin.table !== "deviations"
          ? [{ id: requirement.id, used, usedFrom: origin.table, other, origin: otherOrigin }]
          : [],
      ),
    ),
};
