// The port over Office.js: reads snapshots, carries out changes.
import type { WorkbookPort } from "../recalculation";
import { EXCEL_LIMITS, type ExcelLimits } from "./limits";
import { readWorkbook } from "./read";
import { readSheets } from "./read-sheets";
import { runInExcel } from "./run";
import { watchTables } from "./watch";
import { writeSafely } from "./write-safely";

function portWith(limits: ExcelLimits): WorkbookPort {
  return {
    read: (wanted, onPart) => runInExcel((context) => readWorkbook(context, wanted, limits, onPart)),
    readSheets: (names) => runInExcel((context) => readSheets(context, names, limits)),
    write: (changes, seen, watched, onPart) => writeSafely(changes, { seen, watched }, limits, onPart),
    watch: (wanted, onChange) => watchTables(wanted, onChange, limits),
  };
}

const port = portWith(EXCEL_LIMITS);

/**
 * The workbook the add-in stands in, as a port: always the same one. Rejects with the error Office.js gave, or with
 * `WriteFailedError`; see `explainProblem`.
 * @param limits others than Excel's own, for tests
 */
export function excelPort(limits?: Partial<ExcelLimits>): WorkbookPort {
  return limits === undefined ? port : portWith({ ...EXCEL_LIMITS, ...limits });
}
