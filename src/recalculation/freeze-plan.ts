// Keeps the plan as it is agreed: a copy of its terms in a table of its own, with a control code. An explicit act, once at
// signing, and again for each addendum; what was agreed before stays in the table.
import type { IsoDate, Plan } from "../plan";
import { rowKey } from "../plan";
import type { WorkbookChanges } from "../workbook/changes";
import {
  agreedCells,
  agreedChanges,
  agreedCodeCell,
  agreedTakenBack,
  unfinishedEdition,
} from "../workbook/memory/agreed-changes";
import { withoutEdition } from "../workbook/memory/without-edition";
import { readPlan } from "../workbook/facts";
import type { Located } from "../workbook/locate";
import { placeOf } from "../workbook/places";
import { sameTables } from "../workbook/same";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { isMemoryTable, isWantedTable } from "../workbook/table-names";
import { assertPlanTables } from "./assess";
import type { WorkbookPort } from "./port";
import { readCell } from "./read-cell";
import { InputsKeepChangingError, MOST_ATTEMPTS } from "./recalculate";

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
 * Keeps the agreed plan in the workbook behind a port; of a plan that changes meanwhile, what it became. An edition that was
 * not written to its end, by whomever, does not count.
 * @throws NoPlanTablesError, FreezeRefusedError, OwnedNameTakenError when it is not kept
 * @throws InputsKeepChangingError when somebody changed the plan each time; nothing of the edition then stays
 */
export async function freezePlan(port: WorkbookPort, freezing: Freezing): Promise<Frozen> {
  let read = await port.read(isWantedTable);
  let written = await unfinishedIn(port, read);
  const before = written === null ? read : withoutEdition(read, written);
  try {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const seen = written === null ? read : withoutEdition(read, written);
      const { inputs, changes, ...frozen } = nextEdition(seen, freezing);
      const now = await port.write(changes, read, (name) => inputs.has(name));
      if (sameTables(read, now.before)) return frozen;
      written = frozen.edition;
      read = await port.read(isWantedTable);
    }
    throw new InputsKeepChangingError();
  } catch (error) {
    // What was written of it holds terms that nobody agreed to. A write that failed says for itself what it left.
    const isOurs = error instanceof FreezeRefusedError || error instanceof InputsKeepChangingError;
    if (isOurs && written !== null)
      await port.write(
        agreedTakenBack(written, { ...readPlan(before), workbook: before }, read),
        read,
        () => false,
      );
    throw error;
  }
}

/** The edition under way in a workbook, where its copy says that it was not written to its end. */
async function unfinishedIn(port: WorkbookPort, seen: WorkbookSnapshot): Promise<number | null> {
  const { plan, located } = readPlan(seen);
  const cell = agreedCodeCell(located);
  return cell === null ? null : unfinishedEdition(await readCell(port, cell, seen), plan);
}

interface NextEdition extends Frozen {
  readonly changes: WorkbookChanges;
  /** What it is made of, by the tables' names. */
  readonly inputs: ReadonlySet<string>;
}

/** @throws NoPlanTablesError, FreezeRefusedError, OwnedNameTakenError */
function nextEdition(seen: WorkbookSnapshot, { today, again = false }: Freezing): NextEdition {
  const { plan, located } = readPlan(seen);
  assertPlanTables(located);
  refuseWhatCannotBeKept(plan, located, again);
  const { edition, code, terms, ...changes } = agreedChanges(plan, located, seen, today);
  if (terms === 0) throw new FreezeRefusedError("unchanged", [], lastKeptOn(plan));
  const names = [...located.tables.values()].map(({ snapshot }) => snapshot.name);
  return { edition, code, terms, changes, inputs: new Set(names.filter((name) => !isMemoryTable(name))) };
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
