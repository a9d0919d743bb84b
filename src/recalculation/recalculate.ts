// Read, assess, write: the one thing the add-in does, through a port. If an input changed while we wrote, it is done again.
import type { Steps } from "../plan";
import type { Language } from "../wording/language";
import { isOwnedTable, isWantedTable } from "../workbook/table-names";
import { makeReport, makingReport } from "../workbook/make-report";
import type { PlainReport } from "../workbook/report";
import { layingOut, type ResultChanges } from "../workbook/result-changes";
import { sameTables } from "../workbook/same";
import { checkSeal, type SealCheck, withdrawnSeal } from "../workbook/seal";
import type { Calculation, WorkbookSnapshot } from "../workbook/snapshot";
import { assessing, type Circumstances, type Outcome } from "./assess";
import { stopIfCancelled, unlessCancelled } from "./cancel";
import { inTurns } from "./in-steps";
import type { Keeper } from "./keeping";
import type { SheetImage, WorkbookPort } from "./port";
import { keepForUndo } from "./undo";

/** Everything from outside: the day, the report, and when and with what it was computed. */
export interface Run extends Circumstances {
  /** Local time of the computation, "YYYY-MM-DDTHH:MM" or finer: it marks the result as this run's own. */
  readonly computedAt: string;
  readonly version: string;
  /**
   * Whether to seal the inputs; yes unless told. The seal is heavy work for a slow formula engine: tests that are not
   * about it leave it out.
   */
  readonly sealed?: boolean;
  /** Set to keep the report in the table Historik in the same batch; see `keepReport`. */
  readonly keeper?: Keeper;
  /** Told as each step begins, and how far it is where it takes several requests; for the progress shown. */
  readonly onStep?: (step: Step, part?: Part) => void;
  /** Cancels until the first change is sent; from then on it is carried through, for half a result helps nobody. */
  readonly signal?: AbortSignal;
}

export type Step = "reading" | "evaluating" | "writing";

/** How far a long step is, in requests or rows. */
export interface Part {
  readonly done: number;
  readonly of: number;
}

export interface Recalculation {
  readonly outcome: Outcome;
  /** Whether the spreadsheet computed the same control code; if not, the seal was withdrawn. */
  readonly seal: SealCheck | "not-asked";
  /** Whether Excel calculates by itself; if not, it was asked to before the reading and after the writing. */
  readonly calculation: Calculation;
  /** The report in a language: switching language costs no recalculation. */
  readonly report: (language: Language) => PlainReport;
}

/** Somebody kept changing the inputs while the result was written; the result in the workbook is marked unfinished. */
export class InputsKeepChangingError extends Error {
  constructor() {
    super("The inputs were changed each time the result was written.");
    this.name = "InputsKeepChangingError";
  }
}

/** Attempts in all before giving up: the first, and two more when inputs changed meanwhile. */
export const MOST_ATTEMPTS = 3;

/**
 * Recalculates the workbook behind a port.
 * @throws NoPlanTablesError, PlanYearMissingError, OwnedNameTakenError before anything is written
 * @throws CancelledError when the signal was given before anything was written
 * @throws InputsKeepChangingError when inputs changed during every attempt
 */
export async function recalculate(port: WorkbookPort, run: Run): Promise<Recalculation> {
  // How the results stood before the first attempt wrote over them.
  let first: { readonly before: WorkbookSnapshot; readonly images: readonly SheetImage[] } | null = null;
  // The report the attempt before has kept, of inputs that had changed: the next attempt writes it anew.
  let kept: number | null = null;
  const partOf = (step: Step) => (done: number, of: number) => {
    if (of > 1) run.onStep?.(step, { done, of });
  };
  for (let attempt = 1; ; attempt += 1) {
    // Once something has been written, what is there must be made whole.
    const signal = attempt === 1 ? run.signal : undefined;
    const check = (): void => {
      stopIfCancelled(signal);
    };
    check();
    run.onStep?.("reading");
    const seen = await unlessCancelled(port.read(isWantedTable, partOf("reading")), signal);
    run.onStep?.("evaluating");
    const work: Computed = await inTurns(computing(seen, run, kept), check);
    const { outcome } = work;
    const changes = { ...work.changes, mark: markOf(work.changes, attempt) };
    kept = work.report;
    const { code } = changes;
    run.onStep?.("writing");
    check();
    const inputs = new Set([...outcome.located.tables.values()].map((table) => table.snapshot.name));
    // What is written is no input, also where it is read when it has been.
    const own = new Set(changes.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)));
    const isInput = (name: string): boolean => inputs.has(name) && !own.has(name);
    const { before, readBack, images } = await port.write(changes, seen, isInput, partOf("writing"));
    if (attempt === 1) first = images === null ? null : { before: seen, images };
    keepForUndo(port, first === null ? null : { ...first, changes });
    if (sameTables(seen, before)) {
      const seal = code === null ? "not-asked" : checkSeal(readBack ?? "", code);
      // A seal is not left standing that the spreadsheet itself contradicts.
      if (seal === "differs" || seal === "not-computed") {
        // Read again: the sheet of the seal may be one that this run has added.
        const now = await port.read(() => false);
        await port.write(withdrawnSeal(seal, now), now, () => false);
      }
      const { calculation = "automatic" } = seen;
      return { outcome, seal, calculation, report: (language) => makeReport(outcome, language) };
    }
    if (attempt === MOST_ATTEMPTS) {
      // A report kept of former inputs must not stay: it is taken back with all that was written with it.
      const isTakenBack = (await run.keeper?.takeBack(port)) === true;
      if (!isTakenBack) await sayUnfinished(port, changes);
      throw new InputsKeepChangingError();
    }
  }
}

async function sayUnfinished(port: WorkbookPort, { mark }: ResultChanges): Promise<void> {
  const unfinished = mark === null ? null : { ...mark, after: mark.during };
  await port.write({ sheets: [], names: [], mark: unfinished }, await port.read(isOwnedTable), () => false);
}

/** A third of a millisecond, in days: times of runs are whole milliseconds. */
const BETWEEN_ATTEMPTS = 1 / 3 / 86_400_000;

/** The mark of an attempt, unlike that of any other: who looks after a lost answer must be able to tell which one arrived. */
function markOf({ mark }: ResultChanges, attempt: number): ResultChanges["mark"] {
  if (typeof mark?.after !== "number") return mark;
  return { ...mark, after: mark.after + (attempt - 1) * BETWEEN_ATTEMPTS };
}

interface Computed {
  readonly outcome: Outcome;
  readonly changes: ResultChanges;
  /** The number of the report that is kept with it, if one is. */
  readonly report: number | null;
}

/** What a reading comes to: the outcome, and what to write of it; `former` is a kept report that is to be written anew. */
function* computing(read: WorkbookSnapshot, run: Run, former: number | null): Steps<Computed> {
  const { keeper } = run;
  const seen = keeper === undefined || former === null ? read : keeper.without(read, former);
  const found = yield* assessing(seen, run);
  yield;
  const kept = keeper?.keep(found, seen);
  // What is kept is part of what the check sees: a report kept again is not out of date any more.
  const outcome = kept === undefined ? found : yield* assessing(kept.workbook, run);
  const report = yield* makingReport(outcome, "da");
  yield;
  const changes = yield* layingOut(report, seen, run);
  if (keeper === undefined || kept === undefined) return { outcome, changes, report: null };
  const page = keeper.page(kept, outcome, report, seen);
  return {
    outcome,
    changes: {
      ...changes,
      sheets: [...kept.sheets, page.sheet, ...changes.sheets],
      names: [...changes.names, page.name],
    },
    report: kept.number,
  };
}
