// The tables Historik and Historikgrundlag as facts: the reports kept, each with its verdicts and the inputs behind them.
import {
  eachInSteps,
  type KeptReport,
  type KeptStatus,
  type KeptVerdict,
  periodName,
  readPeriodText,
  type RememberedCell,
  rowKey,
  type Steps,
  valueOf,
} from "../../plan";
import { keptStatusWord } from "../../wording/kept-status";
import { FieldReader, placeIn } from "../fields";
import { fold } from "../fold";
import type { LocatedTable } from "../locate";
import { AS_STORED } from "../number-fields";
import type { DateSystem } from "../serials";
import { rememberedCell, withBudgetColumn } from "./cell-words";
import { ROW_KINDS } from "./tables";

const STATUSES: readonly KeptStatus[] = [
  "fulfilled",
  "not-fulfilled",
  "undetermined",
  "withdrawn",
  "not-applicable",
];

/** The kept reports in the order of their numbers. A row that cannot be read as part of one is left aside. */
export function* readingKept(
  history: LocatedTable | undefined,
  inputs: LocatedTable | undefined,
  dateSystem: DateSystem,
): Steps<KeptReport[]> {
  if (history === undefined) return [];
  const reader = new FieldReader(dateSystem);
  const rows = history.snapshot.values.slice(1).map((_, index) => new HistoryRow(history, index + 1, reader));
  const verdicts = groupByNumber((yield* eachInSteps(rows, (row) => row.verdict())).flat());
  const remembered =
    inputs === undefined ? new Map<number, never[]>() : yield* inputsByNumber(inputs, reader);
  return rows
    .flatMap((row) => row.report())
    .map((report): KeptReport => ({
      ...report,
      verdicts: (verdicts.get(report.number) ?? []).map(([, verdict]) => verdict),
      inputs: remembered.get(report.number) ?? [],
    }))
    .sort((a, b) => a.number - b.number);
}

class HistoryRow {
  constructor(
    private readonly table: LocatedTable,
    private readonly row: number,
    private readonly reader: FieldReader,
  ) {}

  /** The row as a report's head, where it is one. */
  report(): Omit<KeptReport, "verdicts" | "inputs">[] {
    const number = this.number("number");
    const asOf = this.date("asOf");
    if (this.text("of") !== ROW_KINDS.plan || number === undefined || asOf === undefined) return [];
    return [
      {
        number,
        period: this.period(),
        asOf,
        score: this.score() ?? { certain: 0, possible: 0 },
        code: this.text("code"),
        computedOn: this.date("computed") ?? null,
        version: this.text("version"),
        replacedBy: this.number("replacedBy") ?? null,
        origin: { table: "history", row: this.row, column: null },
      },
    ];
  }

  /** The row as a verdict with its report's number, where it is one. */
  verdict(): [number, KeptVerdict][] {
    const number = this.number("number");
    const of = this.text("of");
    const status = statusIn(this.text("status"));
    const isGoal = of === ROW_KINDS.goal;
    if (number === undefined || status === undefined || !(isGoal || of === ROW_KINDS.requirement)) return [];
    const verdict: KeptVerdict = {
      of: isGoal ? "goal" : "requirement",
      id: this.text("id"),
      status,
      value: this.text("value"),
      target: this.text("target"),
      reason: this.text("reason"),
      score: this.score() ?? null,
      origin: { table: "history", row: this.row, column: "status" },
    };
    return [[number, verdict]];
  }

  /** "Q2 2024" by its name; a text that is no period stays as it is. */
  private period(): string {
    const text = this.text("period");
    const period = readPeriodText(text);
    return period === undefined ? text : periodName(period);
  }

  private score(): { certain: number; possible: number } | undefined {
    const certain = this.number("score");
    const possible = this.number("possible");
    return certain === undefined || possible === undefined ? undefined : { certain, possible };
  }

  private text(column: string): string {
    return valueOf(this.reader.text(placeIn(this.table, this.row, column))) ?? "";
  }

  private number(column: string): number | undefined {
    return valueOf(this.reader.number(placeIn(this.table, this.row, column), AS_STORED));
  }

  private date(column: string): string | undefined {
    return valueOf(this.reader.date(placeIn(this.table, this.row, column)));
  }
}

function statusIn(text: string): KeptStatus | undefined {
  return STATUSES.find((each) => fold(keptStatusWord(each, "da")) === fold(text));
}

function* inputsByNumber(table: LocatedTable, reader: FieldReader): Steps<Map<number, RememberedCell[]>> {
  const rows = table.snapshot.values.slice(1).map((_, index) => index + 1);
  const cells = yield* eachInSteps(rows, (row): [number, RememberedCell][] => {
    const number = valueOf(reader.number(placeIn(table, row, "number"), AS_STORED));
    const cell = rememberedCell({ table, row }, reader);
    return number === undefined || cell === undefined ? [] : [[number, cell]];
  });
  const groups = groupByNumber(cells.flat());
  yield;
  const byNumber = new Map<number, RememberedCell[]>();
  for (const [number, group] of groups) {
    byNumber.set(number, withBudgetColumns(group.map(([, cell]) => cell)));
    yield;
  }
  return byNumber;
}

function withBudgetColumns(cells: readonly RememberedCell[]): RememberedCell[] {
  const kinds = new Map(
    cells.filter(({ column }) => column === "kind").map(({ table, id, value }) => [rowKey(table, id), value]),
  );
  return cells.map((cell) => withBudgetColumn(cell, kinds.get(rowKey(cell.table, cell.id))));
}

function groupByNumber<T>(
  numbered: readonly (readonly [number, T])[],
): Map<number, (readonly [number, T])[]> {
  const groups = new Map<number, (readonly [number, T])[]>();
  for (const each of numbered) {
    const group = groups.get(each[0]);
    if (group === undefined) groups.set(each[0], [each]);
    else group.push(each);
  }
  return groups;
}
