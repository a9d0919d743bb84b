// A band whose lower bound lies above its upper: nothing can ever be inside it.
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface BoundsContradict {
  readonly code: "bounds-contradict";
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export const boundsContradict: Rule<BoundsContradict> = {
  code: "bounds-contradict",
  family: "rules",
  severity: "error",
  basis: {
    quote: "udarbejdet 1-3 forslag til forøgelse af modenhedsgraden",
    section: "Mål 3.3 Bedre og grønnere indkøb",
  },
  find: ({ plan }) =>
    plan.requirements.flatMap(({ id, target, targetTo, origin }) => {
      const from = valueOf(target);
      const to = valueOf(targetTo);
      // Stryker disable next-line ConditionalExpression,LogicalOperator: the type asks; nothing lies above nothing
      return from !== undefined && to !== undefined && from > to
        ? [{ id, from, to, origin: at(origin, "targetTo") }]
        : [];
    }),
};
