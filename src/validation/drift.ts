// How the plan differs from what was agreed: cells changed, rows added and taken out, with what stood there before. Rows that
// are new or gone are told once, not field by field, and what belongs to them is not told again.
import {
  type AgreedTerm,
  atOnce,
  cellKey,
  type CellValue,
  collectingCells,
  eachInSteps,
  type GoalRow,
  type IsoDate,
  isAgreedTerm,
  type Origin,
  type Plan,
  type PlanCell,
  type Requirement,
  rowKey,
  type Steps,
  valueOf,
} from "../plan";
import { at } from "./places";
import { planDaysOf } from "./plan-year";

/** A cell then or now: a number as a number, else what it shows; null where it is empty. */
export type Told = number | string | null;

export interface TermChange {
  readonly table: "plan" | "goals" | "requirements" | "scales";
  readonly id: string;
  readonly column: string;
  readonly before: Told;
  readonly after: Told;
  /** The day the earlier wording was kept; null when it cannot be read. */
  readonly keptOn: IsoDate | null;
  readonly origin: Origin;
}

export interface RowGone {
  readonly id: string;
  /** Its title or wording; null when it had none. */
  readonly title: string | null;
  /** The goal it belonged to; null for a goal. */
  readonly parent: string | null;
  readonly keptOn: IsoDate | null;
  readonly origin: Origin;
}

export interface Drift {
  readonly changes: readonly TermChange[];
  readonly goalsGone: readonly RowGone[];
  readonly requirementsGone: readonly RowGone[];
  readonly goalsAdded: readonly GoalRow[];
  readonly requirementsAdded: readonly Requirement[];
  /** Goals (no subgoals) then and now. */
  readonly goalsBefore: number;
  readonly goalsNow: number;
  /** The day of the latest edition. */
  readonly keptOn: IsoDate | null;
}

export const NO_DRIFT: Drift = {
  changes: [],
  goalsGone: [],
  requirementsGone: [],
  goalsAdded: [],
  requirementsAdded: [],
  goalsBefore: 0,
  goalsNow: 0,
  keptOn: null,
};

type RowTable = "goals" | "requirements";

/** What differs from the agreed plan; nothing where none was kept. */
export function driftOf(plan: Plan): Drift {
  return atOnce(drifting(plan));
}

/** The same in steps. */
export function* drifting(plan: Plan): Steps<Drift> {
  const { agreed } = plan;
  if (agreed === null) return NO_DRIFT;
  const keptOn = new Map(agreed.editions.map((each) => [each.edition, each.keptOn]));
  const terms = agreed.terms.filter(({ replacedBy }) => replacedBy === null);
  const dayOf = (term: AgreedTerm): IsoDate | null => keptOn.get(term.edition) ?? null;
  const last = agreed.editions.at(-1)?.keptOn ?? null;
  const rows = new Rows(plan, terms);
  yield;
  const gone = (table: RowTable, parentColumn: string): RowGone[] =>
    rows.gone(table).map(({ id, title, parent, term }) => ({
      id,
      title: title === undefined ? null : String(title.value),
      parent: parent?.column === parentColumn ? String(parent.value) : null,
      keptOn: dayOf(term),
      origin: term.origin,
    }));
  const goalsGone = gone("goals", "parent");
  const requirementsGone = gone("requirements", "goal");
  const goalsAdded = plan.goals.filter(({ id }) => !rows.wasThere("goals", id));
  const requirementsAdded = plan.requirements.filter(({ id }) => !rows.wasThere("requirements", id));
  const isGone = (id: string | null): boolean =>
    id !== null && rows.wasThere("goals", id) && !rows.isThere("goals", id);
  const isNew = (id: string | undefined): boolean =>
    id !== undefined && rows.isThere("goals", id) && !rows.wasThere("goals", id);
  yield;
  const changes = yield* changesOf(plan, terms, rows, { dayOf, last });
  return {
    changes,
    goalsGone: goalsGone.filter(({ parent }) => !isGone(parent)),
    requirementsGone: requirementsGone.filter(({ parent }) => !isGone(parent)),
    goalsAdded: goalsAdded.filter(({ parent }) => !isNew(valueOf(parent))),
    requirementsAdded: requirementsAdded.filter(({ goal }) => !isNew(valueOf(goal))),
    goalsBefore: rows.topGoals(),
    goalsNow: plan.goals.filter(({ parent }) => parent.state === "missing").length,
    keptOn: last,
  };
}

/** The rows of goals and requirements then and now, by id. */
class Rows {
  private readonly then = new Map<
    string,
    { readonly term: AgreedTerm; readonly columns: Map<string, AgreedTerm> }
  >();
  private readonly now: ReadonlySet<string>;

  constructor(plan: Plan, terms: readonly AgreedTerm[]) {
    for (const term of terms) {
      const key = rowKey(term.table, term.id);
      const row = this.then.get(key);
      if (row === undefined) this.then.set(key, { term, columns: new Map([[term.column, term]]) });
      else row.columns.set(term.column, term);
    }
    this.now = new Set([
      ...plan.goals.map(({ id }) => rowKey("goals", id)),
      ...plan.requirements.map(({ id }) => rowKey("requirements", id)),
    ]);
  }

