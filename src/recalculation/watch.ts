// Whether the result may be out of date: told by the workbook while the pane is open, on what the plan is read from.
import { isMemoryTable, isOwnedTable, isWantedTable } from "../workbook/table-names";
import type { TableChange, WorkbookPort } from "./port";

/**
 * Tells of each change to a table the plan is read from, whoever makes it; changes to the results, and
 * to what the workbook remembers, are not told, so that writing them calls for nothing. A result read after the last change told is up to date: take the sign away each time a
 * recalculation's step `reading` begins. Null where the workbook cannot tell; else how to stop.
 */
export async function watchInputs(
  port: WorkbookPort,
  onChange: (change: TableChange) => void,
): Promise<(() => Promise<void>) | null> {
  if (port.watch === undefined) return null;
  const isRead = (name: string, all: readonly string[]): boolean =>
    isWantedTable(name, all) && !isOwnedTable(name) && !isMemoryTable(name);
  return port.watch(isRead, onChange);
}
