// A yes where a number is asked for, or a number where only yes or no is meant.
import type { RequirementKind } from "../../plan";
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface ResultKindUnsuited {
  readonly code: "result-kind-unsuited";
  readonly id: string;
  readonly shown: string;
  readonly expected: "number" | "yes-or-no";
}

export const resultKindUnsuited: Rule<ResultKindUnsuited> = {
  code: "result-kind-unsuited",
  family: "values",
  severity: "error",
  basis: { source: "three-valued" },
  find: ({ plan }) =>
    plan.requirements.flatMap(({ id, kind, result }) => {
      const expected = EXPECTED.get(valueOf(kind));
      if (result.state !== "known" || expected === undefined) return [];
      const given = typeof result.value === "number" ? "number" : "yes-or-no";
      return given === expected ? [] : [{ id, shown: result.shown, expected, origin: result.origin }];
    }),
};

/** A list is judged by its rows; what stands as its result is not read. */
const EXPECTED: ReadonlyMap<RequirementKind | undefined, ResultKindUnsuited["expected"]> = new Map([
  ["value", "number"],
  ["count", "number"],
  ["change", "number"],
  ["ratio", "number"],
  ["difference", "number"],
  ["deviation", "number"],
  ["delivery", "yes-or-no"],
  ["statement", "yes-or-no"],
] as const);
