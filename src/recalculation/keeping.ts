// What is kept of a recalculation, and whether it may be: the period must be over, and a report kept before for it is replaced
// only when that was asked for.
import { type IsoDate, type KeptReport, periodName } from "../plan";
import { asRead } from "../workbook/as-read";
import type { SheetWrite } from "../workbook/changes";
import { makeReport } from "../workbook/make-report";
import { keptReportSheets } from "../workbook/memory/report-changes";
import { periodReportSheet } from "../workbook/period-report";
import type { PlainReport } from "../workbook/report";
import { sealedCode } from "../workbook/seal";
import { serialOfTime } from "../workbook/serial-of-time";
import { serialOfDate } from "../workbook/serials";
import { readDateSystem } from "../workbook/settings";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { periodOf, PlanYearMissingError } from "./as-of";
import type { Outcome } from "./assess";
import type { Run } from "./recalculate";
import { sinceLastReport } from "./since-last-report";

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

/** A report about to be kept. */
export interface Kept {
  /** The memory's tables with the report in them. */
  readonly sheets: readonly SheetWrite[];
  /** The workbook as it will be with them. */
  readonly workbook: WorkbookSnapshot;
  /** "2024 Q2", and as it is shown, "Q2 2024". */
  readonly period: string;
  readonly periodText: string;
  readonly code: string;
}

/**
 * What keeps an outcome.
 * @throws KeepRefusedError, PlanYearMissingError
 */
export function keeping(outcome: Outcome, seen: WorkbookSnapshot, run: Run): Kept {
  const { plan, located } = outcome;
  const { year } = plan.settings;
  if (run.report === undefined || year.state !== "known") throw new PlanYearMissingError();
  const period = periodOf(run.report, year.value);
  const name = periodName(period);
  if (run.today <= period.end) throw new KeepRefusedError("not-ended", name, period.end);
  const earlier = standingReport(plan.kept, name);
  if (earlier !== undefined && run.keep?.again !== true)
    throw new KeepRefusedError("already", name, earlier.computedOn);
  const code = run.sealed === false ? "" : sealedCode(seen);
  const sheets = keptReportSheets(
    {
      plan,
      located,
      report: makeReport(outcome, "da"),
      periodText: period.text,
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
    period: name,
    periodText: period.text,
    code,
  };
}

/** The sheet of a kept report, made of the outcome in which it is kept already. */
export function keptPage(
  { period, periodText, code }: Kept,
  outcome: Outcome,
  report: PlainReport,
  seen: WorkbookSnapshot,
  run: Run,
): ReturnType<typeof periodReportSheet> {
  const { plan, located } = outcome;
  const system = readDateSystem(located.tables.get("plan"));
  return periodReportSheet(
    period,
    {
      plan,
      report,
      periodText,
      since: sinceLastReport(outcome, "da", run.report),
      code,
      computed: serialOfTime(run.computedAt, (date) => serialOfDate(date, system)),
      version: run.version,
    },
    seen,
  );
}
