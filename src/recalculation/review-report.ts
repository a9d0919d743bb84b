// A period's report looked at before it is sent: what is in order, who answers for the rest, the mail, the reports kept so far.
// Reads only.
import { type IsoDate, periodName } from "../plan";
import type { ReadyItem } from "../validation";
import { type PlainHistory, plainHistory } from "../workbook/memory/plain-history";
import type { PlainSince } from "../workbook/memory/since-report";
import { isWantedTable } from "../workbook/table-names";
import { sheetOfCode, storedCode } from "../workbook/verify";
import { formatDate } from "../wording/format";
import type { Language } from "../wording/language";
import { periodWords } from "../wording/period";
import { answerText, readyText } from "../wording/report/readiness";
import type { Mail } from "../wording/report/mail";
import { type ReportChoice, reportPeriod } from "./as-of";
import { assess } from "./assess";
import { standingReport } from "./keeping";
import type { WorkbookPort } from "./port";
import { keptState, type ReadyToSend, readyToSend } from "./ready-to-send";
import { sinceLastReport } from "./since-last-report";

export type { PlainHistory, PlainKeptStatus } from "../workbook/memory/plain-history";

export interface ReviewRun {
  readonly today: IsoDate;
  readonly report: ReportChoice;
}

/** A point of the list before sending, with its sentences. */
export interface PlainReadyItem extends Pick<ReadyItem, "key" | "state" | "givenFor" | "isAnswerable"> {
  readonly title: string;
  readonly detail: string;
  /** Who answers for it and why; null where nobody does. */
  readonly answerText: string | null;
}

export interface PlainReview {
  /** "2. kvartal 2024" */
  readonly period: string;
  /** False while the period still runs: its report cannot be kept then. */
  readonly isOver: boolean;
  /** When the report in force was computed, in words; null where none is kept. */
  readonly keptOn: string | null;
  /** True when the report in force is of the workbook as it is. */
  readonly isCurrent: boolean;
  readonly items: readonly PlainReadyItem[];
  readonly isReady: boolean;
  /** In Danish, for the department reads it. */
  readonly mail: Mail;
  readonly since: PlainSince | null;
  readonly history: PlainHistory;
}

export interface ReportReview {
  /** "Q2 2024", as the tables name it. */
  readonly periodText: string;
  readonly plain: (language: Language) => PlainReview;
}

/**
 * Looks at a period's report in the workbook behind a port.
 * @throws NoPlanTablesError, PlanYearMissingError
 */
export async function reviewReport(port: WorkbookPort, { today, report }: ReviewRun): Promise<ReportReview> {
  const seen = await port.read(isWantedTable);
  const stored = storedCode(seen, await port.readSheets(sheetOfCode(seen)));
  const outcome = assess(seen, { today, report });
  const { plan } = outcome;
  const period = reportPeriod(plan, report);
  const kept = standingReport(plan.kept, periodName(period));
  const state = keptState(kept, outcome, seen, stored);
  const code = state === "unchanged" ? stored : "";
  const ready = readyToSend(outcome, { period, today, kept: state, code });
  return {
    periodText: period.text,
    plain: (language) => ({
      period: periodWords(periodName(period), language),
      isOver: period.end < today,
      keptOn: kept === undefined ? null : formatDate(kept.computedOn ?? kept.asOf, language),
      isCurrent: state === "unchanged" || state === "unknown",
      ...plainReady(ready, language),
      since: sinceLastReport(outcome, language, report),
      history: plainHistory(outcome, language),
    }),
  };
}

function plainReady(
  { readiness, mail }: ReadyToSend,
  language: Language,
): Pick<PlainReview, "items" | "isReady" | "mail"> {
  const items = readiness.items.map((item): PlainReadyItem => {
    const { key, state, givenFor, isAnswerable, answer } = item;
    return {
      ...{ key, state, givenFor, isAnswerable },
      ...readyText(item, language),
      answerText: answer === null ? null : answerText(answer, language),
    };
  });
  return { items, isReady: readiness.isReady, mail };
}
