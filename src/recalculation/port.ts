// The door to a workbook: reading is one snapshot, writing is one set of changes.
import type { WorkbookChanges } from "../workbook/changes";
import type { WorkbookSnapshot } from "../workbook/snapshot";

export interface WorkbookPort {
  /** Reads the tables whose names are wanted (told the names of all), and the names of all sheets. */
  read(wanted: (tableName: string, all: readonly string[]) => boolean): Promise<WorkbookSnapshot>;
  /**
   * Carries out the changes in one batch, after reading again the tables that were `seen` and are `watched`, and
   * returns them as they stood when that batch began: so the caller knows whether anybody changed an input meanwhile.
   * Sheets and tables that `seen` does not know are created.
   */
  write(
    changes: WorkbookChanges,
    seen: WorkbookSnapshot,
    watched: (tableName: string) => boolean,
  ): Promise<WorkbookSnapshot>;
}
