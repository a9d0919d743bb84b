// A requirement on a list that has no rows in Lister: there is nothing to judge it by.
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface ListUnknown {
  readonly code: "list-unknown";
  readonly id: string;
  /** Null when the requirement names no list. */
  readonly list: string | null;
}

export const listUnknown: Rule<ListUnknown> = {
  code: "list-unknown",
  family: "structure",
  severity: "error",
  basis: {
    quote: "har institutionen for hvert deltema, vurderet institutionens modenhed og udarbejdet 1-3 forslag",
    section: "Mål 3.3 Bedre og grønnere indkøb",
  },
  needs: ["lists", "lists.list"],
  find: ({ plan }, { listNamed }) =>
    plan.requirements.flatMap(({ id, kind, measure, origin }) => {
      if (valueOf(kind) !== "list" || measure.state === "unreadable") return [];
      const list = valueOf(measure) ?? null;
      return list !== null && listNamed.has(list) ? [] : [{ id, list, origin: at(origin, "measure") }];
    }),
};
