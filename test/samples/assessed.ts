// A sample plan judged as a reader would have it judged: built as a workbook file, opened again, read through Office.js's
// client and evaluated. Variants of a plan take the short way, without a file.
import { buildWorkbook } from "../../scripts/build-samples";
import type { Evaluation, GoalResult, Range } from "../../src/evaluation";
import { excelPort } from "../../src/excel";
import { openHeadless } from "../../src/headless";
import type { IsoDate, TableKey } from "../../src/plan";
import { assess } from "../../src/recalculation/assess";
import type { ContentRow, PlanContent } from "../../src/workbook/template";
import { snapshotOf } from "../support/content";

/** The plan's evaluation from its workbook file, as of a day. */
export async function evaluateBuilt(content: PlanContent, today: IsoDate): Promise<Evaluation> {
  const host = await openHeadless(await buildWorkbook(content));
  host.useEverywhere();
  return assess(await excelPort().read(() => true), { today }).evaluation;
}

/** The plan's evaluation from its rows. */
export function evaluateContent(content: PlanContent, today: IsoDate): Evaluation {
  return assess(snapshotOf(content), { today }).evaluation;
}

/** The plan with some cells of one row changed. Throws when there is no such row. */
export function withCells(content: PlanContent, table: TableKey, id: string, cells: ContentRow): PlanContent {
  const rows = content.rows[table] ?? [];
  if (!rows.some((row) => row["id"] === id)) throw new Error(`No row ${id} in ${table}`);
  const changed = rows.map((row) => (row["id"] === id ? { ...row, ...cells } : row));
  return { ...content, rows: { ...content.rows, [table]: changed } };
}

/** The result of one goal. Throws when there is none. */
export function goalOf(evaluation: Evaluation, id: string): GoalResult {
  const found = evaluation.goals.find(({ goal }) => goal.id === id);
  if (found === undefined) throw new Error(`No goal ${id}`);
  return found;
}

/** An exact range as written by hand: "17", "105/2", or "0 … 20" while it is open. */
export function written({ certain, possible }: Range): string {
  return certain.equals(possible)
    ? certain.toFraction()
    : `${certain.toFraction()} … ${possible.toFraction()}`;
}

/** Every goal in the order of the sheet: its status, its exact score and its exact weight. */
export function goalsWritten(evaluation: Evaluation): Record<string, string> {
  return Object.fromEntries(
    evaluation.goals.map(({ goal, status, score, weight }) => [
      goal.id,
      `${status}: ${written(score)} of ${weight.toFraction()}`,
    ]),
  );
}
