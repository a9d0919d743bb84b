// The sheet that goes with a kept report. It is found again by a name of its own, so that a user's sheet is never emptied.
import { REPORT_WORDS as WORDS } from "../../wording/sheets/period-report";
import type { NameWrite, SheetWrite } from "../changes";
import { sheetOfName } from "../owned-places";
import type { WorkbookSnapshot } from "../snapshot";
import { isOfWholePlan, type PeriodReport } from "./parts";
import { quarterSheet } from "./quarter-sheet";
import { yearSheet } from "./year-sheet";

export type { PeriodReport } from "./parts";

/** The sheet of a period's report and the name it is found by. `period` is its name: "2024 Q2", "2024". */
export function periodReportSheet(
  period: string,
  input: PeriodReport,
  workbook: WorkbookSnapshot,
): { readonly sheet: SheetWrite; readonly name: NameWrite } {
  const name = `Rapport_${period.replaceAll(/[^0-9A-Z]+/gu, "_")}`;
  const isYear = isOfWholePlan(input);
  const text = shortName(input.periodText);
  const wanted = isYear ? WORDS.yearSheet(text) : WORDS.quarterSheet(text);
  const sheetName = sheetOfName(name, wanted, workbook);
  const sheet = isYear ? yearSheet(sheetName, input) : quarterSheet(sheetName, period, input);
  return { sheet, name: { name, sheet: sheetName, row: 0, column: 0 } };
}

/** A period in a sheet's name, which has no slash and at most 31 characters: "2016-17"; of two days their years. */
function shortName(period: string): string {
  const years = [...period.matchAll(/(\d{4})-\d{2}-\d{2}/gu)].map(([, year = ""]) => year);
  return years.length === 0 ? period.replaceAll("/", "-") : [...new Set(years)].join("-");
}
