// The door to a workbook: reading is one snapshot, writing is one set of changes.
import type { WorkbookChanges } from "../workbook/changes";
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";

/** Told how many requests of all are done, where a reading or a writing needs several. */
export type OnPart = (done: number, of: number) => void;

/** A table was changed, added or deleted. */
export interface TableChange {
  readonly table: string;
}

export interface WorkbookPort {
  /** Reads the tables whose names are wanted (told the names of all), and the names of all sheets. */
  read(
    wanted: (tableName: string, all: readonly string[]) => boolean,
    onPart?: OnPart,
  ): Promise<WorkbookSnapshot>;
  /** Reads the used cells of the sheets of these names; those that are not there, or empty, are left out. */
  readSheets(names: readonly string[]): Promise<readonly SheetSnapshot[]>;
  /**
   * Carries out the changes, reading again the tables that were `seen` and are `watched`; in one request where Excel takes
   * them in one. Sheets and tables that `seen` does not know are created. The mark stands from the first change to the last.
   */
  write(
    changes: WorkbookChanges,
    seen: WorkbookSnapshot,
    watched: (tableName: string) => boolean,
    onPart?: OnPart,
  ): Promise<Written>;
  /** Tells of changes to the wanted tables until told to stop; absent where the workbook cannot tell. */
  watch?(
    wanted: (tableName: string, all: readonly string[]) => boolean,
    onChange: (change: TableChange) => void,
  ): Promise<() => Promise<void>>;
}

export interface Written {
  /** The watched tables as they stood in the last request: whether anybody changed an input since it was read. */
  readonly before: WorkbookSnapshot;
  /** What the cell to be read back showed at the end; null when there was none. */
  readonly readBack: CellScalar | null;
  /** The emptied sheets as they stood before; null where Excel's answer was lost on the way, or gave none. */
  readonly images: readonly SheetImage[] | null;
}

/** A sheet as it stood before it was emptied and written. */
export interface SheetImage {
  readonly name: string;
  /** Zero-based place of the first cell. */
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly CellScalar[])[];
  readonly values: readonly (readonly CellScalar[])[];
  readonly formats: readonly (readonly string[])[];
}
