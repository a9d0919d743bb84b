// A plan as its cells: every field that holds something, named by table, row and column, with a value that can be compared
// with the same cell at another time. What is remembered of a plan, and what has changed since, is told by these.
import { addDays, isoDate, type IsoDate, type Period } from "./dates";
import type { Field, Known, Unreadable } from "./field";
import type { Combination } from "./goals";
import type { InputTable } from "./origin";
import type { Plan } from "./plan";
import { atOnce, eachInSteps, type Steps } from "./steps";

/** A cell's value in a form that is equal when it means the same: "Q2 2024" and "2. kvartal 2024" are one deadline. */
export type CellValue = string | number | boolean;

/** Which cell: a row is named by what identifies it, not by its place, so that it may move. */
export interface CellName {
  readonly table: InputTable;
  /** "1.2a-1"; of a KPI "Borger.dk · 2024"; empty in the table of settings. */
  readonly id: string;
  readonly column: string;
}

export interface PlanCell extends CellName {
  readonly value: CellValue;
  readonly field: Known<unknown> | Unreadable;
}

/** Every cell that holds something, in the order of the sheets. A row with an earlier row's name is told apart by its number. */
export function planCells(plan: Plan): readonly PlanCell[] {
  return atOnce(collectingCells(plan));
}

/** The same in steps. */
export function* collectingCells(plan: Plan): Steps<readonly PlanCell[]> {
  const known = CELLS.get(plan);
  if (known !== undefined) return known;
  const cells = yield* cellsOf(plan);
  CELLS.set(plan, cells);
  return cells;
}

/** A plan's facts never change, and many rules ask for its cells. */
const CELLS = new WeakMap<Plan, readonly PlanCell[]>();

/** A row by its table and name. */
type NamedRow = readonly [table: InputTable, name: string, row: object];

function* cellsOf(plan: Plan): Steps<PlanCell[]> {
  const seen = new Map<string, number>();
  const cells = yield* eachInSteps(rowsOf(plan), ([table, name, row]) => {
    const key = rowKey(table, name);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const id = count === 1 ? name : `${name} (${count})`;
    return Object.entries(row).flatMap(([column, field]) => cellOf({ table, id, column }, field));
  });
  return cells.flat();
}

function rowsOf(plan: Plan): NamedRow[] {
  return [
    ["plan", "", plan.settings],
    ...plan.goals.map((row): NamedRow => ["goals", row.id, row]),
    ...plan.requirements.map((row): NamedRow => ["requirements", row.id, row]),
    ...plan.budget.map(({ amounts, ...row }): NamedRow => ["budget", said(row.name), { ...row, ...amounts }]),
    ...plan.deviations.map(({ years, ...row }): NamedRow => [
      "deviations",
      nameOf(row.goal, row.series),
      { ...row, ...Object.fromEntries(years.map(({ year, value }) => [String(year), value])) },
    ]),
    ...plan.kpis.map((row): NamedRow => ["kpis", nameOf(row.kpi, row.period), row]),
    ...plan.lists.map((row): NamedRow => ["lists", nameOf(row.list, row.item), row]),
    ...plan.scales.map((row): NamedRow => ["scales", nameOf(row.requirement, row.from), row]),
    ...plan.reports.map((row): NamedRow => ["reports", nameOf(row.period), row]),
    ...plan.explanations.map((row): NamedRow => ["explanations", nameOf(row.goal, row.period), row]),
  ];
}

/** The form in which the names of cells are compared: without regard to case, as ids are. */
export function cellKey({ table, id, column }: CellName): string {
  return `${rowKey(table, id)}\n${column}`;
}

/** The form in which the names of rows are compared. */
export function rowKey(table: InputTable, id: string): string {
  // Neither a table's nor a column's key has a line break in it, so that parts cannot run into each other.
  // Stryker disable next-line MethodExpression: any one case will do
  return `${table}\n${id.normalize("NFC").trim().toLowerCase()}`;
}

function cellOf(name: CellName, field: unknown): PlanCell[] {
  if (!isField(field) || field.state === "missing") return [];
  return [{ ...name, value: comparable(name.column, field), field }];
}

function isField(value: unknown): value is Field<unknown> {
  // Stryker disable next-line ConditionalExpression: the type asks; no fact is null
  return typeof value === "object" && value !== null && "state" in value && "origin" in value;
}

/** The value to compare by. What could not be read is what it showed. */
export function comparable(column: string, field: Known<unknown> | Unreadable): CellValue {
  // Stryker disable next-line ConditionalExpression,StringLiteral: the type asks; the last line says the same of it
  if (field.state === "unreadable") return tidy(field.shown);
  const { value } = field;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return tidy(value);
  if (isPeriod(value)) return column === "deadline" ? value.end : periodName(value);
  if (isCombination(value)) return value.kind === "all" ? "all" : `at least ${value.count}`;
  return tidy(field.shown);
}

function isPeriod(value: unknown): value is Period {
  // Stryker disable next-line ConditionalExpression: the type asks; what is no object was told before
  return typeof value === "object" && value !== null && "start" in value && "end" in value;
}

function isCombination(value: unknown): value is Combination {
  // Stryker disable next-line ConditionalExpression: the type asks; what is no object was told before
  return typeof value === "object" && value !== null && "kind" in value;
}

/** "2024", "2024 Q2", "2024-06", "2024-06-30", else its two ends. */
export function periodName({ start, end }: Pick<Period, "start" | "end">): string {
  if (start === end) return end;
  const [year, month] = [start.slice(0, 4), Number(start.slice(5, 7))];
  const months = Number(end.slice(5, 7)) - month + 1;
  const isWhole = start.endsWith("-01") && end.startsWith(year) && isLastOfMonth(end);
  if (isWhole && months === 12) return year;
  if (isWhole && months === 3 && month % 3 === 1) return `${year} Q${(month + 2) / 3}`;
  return isWhole && months === 1 ? start.slice(0, 7) : `${start}/${end}`;
}

/** The days of a period by its name; undefined for a name that is none. */
export function daysNamed(name: string): Pick<Period, "start" | "end"> | undefined {
  const slash = name.indexOf("/");
  const [from, to] = [daysOfOne(slash < 0 ? name : name.slice(0, slash)), daysOfOne(name.slice(slash + 1))];
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

function daysOfOne(name: string): Pick<Period, "start" | "end"> | undefined {
  const [, year = "", quarter = "", month = ""] = /^(\d{4})(?: Q([1-4])|-(\d{2}))?$/u.exec(name) ?? [];
  const months = (from: number, count: number): Pick<Period, "start" | "end"> => ({
    start: isoDate(Number(year), from, 1),
    end: isoDate(Number(year), from + count, 0),
  });
  if (quarter !== "") return months(Number(quarter) * 3 - 2, 3);
  if (month !== "") return months(Number(month), 1);
  if (year !== "") return months(1, 12);
  return /^\d{4}-\d{2}-\d{2}$/u.test(name) ? { start: name, end: name } : undefined;
}

/** The last day of a period by its name; undefined for a name that is none. */
export function periodEnd(name: string): IsoDate | undefined {
  return daysNamed(name)?.end;
}

function isLastOfMonth(date: IsoDate): boolean {
  return addDays(date, 1).endsWith("-01");
}

/** Line breaks and spaces between words do not change a text. */
function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function nameOf(...fields: readonly Field<unknown>[]): string {
  return fields.map(said).join(" · ");
}

function said(field: Field<unknown>): string {
  // Stryker disable next-line StringLiteral: any column but the deadline's will do
  return field.state === "missing" ? "-" : String(comparable("", field));
}
