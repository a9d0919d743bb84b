// The sheet Resultat: the page a reader opens first. Score with its range, the goals with reasons, what the check found.
import { SHEET_WORDS } from "../wording/sheets";
import { SEAL_WORDS } from "../wording/sheets/seal";
import type { CellBlock, ChartWrite, Mark, NameWrite, SheetWrite } from "./changes";
import { NAMES, RESULT_SHEET } from "./owned";
import { type NamePlace, sheetOfNames } from "./owned-places";
import type { PlainReport } from "./report";
import { HEAD, type HeadFacts, resultHead, VALUE_COLUMN } from "./result-head";
import { resultSections } from "./result-sections";
import type { WorkbookSnapshot } from "./snapshot";

const WORDS = SHEET_WORDS.result;
const WIDTHS = [9, 34, 18, 9, 9, 86];

export interface ResultSheet {
  readonly sheet: SheetWrite;
  readonly names: readonly NameWrite[];
  readonly mark: Mark;
}

/** What the page is, in the widest column: beside the others it would make the printed page wider. */
function about(row: number, sealed: boolean): CellBlock[] {
  const notes = [WORDS.ownership, ...(sealed ? [SEAL_WORDS.proves] : [])];
  return [
    { row, column: 0, content: [WORDS.about], style: "heading" },
    { row: row + 1, column: WIDTHS.length - 1, content: notes.map((note) => [note]), style: "wrap" },
  ];
}

/** The defined names of the sheet's cells. */
const NAME_PLACES: readonly NamePlace[] = (
  [
    [NAMES.score, HEAD.score],
    [NAMES.possible, HEAD.possible],
    [NAMES.computed, HEAD.computed],
    [NAMES.asOf, HEAD.asOf],
    [NAMES.today, HEAD.today],
  ] as const
).map(([name, row]) => ({ name, row, column: VALUE_COLUMN }));

/** The result sheet: the one our names point into, else a new one. */
export function resultSheetName(workbook: WorkbookSnapshot): string {
  return sheetOfNames(NAME_PLACES, RESULT_SHEET, workbook);
}

/** The score through the year; none where the plan's days give fewer than two bars. */
function courseChart({ course, score }: PlainReport): ChartWrite[] {
  if (course.length < 2) return [];
  return [
    {
      title: WORDS.courseChart,
      type: "ColumnClustered",
      most: score.total,
      source: { row: HEAD.course, column: VALUE_COLUMN - 1, rows: course.length },
      from: { row: HEAD.today, column: WIDTHS.length - 1 },
      to: { row: HEAD.rows - 1, column: WIDTHS.length },
    },
  ];
}

/** Lays out the result sheet. */
export function resultSheet(name: string, report: PlainReport, head: HeadFacts): ResultSheet {
  const sections = resultSections(report, HEAD.rows);
  const at = { sheet: name, column: VALUE_COLUMN };
  return {
    sheet: {
      name,
      first: true,
      emptied: true,
      landscape: true,
      onePageWide: true,
      widths: WIDTHS,
      tables: [],
      charts: [
        {
          title: WORDS.chart,
          type: "BarClustered",
          source: { row: HEAD.fulfilled, column: VALUE_COLUMN - 1, rows: 3 },
          from: { row: HEAD.title, column: WIDTHS.length - 1 },
          // The rows of the seal below stay free: what they say may be long.
          to: { row: HEAD.code, column: WIDTHS.length },
        },
        ...courseChart(report),
      ],
      blocks: [...resultHead(report, head), ...sections.blocks, ...about(sections.next, head.sealed)],
    },
    names: NAME_PLACES.map((place) => ({ ...place, sheet: name })),
    mark: { ...at, row: HEAD.computed, during: WORDS.unfinished, after: head.computed },
  };
}
