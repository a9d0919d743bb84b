// The head of the sheet Resultat: the score with its range, the spreadsheet's own sum of it, when and how it was computed.
import { SHEET_WORDS } from "../wording/sheets";
import { formatNumber } from "../wording/format";
import type { CellBlock, CellContent } from "./changes";
import { FULFILMENT, NAMES } from "./owned";
import type { PlainReport } from "./report";
import { SEAL_NAMES } from "./seal/names";

const WORDS = SHEET_WORDS.result;

/** Zero-based rows of the head; the goals follow. */
export const HEAD = {
  title: 0,
  institution: 1,
  provisional: 2,
  score: 3,
  possible: 4,
  check: 5,
  asOf: 6,
  computed: 7,
  fulfilled: 8,
  notFulfilled: 9,
  undetermined: 10,
  findings: 11,
  version: 12,
  code: 13,
  seal: 14,
  today: 15,
  /** Four quarters and the year. */
  course: 17,
  rows: 24,
} as const;

/** Labels stand in the first two columns, values in the third, notes from the fourth. */
export const VALUE_COLUMN = 2;
const NOTE_COLUMN = 3;

/** What the head tells besides the report. */
export interface HeadFacts {
  /** Excel serial with time of day. */
  readonly computed: number;
  /** Excel serial of the day judged as of. */
  readonly asOf: number;
  /** Excel serial of the day taken as today, where that was not the day it was computed; else null. */
  readonly today: number | null;
  readonly version: string;
  /** Whether a seal is written, whose code and status are then shown. */
  readonly sealed: boolean;
}

const DATE = "dd-mm-yyyy";

/** The head's blocks. */
export function resultHead(
  report: PlainReport,
  { computed, asOf, today, version, sealed }: HeadFacts,
): CellBlock[] {
  const title = report.plan.title === "" ? WORDS.untitledPlan : report.plan.title;
  const format = scoreFormat(report.score.total);
  return [
    { row: HEAD.title, column: 0, content: [[WORDS.title(title)]], style: "title" },
    { row: HEAD.institution, column: 0, content: [[report.plan.institution]], style: "label" },
    ...(report.score.provisional
      ? [
          {
            row: HEAD.provisional,
            column: 0,
            content: [[WORDS.provisional(report.score.errors)]],
            style: "label" as const,
          },
        ]
      : []),
    ...line(HEAD.score, WORDS.score, report.score.certain, { style: "score", format }),
    ...line(HEAD.possible, WORDS.possible, report.score.possible, { style: "score", format }),
    ...line(HEAD.check, WORDS.check, { formula: `=${SUM}` }, { style: "score", format }),
    { row: HEAD.check, column: NOTE_COLUMN, content: [[{ formula: agreement() }]] },
    ...line(HEAD.asOf, WORDS.asOf, asOf, { format: DATE }),
    ...line(HEAD.computed, WORDS.computed, computed, { format: `${DATE} hh:mm` }),
    ...count(HEAD.fulfilled, WORDS.fulfilled, report.counts.fulfilled, WORDS.counts),
    ...count(HEAD.notFulfilled, WORDS.notFulfilled, report.counts["not-fulfilled"]),
    ...count(HEAD.undetermined, WORDS.undetermined, report.counts.undetermined),
    ...line(HEAD.findings, WORDS.findings, findingsText(report)),
    ...line(HEAD.version, WORDS.version, WORDS.product(version)),
    ...(sealed ? sealLines() : []),
    ...courseLines(report, format),
    ...(today === null ? [] : line(HEAD.today, WORDS.today, today, { format: DATE })),
  ];
}

/** What was reported through the year; a period without a kept report has no score, and no bar in the chart. */
function courseLines({ course }: PlainReport, format: string): CellBlock[] {
  if (course.length === 0) return [];
  return [
    { row: HEAD.course, column: 0, content: [[WORDS.course]], style: "label" },
    { row: HEAD.course, column: VALUE_COLUMN - 1, content: course.map(({ text }) => [text]) },
    {
      row: HEAD.course,
      column: VALUE_COLUMN,
      content: course.map(({ score }) => [score === null ? null : score.certain]),
      format,
      style: "left",
    },
    {
      row: HEAD.course,
      column: NOTE_COLUMN,
      content: course.map(({ score }) => [
        score === null ? WORDS.notReported : WORDS.courseNote(formatNumber(score.possible, "da", 1, 1)),
      ]),
    },
  ];
}

function sealLines(): CellBlock[] {
  return [
    ...line(HEAD.code, WORDS.code, { formula: `=${SEAL_NAMES.code}&""` }),
    ...line(HEAD.seal, WORDS.seal, { formula: `=${SEAL_NAMES.status}` }),
  ];
}

/** Shown as per cent when full fulfilment is 100, else as so many of all the points. */
function scoreFormat(total: number): string {
  return total === 100 ? '0.0" pct."' : `0.0" ${WORDS.outOf(formatNumber(total, "da"))}"`;
}

function line(row: number, label: string, value: CellContent, look: Partial<CellBlock> = {}): CellBlock[] {
  return [
    { row, column: 0, content: [[label]], style: "label" },
    { style: "left", ...look, row, column: VALUE_COLUMN, content: [[value]] },
  ];
}

const SUM = `SUM(${FULFILMENT.name}[Score])`;

/** Compares the written score with the re-added one, to nine decimals: doubles of twelfths do not add up exactly. */
function agreement(): string {
  return `=IF(ABS(${NAMES.score}-${SUM})<0.000000001,"${WORDS.agrees}","${WORDS.disagrees}")`;
}

/** How many goals have a status: the chart's rows. */
function count(row: number, label: string, goals: number, heading = ""): CellBlock[] {
  return [
    { row, column: 0, content: [[heading]], style: "label" },
    { row, column: VALUE_COLUMN - 1, content: [[label]] },
    { row, column: VALUE_COLUMN, content: [[goals]], style: "left", format: "0" },
  ];
}

function findingsText({ findings }: PlainReport): string {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return WORDS.findingsText(count("error"), count("warning"), count("info"), count("excepted"));
}
