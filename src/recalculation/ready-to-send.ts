// Whether an outcome can be sent as a period's report, and the mail it goes with.
import { periodName, valueOf } from "../plan";
import { type Readiness, readinessOf, type ReadyKey } from "../validation";
import type { PlainReport } from "../workbook/report";
import { type Mail, reportMail } from "../wording/report/mail";
import { periodOf, PlanYearMissingError, type ReportChoice } from "./as-of";
import type { Outcome } from "./assess";

export interface ReadyToSend {
  readonly readiness: Readiness;
  readonly mail: Mail;
}

/**
 * The list before sending, and the mail's text. Pure: nothing is read or written.
 * @throws PlanYearMissingError when the plan's year is not known
 */
export function readyToSend(
  outcome: Outcome,
  sending: {
    readonly report: ReportChoice;
    readonly today: string;
    /** The report in Danish. */
    readonly plain: PlainReport;
    /** Control code of the inputs; empty when they are not sealed. */
    readonly code: string;
    /** Whether the inputs are as they were when the result was computed; null when it is not known. */
    readonly unchanged: boolean | null;
    readonly reasons: Readonly<Partial<Record<ReadyKey, string>>>;
  },
): ReadyToSend {
  const { plan, evaluation, findings } = outcome;
  const { report, today, plain, code, unchanged, reasons } = sending;
  const year = valueOf(plan.settings.year);
  if (year === undefined) throw new PlanYearMissingError();
  const period = periodOf(report, year);
  const quarterEnd = report === "year" ? null : period.end;
  const readiness = readinessOf({ plan, evaluation, findings, today, quarterEnd, unchanged, reasons });
  const mail = reportMail({
    period: periodName(period),
    title: plain.plan.title,
    institution: plain.plan.institution,
    asOf: plain.asOf.text,
    score: plain.score.text,
    provisional: plain.score.provisional,
    counts: plain.counts,
    goals: plain.goals,
    code,
    readiness,
  });
  return { readiness, mail };
}
