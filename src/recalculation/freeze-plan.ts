// Keeps the plan as it is agreed: a copy of its terms in a table of its own, with a control code. An explicit act, once at
// signing, and again for each addendum; what was agreed before stays in the table.
import type { IsoDate, Plan } from "../plan";
import { rowKey } from "../plan";
import { agreedCells, agreedChanges } from "../workbook/memory/agreed-changes";
import { readPlan } from "../workbook/facts";
import type { Located } from "../workbook/locate";
import { placeOf } from "../workbook/places";
import { sameTables } from "../workbook/same";
import { isWantedTable } from "../workbook/table-names";
import { assertPlanTables } from "./assess";
import type { WorkbookPort } from "./port";
import { InputsKeepChangingError } from "./recalculate";

export interface Freezing {
  /** The day it is kept, noted beside every term. */
  readonly today: IsoDate;
  /** True to keep an addendum to a plan that was kept before. */
  readonly again?: boolean;
}

export interface Frozen {
  /** 1 at signing; 2 and on for addenda. */
  readonly edition: number;
  /** To stand in the signed plan. */
  readonly code: string;
  /** Terms kept; of an addendum, those changed. */
  readonly terms: number;
}

/**
 * Why a plan cannot be kept as agreed. `already` was kept before, and no addendum was asked for; `not-before` an addendum was,
 * and there is nothing to add to; `unchanged` it is as kept; `empty` it has no goals; `unreadable` and `duplicated` name cells.
 */
export type FreezeProblem = "already" | "not-before" | "unchanged" | "empty" | "unreadable" | "duplicated";

/** The plan was not kept; nothing was written. */
export class FreezeRefusedError extends Error {
  constructor(
    readonly problem: FreezeProblem,
    /** The first cells concerned, e.g. "Krav!F12". */
    readonly cells: readonly string[] = [],
    /** The day the plan was kept before. */
    readonly keptOn: IsoDate | null = null,
  ) {
    super(`The plan was not kept as agreed: ${problem} ${cells.join(", ")}`.trimEnd());
    this.name = "FreezeRefusedError";
  }
}

/**
 * Keeps the agreed plan in the workbook behind a port.
 * @throws NoPlanTablesError, FreezeRefusedError, OwnedNameTakenError before anything is written
 * @throws InputsKeepChangingError when somebody changed the plan while it was kept; what was kept is then not what stands
 */
export async function freezePlan(port: WorkbookPort, { today, again = false }: Freezing): Promise<Frozen> {
  const seen = await port.read(isWantedTable);
  const { plan, located } = readPlan(seen);
  assertPlanTables(located);
  refuseWhatCannotBeKept(plan, located, again);
  const { edition, code, terms, ...changes } = agreedChanges(plan, located, seen, today);
  if (terms === 0) throw new FreezeRefusedError("unchanged", [], lastKeptOn(plan));
  const inputs = new Set([...located.tables.values()].map((table) => table.snapshot.name));
  const { before } = await port.write(changes, seen, (name) => inputs.has(name));
  if (!sameTables(seen, before)) throw new InputsKeepChangingError();
  return { edition, code, terms };
}

function refuseWhatCannotBeKept(plan: Plan, located: Located, again: boolean): void {
  if (plan.agreed !== null && !again) throw new FreezeRefusedError("already", [], lastKeptOn(plan));
  if (plan.agreed === null && again) throw new FreezeRefusedError("not-before");
  if (plan.goals.length === 0) throw new FreezeRefusedError("empty");
  const cellOf = (origin: Parameters<typeof placeOf>[0]): string => {
    const { cell, table } = placeOf(origin, located);
    return cell ?? table;
  };
  const unreadable = agreedCells(plan).filter(({ field }) => field.state === "unreadable");
  if (unreadable.length > 0)
    throw new FreezeRefusedError("unreadable", firstFew(unreadable.map(({ field }) => cellOf(field.origin))));
  const duplicated = [...sameNamed("goals", plan.goals), ...sameNamed("requirements", plan.requirements)];
  if (duplicated.length > 0)
    throw new FreezeRefusedError("duplicated", firstFew(duplicated.map(({ origin }) => cellOf(origin))));
}

/** Rows whose id an earlier row has: which of them is meant could not be told later. */
function sameNamed<Row extends { readonly id: string }>(
  table: "goals" | "requirements",
  rows: readonly Row[],
): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => {
    const key = rowKey(table, id);
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen;
  });
}

function lastKeptOn({ agreed }: Plan): IsoDate | null {
  return agreed?.editions.at(-1)?.keptOn ?? null;
}

const FEW = 5;

function firstFew(cells: readonly string[]): string[] {
  return [...new Set(cells)].slice(0, FEW);
}
