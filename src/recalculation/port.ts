// The door to a workbook: reading is one snapshot, writing is one set of changes.
import type { WorkbookChanges } from "../workbook/changes";
import type { WorkbookSnapshot } from "../workbook/snapshot";

export interface WorkbookPort {
  /** Reads every table of the workbook. */
  read(): Promise<WorkbookSnapshot>;
  /**
   * Writes the changes in one batch and returns the tables as they stood when that batch began, so that the caller
   * sees whether anybody changed an input since it was read.
   */
  write(changes: WorkbookChanges): Promise<WorkbookSnapshot>;
}
