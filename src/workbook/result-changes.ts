// The changes one recalculation makes: the result sheet and the owned tables, nothing else.
import type { WorkbookChanges } from "./changes";
import { resultSheetName } from "./owned-places";
import type { PlainReport } from "./report";
import { resultSheet } from "./result-sheet";
import { resultTables } from "./result-tables";
import { SEAL_NAMES, sealChanges } from "./seal";
import { serialOfDate } from "./serials";
import type { WorkbookSnapshot } from "./snapshot";

/** When and with what the result was computed, and whether the inputs are sealed (yes unless told). */
export interface Stamp {
  /** Local time, "YYYY-MM-DDTHH:MM". */
  readonly computedAt: string;
  readonly version: string;
  readonly sealed?: boolean;
}

/** Changes with the code that the cell to be read back must show; null when nothing is sealed. */
export interface ResultChanges extends WorkbookChanges {
  readonly code: string | null;
}

/**
 * What to write for a report.
 * @throws OwnedNameTakenError when a table of the user's bears the name of an owned one
 */
export function resultChanges(report: PlainReport, workbook: WorkbookSnapshot, stamp: Stamp): ResultChanges {
  const seal = stamp.sealed === false ? null : sealChanges(workbook);
  const { sheet, names, mark } = resultSheet(resultSheetName(workbook), report, {
    computed: serialOfTime(stamp.computedAt),
    version: stamp.version,
    sealed: seal !== null,
  });
  const codeNow = seal?.names.find(({ name }) => name === SEAL_NAMES.codeNow);
  return {
    sheets: [...resultTables(report, workbook), sheet, ...(seal?.sheets ?? [])],
    names: [...names, ...(seal?.names ?? [])],
    mark,
    code: seal?.code ?? null,
    ...(codeNow === undefined ? {} : { readBack: codeNow }),
  };
}

/** Excel's serial of a local time: the day plus the part of it that has passed. */
function serialOfTime(time: string): number {
  const [date = "", clock = ""] = time.split("T");
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return serialOfDate(date) + (hours * 60 + minutes) / (24 * 60);
}
