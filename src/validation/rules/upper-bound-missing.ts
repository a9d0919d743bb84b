// "Between" needs two numbers; the upper one is not stated.
import type { Comparator, Field, RequirementKind } from "../../plan";
import { valueOf } from "../../plan";
import { active } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";

export interface UpperBoundMissing {
  readonly code: "upper-bound-missing";
  readonly id: string;
}

export const upperBoundMissing: Rule<UpperBoundMissing> = {
  code: "upper-bound-missing",
  family: "rules",
  severity: "error",
  basis: {
    quote: "udarbejdet 1-3 forslag til forøgelse af modenhedsgraden",
    section: "Mål 3.3 Bedre og grønnere indkøb",
  },
  find: ({ plan }, lookup) =>
    active(plan.requirements, lookup).flatMap(({ id, kind, comparator, targetTo, origin }) =>
      isBand(valueOf(kind), comparator) && targetTo.state === "missing"
        ? [{ id, origin: at(origin, "targetTo") }]
        : [],
    ),
};

/** "Between"; of a list, also where no comparison is chosen. */
function isBand(kind: RequirementKind | undefined, comparator: Field<Comparator>): boolean {
  return valueOf(comparator) === "between" || (kind === "list" && comparator.state === "missing");
}
