// Lets a workbook in its own layout say what its tables and columns are called, by the user's choice: adds the table Kobling.
import { standingHalfMade } from "../workbook/blank-lookups";
import { linkCell, linkSheet } from "../workbook/link-sheet";
import { isLinkTable } from "../workbook/plan-tables";
import type { WorkbookPort } from "./port";

/**
 * Adds the table where it is not there, or makes its sheet whole where that was cut off, and gives the address of its first
 * cell to fill in. No other cell is touched.
 */
export async function linkPlan(port: WorkbookPort): Promise<string> {
  const seen = await port.read(() => true);
  const sheet = linkSheet(seen);
  const finished = standingHalfMade(seen).filter((name) =>
    seen.tables.some((table) => table.sheet === name && isLinkTable(table.name)),
  );
  const sheets = sheet === null ? [] : [sheet];
  if (sheets.length + finished.length > 0)
    await port.write({ sheets, names: [], mark: null, finished }, seen, () => false);
  return linkCell(seen, sheet);
}
