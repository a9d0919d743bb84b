// What keeping a report writes: in Historik a row for the plan, for every goal and for every requirement, and in
// Historikgrundlag every input they rest on. A report kept before for the same period stays, and says what took its place.
import { type IsoDate, type Plan, planCells, type Period } from "../../plan";
import { MEMORY_WORDS } from "../../wording/sheets/memory";
import type { CellContent, SheetWrite } from "../changes";
import type { Located } from "../locate";
import type { PlainGoal, PlainReport, PlainRequirement } from "../report";
import { serialOfTime } from "../serial-of-time";
import { readDateSystem } from "../date-system";
import { serialOfDate } from "../serials";
import type { WorkbookSnapshot } from "../snapshot";
import { cellInWords, writtenPeriod } from "./cell-words";
import { HISTORY, HISTORY_INPUTS, ROW_KINDS } from "./tables";
import { contentsOf, memorySheet } from "./write";

/** What is to be kept. */
export interface Keeping {
  readonly plan: Plan;
  readonly located: Located;
  /** In Danish, as the sheets are. */
  readonly report: PlainReport;
  /** "Q2 2024" or "2024". */
  readonly period: Period;
  /** Number of the report it takes the place of; null when it is the period's first. */
  readonly replaces: number | null;
  /** Control code of the inputs; empty when they are not sealed. */
  readonly code: string;
  readonly computedAt: string;
  readonly version: string;
}

const REPLACED_BY = HISTORY.columns.findIndex(({ key }) => key === "replacedBy");

/** The number of the next report to be kept. */
export function nextReport({ kept }: Plan): number {
  return Math.max(0, ...kept.map((each) => each.number)) + 1;
}

/**
 * The sheets of a kept report.
 * @throws OwnedNameTakenError when a table of the user's bears one of the names
 */
export function keptReportSheets(keeping: Keeping, workbook: WorkbookSnapshot): SheetWrite[] {
  const { plan, located, replaces } = keeping;
  const number = nextReport(plan);
  const history = located.tables.get("history");
  const former = (history === undefined ? [] : contentsOf(history)).map((row) =>
    replaces !== null && row[0] === replaces
      ? row.map((cell, column) => (column === REPLACED_BY ? number : cell))
      : row,
  );
  const inputs = located.tables.get("history-inputs");
  const cells = planCells(plan).flatMap((cell): CellContent[][] => {
    const words = cellInWords(cell);
    return words === undefined ? [] : [[number, ...words]];
  });
  return [
    memorySheet(HISTORY, [...former, ...reportRows(number, keeping)], workbook),
    memorySheet(HISTORY_INPUTS, [...(inputs === undefined ? [] : contentsOf(inputs)), ...cells], workbook),
  ];
}

function reportRows(number: number, keeping: Keeping): CellContent[][] {
  const { report, period, code, computedAt, version, located } = keeping;
  const system = readDateSystem(located);
  const day = (date: IsoDate): number => serialOfDate(date, system);
  const row = (of: string, id: string, cells: Readonly<Record<string, CellContent>>): CellContent[] => {
    const all: Readonly<Record<string, CellContent>> = {
      number,
      period: writtenPeriod(period),
      asOf: day(report.asOf.date),
      of,
      id,
      ...cells,
    };
    return HISTORY.columns.map(({ key }) => all[key] ?? null);
  };
  const { certain, possible, text } = report.score;
  return [
    row(ROW_KINDS.plan, "", {
      value: text,
      score: certain,
      possible,
      reason: MEMORY_WORDS.counts(report.counts),
      code,
      computed: serialOfTime(computedAt, day),
      version,
    }),
    ...report.goals.map((goal) => row(ROW_KINDS.goal, goal.id, goalCells(goal))),
    ...report.requirements.map((each) => row(ROW_KINDS.requirement, each.id, requirementCells(each))),
  ];
}

function goalCells({ statusText, score, possible, reason }: PlainGoal): Record<string, CellContent> {
  return { status: statusText, score, possible, reason };
}

function requirementCells(each: PlainRequirement): Record<string, CellContent> {
  return { status: each.statusText, value: each.valueText, target: each.targetText, reason: each.reason };
}
