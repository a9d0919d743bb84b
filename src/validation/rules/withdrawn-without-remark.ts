// A goal taken out of the count without a word why: the plan itself is not adjusted during the year.
import type { Standing } from "../../plan";
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface WithdrawnWithoutRemark {
  readonly code: "withdrawn-without-remark";
  readonly id: string;
  readonly standing: Exclude<Standing, "active">;
}

export const withdrawnWithoutRemark: Rule<WithdrawnWithoutRemark> = {
  code: "withdrawn-without-remark",
  family: "rules",
  severity: "warning",
  basis: {
    quote: "Resultatplanen genforhandles eller justeres ikke i løbet af året",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) =>
    plan.goals.flatMap(({ id, standing, remark, origin }) => {
      const word = valueOf(standing) ?? "active";
      return word !== "active" && remark.state === "missing"
        ? [{ id, standing: word, origin: at(origin, "remark") }]
        : [];
    }),
};
