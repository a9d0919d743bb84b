// The report kept for this very day is not what the workbook gives now: what was kept, and perhaps sent, is out of date.
import type { IsoDate } from "../../plan";
import { lastReport } from "../history";
import { verdictChanges } from "../kept-verdicts";
import type { Rule } from "../rule";

export interface KeptReportDiffers {
  readonly code: "kept-report-differs";
  readonly period: string;
  readonly computedOn: IsoDate | null;
  /** Ids of the goals whose status is another. */
  readonly goals: readonly string[];
  readonly before: number;
  readonly now: number;
}

/** Scores are kept as doubles; two of one plan differ by far more than this, or not at all. */
const SAME = 1e-9;

export const keptReportDiffers: Rule<KeptReportDiffers> = {
  code: "kept-report-differs",
  family: "drift",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan, evaluation, asOf }) => {
    const report = lastReport(plan, asOf);
    if (report?.asOf !== asOf) return [];
    const goals = verdictChanges(plan, evaluation, report)
      .filter(({ of }) => of === "goal")
      .map(({ id }) => id);
    const { certain: before } = report.score;
    const now = evaluation.score.certain.valueOf();
    const { period, computedOn, origin } = report;
    return goals.length === 0 && Math.abs(now - before) < SAME
      ? []
      : [{ period, computedOn, goals, before, now, origin }];
  },
};
