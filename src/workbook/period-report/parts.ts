// What the quarter's and the year's report share: the goals with the agency's own words, and what stands above them.
import { type Explanation, type Plan, type Requirement, valueOf } from "../../plan";
import { explanationFor, planDaysOf, type Readiness } from "../../validation";
import { answerText, readyText } from "../../wording/report/readiness";
import { REPORT_WORDS as WORDS } from "../../wording/sheets/period-report";
import type { CellBlock, CellContent } from "../changes";
import type { PlainSince } from "../memory/since-report";
import type { PlainGoal, PlainReport } from "../report";

/** Everything a report's sheet is made of. */
export interface PeriodReport {
  readonly plan: Plan;
  /** In Danish, as of the period's last day. */
  readonly report: PlainReport;
  /** "Q2 2024" or "2024". */
  readonly periodText: string;
  readonly since: PlainSince | null;
  /** What was seen to before it is sent. */
  readonly readiness: Readiness;
  /** Control code of the inputs; empty when they are not sealed. */
  readonly code: string;
  /** Excel serial with time of day. */
  readonly computed: number;
  readonly version: string;
}

/** A shape beside the word: status is readable without colour. */
const SYMBOL = { fulfilled: "✔", "not-fulfilled": "✘", undetermined: "?" } as const;

/** "✔ Opfyldt" */
export function statusCell({ standing, status, statusText }: PlainGoal): string {
  return `${standing === "active" ? SYMBOL[status] : "–"} ${statusText}`;
}

/** The agency's words on a goal, as cells. */
export interface OwnWords {
  readonly forecast: CellContent;
  readonly explanation: string;
  readonly action: string;
}

/** True for the report on all of the plan's days: the year's own report. */
export function isOfWholePlan({ plan, periodText }: Pick<PeriodReport, "plan" | "periodText">): boolean {
  return /^\d{4}$/u.test(periodText) || periodText === planDaysOf(plan.settings)?.text;
}

/** What the agency says of a goal as of the report's day. */
export function ownWords({ plan, report, periodText }: PeriodReport, goal: string): OwnWords {
  const kind = isOfWholePlan({ plan, periodText }) ? "year" : "quarter";
  const row: Explanation | undefined = explanationFor(plan, goal, report.asOf.date, kind);
  const forecast = row === undefined ? undefined : valueOf(row.forecast);
  return {
    forecast: forecast === undefined ? null : WORDS.forecast[forecast],
    explanation: (row === undefined ? undefined : valueOf(row.explanation)) ?? "",
    action: (row === undefined ? undefined : valueOf(row.action)) ?? "",
  };
}

/** The requirement's row in the plan, for what the report does not hold. */
export function requirementRows({ requirements }: Plan): ReadonlyMap<string, Requirement> {
  return new Map(requirements.map((row) => [row.id, row]));
}

/** Title, institution and the lines on the score and how it was computed; rows from 0. */
export function headBlocks(
  { plan, report, code, computed, version }: PeriodReport,
  title: string,
  valueColumn: number,
): { readonly blocks: CellBlock[]; readonly next: number } {
  const from = valueOf(plan.settings.institution) ?? "";
  const to = valueOf(plan.settings.department) ?? "";
  const lines: readonly (readonly [string, CellContent, string?])[] = [
    [WORDS.asOf, report.asOf.text],
    [WORDS.score, report.score.text],
    [WORDS.counts, WORDS.countsText(report.counts)],
    ...(report.score.provisional ? [[WORDS.note, WORDS.provisional] as const] : []),
    [WORDS.computed, computed, "dd-mm-yyyy hh:mm"],
    [WORDS.version, version],
    ...(code === "" ? [] : [[WORDS.code, code] as const]),
  ];
  return {
    blocks: [
      { row: 0, column: 0, content: [[title]], style: "title" },
      { row: 1, column: 0, content: [[WORDS.between(from, to)]], style: "label" },
      ...lines.flatMap(([label, value, format], index): CellBlock[] => [
        { row: index + 3, column: 0, content: [[label]], style: "label" },
        {
          row: index + 3,
          column: valueColumn,
          content: [[value]],
          style: "left",
          ...(format === undefined ? {} : { format }),
        },
      ]),
    ],
    next: lines.length + 4,
  };
}

/** A point that was seen to before the report is sent. */
export interface ReadyRow {
  /** A shape, and in words how it stands. */
  readonly mark: string;
  readonly standing: string;
  readonly title: string;
  readonly detail: string;
  /** Who answers for it, and why; empty where nobody does. */
  readonly answer: string;
}

/** What was seen to before the report is sent. That nothing has changed since, SeglStatus says. */
export function readyRows({ readiness }: PeriodReport): readonly ReadyRow[] {
  return readiness.items
    .filter(({ key }) => key !== "nothing-stale")
    .map((item) => {
      const { state, answer } = item;
      const [mark, standing] = WORDS.ready.marks[state][answer === null ? "unanswered" : "answered"];
      return {
        ...{ mark, standing },
        ...readyText(item, "da"),
        answer: answer === null ? "" : answerText(answer, "da"),
      };
    });
}
