// A measured share of exactly 0 against a target above it: far more often "nobody was asked" than a true result.
import { isPercent } from "../../evaluation";
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface ZeroResult {
  readonly code: "zero-result";
  readonly id: string;
  readonly target: number;
}

export const zeroResult: Rule<ZeroResult> = {
  code: "zero-result",
  family: "values",
  severity: "warning",
  basis: { source: "three-valued" },
  find: ({ plan }, { numbersOf }) =>
    plan.requirements.flatMap((requirement) => {
      const target = valueOf(requirement.target);
      const result = numbersOf(requirement).result;
      const measured = valueOf(requirement.kind) === "value" && isPercent(valueOf(requirement.unit) ?? "");
      if (!measured || target === undefined || result?.value.n !== 0n) return [];
      const upward = ["at-least", "above"].includes(valueOf(requirement.comparator) ?? "");
      return upward && target > 0 ? [{ id: requirement.id, target, origin: result.origin }] : [];
    }),
};
