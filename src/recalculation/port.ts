// The door to a workbook: reading is one snapshot, writing is one set of changes.
import type { WorkbookChanges } from "../workbook/changes";
import type { CellScalar, WorkbookSnapshot } from "../workbook/snapshot";

export interface WorkbookPort {
  /** Reads the tables whose names are wanted (told the names of all), and the names of all sheets. */
  read(wanted: (tableName: string, all: readonly string[]) => boolean): Promise<WorkbookSnapshot>;
  /**
   * Carries out the changes in one batch, after reading again the tables that were `seen` and are `watched`. Sheets and
   * tables that `seen` does not know are created.
   */
  write(
    changes: WorkbookChanges,
    seen: WorkbookSnapshot,
    watched: (tableName: string) => boolean,
  ): Promise<Written>;
}

export interface Written {
  /** The watched tables as they stood when the batch began: whether anybody changed an input since it was read. */
  readonly before: WorkbookSnapshot;
  /** What the cell to be read back showed at the end; null when there was none. */
  readonly readBack: CellScalar | null;
}
