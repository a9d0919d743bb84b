// The port over Office.js: reads snapshots, carries out changes.
import type { WorkbookPort } from "../recalculation";
import { readWorkbook } from "./read";
import { runInExcel } from "./run";
import { writeWorkbook } from "./write";

/** The workbook the add-in stands in, as a port. Rejects with the error Office.js gave; see `explainError`. */
export function excelPort(): WorkbookPort {
  return {
    read: (wanted) => runInExcel((context) => readWorkbook(context, wanted)),
    write: (changes, seen, watched) =>
      runInExcel((context) => writeWorkbook(context, changes, seen, watched)),
  };
}
