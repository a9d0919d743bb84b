// The changes one recalculation makes: the result sheet and the owned tables, nothing else.
import { atOnce, type IsoDate, type Steps } from "../plan";
import type { WorkbookChanges } from "./changes";
import { locate } from "./locate";
import type { PlainReport } from "./report";
import { resultSheet, resultSheetName } from "./result-sheet";
import { resultTables } from "./result-tables";
import { SEAL_NAMES, sealingChanges } from "./seal";
import { serialOfTime } from "./serial-of-time";
import { serialOfDate } from "./serials";
import { readDateSystem } from "./date-system";
import type { WorkbookSnapshot } from "./snapshot";

/** When and with what the result was computed, and whether the inputs are sealed (yes unless told). */
export interface Stamp {
  /** Local time, "YYYY-MM-DDTHH:MM" and as much more of it as is known. */
  readonly computedAt: string;
  /** The day taken as today. */
  readonly today: IsoDate;
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
  return atOnce(layingOut(report, workbook, stamp));
}

/** The same in steps. */
export function* layingOut(
  report: PlainReport,
  workbook: WorkbookSnapshot,
  stamp: Stamp,
): Steps<ResultChanges> {
  const seal = stamp.sealed === false ? null : yield* sealingChanges(workbook);
  yield;
  const serial = serialIn(workbook);
  const isOwnDay = stamp.computedAt.startsWith(stamp.today);
  const { sheet, names, mark } = resultSheet(resultSheetName(workbook), report, {
    computed: serialOfTime(stamp.computedAt, serial),
    asOf: serial(report.asOf.date),
    today: isOwnDay ? null : serial(stamp.today),
    version: stamp.version,
    sealed: seal !== null,
  });
  yield;
  const tables = resultTables(report, workbook);
  const codeNow = seal?.names.find(({ name }) => name === SEAL_NAMES.codeNow);
  return {
    sheets: [...tables, sheet, ...(seal?.sheets ?? [])],
    names: [...names, ...(seal?.names ?? [])],
    mark,
    code: seal?.code ?? null,
    ...(codeNow === undefined ? {} : { readBack: codeNow }),
  };
}

/** Serials in the date system the workbook says it uses. */
function serialIn(workbook: WorkbookSnapshot): (date: IsoDate) => number {
  const system = readDateSystem(locate(workbook));
  return (date) => serialOfDate(date, system);
}
