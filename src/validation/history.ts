// The reports kept, seen from now: which of them stand, and which inputs are not as they were.
import {
  atOnce,
  cellKey,
  type CellName,
  type CellValue,
  collectingCells,
  daysNamed,
  eachInSteps,
  type IsoDate,
  type KeptReport,
  type Origin,
  type Plan,
  type PlanCell,
  type RememberedCell,
  rowKey,
  type Steps,
} from "../plan";
import type { Told } from "./drift";
import { at } from "./places";

/** An input that is not as it was when the report was kept. */
export interface InputChange extends CellName {
  readonly before: Told;
  readonly after: Told;
  readonly was: RememberedCell | null;
  readonly is: PlanCell | null;
  readonly origin: Origin;
}

/** The reports in force, the earliest day first; of those for one day the one kept last. */
export function standingReports({ kept }: Plan): KeptReport[] {
  return kept
    .filter(({ replacedBy }) => replacedBy === null)
    .sort((a, b) => (a.asOf === b.asOf ? a.number - b.number : a.asOf < b.asOf ? -1 : 1));
}

/** The last report in force as of a day or before it. */
export function lastReport(plan: Plan, asOf: IsoDate): KeptReport | undefined {
  return standingReports(plan)
    .filter((report) => report.asOf <= asOf)
    .at(-1);
}

/**
 * The reports that what is judged as of a day is held against, the latest first: those for the day itself, and the one before.
 * Once the day's own report is kept, what it corrected of the one before must still be told.
 */
export function reportsToHold(plan: Plan, asOf: IsoDate): KeptReport[] {
  const before = reportBefore(plan, asOf);
  const own = standingReports(plan).filter((report) => report.asOf === asOf);
  return [...(before === undefined ? [] : [before]), ...own].reverse();
}

/**
 * The report that a report for a period is compared with: the last one in force for an earlier day; of the same day
 * only one for a part of the period, as the last quarter is of the year.
 */
export function reportBefore(
  plan: Plan,
  asOf: IsoDate,
  period: string | null = null,
): KeptReport | undefined {
  const days = daysNamed(period ?? "");
  const isPart = (other: string): boolean => {
    const part = daysNamed(other);
    const isWithin =
      days !== undefined && part !== undefined && part.start >= days.start && part.end <= days.end;
    return isWithin && other !== period;
  };
  return standingReports(plan)
    .filter((report) => report.asOf < asOf || (report.asOf === asOf && isPart(report.period)))
    .at(-1);
}

/** Every input that is not as it was. */
export function changedInputs(plan: Plan, report: KeptReport): readonly InputChange[] {
  return atOnce(changingInputs(plan, report));
}

/** The same in steps. */
export function* changingInputs(plan: Plan, report: KeptReport): Steps<readonly InputChange[]> {
  const known = CHANGES.get(report);
  if (known?.plan === plan) return known.changes;
  const changes = yield* changesIn(plan, report);
  CHANGES.set(report, { plan, changes });
  return changes;
}

/** Several rules ask for the same report's changes. */
const CHANGES = new WeakMap<KeptReport, { readonly plan: Plan; readonly changes: readonly InputChange[] }>();

function* changesIn(plan: Plan, { inputs }: KeptReport): Steps<InputChange[]> {
  const { cells, named, placed } = yield* cellsNow(plan);
  const then = new Set(yield* eachInSteps(inputs, cellKey));
  const gone = yield* eachInSteps(inputs, (was): InputChange[] => {
    const is = named.get(cellKey(was)) ?? null;
    if (is?.value === was.value) return [];
    return [changeOf(was, was, is, is?.field.origin ?? placed(was) ?? was.origin)];
  });
  const added = yield* eachInSteps(cells, (is): InputChange[] =>
    then.has(cellKey(is)) ? [] : [changeOf(is, null, is, is.field.origin)],
  );
  return [...gone, ...added].flat();
}

interface CellsNow {
  readonly cells: readonly PlanCell[];
  readonly named: ReadonlyMap<string, PlanCell>;
  readonly placed: (name: CellName) => Origin | undefined;
}

function* cellsNow(plan: Plan): Steps<CellsNow> {
  const known = NOW.get(plan);
  if (known !== undefined) return known;
  // A cell without a name that could be written down was not remembered, and is not new.
  const cells = (yield* collectingCells(plan)).filter(({ value }) => value !== "");
  const named = new Map<string, PlanCell>();
  for (const cell of cells) {
    named.set(cellKey(cell), cell);
    yield;
  }
  const now = { cells, named, placed: places(plan, cells) };
  NOW.set(plan, now);
  return now;
}

/** Every kept report is held against the same cells. */
const NOW = new WeakMap<Plan, CellsNow>();

function changeOf(
  { table, id, column }: CellName,
  was: RememberedCell | null,
  is: PlanCell | null,
  origin: Origin,
): InputChange {
  return {
    table,
    id,
    column,
    before: was === null ? null : told(was.value, was.shown),
    after: is === null ? null : told(is.value, is.field.shown),
    was,
    is,
    origin,
  };
}

function told(value: CellValue, shown: string): Told {
  return typeof value === "number" ? value : shown.trim();
}

/** Where a cell that is empty now would stand: in its setting, or in its row, told by what else is in that. */
function places(plan: Plan, cells: readonly PlanCell[]): (name: CellName) => Origin | undefined {
  const rows = new Map(cells.map(({ table, id, field }) => [rowKey(table, id), field.origin]));
  const settings = new Map<string, { readonly origin: Origin }>(Object.entries(plan.settings));
  return ({ table, id, column }) => {
    if (table === "plan") return settings.get(column)?.origin;
    const row = rows.get(rowKey(table, id));
    return row === undefined ? undefined : at(row, column);
  };
}
