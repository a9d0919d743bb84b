// What has changed since the last report, as plain data: the score, the goals and requirements that are otherwise, and the
// input cells behind it. For the report's own section, the pane, and whoever receives the workbook.
import { type KeptReport, type KeptStatus, type Plan, valueOf } from "../../plan";
import type { Evaluation } from "../../evaluation";
import { changedInputs, type InputChange, verdictChanges } from "../../validation";
import { formatNumber } from "../../wording/format";
import { keptStatusWord } from "../../wording/kept-status";
import type { Language } from "../../wording/language";
import { periodWords } from "../../wording/period";
import type { Located } from "../locate";
import { placeOf } from "../places";

/** An input that was changed, emptied or filled in. */
export interface PlainInputChange {
  /** "1.2b-2", "Borger.dk · 2024"; empty for a setting. */
  readonly id: string;
  readonly table: string;
  readonly column: string;
  /** "Krav!M10"; null when the table is not there any more. */
  readonly cell: string | null;
  /** Empty where the cell was, or is, empty. */
  readonly before: string;
  readonly now: string;
}

export interface PlainVerdictChange {
  readonly of: "goal" | "requirement";
  readonly id: string;
  /** The goal's title, or the requirement's wording. */
  readonly text: string;
  readonly before: KeptStatus;
  readonly now: KeptStatus;
  readonly beforeText: string;
  readonly nowText: string;
  /** The changed inputs it rests on; none where only time has passed, or the rules that judge have changed. */
  readonly inputs: readonly PlainInputChange[];
}

export interface PlainSince {
  /** The report compared with: "2. kvartal 2024". */
  readonly period: string;
  readonly number: number;
  readonly score: { readonly before: number; readonly now: number };
  readonly verdicts: readonly PlainVerdictChange[];
  /** Every changed input, whether a verdict follows from it or not. */
  readonly inputs: readonly PlainInputChange[];
}

/** What is otherwise than in a kept report. */
export function sinceReport(
  { plan, evaluation, located }: { plan: Plan; evaluation: Evaluation; located: Located },
  report: KeptReport,
  language: Language,
): PlainSince {
  const plain = (change: InputChange): PlainInputChange => plainChange(change, located, language);
  return {
    period: periodWords(report.period, language),
    number: report.number,
    score: { before: report.score.certain, now: evaluation.score.certain.valueOf() },
    verdicts: verdictChanges(plan, evaluation, report).map(
      ({ of, id, before, now, row, inputs }): PlainVerdictChange => ({
        of,
        id,
        text: valueOf("title" in row ? row.title : row.wording) ?? "",
        before,
        now,
        beforeText: keptStatusWord(before, language),
        nowText: keptStatusWord(now, language),
        inputs: inputs.map(plain),
      }),
    ),
    inputs: changedInputs(plan, report).map(plain),
  };
}

function plainChange(
  { table, id, column, before, after, origin }: InputChange,
  located: Located,
  language: Language,
): PlainInputChange {
  const place = placeOf({ ...origin, table, column }, located);
  const text = (told: typeof before): string =>
    told === null ? "" : typeof told === "number" ? formatNumber(told, language, 6) : told;
  // What was remembered of a row that is gone stands in the history, not in the plan.
  const cell = origin.table === table ? place.cell : null;
  return { id, table: place.table, column: place.column ?? "", cell, before: text(before), now: text(after) };
}
