// The sheet Resultat: the page a reader opens first. Score with its range, the goals with reasons, what the check found.
import { SHEET_WORDS } from "../wording/sheets";
import { formatNumber } from "../wording/format";
import type { CellBlock, CellContent, Mark, NameWrite, SheetWrite } from "./changes";
import { NAMES } from "./owned";
import type { PlainReport } from "./report";
import { HEAD, resultHead, VALUE_COLUMN } from "./result-head";

const WORDS = SHEET_WORDS.result;
const WIDTHS = [9, 34, 18, 9, 9, 86];
/** Weight and score, shown with one decimal. */
const NUMBERS = { from: 3, to: 5, format: "0.0_)_)" } as const;

export interface ResultSheet {
  readonly sheet: SheetWrite;
  readonly names: readonly NameWrite[];
  readonly mark: Mark;
}

/** Lays out the result sheet. `computed` is an Excel serial with time of day. */
export function resultSheet(
  name: string,
  report: PlainReport,
  computed: number,
  version: string,
): ResultSheet {
  const sections = stacked([
    [WORDS.groups, report.score.groups.map(groupRow)],
    [WORDS.goals, report.goals.map(goalRow)],
    [WORDS.findingsHeading, findingRows(report)],
  ]);
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
      blocks: [
        ...resultHead(report, computed, version),
        ...sections.blocks,
        { row: sections.next, column: 0, content: [[WORDS.ownership]] },
      ],
    },
    names: [
      { ...at, name: NAMES.score, row: HEAD.score },
      { ...at, name: NAMES.possible, row: HEAD.possible },
      { ...at, name: NAMES.computed, row: HEAD.computed },
    ],
    mark: { ...at, row: HEAD.computed, during: WORDS.unfinished, after: computed },
  };
}

/** A shape beside the word: status is readable without colour. */
const SYMBOL = { fulfilled: "✔", "not-fulfilled": "✘", undetermined: "?" } as const;

function goalRow(goal: PlainReport["goals"][number]): CellContent[] {
  const status = `${SYMBOL[goal.status]} ${goal.statusText}`;
  return [goal.id, goal.title, status, goal.weight, goal.score, goal.reason];
}

/** Errors and warnings; what is only good to know stands in the table Flag. */
function findingRows(report: PlainReport): CellContent[][] {
  const rows = report.findings
    .filter((finding) => finding.severity !== "info")
    .map(({ goal, cell, severityText, message, remedy }): CellContent[] => [
      goal,
      cell,
      severityText,
      null,
      null,
      `${message} ${remedy}`,
    ]);
  return rows.length === 0 ? [[null, WORDS.noFindings, null, null, null, null]] : rows;
}

/** A pool of goals with its own total. */
function groupRow({
  group,
  certain,
  possible,
  total,
}: PlainReport["score"]["groups"][number]): CellContent[] {
  return [null, group, null, total, certain, WORDS.groupNote(formatNumber(possible, "da"))];
}

type Section = readonly [heading: readonly string[], rows: readonly (readonly CellContent[])[]];

/** Sections below each other from the first row under the head, a blank row between; one without rows is left out. */
function stacked(sections: readonly Section[]): { readonly blocks: CellBlock[]; readonly next: number } {
  let next: number = HEAD.rows;
  const blocks: CellBlock[] = [];
  for (const [heading, rows] of sections) {
    if (rows.length === 0) continue;
    const numbers = rows.map((cells) => cells.slice(NUMBERS.from, NUMBERS.to));
    blocks.push(
      { row: next, column: 0, content: [heading], style: "heading" },
      { row: next + 1, column: NUMBERS.from, content: numbers, format: NUMBERS.format },
      { row: next + 1, column: 0, content: rows, style: "wrap" },
    );
    next += rows.length + 2;
  }
  return { blocks, next };
}
