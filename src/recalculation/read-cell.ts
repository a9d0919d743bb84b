// One cell's value, where no table is read for it.
import type { NameWrite } from "../workbook/changes";
import type { CellScalar, WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookPort } from "./port";

/** What a cell shows; its sheet is known to be there. Nothing is written. */
export async function readCell(
  port: WorkbookPort,
  { sheet, row, column }: Omit<NameWrite, "name">,
  seen: WorkbookSnapshot,
): Promise<CellScalar | null> {
  const look = { sheets: [], names: [], mark: null, readBack: { sheet, row, column } };
  return (await port.write(look, seen, () => false)).readBack;
}
