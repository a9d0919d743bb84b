// The head of the sheet Resultat: the score with its range, the spreadsheet's own sum of it, when and how it was computed.
import { SHEET_WORDS } from "../wording/sheets";
import { formatNumber } from "../wording/format";
import type { CellBlock, CellContent } from "./changes";
import { FULFILMENT, NAMES } from "./owned";
import type { PlainReport } from "./report";

const WORDS = SHEET_WORDS.result;

/** Zero-based rows of the head; the goals follow. */
export const HEAD = {
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
  rows: 12,
} as const;

/** Labels stand in the first two columns, values in the third, notes from the fourth. */
export const VALUE_COLUMN = 2;
const NOTE_COLUMN = 3;

/** The head's blocks. `computed` is an Excel serial with time of day. */
export function resultHead(report: PlainReport, computed: number, version: string): CellBlock[] {
  const title = report.plan.title === "" ? WORDS.untitledPlan : report.plan.title;
  const format = scoreFormat(report.score.total);
  return [
    { row: HEAD.title, column: 0, content: [[WORDS.title(title)]], style: "title" },
    { row: HEAD.institution, column: 0, content: [[report.plan.institution]], style: "label" },
    ...line(HEAD.score, WORDS.score, report.score.certain, { note: WORDS.scoreNote, format }),
    ...line(HEAD.possible, WORDS.possible, report.score.possible, { note: WORDS.possibleNote, format }),
    ...line(HEAD.check, WORDS.check, { formula: `=${SUM}` }, { note: { formula: agreement() }, format }),
    ...line(HEAD.asOf, WORDS.asOf, report.asOf.text),
    ...line(HEAD.computed, WORDS.computed, computed, { format: "dd-mm-yyyy hh:mm" }),
    ...line(HEAD.counts, WORDS.counts, countsText(report)),
    ...line(HEAD.findings, WORDS.findings, findingsText(report)),
    ...line(HEAD.version, WORDS.version, WORDS.product(version)),
  ];
}

/** Shown as per cent when full fulfilment is 100, else as so many of all the points. */
function scoreFormat(total: number): string {
  return total === 100 ? '0.0" pct."' : `0.0" ${WORDS.outOf(formatNumber(total, "da"))}"`;
}

function line(
  row: number,
  label: string,
  value: CellContent,
  more: { readonly note?: CellContent; readonly format?: string } = {},
): CellBlock[] {
  const { note, format } = more;
  const style = note === undefined ? "left" : "score";
  return [
    { row, column: 0, content: [[label]], style: "label" },
    { row, column: VALUE_COLUMN, content: [[value]], style, ...(format === undefined ? {} : { format }) },
    ...(note === undefined ? [] : [{ row, column: NOTE_COLUMN, content: [[note]] }]),
  ];
}

const SUM = `SUM(${FULFILMENT.name}[Score])`;

/** Compares the written score with the re-added one, to nine decimals: doubles of twelfths do not add up exactly. */
function agreement(): string {
  return `=IF(ABS(${NAMES.score}-${SUM})<0.000000001,"${WORDS.agrees}","${WORDS.disagrees}")`;
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
