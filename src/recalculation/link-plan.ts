// Lets a workbook in its own layout say what its tables and columns are called, by the user's choice: adds the table Kobling.
import { linkCell, linkSheet } from "../workbook/link-sheet";
import type { WorkbookPort } from "./port";

/** Adds the table where it is not there, and gives the address of its first cell to fill in. No other cell is touched. */
export async function linkPlan(port: WorkbookPort): Promise<string> {
  const seen = await port.read(() => true);
  const sheet = linkSheet(seen);
  if (sheet !== null) await port.write({ sheets: [sheet], names: [], mark: null }, seen, () => false);
  return linkCell(seen, sheet);
}
