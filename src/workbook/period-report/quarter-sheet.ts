// The quarter's report: every goal with its requirements, target, result, status, forecast and explanation, then what has
// changed since the last report, and the score through the year with its chart. Printed on A4 as it stands.
import { type Requirement, valueOf } from "../../plan";
import { periodWords } from "../../wording/period";
import { REPORT_WORDS as WORDS } from "../../wording/sheets/period-report";
import type { CellBlock, CellContent, ChartWrite, SheetWrite } from "../changes";
import type { PlainInputChange, PlainSince } from "../memory/since-report";
import type { PlainGoal } from "../report";
import {
  course,
  headBlocks,
  ownWords,
  type PeriodReport,
  readyRows,
  requirementRows,
  statusCell,
} from "./parts";

const WIDTHS = [8, 36, 18, 16, 15, 10, 46, 42, 13, 26];
const WIDTH = WIDTHS.length;
/** Column of the head's values: labels run over the two before it. */
const VALUES = 2;
/** The agency's and our own words on a goal begin here; the columns before stand out. */
const WORDS_FROM = 6;
/** Rows a chart covers. */
const CHART_ROWS = 12;
/** Changed cells told of one verdict; the rest are counted. */
const MOST_CELLS = 4;

/** The sheet of a quarter's report, for a name that is free or its own. */
export function quarterSheet(name: string, period: string, input: PeriodReport): SheetWrite {
  const { report, plan } = input;
  const title = report.plan.title === "" ? WORDS.untitledPlan : report.plan.title;
  const head = headBlocks(input, WORDS.quarterTitle(periodWords(period, "da"), title), VALUES);
  const rows = requirementRows(plan);
  const responsible = new Map(plan.goals.map((row) => [row.id, valueOf(row.responsible) ?? ""]));
  const blocks: CellBlock[] = [...head.blocks];
  let next = head.next;
  const add = (content: readonly (readonly CellContent[])[], style: CellBlock["style"]): void => {
    blocks.push({ row: next, column: 0, content, ...(style === undefined ? {} : { style }) });
    next += content.length;
  };
  add([WORDS.goals], "heading");
  for (const goal of report.goals) {
    const row = goalRow(goal, input, responsible.get(goal.id) ?? "");
    blocks.push({ row: next, column: WORDS_FROM, content: [row.slice(WORDS_FROM)], style: "shaded" });
    add([row.slice(0, WORDS_FROM)], "subheading");
    if (goal.requirements.length > 0) add(requirementsOf(goal, rows), "wrap");
  }
  next += 1;
  for (const [style, content] of sinceRows(input.since)) add(content, style);
  next += 1;
  for (const [style, content] of readySection(input)) add(content, style);
  next += 1;
  const scores = course(input);
  const charts: ChartWrite[] = [];
  if (scores.length > 0) {
    add([[WORDS.course, ...blank(WIDTH - 1)]], "heading");
    charts.push(chartAt(next, scores.length, report.score.total));
    blocks.push({
      row: next,
      column: 0,
      content: scores.map(([label, score]) => [label, score]),
      columnFormats: { 1: "0.0" },
      style: "left",
    });
    next += Math.max(scores.length, CHART_ROWS) + 1;
  }
  add([[WORDS.forecastNote]], undefined);
  return {
    name,
    emptied: true,
    landscape: true,
    onePageWide: true,
    widths: WIDTHS,
    tables: [],
    blocks,
    charts,
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
  const [mark, point, detail, answer] = WORDS.ready.columns;
  const line = (cells: readonly [string, string, string, string]): CellContent[] => [
    ...cells.slice(0, 2),
    ...blank(WORDS_FROM - 2),
    ...cells.slice(2),
    ...blank(WIDTH - WORDS_FROM - 2),
  ];
  return [
    ["heading", [[WORDS.ready.heading, ...blank(WIDTH - 1)]]],
    ["label", [line([mark, point, detail, answer])]],
    ["wrap", readyRows(input).map(line)],
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

function chartAt(row: number, rows: number, most: number): ChartWrite {
  return {
    title: WORDS.chart,
    type: "ColumnClustered",
    most,
    source: { row, column: 0, rows, columns: 2 },
    from: { row, column: 3 },
    to: { row: row + CHART_ROWS, column: 7 },
  };
}

function blank(count: number): null[] {
  return Array<null>(count).fill(null);
}
