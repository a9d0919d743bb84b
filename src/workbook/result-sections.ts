// The sections under the head of Resultat, each a heading and its rows. A row that computes knows where it stands.
import { formatNumber } from "../wording/format";
import { SHEET_WORDS } from "../wording/sheets";
import type { CellBlock, CellContent } from "./changes";
import { liveDeviation } from "./live-deviation";
import { address } from "./places";
import type { PlainDeviation, PlainReport } from "./report";

const WORDS = SHEET_WORDS.result;
/** Weight and score. */
const SCORES = { 3: "0.0_)_)", 4: "0.0_)_)" } as const;
/** Column of values, as in the head. */
const VALUE = 2;
const WIDTH = 6;

interface Section {
  readonly heading: readonly string[];
  /** The rows, given the zero-based row of the first. */
  readonly rows: (first: number) => readonly (readonly CellContent[])[];
  readonly columnFormats?: CellBlock["columnFormats"];
}

/** All sections from a row on, a blank row between; one without rows is left out. Tells the next free row. */
export function resultSections(
  report: PlainReport,
  from: number,
): { readonly blocks: CellBlock[]; readonly next: number } {
  const sections: Section[] = [
    { heading: WORDS.groups, rows: () => report.score.groups.map(groupRow) },
    { heading: WORDS.goals, rows: () => report.goals.map(goalRow) },
    { heading: WORDS.findingsHeading, rows: () => findingRows(report) },
    deviationTable(report),
    {
      heading: WORDS.live.heading,
      columnFormats: { [VALUE]: "#,##0.00_)_)" },
      rows: (first) =>
        report.deviations.flatMap((deviation, index) => liveRows(deviation, first + index * LIVE_ROWS)),
    },
  ];
  let next = from;
  const blocks: CellBlock[] = [];
  for (const { heading, rows: rowsFrom, columnFormats = SCORES } of sections) {
    const rows = rowsFrom(next + 1);
    if (rows.length === 0) continue;
    blocks.push(
      { row: next, column: 0, content: [heading], style: "heading" },
      { row: next + 1, column: 0, content: rows, style: "wrap", columnFormats },
    );
    next += rows.length + 2;
  }
  return { blocks, next };
}

/** A shape beside the word: status is readable without colour. */
const SYMBOL = { fulfilled: "✔", "not-fulfilled": "✘", undetermined: "?" } as const;

function goalRow(goal: PlainReport["goals"][number]): CellContent[] {
  const symbol = goal.standing === "active" ? SYMBOL[goal.status] : "–";
  const status = `${symbol} ${goal.statusText}`;
  return [goal.id, goal.title, status, goal.weight, goal.score, goal.reason];
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

/** Errors, warnings and what is excepted, with its reason; what is only good to know stands in the table Flag. */
function findingRows(report: PlainReport): CellContent[][] {
  const rows = report.findings
    .filter((finding) => finding.severity !== "info")
    .map(({ goal, cell, severityText, message, remedy, exception }): CellContent[] => [
      goal,
      cell,
      severityText,
      null,
      null,
      `${message} ${exception?.text ?? remedy}`,
    ]);
  return rows.length === 0 ? [[null, WORDS.noFindings, null, null, null, null]] : rows;
}

/** As the plan prints it: rows Mål and Resultat, a column a year; the last four years. */
function deviationTable({ deviationTables }: PlainReport): Section {
  const years = deviationTables.years.slice(-4);
  const pad = <T>(cells: readonly T[]): (T | null)[] =>
    [...cells, ...Array<null>(WIDTH).fill(null)].slice(0, WIDTH);
  return {
    heading: pad([...WORDS.deviationTable, ...years.map(String)]).map((cell) => cell ?? ""),
    rows: () =>
      deviationTables.rows.map(({ goal, series, values }) => {
        const shown = values
          .slice(-4)
          .map((value) => (value === null ? "-" : `${formatNumber(value, "da")} pct.`));
        return pad([goal, WORDS.series[series], ...shown]);
      }),
  };
}

const LIVE_ROWS = 5;

/** Budgeted, realised, difference, base and deviation, each by a formula; the last says whether it is what was written. */
function liveRows(deviation: PlainDeviation, row: number): CellContent[][] {
  const cell = (offset: number): string => address(row + offset, VALUE);
  const live = liveDeviation(deviation);
  const { columns, requirement, percent } = deviation;
  const words = WORDS.live;
  const leftOut = deviation.leftOut.length === 0 ? "" : words.leftOut(deviation.leftOut);
  const line = (label: string, formula: string, note: CellContent): CellContent[] => [
    requirement,
    label,
    { formula },
    null,
    null,
    note,
  ];
  const deviates = `IF(${cell(3)}=0,"-",ABS(${cell(2)})/${cell(3)}*100)`;
  const written = percent === null ? '"-"' : String(percent);
  return [
    line(words.budgeted(columns.budgeted), live.budgeted, words.budgetedNote + leftOut),
    line(words.realised, live.realised, words.budgetedNote + leftOut),
    line(words.difference(deviation.amountUnit), `=${cell(1)}-${cell(0)}`, ""),
    line(words.base[deviation.base], live.base(cell(0)), words.baseNote),
    line(words.percent, `=${deviates}`, {
      formula: `=IF(ABS(N(${cell(4)})-N(${written}))<0.000000001,"${words.agrees}","${words.disagrees(percent === null ? "-" : formatNumber(percent, "da", 4))}")`,
    }),
  ];
}
