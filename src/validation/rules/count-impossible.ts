// A number of things that is negative or not whole: there are no minus two and no two and a half initiatives.
import type { Field, Requirement } from "../../plan";
import { valueOf } from "../../plan";
import type { Rule, Strike } from "../rule";
import { numberResult } from "../results";

export interface CountImpossible {
  readonly code: "count-impossible";
  readonly value: number;
  readonly problem: "negative" | "not-whole";
}

type Found = Strike<Omit<CountImpossible, "code">>;

export const countImpossible: Rule<CountImpossible> = {
  code: "count-impossible",
  family: "values",
  severity: "error",
  basis: {
    quote: "I 2024 vil der blive gennemført minimum tre tiltag",
    section: "Mål 1.1 Digital offentlig infrastruktur",
  },
  find: ({ plan }, lookup) => [
    ...plan.requirements.filter(isCount).flatMap((requirement): Found[] => {
      const result = numberResult(requirement, plan, lookup);
      return result === undefined ? [] : judged(result);
    }),
    ...plan.lists.flatMap(({ value }) => fieldJudged(value)),
  ],
};

function isCount({ kind }: Requirement): boolean {
  return valueOf(kind) === "count";
}

function fieldJudged(field: Field<number>): Found[] {
  return field.state === "known" ? judged(field) : [];
}

function judged({ value, origin }: Pick<Found, "value" | "origin">): Found[] {
  if (value < 0) return [{ value, problem: "negative", origin }];
  return Number.isInteger(value) ? [] : [{ value, problem: "not-whole", origin }];
}