  wasThere(table: RowTable, id: string): boolean {
    return this.then.has(rowKey(table, id));
  }

  isThere(table: RowTable, id: string): boolean {
    return this.now.has(rowKey(table, id));
  }

  gone(table: RowTable) {
    return [...this.then.values()]
      .filter(({ term }) => term.table === table && !this.isThere(table, term.id))
      .map(({ term, columns }) => ({
        id: term.id,
        title: columns.get("title") ?? columns.get("wording"),
        parent: columns.get("parent") ?? columns.get("goal"),
        term,
      }));
  }

  topGoals(): number {
    return [...this.then.values()].filter(
      ({ term, columns }) => term.table === "goals" && !columns.has("parent"),
    ).length;
  }
}

/** What an empty cell says, where it says something: to write it out is no change. */
const EMPTY_MEANS: Readonly<Record<string, CellValue>> = {
  "plan.withdrawnGoals": "leave-the-count",
  "goals.combination": "all",
  "goals.scoring": "binary",
  "goals.standing": "active",
  "requirements.grading": "binary",
  "requirements.documentationRequired": false,
  "requirements.weight": 1,
};

/** Columns that are filled in as the year goes; only what was agreed in them can change. */
const FILLED_IN_LATER: ReadonlySet<string> = new Set(["requirements.source"]);

function* changesOf(
  plan: Plan,
  terms: readonly AgreedTerm[],
  rows: Rows,
  { dayOf, last }: { dayOf: (term: AgreedTerm) => IsoDate | null; last: IsoDate | null },
): Steps<TermChange[]> {
  const cells = (yield* collectingCells(plan)).filter(isAgreedTerm);
  yield;
  const now = new Map(cells.map((cell) => [cellKey(cell), cell]));
  yield;
  const then = new Map(terms.map((term) => [cellKey(term), term]));
  yield;
  const placed = places(plan);
  const days = planDaysOf(plan.settings);
  const empty = (name: { table: string; column: string }): CellValue | undefined =>
    // Stryker disable next-line ConditionalExpression: the type asks; no deadline ends in no year
    name.column === "deadline" && days !== undefined ? days.end : EMPTY_MEANS[`${name.table}.${name.column}`];
  const stays = ({ table, id }: { table: string; id: string }): boolean =>
    (table !== "goals" && table !== "requirements") || (rows.isThere(table, id) && rows.wasThere(table, id));
  const changed = yield* eachInSteps(terms, (term): TermChange[] => {
    const cell = now.get(cellKey(term));
    const after = cell?.value ?? empty(term);
    if (!stays(term) || after === term.value || isBroken(cell)) return [];
    const origin = cell?.field.origin ?? placed(term) ?? term.origin;
    return [{ ...named(term), before: toldOf(term), after: told(cell), keptOn: dayOf(term), origin }];
  });
  const filled = yield* eachInSteps(cells, (cell): TermChange[] => {
    const isNew = !then.has(cellKey(cell)) && stays(cell) && !isBroken(cell);
    if (!isNew || empty(cell) === cell.value || FILLED_IN_LATER.has(`${cell.table}.${cell.column}`))
      return [];
    return [{ ...named(cell), before: null, after: told(cell), keptOn: last, origin: cell.field.origin }];
  });
  return [...changed, ...filled].flat();
}

/** A cell that cannot be read is a finding of its own; what it holds in truth nobody knows. */
function isBroken(cell: PlanCell | undefined): boolean {
  return cell?.field.state === "unreadable";
}

/** Where an agreed term would stand now, though its cell is empty. */
function places(plan: Plan): (term: AgreedTerm) => Origin | undefined {
  const rows = new Map<string, Origin>();
  for (const [table, all] of [
    ["goals", plan.goals],
    ["requirements", plan.requirements],
  ] as const)
    for (const { id, origin } of all) if (!rows.has(rowKey(table, id))) rows.set(rowKey(table, id), origin);
  const settings = new Map<string, { readonly origin: Origin }>(Object.entries(plan.settings));
  return ({ table, id, column }) => {
    if (table === "plan") return settings.get(column)?.origin;
    const row = rows.get(rowKey(table, id));
    return row === undefined ? undefined : at(row, column);
  };
}

function named({ table, id, column }: PlanCell | AgreedTerm): Pick<TermChange, "table" | "id" | "column"> {
  // Only these tables hold agreed terms.
  return { table: table as TermChange["table"], id, column };
}

function toldOf({ value, shown }: AgreedTerm): Told {
  return typeof value === "number" ? value : shown.trim();
}

function told(cell: PlanCell | undefined): Told {
  if (cell === undefined) return null;
  return typeof cell.value === "number" ? cell.value : cell.field.shown.trim();
}
