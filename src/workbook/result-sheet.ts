// The sheet Resultat: the page a reader opens first. Score with its range, the goals with reasons, what the check found,
// and a formula that re-adds the score so that a reader need not take our word for it.
import { SHEET_WORDS } from "../wording/sheets";
import type { CellBlock, CellContent, Mark, NameWrite, SheetWrite } from "./changes";
import { FULFILMENT, NAMES } from "./owned";
import type { PlainReport } from "./report";

const WORDS = SHEET_WORDS.result;
const SCORE_FORMAT = '0.0" pct."';
const WIDTHS = [9, 34, 18, 9, 9, 80];
/** Zero-based rows of the head of the page. */
const ROW = {
  title: 0,
  institution: 1,
  score: 3,
  possible: 4,
  check: 5,
  asOf: 6,
  computed: 7,
  counts: 8,
  findings: 9,
  version: 10,
  goals: 12,
};
/** Labels stand in the first two columns, values in the third, notes from the fourth. */
const VALUE = 2;
const NOTE = 3;
const LAST = WIDTHS.length - 1;

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
  const title = report.plan.title === "" ? WORDS.untitledPlan : report.plan.title;
  const head: CellBlock[] = [
    block(ROW.title, 0, [[WORDS.title(title)]], { style: "title" }),
    block(ROW.institution, 0, [[report.plan.institution]], { style: "label" }),
    ...line(ROW.score, WORDS.score, report.score.certain, WORDS.scoreNote, SCORE_FORMAT),
    ...line(ROW.possible, WORDS.possible, report.score.possible, WORDS.possibleNote, SCORE_FORMAT),
    ...line(
      ROW.check,
      WORDS.check,
      { formula: `=SUM(${FULFILMENT.name}[Score])` },
      WORDS.checkNote,
      SCORE_FORMAT,
    ),
    block(ROW.check, LAST, [[{ formula: agreement() }]]),
    ...line(ROW.asOf, WORDS.asOf, report.asOf.text),
    block(ROW.computed, 0, [[WORDS.computed]], { style: "label" }),
    block(ROW.computed, VALUE, [[computed]], { format: "dd-mm-yyyy hh:mm" }),
    ...line(ROW.counts, WORDS.counts, countsText(report)),
    ...line(ROW.findings, WORDS.findings, findingsText(report)),
    ...line(ROW.version, WORDS.version, WORDS.product(version)),
  ];
  const goals = report.goals.map((goal): CellContent[] => [
    goal.id,
    goal.title,
    `${SYMBOL[goal.status]} ${goal.statusText}`,
    goal.weight,
    goal.score,
    goal.reason,
  ]);
  const afterGoals = ROW.goals + goals.length + 2;
  const findings = findingRows(report);
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
        ...head,
        block(ROW.goals, 0, [WORDS.goals], { style: "heading" }),
        ...rowsBlock(ROW.goals + 1, goals),
        block(afterGoals, 0, [WORDS.findingsHeading], { style: "heading" }),
        ...rowsBlock(afterGoals + 1, findings),
        block(afterGoals + findings.length + 2, 0, [[WORDS.ownership]]),
      ],
    },
    names: [
      { name: NAMES.score, sheet: name, row: ROW.score, column: VALUE },
      { name: NAMES.possible, sheet: name, row: ROW.possible, column: VALUE },
      { name: NAMES.computed, sheet: name, row: ROW.computed, column: VALUE },
    ],
    mark: { sheet: name, row: ROW.computed, column: VALUE, during: WORDS.unfinished, after: computed },
  };
}

/** A shape beside the word: status is readable without colour. */
const SYMBOL = { fulfilled: "✔", "not-fulfilled": "✘", undetermined: "?" } as const;

function block(
  row: number,
  column: number,
  content: readonly (readonly CellContent[])[],
  look: Pick<CellBlock, "format" | "style"> = {},
): CellBlock {
  return { row, column, content, ...look };
}

function line(row: number, label: string, value: CellContent, note = "", format?: string): CellBlock[] {
  return [
    block(row, 0, [[label]], { style: "label" }),
    block(row, VALUE, [[value]], format === undefined ? {} : { format, style: "score" }),
    ...(note === "" ? [] : [block(row, NOTE, [[note]])]),
  ];
}

function rowsBlock(row: number, rows: readonly (readonly CellContent[])[]): CellBlock[] {
  return rows.length === 0
    ? []
    : [
        block(row, 0, rows, { style: "wrap" }),
        block(
          row,
          NOTE,
          rows.map((cells) => cells.slice(NOTE, LAST)),
          { format: "0.0" },
        ),
      ];
}

/** Errors and warnings; what is only good to know stands in the table Flag. */
function findingRows(report: PlainReport): CellContent[][] {
  const rows = report.findings
    .filter((finding) => finding.severity !== "info")
    .map((finding): CellContent[] => [
      finding.goal,
      finding.cell,
      finding.severityText,
      null,
      null,
      `${finding.message} ${finding.remedy}`,
    ]);
  return rows.length === 0 ? [[null, WORDS.noFindings, null, null, null, null]] : rows;
}

function countsText({ counts }: PlainReport): string {
  return WORDS.countsText(counts.fulfilled, counts["not-fulfilled"], counts.undetermined);
}

function findingsText({ findings, score }: PlainReport): string {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const text = WORDS.findingsText(count("error"), count("warning"), count("info"));
  return score.provisional ? `${text}. ${WORDS.provisional}` : text;
}

/** Compares the written score with the re-added one, to nine decimals: doubles of twelfths do not add up exactly. */
function agreement(): string {
  const written = NAMES.score;
  return `=IF(ABS(${written}-SUM(${FULFILMENT.name}[Score]))<0.000000001,"${WORDS.agrees}","${WORDS.disagrees}")`;
}
