// A goal that was decided in the last report is something else now. Good to know, and to explain.
import type { KeptStatus } from "../../plan";
import { lastReport } from "../history";
import { verdictChanges } from "../kept-verdicts";
import type { Rule } from "../rule";

export interface GoalFlipped {
  readonly code: "goal-flipped";
  readonly id: string;
  readonly before: KeptStatus;
  readonly now: KeptStatus;
  readonly period: string;
}

export const goalFlipped: Rule<GoalFlipped> = {
  code: "goal-flipped",
  family: "drift",
  severity: "info",
  basis: {
    quote: "Der afrapporteres kvartalsvist på samtlige mål i resultatplanen",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan, evaluation, asOf }) => {
    const report = lastReport(plan, asOf);
    if (report === undefined) return [];
    return verdictChanges(plan, evaluation, report)
      .filter(({ of, before }) => of === "goal" && before !== "undetermined")
      .map(({ id, before, now, row }) => ({ id, before, now, period: report.period, origin: row.origin }));
  },
};
