// Whether an outcome can be sent as a period's report, and the mail it goes with.
import { type IsoDate, type KeptReport, type Period, periodName } from "../plan";
import { changedInputs, type KeptState, type Readiness, readinessOf } from "../validation";
import { makeReport } from "../workbook/make-report";
import { sealedCode } from "../workbook/seal";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { type Mail, reportMail } from "../wording/report/mail";
import type { Outcome } from "./assess";

export type { ReadyItem } from "../validation";

export interface ReadyToSend {
  readonly readiness: Readiness;
  readonly mail: Mail;
}

/** The list before sending, and the mail's text. Pure: nothing is read or written. */
export function readyToSend(
  outcome: Outcome,
  sending: {
    readonly period: Period;
    readonly today: IsoDate;
    readonly kept: KeptState;
    /** Control code of the inputs; empty when they are not sealed. */
    readonly code: string;
  },
): ReadyToSend {
  const { plan, evaluation, findings } = outcome;
  const { period, today, kept, code } = sending;
  const readiness = readinessOf({ plan, evaluation, findings, today, period, kept });
  const plain = makeReport(outcome, "da");
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

/**
 * How a kept report stands to the workbook as it is: by its control code, else by the inputs it remembers. `stored` is the code
 * that stands in the workbook: where it is another, or withdrawn, only a person can tell.
 */
export function keptState(
  report: KeptReport | undefined,
  { plan }: Outcome,
  workbook: WorkbookSnapshot,
  stored: string,
): KeptState {
  if (report === undefined) return "not-kept";
  const { code } = report;
  const isSame = code === "" ? changedInputs(plan, report).length === 0 : code === sealedCode(workbook);
  if (!isSame) return "changed";
  return code === "" || code !== stored ? "unknown" : "unchanged";
}
