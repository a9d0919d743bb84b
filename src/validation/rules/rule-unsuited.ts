// A cell of a requirement holds something its kind cannot use: a deviation in kroner, or one measured on no budget column.
import type { RequirementKind } from "../../plan";
import { valueOf } from "../../plan";
import type { Rule } from "../rule";
import { reasoned } from "../verdicts";

export interface RuleUnsuited {
  readonly code: "rule-unsuited";
  readonly id: string;
  readonly kind: RequirementKind;
  readonly column: string;
}

/** Columns told by rules of their own. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(["comparator", "target", "targetTo"]);

export const ruleUnsuited: Rule<RuleUnsuited> = {
  code: "rule-unsuited",
  family: "rules",
  severity: "error",
  basis: { source: "contract" },
  find: ({ evaluation }, lookup) =>
    reasoned(evaluation, "rule-incomplete", lookup).flatMap(
      ({ requirement, reason: { origin, problem } }) => {
        const kind = valueOf(requirement.kind);
        const { column, table } = origin;
        if (problem !== "unsuited" || kind === undefined || column === null || table !== "requirements")
          return [];
        return TOLD_ELSEWHERE.has(column) ? [] : [{ id: requirement.id, kind, column, origin }];
      },
    ),
};
