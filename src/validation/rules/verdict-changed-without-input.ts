// A verdict is not the one that was reported, though no input it rests on has changed: the rules that judge have.
import type { IsoDate, KeptStatus } from "../../plan";
import { lastReport } from "../history";
import { evaluationThen, verdictChanges } from "../kept-verdicts";
import type { Rule } from "../rule";

export interface VerdictChangedWithoutInput {
  readonly code: "verdict-changed-without-input";
  readonly of: "goal" | "requirement";
  readonly id: string;
  readonly before: KeptStatus;
  readonly now: KeptStatus;
  readonly period: string;
  /** What the report was computed with, and when. */
  readonly version: string;
  readonly computedOn: IsoDate | null;
}

export const verdictChangedWithoutInput: Rule<VerdictChangedWithoutInput> = {
  code: "verdict-changed-without-input",
  family: "drift",
  severity: "error",
  basis: { source: "audit-practice" },
  find: ({ plan, evaluation, asOf }, { goalAt }) => {
    const report = lastReport(plan, asOf);
    if (report === undefined) return [];
    const then = evaluationThen(plan, evaluation, report);
    const unexplained = verdictChanges(plan, then, report).filter(({ inputs }) => inputs.length === 0);
    const requirements = unexplained.filter(({ of }) => of === "requirement");
    // A goal that follows its requirement is not told again.
    const told = new Set(requirements.map(({ row }) => goalAt(row.origin)));
    const { period, version, computedOn } = report;
    return unexplained
      .filter(({ of, id }) => of === "requirement" || !told.has(id))
      .map(({ of, id, before, now, row }) => ({
        of,
        id,
        before,
        now,
        period,
        version,
        computedOn,
        origin: row.origin,
      }));
  },
};
