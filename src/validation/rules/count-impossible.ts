// A number of things that is negative or not whole: there are no minus two and no two and a half initiatives.
import type { Origin, Requirement } from "../../plan";
import { valueOf } from "../../plan";
import type { Rule, Strike } from "../rule";

export interface CountImpossible {
  readonly code: "count-impossible";
  /** The requirement's id, or the item of a list. */
  readonly of: string;
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
  find: ({ plan }, { numbersOf }) => [
    ...plan.requirements.filter(isCount).flatMap((requirement) => {
      const result = numbersOf(requirement).result;
      return result === null ? [] : judged(requirement.id, result.value.valueOf(), result.origin);
    }),
    ...plan.lists.flatMap(({ item, value, origin }) =>
      value.state === "known" ? judged(valueOf(item) ?? String(origin.row), value.value, value.origin) : [],
    ),
  ],
};

function isCount({ kind }: Requirement): boolean {
  return valueOf(kind) === "count";
}

function judged(of: string, value: number, origin: Origin): Found[] {
  if (value < 0) return [{ of, value, problem: "negative", origin }];
  return Number.isInteger(value) ? [] : [{ of, value, problem: "not-whole", origin }];
}
