// A write, and what to say when it fails: nothing is sent again. The workbook is looked at once more, and whoever asked is told
// what it shows now: the former result, one marked unfinished, or, when only the answer was lost, the new one.
import { NameTakenError, type OnPart, refuseTakenNames, type Written } from "../recalculation";
import type { WorkbookChanges } from "../workbook/changes";
import type { CellScalar, WorkbookSnapshot } from "../workbook/snapshot";
import { answered, NoAnswerError } from "./answered";
import type { ExcelLimits } from "./limits";
import { readWorkbook } from "./read";
import {
  ProtectedSheetError,
  ProtectedStructureError,
  refuseFiltered,
  refuseOverwriting,
  refuseProtected,
  refuseTableDesign,
  sheetMadeOrTaken,
  sheetsOf,
} from "./refusals";
import { runInExcel } from "./run";
import { writeWorkbook } from "./write";

/**
 * What the workbook shows after a write that failed. `part`: what was added or changed without a result, perhaps not all of it;
 * `unknown` where Excel does not answer.
 */
export type Shows = "before" | "unfinished" | "after" | "part" | "unknown";

/** What Excel refused a write for. */
type Blocked = NameTakenError | ProtectedSheetError | ProtectedStructureError;

/** A write failed; `cause` is the error Office.js gave. */
export class WriteFailedError extends Error {
  constructor(
    override readonly cause: unknown,
    readonly shows: Shows,
    /** What was protected or taken meanwhile, if something was. */
    readonly blocked?: Blocked,
  ) {
    super(`The result could not be written; the workbook shows: ${shows}.`);
    this.name = "WriteFailedError";
  }
}

interface Circumstances {
  readonly seen: WorkbookSnapshot;
  readonly watched: (tableName: string) => boolean;
}

/**
 * Writes changes.
 * @throws NameTakenError, ProtectedSheetError, ProtectedStructureError, FilteredTableError, TableDesignError, CellInTheWayError
 *   before anything is written
 * @throws WriteFailedError
 */
export async function writeSafely(
  changes: WorkbookChanges,
  circumstances: Circumstances,
  limits: ExcelLimits,
  onPart?: OnPart,
): Promise<Written> {
  refuseTakenNames(changes, circumstances.seen);
  refuseProtected(changes, circumstances.seen);
  refuseFiltered(changes, circumstances.seen);
  refuseTableDesign(changes, circumstances.seen);
  await refuseOverwriting(changes, circumstances.seen, limits);
  try {
    return await runInExcel((context) => writeWorkbook(context, changes, circumstances, limits, onPart));
  } catch (error) {
    const now = await lookAgain(changes, circumstances, limits);
    // Every mark is another, so one that stands was set by this very write: only its answer was lost.
    if (error instanceof NoAnswerError && now.shows === "after" && now.written !== null) return now.written;
    throw new WriteFailedError(error, now.shows, blockedBy(changes, circumstances.seen, now));
  }
}

/** What stands in the way of the changes now, and did not when they were made. */
function blockedBy(
  changes: WorkbookChanges,
  seen: WorkbookSnapshot,
  { seen: now }: Now,
): Blocked | undefined {
  const taken = now === null ? undefined : nameTaken(changes, seen, now);
  if (taken !== undefined) return taken;
  const sheet = sheetsOf(changes, seen).find((name) => now?.protectedSheets?.includes(name) === true);
  if (sheet !== undefined) return new ProtectedSheetError(sheet);
  const made = sheetMadeOrTaken(changes, seen);
  return now?.structureProtected === true && made !== undefined
    ? new ProtectedStructureError(made)
    : undefined;
}

/** A name that is taken now. A name of ours on a sheet that was renamed or deleted meanwhile is not: the sheet is what is missing. */
function nameTaken(
  changes: WorkbookChanges,
  seen: WorkbookSnapshot,
  now: WorkbookSnapshot,
): NameTakenError | undefined {
  const isThere = (sheet: string) => !seen.sheets.includes(sheet) || now.sheets.includes(sheet);
  try {
    refuseTakenNames({ ...changes, names: changes.names.filter(({ sheet }) => isThere(sheet)) }, now);
    return undefined;
  } catch (error) {
    if (error instanceof NameTakenError) return error;
    throw error;
  }
}

interface Now {
  readonly shows: Shows;
  /** The workbook as it is now; null where Excel does not answer. */
  readonly seen: WorkbookSnapshot | null;
  readonly written: Written | null;
}

/** Looks at the workbook after a failed write; waits for it, but not for ever. */
async function lookAgain(
  changes: WorkbookChanges,
  { watched }: Circumstances,
  limits: ExcelLimits,
): Promise<Now> {
  try {
    return await answered(
      runInExcel(async (context) => {
        const seen = await readWorkbook(context, watched, limits);
        const { mark, readBack } = changes;
        if (mark === null) return { shows: "part", seen, written: null };
        if (!seen.sheets.includes(mark.sheet)) {
          const isTakenAway = changes.removed?.sheets.includes(mark.sheet) === true;
          const isHalfMade = seen.halfMade?.some(({ name }) => name === mark.sheet) === true;
          return { shows: isTakenAway ? "after" : isHalfMade ? "unfinished" : "before", seen, written: null };
        }
        const cells = [mark, readBack].map((at) => {
          if (at === undefined || !seen.sheets.includes(at.sheet)) return null;
          const cell = context.workbook.worksheets.getItem(at.sheet).getCell(at.row, at.column);
          cell.load("values");
          return cell;
        });
        await context.sync();
        const [marked, code] = cells.map((cell) => (cell?.values[0]?.[0] ?? null) as CellScalar | null);
        const shows = sameContent(marked, mark.after)
          ? "after"
          : marked === mark.during
            ? "unfinished"
            : "before";
        return { shows, seen, written: { before: seen, readBack: code ?? null, images: null } };
      }),
      limits.lookMilliseconds,
    );
  } catch {
    // Excel does not answer this either; the error that led here is the one to tell of.
    return { shows: "unknown", seen: null, written: null };
  }
}

/** A tenth of a millisecond of a day: more than a number loses on its way, less than two marks differ by. */
const MARK_TOLERANCE = 1e-9;

function sameContent(shown: CellScalar | null | undefined, meant: unknown): boolean {
  return typeof shown === "number" && typeof meant === "number"
    ? Math.abs(shown - meant) < MARK_TOLERANCE
    : shown === meant;
}
