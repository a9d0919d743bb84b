// A saved workbook as any reader of files sees it: the values that stand in the file, computed by whoever saved it last.
import { type Cell, Workbook } from "@cj-tech-master/excelts";

export type SavedValue = string | number | boolean;

const DAY_MS = 86_400_000;
/** Day 0 of Excel's serials from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Every sheet's values by name, row by row; an empty cell is "". Nothing is computed here. */
export async function savedValues(bytes: Uint8Array): Promise<ReadonlyMap<string, SavedValue[][]>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return new Map(
    workbook.worksheets.map((sheet) => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_row, row) =>
        Array.from({ length: sheet.columnCount }, (_column, column) =>
          valueOf(sheet.getCell(row + 1, column + 1)),
        ),
      ),
    ]),
  );
}

function valueOf(cell: Cell): SavedValue {
  const value = cell.formula === undefined ? cell.value : cell.result;
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return (value.getTime() - EPOCH) / DAY_MS;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  throw new Error(`${cell.worksheet.name}!${cell.address} holds ${JSON.stringify(value)}`);
}

/** Rows without the empty cells and rows at their ends, which one program keeps and another drops. */
export function trimmed(rows: readonly (readonly SavedValue[])[]): SavedValue[][] {
  const kept = rows.map((row) => withoutEnd(row, (value) => value === ""));
  return withoutEnd(kept, (row) => row.length === 0);
}

function withoutEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] {
  const kept = [...items];
  for (let last = kept.at(-1); last !== undefined && isEmpty(last); last = kept.at(-1)) kept.pop();
  return kept;
}
