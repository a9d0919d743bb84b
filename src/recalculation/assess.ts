// The whole journey as one pure function: tables → facts → evaluation → findings.
import { evaluating, type Evaluation } from "../evaluation";
import { atOnce, type IsoDate, type Plan, type Steps } from "../plan";
import { type AnyFinding, validating } from "../validation";
import { type Reading, readingPlan } from "../workbook/facts";
import { INPUT_TABLES } from "../workbook/contract";
import type { Located } from "../workbook/locate";
import type { PlaceTexts } from "../workbook/place-texts";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { asOfDay, type ReportChoice } from "./as-of";

/** What comes from outside: the day, and which report it is for, if any. */
export interface Circumstances {
  readonly today: IsoDate;
  readonly report?: ReportChoice;
  /** The day to judge as of, where that is known already, as in a workbook that says it. */
  readonly asOf?: IsoDate;
}

export interface Outcome {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  /** The day taken as today. */
  readonly today: IsoDate;
  readonly findings: readonly AnyFinding[];
  readonly located: Located;
  readonly places: PlaceTexts;
}

/** The workbook has none of the tables a plan is read from. */
export class NoPlanTablesError extends Error {
  constructor() {
    super("The workbook has none of the plan's tables.");
    this.name = "NoPlanTablesError";
  }
}

/**
 * Judges the plan of a workbook and finds what is wrong with it.
 * @throws NoPlanTablesError when none of the tables a plan cannot do without is there
 */
export function assess(workbook: WorkbookSnapshot, circumstances: Circumstances): Outcome {
  return atOnce(assessing(workbook, circumstances));
}

/**
 * The same in steps, for a pane that must not stand still.
 * @throws NoPlanTablesError when none of the tables a plan cannot do without is there
 */
export function* assessing(workbook: WorkbookSnapshot, circumstances: Circumstances): Steps<Outcome> {
  const { plan, located, places }: Reading = yield* readingPlan(workbook);
  assertPlanTables(located);
  const { today } = circumstances;
  const asOf = circumstances.asOf ?? asOfDay(plan, circumstances);
  yield;
  const evaluation = yield* evaluating(plan, asOf);
  yield;
  const findings = yield* validating({ plan, evaluation, today, asOf });
  return { plan, evaluation, today, findings, located, places };
}

/** @throws NoPlanTablesError when none of the tables a plan cannot do without is there */
export function assertPlanTables({ tables }: Located): void {
  const isThere = INPUT_TABLES.some((table) => table.required && tables.has(table.key));
  if (!isThere) throw new NoPlanTablesError();
}
