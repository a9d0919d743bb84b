// A sheet of ours says in its first cell that it is not whole, from when it is made until all of it is written.
import { SHEET_WORDS } from "../wording/sheets";
import { FORMER_WORDS } from "../wording/sheets/former";
import type { CellContent, SheetWrite } from "./changes";
import { textBeforeToken, unfinishedToken } from "./unfinished";

/** What is to stand in a sheet's first cell. */
export function titleOf({ blocks }: SheetWrite): CellContent {
  return blocks.find(({ row, column }) => row === 0 && column === 0)?.content[0]?.[0] ?? null;
}

/** The first cell's content until the sheet is complete: its title, the token, and a sentence for the reader. */
export function halfMadeTitle(title: CellContent): string {
  return `${typeof title === "string" ? title : ""} ${unfinishedToken()}${SHEET_WORDS.halfMade}`;
}

/** The title of a sheet that says it is not complete, by the token or by version 0.1.0's sentence; null of any other. */
export function titleIfHalfMade(shown: unknown): string | null {
  if (typeof shown !== "string") return null;
  const former = FORMER_WORDS.halfMade;
  return textBeforeToken(shown) ?? (shown.endsWith(former) ? shown.slice(0, -former.length) : null);
}
