// What keeping the agreed plan writes: the first edition with every term, or a later one with what has changed. Rows of an
// earlier edition stay as they were; those that no longer hold are marked with the edition that took their place.
import {
  type AgreedTerm,
  cellKey,
  type IsoDate,
  isAgreedTerm,
  type Plan,
  type PlanCell,
  planCells,
} from "../../plan";
import { FORMER_WORDS } from "../../wording/sheets/former";
import { MEMORY_WORDS } from "../../wording/sheets/memory";
import type { CellContent, NameWrite, WorkbookChanges } from "../changes";
import { readDateSystem } from "../date-system";
import type { Located } from "../locate";
import { isSameName } from "../named-cell";
import { HEADER_ROW } from "../owned";
import { serialOfDate } from "../serials";
import type { CellScalar, WorkbookSnapshot } from "../snapshot";
import { editionInToken, unfinishedToken } from "../unfinished";
import { cellInWords } from "./cell-words";
import { agreedCode, sealCellOf } from "./code";
import { AGREED, AGREED_CODE_NAME, CODE_ROW } from "./tables";
import { contentsOf, memorySheet } from "./write";

/** A kept edition: its changes, number and control code. */
export interface AgreedChanges extends WorkbookChanges {
  readonly edition: number;
  readonly code: string;
  /** Terms kept, or changed and taken out by an addendum. */
  readonly terms: number;
}

const AT = { edition: 0, replacedBy: 6 } as const;

/** The cells of a plan that are terms of the agreement. */
export function agreedCells(plan: Plan): PlanCell[] {
  return planCells(plan).filter(isAgreedTerm);
}

/**
 * The changes of the next edition; `terms` is 0 when nothing differs from the one before.
 * @throws OwnedNameTakenError when a table of the user's bears the name
 */
export function agreedChanges(
  plan: Plan,
  located: Located,
  workbook: WorkbookSnapshot,
  keptOn: IsoDate,
): AgreedChanges {
  const edition = Math.max(0, ...(plan.agreed?.editions ?? []).map((each) => each.edition)) + 1;
  const day = serialOfDate(keptOn, readDateSystem(located));
  const now = agreedCells(plan);
  const before = (plan.agreed?.terms ?? []).filter(({ replacedBy }) => replacedBy === null);
  const gone = replacedTerms(before, now);
  const table = located.tables.get("agreed");
  const former = (table === undefined ? [] : contentsOf(table)).map((row, index) =>
    gone.has(index + 1) ? row.map((cell, column) => (column === AT.replacedBy ? edition : cell)) : row,
  );
  const kept = new Map(before.map((term) => [cellKey(term), term]));
  const added = now
    .filter((cell) => kept.get(cellKey(cell))?.value !== cell.value)
    .flatMap((cell): CellContent[][] => {
      const words = cellInWords(cell);
      return words === undefined ? [] : [[edition, day, ...words, null]];
    });
  const rows = [...former, ...added];
  const code = agreedCode(
    rows.map((row) => row.map((cell) => sealCellOf(typeof cell === "object" ? null : cell))),
    edition,
  );
  const codeRow: CellContent[] = [edition, day, CODE_ROW, null, null, code, null];
  return {
    ...copyChanges([...rows, codeRow], { under: edition, stands: { edition, code } }, workbook),
    edition,
    code,
    terms: added.length + [...gone].length,
  };
}

/**
 * What takes back an edition that must not stand; `before` is the workbook as it was before it was first written.
 */
export function agreedTakenBack(
  edition: number,
  before: { readonly plan: Plan; readonly located: Located; readonly workbook: WorkbookSnapshot },
  now: WorkbookSnapshot,
): WorkbookChanges {
  const { plan, located, workbook } = before;
  const table = located.tables.get("agreed");
  const stands = plan.agreed?.editions.at(-1);
  const rows = table === undefined ? [] : contentsOf(table);
  const changes = copyChanges(rows, { under: edition, ...(stands === undefined ? {} : { stands }) }, now);
  const made = changes.sheets.map(({ name }) => name).filter((name) => !workbook.sheets.includes(name));
  if (made.length === 0) return changes;
  const names = workbook.names.some(({ name }) => isSameName(name, AGREED_CODE_NAME))
    ? []
    : [AGREED_CODE_NAME];
  return { ...changes, sheets: [], names: [], removed: { sheets: made, names } };
}

/**
 * The copy with these rows; its code stands in the marked cell, and while it is written the edition that it is written for.
 */
function copyChanges(
  rows: readonly (readonly CellContent[])[],
  {
    under,
    stands,
  }: { readonly under: number; readonly stands?: { readonly edition: number; readonly code: string | null } },
  workbook: WorkbookSnapshot,
): WorkbookChanges {
  const sheet = memorySheet(AGREED, rows, workbook);
  const label = stands === undefined ? null : MEMORY_WORDS.agreedCode(stands.edition);
  const code = stands?.code ?? null;
  const at = { sheet: sheet.name, ...CODE_CELL };
  const content = [[label, null, null, code]];
  return {
    sheets: [
      { ...sheet, blocks: [...sheet.blocks, { row: CODE_CELL.row, column: 0, content, style: "label" }] },
    ],
    names: [{ name: AGREED_CODE_NAME, ...at }],
    mark: { ...at, during: unfinishedCode(under), after: code },
  };
}

/** Where the code of the edition in force stands, above the table. */
const CODE_CELL = { row: HEADER_ROW - 1, column: 3 } as const;

/** Where to look whether the copy is whole; null where there is none. */
export function agreedCodeCell({ tables }: Located): Omit<NameWrite, "name"> | null {
  const table = tables.get("agreed");
  return table === undefined ? null : { sheet: table.snapshot.sheet, ...CODE_CELL };
}

/** The code cell's content while an edition is written: a sentence for the reader, and the token with the edition's number. */
export function unfinishedCode(edition: number): string {
  return `${MEMORY_WORDS.agreedUnfinished(edition)} ${unfinishedToken(edition)}`;
}

/**
 * The edition that the code cell says was not written to its end, by the token or by version 0.1.0's sentence; null where it
 * says no such thing, or names an edition that cannot be under way.
 */
export function unfinishedEdition(shown: CellScalar | null, { agreed }: Plan): number | null {
  if (typeof shown !== "string") return null;
  const last = Math.max(0, ...(agreed?.editions ?? []).map(({ edition }) => edition));
  const named = editionInToken(shown);
  const isNamed = (edition: number): boolean =>
    edition === named || shown === FORMER_WORDS.agreedUnfinished(edition);
  return [last, last + 1].find(isNamed) ?? null;
}

/** Rows (from 1) of the terms that no longer hold. */
function replacedTerms(before: readonly AgreedTerm[], now: readonly PlanCell[]): Set<number> {
  const values = new Map(now.map((cell) => [cellKey(cell), cell.value]));
  return new Set(
    before.filter((term) => values.get(cellKey(term)) !== term.value).map(({ origin }) => origin.row),
  );
}
