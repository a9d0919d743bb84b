// The check of a received workbook in English.
import type { Difference } from "./difference";
import { shown } from "./shown";
import type { VerifyWords } from "./words";

const told = (value: Parameters<typeof shown>[0]): string => shown(value, "en");

function place(table: string, row: string, column: string): string {
  const parts = [...(row === "" ? [] : [row]), ...(column === "" ? [] : [column])].join(", ");
  return parts === "" ? table : `${table}: ${parts}`;
}

function difference(each: Difference): string {
  switch (each.kind) {
    case "cell":
      return `${each.cell} (${place(each.table, each.row, each.column)}): the workbook says ${told(each.claimed)}; computed again it is ${told(each.computed)}.`;
    case "row-missing":
      return `The table ${each.table} lacks the row ${each.row} that the recalculation gives.`;
    case "row-extra":
      return `The table ${each.table} has the row ${each.row} (${each.cell}) that the recalculation does not give.`;
    case "table-missing":
      return `The table ${each.table} is not in the workbook, so what it should say cannot be read.`;
    case "column-missing":
      return `The table ${each.table} lacks the column ${each.column}.`;
    case "typed-over":
      return `${each.cell}: there should be a formula, but ${told(each.claimed)} has been typed instead.`;
    case "formula-differs":
      return `${each.cell}: the formula is not the program's. What it is computed from is checked by itself.`;
    case "formula-for-value":
      return `${each.cell}: there is a formula where the program wrote a value. The value is right now, but may change.`;
    case "cell-extra":
      return `${each.cell}: ${told(each.claimed)} was not written by the program.`;
    case "name-missing":
      return `The name ${each.name} is not in the workbook, so the cell it should point at cannot be found.`;
    case "name-moved":
      return `The name ${each.name} points at ${each.cell}, not at the cell the program wrote.`;
    case "input-changed":
      return each.row === null
        ? `The table ${each.table}, column ${each.column}, was changed after the computation; a formula has become a value or the other way round, or the copy does not say where.`
        : `${each.cell ?? each.table} (table ${each.table}, ${each.column}, row ${each.row}) was changed after the computation: it was ${told(each.was)} and is now ${told(each.now)}.`;
    case "input-rows":
      return `The table ${each.table} had ${each.was} rows when it was computed, and has ${each.now} now.`;
    case "headers-changed":
      return `The column headers of the table ${each.table} were changed after the computation.`;
    case "input-gone":
      return each.column === null
        ? `The table ${each.table} was removed, or has another name, after the computation.`
        : `The column ${each.column} of the table ${each.table} was removed after the computation.`;
    case "input-new":
      return each.column === null
        ? `The table ${each.table} was added after the computation.`
        : `The column ${each.column} of the table ${each.table} was added after the computation.`;
    case "code-replaced":
      return `The control code ${each.claimed} is not that of the workbook's inputs, which give ${each.computed}. The code was typed over, or the workbook was sealed anew without a recalculation.`;
    case "live-code-differs":
      return `The spreadsheet computes the control code ${each.claimed}, but the inputs give ${each.computed}. The formulas in the sheet of the seal are not the program's.`;
    case "live-code-not-computed":
      return "The spreadsheet has not computed the control code itself here. The program has computed it instead.";
    case "mail-code-differs":
      return `The control code in the mail is ${each.mail}, but the inputs in the workbook give ${each.computed}. The workbook is not the one the mail is about, or it was changed since.`;
    case "not-covered":
      return `The seal does not cover the table ${each.table}, column ${each.column}: it holds a character or a number that spreadsheets compute differently.`;
    case "not-sealed":
      return "The workbook has no seal, so it cannot be seen whether the inputs were changed after the computation. Ask for a workbook that is recalculated in Excel.";
    case "seal-withdrawn":
      return "The seal was withdrawn when the workbook was computed, so it cannot be seen whether the inputs were changed since. Ask for a workbook that is recalculated in Excel.";
    case "never-calculated":
      return "The workbook was never recalculated, so it says nothing that can be checked.";
    case "unfinished":
      return "The recalculation was not finished, so the workbook's result is not valid. Ask for a workbook that is recalculated.";
    case "as-of-missing":
      return "The workbook does not say which day it is as of, so it cannot be computed again the same way. Ask for a workbook that is recalculated with a newer version.";
    case "version-differs":
      return `The workbook was computed with version ${each.claimed}, and is checked with version ${each.ours}. A difference may come from a change of the program.`;
  }
}

export const en: VerifyWords = {
  verdict: { agrees: "AGREES", differs: "DIFFERS", unchecked: "CANNOT BE CHECKED" },
  meaning: (verdict, count) => {
    if (verdict === "agrees") return "Everything the workbook says comes out again when it is computed anew.";
    if (verdict === "differs")
      return `The workbook says something else than the recalculation in ${count === 1 ? "one place" : `${count} places`}.`;
    return "No differences were found, but something cannot be checked.";
  },
  difference,
  claimed: (asOf, computed, version) =>
    `The workbook says: as of ${asOf}, computed ${computed} with version ${version}`,
  computedTotal: (text) => `Total degree of fulfilment, computed again: ${text}`,
  codeAgrees: (code) => `The control code ${code} is the one the inputs give.`,
  agreedOn: (date, isChanged) =>
    isChanged
      ? `The plan has changed since it was last kept on ${date}:`
      : `The plan is unchanged since it was last kept on ${date}.`,
  noneAgreed:
    "The workbook keeps no agreed plan, so it cannot be seen whether the plan was changed since it was signed.",
  headings: {
    differs: "Does not agree",
    unchecked: "Cannot be checked",
    remark: "Worth knowing",
    agreed: "Changes since the plan was agreed, and since the last report",
  },
};
