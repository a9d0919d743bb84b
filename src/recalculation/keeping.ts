// What is kept of a recalculation, and whether it may be: the period must be over, and a report kept before for it is replaced
// only when that was asked for.
import { type IsoDate, type KeptReport, type Period, periodName } from "../plan";
import { asRead } from "../workbook/as-read";
import type { SheetWrite } from "../workbook/changes";
import { readinessOf } from "../validation";
import { makeReport } from "../workbook/make-report";
import { keptReportSheets, nextReport } from "../workbook/memory/report-changes";
import { withoutReport } from "../workbook/memory/without-report";
import { periodReportSheet } from "../workbook/period-report";
import type { PlainReport } from "../workbook/report";
import { sealedCode } from "../workbook/seal";
import { serialOfTime } from "../workbook/serial-of-time";
import { serialOfDate } from "../workbook/serials";
import { readDateSystem } from "../workbook/date-system";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { reportPeriod } from "./as-of";
import type { Outcome } from "./assess";
import type { KeepRun } from "./keep-report";
import type { WorkbookPort } from "./port";
import { sinceLastReport } from "./since-last-report";
import { canUndo, undoRecalculation } from "./undo";

/** The report was not kept; nothing was written. */
export class KeepRefusedError extends Error {
  constructor(
    /** `already`: the period's report was kept before. `not-ended`: the period still runs. */
    readonly problem: "already" | "not-ended",
    /** "2024 Q2" */
    readonly period: string,
    /** The day the earlier one was computed; the period's last day when it still runs. */
    readonly day: IsoDate | null,
  ) {
    super(`The report for ${period} was not kept: ${problem}`);
    this.name = "KeepRefusedError";
  }
}

/** The report in force for a period, if one was kept. */
export function standingReport(kept: readonly KeptReport[], period: string): KeptReport | undefined {
  return kept.filter((each) => each.period === period && each.replacedBy === null).at(-1);
}

/** What a recalculation does more where its report is kept; handed in, so that one that keeps nothing does not carry it. */
export interface Keeper {
  /** @throws KeepRefusedError, PlanYearMissingError */
  readonly keep: (outcome: Outcome, seen: WorkbookSnapshot) => Kept;
  readonly page: (
    kept: Kept,
    outcome: Outcome,
    report: PlainReport,
    seen: WorkbookSnapshot,
  ) => ReturnType<typeof periodReportSheet>;
  /** The workbook without the report of that number, which an attempt has kept of inputs that had changed. */
  readonly without: (seen: WorkbookSnapshot, number: number) => WorkbookSnapshot;
  /** Takes back what the attempts have written; false where it is not known what stood before. */
  readonly takeBack: (port: WorkbookPort) => Promise<boolean>;
}

/** Keeps the run's report. */
export function keeper(run: KeepRun): Keeper {
  return {
    keep: (outcome, seen) => keeping(outcome, seen, run),
    page: (kept, outcome, report, seen) => keptPage(kept, outcome, report, seen, run),
    without: withoutReport,
    takeBack: async (port) => {
      if (!canUndo(port)) return false;
      await undoRecalculation(port);
      return true;
    },
  };
}

/** A report about to be kept. */
export interface Kept {
  readonly number: number;
  /** The memory's tables with the report in them. */
  readonly sheets: readonly SheetWrite[];
  /** The workbook as it will be with them. */
  readonly workbook: WorkbookSnapshot;
  readonly period: Period;
  readonly code: string;
}

/**
 * What keeps an outcome.
 * @throws KeepRefusedError, PlanYearMissingError
 */
function keeping(outcome: Outcome, seen: WorkbookSnapshot, run: KeepRun): Kept {
  const { plan, located } = outcome;
  const period = reportPeriod(plan, run.report);
  const name = periodName(period);
  if (run.today <= period.end) throw new KeepRefusedError("not-ended", name, period.end);
  const earlier = standingReport(plan.kept, name);
  if (earlier !== undefined && run.again !== true)
    throw new KeepRefusedError("already", name, earlier.computedOn);
  const code = run.sealed === false ? "" : sealedCode(seen);
  const sheets = keptReportSheets(
    {
      plan,
      located,
      report: makeReport(outcome, "da"),
      period,
      replaces: earlier?.number ?? null,
      code,
      computedAt: run.computedAt,
      version: run.version,
    },
    seen,
  );
  const written = sheets.flatMap((sheet) => sheet.tables.map((table) => asRead(table, sheet.name)));
  const names = new Set(written.map((table) => table.name));
  return {
    sheets,
    workbook: { ...seen, tables: [...seen.tables.filter((table) => !names.has(table.name)), ...written] },
    period,
    code,
    number: nextReport(plan),
  };
}

/** The sheet of a kept report, made of the outcome in which it is kept already. */
function keptPage(
  { period, code }: Kept,
  outcome: Outcome,
  report: PlainReport,
  seen: WorkbookSnapshot,
  run: KeepRun,
): ReturnType<typeof periodReportSheet> {
  const { plan, evaluation, findings, located } = outcome;
  const system = readDateSystem(located);
  const kept = code === "" ? "unknown" : "unchanged";
  return periodReportSheet(
    periodName(period),
    {
      plan,
      report,
      periodText: period.text,
      readiness: readinessOf({ plan, evaluation, findings, today: run.today, period, kept }),
      since: sinceLastReport(outcome, "da", run.report),
      code,
      computed: serialOfTime(run.computedAt, (date) => serialOfDate(date, system)),
      version: run.version,
    },
    seen,
  );
}
