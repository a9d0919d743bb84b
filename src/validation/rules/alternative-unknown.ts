// An alternative to a requirement that is not there, is itself, or belongs to another goal: it is no alternative.
import { valueOf } from "../../plan";
import { keyOf } from "../keys";
import { at } from "../places";
import type { Rule } from "../rule";

export interface AlternativeUnknown {
  readonly code: "alternative-unknown";
  readonly id: string;
  readonly alternativeTo: string;
  readonly problem: "not-there" | "itself" | "other-goal";
}

export const alternativeUnknown: Rule<AlternativeUnknown> = {
  code: "alternative-unknown",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }, { requirements }) =>
    plan.requirements.flatMap((requirement) => {
      const alternativeTo = valueOf(requirement.alternativeTo);
      if (alternativeTo === undefined) return [];
      const other = requirements.first(alternativeTo);
      const problem =
        other === undefined
          ? "not-there"
          : other === requirement
            ? "itself"
            : keyOf(valueOf(other.goal) ?? "") === keyOf(valueOf(requirement.goal) ?? "")
              ? null
              : "other-goal";
      return problem === null
        ? []
        : [{ id: requirement.id, alternativeTo, problem, origin: at(requirement.origin, "alternativeTo") }];
    }),
};
