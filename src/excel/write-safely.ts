// A write, and what to say when it fails: nothing is sent again. The workbook is looked at once more, and whoever asked is told
// what it shows now: the former result, one marked unfinished, or, when only the answer was lost, the new one.
import type { OnPart, Written } from "../recalculation";
import type { WorkbookChanges } from "../workbook/changes";
import type { CellScalar, WorkbookSnapshot } from "../workbook/snapshot";
import { answered, NoAnswerError } from "./answered";
import type { ExcelLimits } from "./limits";
import { readWorkbook } from "./read";
import { runInExcel } from "./run";
import { writeWorkbook } from "./write";

/** What the workbook shows after a write that failed; `unknown` where Excel does not answer. */
export type Shows = "before" | "unfinished" | "after" | "unknown";

/** A write failed; `cause` is the error Office.js gave. */
export class WriteFailedError extends Error {
  constructor(
    override readonly cause: unknown,
    readonly shows: Shows,
    /** The protected sheet that was to be written, if there is one. */
    readonly protectedSheet?: string,
  ) {
    super(`The result could not be written; the workbook shows: ${shows}.`);
    this.name = "WriteFailedError";
  }
}

/** A sheet to be written is protected. Found before anything is written. */
export class ProtectedSheetError extends Error {
  constructor(readonly sheet: string) {
    super(`The sheet ${sheet} is protected.`);
    this.name = "ProtectedSheetError";
  }
}

interface Circumstances {
  readonly seen: WorkbookSnapshot;
  readonly watched: (tableName: string) => boolean;
}

/**
 * Writes changes.
 * @throws ProtectedSheetError before anything is written
 * @throws WriteFailedError
 */
export async function writeSafely(
  changes: WorkbookChanges,
  circumstances: Circumstances,
  limits: ExcelLimits,
  onPart?: OnPart,
): Promise<Written> {
  refuseProtected(changes, circumstances.seen);
  try {
    return await runInExcel((context) => writeWorkbook(context, changes, circumstances, limits, onPart));
  } catch (error) {
    const now = await lookAgain(changes, circumstances, limits);
    // Every mark is another, so one that stands was set by this very write: only its answer was lost.
    if (error instanceof NoAnswerError && now.shows === "after" && now.written !== null) return now.written;
    const blocked = changes.sheets.find((sheet) => now.protectedSheets.includes(sheet.name));
    throw new WriteFailedError(error, now.shows, blocked?.name);
  }
}

/** Tables cannot be resized, nor sheets emptied, under protection; single cells may be unlocked, which Excel then decides. */
function refuseProtected({ sheets }: WorkbookChanges, { protectedSheets = [] }: WorkbookSnapshot): void {
  const blocked = sheets.find(
    ({ name, tables, emptied }) => protectedSheets.includes(name) && (tables.length > 0 || emptied === true),
  );
  if (blocked !== undefined) throw new ProtectedSheetError(blocked.name);
}

interface Now {
  readonly shows: Shows;
  readonly protectedSheets: readonly string[];
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
        const protectedSheets = seen.protectedSheets ?? [];
        const { mark, readBack } = changes;
        if (mark === null) return { shows: "unknown", protectedSheets, written: null };
        if (!seen.sheets.includes(mark.sheet)) return { shows: "before", protectedSheets, written: null };
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
        return { shows, protectedSheets, written: { before: seen, readBack: code ?? null, images: null } };
      }),
      limits.lookMilliseconds,
    );
  } catch {
    // Excel does not answer this either; the error that led here is the one to tell of.
    return { shows: "unknown", protectedSheets: [], written: null };
  }
}

/** A tenth of a millisecond of a day: more than a number loses on its way, less than two marks differ by. */
const MARK_TOLERANCE = 1e-9;

function sameContent(shown: CellScalar | null | undefined, meant: unknown): boolean {
  return typeof shown === "number" && typeof meant === "number"
    ? Math.abs(shown - meant) < MARK_TOLERANCE
    : shown === meant;
}
