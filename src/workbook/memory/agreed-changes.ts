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
import { MEMORY_WORDS } from "../../wording/sheets/memory";
import type { CellContent, WorkbookChanges } from "../changes";
import type { Located } from "../locate";
import { HEADER_ROW } from "../owned";
import { sheetOfName } from "../owned-places";
import { readDateSystem } from "../settings";
import { serialOfDate } from "../serials";
import type { WorkbookSnapshot } from "../snapshot";
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
  const day = serialOfDate(keptOn, readDateSystem(located.tables.get("plan")));
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
  const sheet = memorySheet(AGREED, [...rows, codeRow], workbook);
  const label = { row: HEADER_ROW - 1, column: 0 };
  return {
    sheets: [
      {
        ...sheet,
        blocks: [
          ...sheet.blocks,
          { ...label, content: [[MEMORY_WORDS.agreedCode(edition), null, null, code]], style: "label" },
        ],
      },
    ],
    names: [
      {
        name: AGREED_CODE_NAME,
        sheet: sheetOfName(AGREED_CODE_NAME, sheet.name, workbook),
        row: label.row,
        column: 3,
      },
    ],
    mark: null,
    edition,
    code,
    terms: added.length + [...gone].length,
  };
}

/** Rows (from 1) of the terms that no longer hold. */
function replacedTerms(before: readonly AgreedTerm[], now: readonly PlanCell[]): Set<number> {
  const values = new Map(now.map((cell) => [cellKey(cell), cell.value]));
  return new Set(
    before.filter((term) => values.get(cellKey(term)) !== term.value).map(({ origin }) => origin.row),
  );
}
