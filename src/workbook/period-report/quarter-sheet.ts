// The quarter's report: the score through the year with its chart, what has changed since the last report, every goal with its
// requirements, target, result, status, forecast and explanation, and what was seen to before it is sent. Printed on A4 as it
// stands; what changed comes first, so that the headings repeated on later pages are those of the goals.
import { type Requirement, valueOf } from "../../plan";
import { periodWords } from "../../wording/period";
import { REPORT_WORDS as WORDS } from "../../wording/sheets/period-report";
import type { CellBlock, CellContent, ChartWrite, SheetWrite } from "../changes";
import type { PlainInputChange, PlainSince } from "../memory/since-report";
import type { PlainGoal, PlainReport } from "../report";
import { headBlocks, ownWords, type PeriodReport, readyRows, requirementRows, statusCell } from "./parts";

const WIDTHS = [11, 34, 17, 16, 14, 15, 44, 36, 12, 22];
const WIDTH = WIDTHS.length;
/** Column of the head's values: labels run over the two before it. */
const VALUES = 2;
/** The agency's and our own words on a goal begin here; the columns before stand out. */
const WORDS_FROM = 6;
/** The first row below the head with all its lines, and the chart beside it. */
const BELOW_HEAD = 12;
/** Where the score through the year begins, beside the head. */
const COURSE = { row: 3, column: 5 } as const;
/** Changed cells told of one verdict; the rest are counted. */
const MOST_CELLS = 4;

/** The sheet of a quarter's report, for a name that is free or its own. */
export function quarterSheet(name: string, period: string, input: PeriodReport): SheetWrite {
  const { report, plan } = input;
  const title = report.plan.title === "" ? WORDS.untitledPlan : report.plan.title;
  const { blocks: head } = headBlocks(input, WORDS.quarterTitle(periodWords(period, "da"), title), VALUES);
  const rows = requirementRows(plan);
  const responsible = new Map(plan.goals.map((row) => [row.id, valueOf(row.responsible) ?? ""]));
  const blocks: CellBlock[] = [...head, ...courseBlocks(input)];
  let next = BELOW_HEAD;
  const add = (content: readonly (readonly CellContent[])[], style: CellBlock["style"]): void => {
    blocks.push({ row: next, column: 0, content, ...(style === undefined ? {} : { style }) });
    next += content.length;
  };
  for (const [style, content] of sinceRows(input.since)) add(content, style);
  next += 1;
  const titleRow = next;
  add([WORDS.goals], "heading");
  for (const goal of report.goals) {
    const row = goalRow(goal, input, responsible.get(goal.id) ?? "");
    blocks.push({ row: next, column: WORDS_FROM, content: [row.slice(WORDS_FROM)], style: "shaded" });
    add([row.slice(0, WORDS_FROM)], "subheading");
    if (goal.requirements.length > 0) add(requirementsOf(goal, rows), "wrap");
  }
  next += 1;
  for (const [style, content] of readySection(input)) add(content, style);
  next += 1;
  add([[WORDS.forecastNote]], undefined);
  return {
    name,
    emptied: true,
    landscape: true,
    onePageWide: true,
    widths: WIDTHS,
    tables: [],
    blocks,
    charts: courseChart(report),
    titleRow,
  };
}

function goalRow(goal: PlainGoal, input: PeriodReport, responsible: string): CellContent[] {
  const { forecast, explanation, action } = ownWords(input, goal.id);
  const isOwed = goal.standing === "active" && goal.status === "not-fulfilled" && explanation === "";
  const words = [
    isOwed ? WORDS.noExplanation : explanation,
    action === "" ? "" : WORDS.action(action),
  ].filter((text) => text !== "");
  return [
    goal.id,
    goal.title,
    null,
    null,
    statusCell(goal),
    forecast,
    goal.reason,
    words.join("\n"),
    responsible,
    null,
  ];
}

function requirementsOf(goal: PlainGoal, rows: ReadonlyMap<string, Requirement>): CellContent[][] {
  return goal.requirements.map((each): CellContent[] => {
    const row = rows.get(each.id);
    const documentation = row === undefined ? undefined : valueOf(row.documentation);
    return [
      each.id,
      each.text,
      each.targetText,
      each.valueText,
      each.statusText,
      null,
      each.reason,
      null,
      null,
      documentation ?? null,
    ];
  });
}

type Styled = readonly [style: CellBlock["style"], content: readonly (readonly CellContent[])[]];

function sinceRows(since: PlainSince | null): Styled[] {
  if (since === null) return [["wrap", [[WORDS.first, ...blank(WIDTH - 1)]]]];
  const { verdicts } = since;
  const rows = verdicts.map(({ of, id, text, beforeText, nowText, inputs }): CellContent[] => [
    of === "goal" ? WORDS.sinceGoal(id) : WORDS.sinceRequirement(id),
    text,
    beforeText,
    nowText,
    null,
    null,
    cellsText(inputs),
    ...blank(WIDTH - 7),
  ]);
  return [
    ["heading", [[WORDS.since(since.period), ...blank(WIDTH - 1)]]],
    ["label", [WORDS.sinceColumns]],
    ["wrap", rows.length === 0 ? [[null, WORDS.unchanged, ...blank(WIDTH - 2)]] : rows],
  ];
}

function readySection(input: PeriodReport): Styled[] {
  const rows = readyRows(input).map(({ mark, title, detail, answer }): CellContent[] => [
    mark,
    title,
    ...blank(WORDS_FROM - 2),
    detail,
    answer,
    ...blank(WIDTH - WORDS_FROM - 2),
  ]);
  return [
    ["heading", [[WORDS.ready.heading, ...blank(WIDTH - 1)]]],
    ["label", [WORDS.ready.columns]],
    ["wrap", rows],
  ];
}

function cellsText(inputs: readonly PlainInputChange[]): string {
  if (inputs.length === 0) return WORDS.onlyTime;
  const told = inputs
    .slice(0, MOST_CELLS)
    .map(({ cell, table, column, before, now }) => WORDS.cell(cell ?? table, column, before, now));
  const more = inputs.length - told.length;
  return [...told, ...(more > 0 ? [WORDS.moreCells(more)] : [])].join("\n");
}

/** The course without its last, which is the whole plan. */
function quartersOf({ course }: PlainReport): PlainReport["course"] {
  return course.slice(0, -1);
}

/** The score through the year, quarter by quarter. */
function courseBlocks({ report }: PeriodReport): CellBlock[] {
  const quarters = quartersOf(report);
  if (quarters.length === 0) return [];
  return [
    { row: COURSE.row, column: COURSE.column, content: [[WORDS.course]], style: "label" },
    {
      row: COURSE.row + 1,
      column: COURSE.column,
      content: quarters.map(({ text, score }) => [text, score?.certain ?? null]),
      columnFormats: { 1: "0.0" },
      style: "left",
    },
  ];
}

/** The quarters' scores as bars; none where the plan has fewer than two quarters. */
function courseChart(report: PlainReport): ChartWrite[] {
  const { length } = quartersOf(report);
  if (length < 2) return [];
  return [
    {
      title: WORDS.chart,
      type: "ColumnClustered",
      most: report.score.total,
      source: { row: COURSE.row + 1, column: COURSE.column, rows: length },
      from: { row: 0, column: COURSE.column + 2 },
      to: { row: BELOW_HEAD - 1, column: WIDTH },
    },
  ];
}

function blank(count: number): null[] {
  return Array<null>(count).fill(null);
}
