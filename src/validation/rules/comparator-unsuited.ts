// A comparison that makes no sense for the kind: a value that "falls", a change "of at least 3".
import type { Comparator, RequirementKind } from "../../plan";
import { valueOf } from "../../plan";
import { suits } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";

export interface ComparatorUnsuited {
  readonly code: "comparator-unsuited";
  readonly id: string;
  readonly kind: RequirementKind;
  readonly comparator: Comparator;
}

export const comparatorUnsuited: Rule<ComparatorUnsuited> = {
  code: "comparator-unsuited",
  family: "rules",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) =>
    plan.requirements.flatMap((requirement) => {
      const kind = valueOf(requirement.kind);
      const comparator = valueOf(requirement.comparator);
      return kind === undefined || comparator === undefined || suits(kind, comparator)
        ? []
        : [{ id: requirement.id, kind, comparator, origin: at(requirement.origin, "comparator") }];
    }),
};
