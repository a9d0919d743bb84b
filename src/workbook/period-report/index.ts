// The sheet that goes with a kept report. It is found again by a name of its own, so that a user's sheet is never emptied.
import { REPORT_WORDS as WORDS } from "../../wording/sheets/period-report";
import type { NameWrite, SheetWrite } from "../changes";
import { sheetOfName } from "../owned-places";
import type { WorkbookSnapshot } from "../snapshot";
import type { PeriodReport } from "./parts";
import { quarterSheet } from "./quarter-sheet";
import { yearSheet } from "./year-sheet";

export type { PeriodReport } from "./parts";

/** The sheet of a period's report and the name it is found by. `period` is "2024 Q2" or "2024". */
export function periodReportSheet(
  period: string,
  input: PeriodReport,
  workbook: WorkbookSnapshot,
): { readonly sheet: SheetWrite; readonly name: NameWrite } {
  const name = `Rapport_${period.replaceAll(" ", "_")}`;
  const isYear = /^\d{4}$/u.test(period);
  const wanted = isYear ? WORDS.yearSheet(period) : WORDS.quarterSheet(input.periodText);
  const sheetName = sheetOfName(name, wanted, workbook);
  const sheet = isYear ? yearSheet(sheetName, input) : quarterSheet(sheetName, period, input);
  return { sheet, name: { name, sheet: sheetName, row: 0, column: 0 } };
}
