// A result of exactly 0 that may come from nothing having happened: a measured share of nobody, a waiting time of no cases.
import type { RequirementResult } from "../../evaluation";
import { isPercent, valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface ZeroResult {
  readonly code: "zero-result";
  readonly id: string;
  readonly target: number | null;
  /**
   * What says that perhaps nothing happened: the KPI beside it that is 0 too, or, with no KPI, a unit of time, for no case takes
   * no time. Null where a share of 0 is far below its target.
   */
  readonly nothing: { readonly kpi: string | null; readonly unit: string } | null;
}

export const zeroResult: Rule<ZeroResult> = {
  code: "zero-result",
  family: "values",
  severity: "warning",
  basis: { source: "three-valued" },
  find: ({ evaluation }) =>
    evaluation.requirements.flatMap((judged) => {
      const { requirement, numbers } = judged;
      const { result } = numbers;
      if (valueOf(requirement.kind) !== "value" || result === null || result.value.n !== 0n) return [];
      const target = valueOf(requirement.target) ?? null;
      const nothing = nothingIn(judged);
      return nothing !== null || isFarBelow(judged)
        ? [{ id: requirement.id, target, nothing, origin: result.origin }]
        : [];
    }),
};

function isFarBelow({ requirement: { unit, target, comparator } }: RequirementResult): boolean {
  const wantsMore = valueOf(comparator) === "at-least" || valueOf(comparator) === "above";
  return isPercent(valueOf(unit) ?? "") && wantsMore && (valueOf(target) ?? 0) > 0;
}

function nothingIn({ requirement, numbers: { reference } }: RequirementResult): ZeroResult["nothing"] {
  const unit = valueOf(requirement.unit) ?? "";
  if (reference?.value.n === 0n) return { kpi: reference.kpi, unit };
  return TIME.test(unit.trim()) ? { kpi: null, unit } : null;
}

/** Days, hours, minutes, weeks, months, years, also as "kalenderdage" and "sagsbehandlingsdage". */
const TIME = /(?:dage?|timer?|minut(?:ter)?|uger?|måned(?:er)?|days?|hours?|minutes?|weeks?|months?)$/iu;
