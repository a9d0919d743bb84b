// What has changed since the last report, for whoever shows an outcome: the pane, the report's own sheet, the check of a
// received workbook.
import { periodName } from "../plan";
import { reportBefore } from "../validation";
import { type PlainSince, sinceReport } from "../workbook/memory/since-report";
import type { Language } from "../wording/language";
import { reportPeriods, type ReportChoice } from "./as-of";
import type { Outcome } from "./assess";

export type { PlainInputChange, PlainSince, PlainVerdictChange } from "../workbook/memory/since-report";

/** What is otherwise than in the last report kept for an earlier day; null when none was kept. */
export function sinceLastReport(
  outcome: Outcome,
  language: Language,
  report?: ReportChoice,
): PlainSince | null {
  const { plan, evaluation } = outcome;
  const asked = report === undefined ? undefined : reportPeriods(plan).get(report);
  const period = asked === undefined ? null : periodName(asked);
  const before = reportBefore(plan, evaluation.asOf, period);
  return before === undefined ? null : sinceReport(outcome, before, language);
}
