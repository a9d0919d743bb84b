// "Ikke relevant" in a result: that takes a goal out of the count, which only its standing can.
import { active } from "../kinds";
import type { Rule } from "../rule";
import { unreadableAs } from "../unreadable";

export interface NotApplicable {
  readonly code: "not-applicable";
  readonly shown: string;
}

export const notApplicable: Rule<NotApplicable> = {
  code: "not-applicable",
  family: "values",
  severity: "error",
  basis: { source: "three-valued" },
  find: ({ plan }, lookup) => {
    // Where the goal's standing says so already, the result only repeats it.
    const rows = new Set(active(plan.requirements, lookup).map(({ origin }) => origin.row));
    return unreadableAs("not-applicable", lookup).filter(({ origin }) => rows.has(origin.row));
  },
};
