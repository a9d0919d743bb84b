// A goal that was decided in the last report is something else now. Good to know, and to explain.
import type { KeptStatus } from "../../plan";
import { reportsToHold } from "../history";
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
    const told = new Set<string>();
    return reportsToHold(plan, asOf).flatMap((report) =>
      verdictChanges(plan, evaluation, report).flatMap(({ of, id, before, now, row }) => {
        if (of !== "goal" || before === "undetermined" || told.has(id)) return [];
        told.add(id);
        return [{ id, before, now, period: report.period, origin: row.origin }];
      }),
    );
  },
};
