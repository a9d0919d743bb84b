// A goal is not fulfilled, and the agency that explains its goals has not explained this one.
import { valueOf } from "../../plan";
import { explanationFor } from "../explained";
import type { Rule } from "../rule";

export interface ExplanationMissing {
  readonly code: "explanation-missing";
  readonly id: string;
}

export const explanationMissing: Rule<ExplanationMissing> = {
  code: "explanation-missing",
  family: "evidence",
  severity: "warning",
  basis: {
    quote: "Det påhviler i øvrigt direktøren at rapportere eventuelle væsentlige afvigelser",
    section: "Påtegning og opgørelse",
  },
  // Agencies that report without the table explain elsewhere.
  find: ({ plan, evaluation, asOf }) =>
    plan.explanations.length === 0
      ? []
      : evaluation.goals.flatMap(({ goal, status, standing }) => {
          const row = explanationFor(plan, goal.id, asOf);
          const isExplained = row !== undefined && valueOf(row.explanation) !== undefined;
          const isDue = standing === "active" && status === "not-fulfilled" && !isExplained;
          const isUnreadable = row?.explanation.state === "unreadable";
          const origin = row?.explanation.origin ?? { table: "explanations", row: 0, column: "explanation" };
          return isDue && !isUnreadable ? [{ id: goal.id, goal: goal.id, origin }] : [];
        }),
};
