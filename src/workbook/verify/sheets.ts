// Which sheets a check looks at, besides the tables: the result, the seal and its copy, wherever their names point.
import { NAMES } from "../owned";
import { SEAL_NAMES } from "../seal/names";
import type { WorkbookSnapshot } from "../snapshot";
import { namedCell } from "../named-cell";

/** Names of the sheets to read, each once. */
export function sheetsToRead(workbook: WorkbookSnapshot): string[] {
  const names = [NAMES.computed, SEAL_NAMES.code, SEAL_NAMES.copy];
  const sheets = names.flatMap((name) => namedCell(name, workbook)?.sheet ?? []);
  return [...new Set(sheets)].filter((sheet) => workbook.sheets.includes(sheet));
}
