// Keeps a report: the recalculation for its period, and in the same batch a row set in Historik with the inputs behind it.
// An explicit act. A report kept before for the period is never replaced unasked, and never vanishes.
import type { Period } from "../plan";
import { type ReportChoice, reportPeriod } from "./as-of";
import { keeper } from "./keeping";
import type { WorkbookPort } from "./port";
import { recalculate, type Recalculation, type Run } from "./recalculate";

/** A run whose report is to be kept. */
export interface KeepRun extends Run {
  readonly report: ReportChoice;
  /** True to keep a period again: the earlier report stays, marked as replaced. */
  readonly again?: boolean;
}

/** A recalculation whose report was kept. */
export interface KeptRecalculation extends Recalculation {
  readonly period: Period;
}

/**
 * Recalculates for a period and keeps the report.
 * @throws KeepRefusedError, PlanYearMissingError and whatever `recalculate` throws
 */
export async function keepReport(port: WorkbookPort, run: KeepRun): Promise<KeptRecalculation> {
  const result = await recalculate(port, { ...run, keeper: keeper(run) });
  return { ...result, period: reportPeriod(result.outcome.plan, run.report) };
}
