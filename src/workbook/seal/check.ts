// The cross-check of a seal: the spreadsheet's own code, read back after the write, against ours. The port's flow:
//   1. write `sealChanges(inputs)` as the last part of the last batch, and load the cell named SeglKodeNu in that batch;
//   2. `checkSeal(live, changes.code)`;
//   3. unless it agrees, write `withdrawnSeal(...)`: a seal is not left standing that the spreadsheet itself contradicts.
import { SEAL_WORDS as WORDS } from "../../wording/sheets/seal";
import type { WorkbookChanges } from "../changes";
import type { CellScalar, WorkbookSnapshot } from "../snapshot";
import { ROW, sealSheetName, VALUE_COLUMN } from "./layout";

/** `not-computed`: manual calculation, a part that cannot be computed, or a host without the functions. */
export type SealCheck = "agrees" | "differs" | "not-computed";

const CODE = /^\d{8}-\d{8}$/u;

/** Compares what the cell SeglKodeNu shows with the code computed here. */
export function checkSeal(liveCode: CellScalar, twinCode: string): SealCheck {
  if (typeof liveCode !== "string" || !CODE.test(liveCode)) return "not-computed";
  return liveCode === twinCode ? "agrees" : "differs";
}

/** What to write over a seal that did not agree: no code, and a status that says why. */
export function withdrawnSeal(
  check: Exclude<SealCheck, "agrees">,
  workbook: WorkbookSnapshot,
): WorkbookChanges {
  const status = check === "differs" ? WORDS.differs : WORDS.notComputed;
  return {
    sheets: [
      {
        name: sealSheetName(workbook),
        tables: [],
        blocks: [
          { row: ROW.code, column: VALUE_COLUMN, content: [[null]] },
          { row: ROW.status, column: VALUE_COLUMN, content: [[status]] },
        ],
      },
    ],
    names: [],
    mark: null,
  };
}
