// What if: the report as it would read with some outcomes assumed. Pure: nothing is read and nothing is written.
import { type Assumptions, whatIf } from "../evaluation";
import type { Language } from "../wording/language";
import { makeReport } from "../workbook/make-report";
import type { PlainReport } from "../workbook/report";
import type { Outcome } from "./assess";

/** The report with requirements' outcomes assumed by id. Findings are about the workbook as it stands, and left out. */
export function reportIf(outcome: Outcome, assumptions: Assumptions, language: Language): PlainReport {
  const { plan, evaluation } = outcome;
  return makeReport(
    { ...outcome, evaluation: whatIf(plan, evaluation.asOf, assumptions), findings: [] },
    language,
  );
}
