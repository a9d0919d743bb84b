// A figure is not the one that was reported, though its time was over or it had happened: corrected backwards.
import { cellKey, type InputTable } from "../../plan";
import { correctionsIn } from "../corrected";
import type { Told } from "../drift";
import { changedInputs, reportsToHold } from "../history";
import type { Rule } from "../rule";

export interface ReportedValueChanged {
  readonly code: "reported-value-changed";
  readonly table: InputTable;
  readonly id: string;
  readonly column: string;
  readonly before: Told;
  readonly after: Told;
  /** The report it stood in, "2024 Q2". */
  readonly period: string;
}

export const reportedValueChanged: Rule<ReportedValueChanged> = {
  code: "reported-value-changed",
  family: "drift",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan, asOf }, lookup) => {
    const told = new Set<string>();
    return reportsToHold(plan, asOf).flatMap((report) =>
      correctionsIn(changedInputs(plan, report), report, plan, lookup).flatMap((correction) => {
        const { table, id, column, before, after, origin } = correction;
        const key = cellKey(correction);
        if (told.has(key)) return [];
        told.add(key);
        return [{ table, id, column, before, after, period: report.period, origin }];
      }),
    );
  },
};
