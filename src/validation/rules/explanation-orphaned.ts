// An explanation names a goal that is not there: it stands in no report.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";

export interface ExplanationOrphaned {
  readonly code: "explanation-orphaned";
  readonly named: string;
}

export const explanationOrphaned: Rule<ExplanationOrphaned> = {
  code: "explanation-orphaned",
  family: "structure",
  severity: "warning",
  basis: { source: "contract" },
  find: ({ plan }, { goals }) =>
    plan.explanations.flatMap(({ goal }) => {
      const named = valueOf(goal);
      const isThere = named !== undefined && goals.first(named)?.parent.state === "missing";
      return named === undefined || isThere ? [] : [{ named, goal: null, origin: goal.origin }];
    }),
};
