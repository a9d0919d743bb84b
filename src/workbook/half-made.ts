// A sheet of ours says in its first cell that it is not whole, from when it is made until all of it is written.
import { SHEET_WORDS } from "../wording/sheets";
import type { CellContent, SheetWrite } from "./changes";

/** What is to stand in a sheet's first cell. */
export function titleOf({ blocks }: SheetWrite): CellContent {
  return blocks.find(({ row, column }) => row === 0 && column === 0)?.content[0]?.[0] ?? null;
}

/** What stands there until the sheet is whole. */
export function halfMadeTitle(title: CellContent): string {
  return `${typeof title === "string" ? title : ""}${SHEET_WORDS.halfMade}`;
}

/** The title of a sheet that says it is not whole; null of any other. */
export function titleIfHalfMade(shown: unknown): string | null {
  return typeof shown === "string" && shown.endsWith(SHEET_WORDS.halfMade)
    ? shown.slice(0, -SHEET_WORDS.halfMade.length)
    : null;
}
