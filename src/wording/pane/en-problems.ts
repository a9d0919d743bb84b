// What can go wrong between the add-in and the workbook, in English: what happened, what to do.
import { periodWords } from "../period";
import type { PaneWording } from "./pane";

const theSheet = (sheet: string | undefined): string =>
  sheet === undefined ? "A sheet" : `The sheet ${sheet}`;

export const problem: PaneWording["problem"] = {
  "edit-mode": {
    title: "Excel is waiting for a cell",
    what: () => "A cell is being edited, and until that is done the add-in can neither read nor write.",
    remedy: () => "Press Enter or Esc in the sheet, or click another cell, and try again.",
  },
  protected: {
    title: "A sheet is protected",
    what: (sheet) =>
      `${theSheet(sheet)} is protected, so the result cannot be written. The add-in never removes a protection.`,
    remedy: (sheet) =>
      `Choose Review → Unprotect Sheet${sheet === undefined ? "" : ` on the sheet ${sheet}`}, and try again. You can protect the sheet again afterwards.`,
  },
  "structure-protected": {
    title: "The structure of the workbook is protected",
    what: (sheet) =>
      `${sheet === undefined ? "A sheet" : `The sheet ${sheet}`} can be neither added nor removed while the structure is protected. The add-in never removes a protection.`,
    remedy: () =>
      "Choose Review → Protect Workbook, so that the protection is removed, and try again. You can protect the structure again afterwards.",
  },
  "cell-in-the-way": {
    title: "Something is in the way",
    what: (cell) =>
      `The result needs more rows or columns, and something stands in ${cell ?? "the cells beside the table"}. It is not written over.`,
    remedy: (cell) =>
      `Move ${cell === undefined ? "it" : `what stands in ${cell}`} to another sheet, and try again.`,
  },
  "no-tables": {
    title: "The workbook has no performance plan",
    what: () => "None of the tables Plan, Mål and Krav is in the workbook.",
    remedy: () =>
      "Open the workbook with the plan, or create a plan here. If a table was renamed, give it its name back.",
  },
  gone: {
    title: "A table or a sheet disappeared",
    what: () =>
      "Something the add-in was reading or writing no longer exists. It may have been deleted or renamed meanwhile.",
    remedy: () =>
      "Try again. If the message stays, see whether a sheet or a table was deleted, and undo the deletion.",
  },
  "changed-meanwhile": {
    title: "Someone changed the figures meanwhile",
    what: () =>
      "At least one cell was changed during the calculation. The result was therefore not written as valid.",
    remedy: () => "Wait until the other person has finished, and try again.",
  },
  "cell-changed": {
    title: "The cell has changed since the recalculation",
    what: (place) =>
      `${place ?? "The cell"} no longer holds what the correction was proposed for, so nothing was corrected.`,
    remedy: () => "Press Recalculate, and see whether the finding is still there.",
  },
  "name-taken": {
    title: "A table name is taken",
    what: (table) =>
      `The workbook has a table of its own named ${table ?? "Opfyldelse"} with other columns. The add-in uses that name for the result, and your table is not overwritten.`,
    remedy: (table) =>
      `Give your table ${table ?? "Opfyldelse"} another name under Table Design, and try again.`,
  },
  "defined-name-taken": {
    title: "A name is taken",
    what: (name) =>
      `The workbook already uses ${name === undefined ? "a name" : `the name ${name}`}, which the add-in needs itself. In Excel only one cell or table can have a name, whatever the case of its letters.`,
    remedy: () => "Choose Formulas → Name Manager, give it another name, and try again.",
  },
  "year-missing": {
    title: "The plan's year is missing",
    what: () =>
      "The plan does not say which year it is for, or its period has no such quarter. Without it neither a report nor next year's plan can be made.",
    remedy: () => "Write the year at År in the table Plan, and try again.",
  },
  "too-large": {
    title: "The tables are too large at once",
    what: () => "Excel did not accept that much at once.",
    remedy: () =>
      "Delete empty rows at the bottom of the tables, and try again. Excel on a computer takes more than Excel in the browser.",
  },
  "timed-out": {
    title: "Excel did not answer",
    what: () => "It took too long without an answer from Excel.",
    remedy: () => "Try again. Reload the workbook if Excel still does not answer.",
  },
  busy: {
    title: "Excel is busy",
    what: () =>
      "Excel is occupied with something else, such as printing, an open dialog or a long calculation.",
    remedy: () => "Close the dialog, or wait a moment, and try again.",
  },
  conflict: {
    title: "Two changes collided",
    what: () =>
      "Someone changed the workbook at the same time, or a sheet or a table has come with a name that the add-in needs.",
    remedy: () => "Wait until the other person has finished, and try again.",
  },
  filtered: {
    title: "A filter is in the way",
    what: (table) =>
      `${table === undefined ? "A table" : `The table ${table}`} is filtered, and Excel would write into the wrong rows. The add-in leaves this filter to you.`,
    remedy: (table) =>
      `Put the cursor in ${table === undefined ? "the filtered table" : `the table ${table}`}, choose Data → Clear, and try again.`,
  },
  "total-row": {
    title: "A total row is in the way",
    what: (table) =>
      `${table === undefined ? "A table" : `The table ${table}`} shows a total row, and columns cannot be added while it is on.`,
    remedy: (table) =>
      `Put the cursor in ${table === undefined ? "the table" : `the table ${table}`}, turn off Total Row on the Table Design tab, and try again. You can turn it on again afterwards.`,
  },
  "header-row": {
    title: "A header row is hidden",
    what: (table) =>
      `${table === undefined ? "A table" : `The table ${table}`} does not show its header row, and columns cannot be added while it is off.`,
    remedy: (table) =>
      `Put the cursor in ${table === undefined ? "the table" : `the table ${table}`}, turn on Header Row on the Table Design tab, and try again.`,
  },
  "no-room": {
    title: "There is no room for a table",
    what: () =>
      "A table needs more cells and would come to lie over merged cells, a pivot table, another table or the edge of the sheet.",
    remedy: () => "Unmerge the cells, or move what stands under the table to another sheet, and try again.",
  },
  inactive: {
    title: "Another workbook is in front",
    what: () => "Several workbooks are open, and Excel works only in the one in front.",
    remedy: () => "Click in the workbook with the plan, stay in it, and try again.",
  },
  "connection-lost": {
    title: "The connection to the workbook is broken",
    what: () =>
      "Excel no longer answers for this pane, for example because the computer slept, the network is gone, or you were signed out.",
    remedy: () => "Reload the workbook, open the pane again, and try again.",
  },
  "not-supported": {
    title: "This version of Excel cannot do it",
    what: () => "The add-in uses functions (ExcelApi 1.14) which this version of Excel does not have.",
    remedy: () => "Use Excel 2021 or later, Microsoft 365 or Excel in the browser.",
  },
  cancelled: {
    title: "Cancelled",
    what: () => "The recalculation was cancelled before anything was written.",
    remedy: () => "Press Recalculate when you are ready.",
  },
  offline: {
    title: "A part of the add-in is missing",
    what: () =>
      "The pane could not fetch the part of itself that computes. There may be no connection, or the add-in was updated meanwhile.",
    remedy: () =>
      "Try again when there is a connection. If that does not help, close the pane and open it again.",
  },
  "not-excel": {
    title: "Open the pane in Excel",
    what: () => "The page is open outside Excel, so there is no workbook to read.",
    remedy: () => "Open the workbook in Excel and choose Open pane in the group Resultatplan on the ribbon.",
  },
  "no-result": {
    title: "There is no result yet",
    what: () => "The workbook has no result to show: it was not recalculated, or the sheet was deleted.",
    remedy: () => "Choose Recalculate on the ribbon. It writes the sheet Resultat.",
  },
  "column-missing": {
    title: "A column is missing",
    what: (column) => `The column ${column ?? "Begrundelse"} is not there, so the row cannot be written.`,
    remedy: () => "Choose Set up → Add what is missing, and try again.",
  },
  "report-already": {
    title: "The report is kept already",
    what: (period) =>
      `The report${period === undefined ? "" : ` for ${periodWords(period, "en")}`} has been kept. Nothing was written.`,
    remedy: () => "Keep it again where something has changed; the earlier one stays.",
  },
  "report-not-ended": {
    title: "The period still runs",
    what: (period) =>
      `The period${period === undefined ? "" : ` ${periodWords(period, "en")}`} is not over. Nothing was written.`,
    remedy: () => "Keep the report the day after the period’s last day.",
  },
  "freeze-already": {
    title: "The plan is kept already",
    what: () => "The plan is kept as it was agreed. Nothing was written.",
    remedy: () => "If a change is agreed with the department, choose Keep an addendum.",
  },
  "freeze-not-before": {
    title: "The plan is not kept yet",
    what: () => "There is nothing to add to. Nothing was written.",
    remedy: () => "Choose Keep the plan as agreed.",
  },
  "freeze-unchanged": {
    title: "Nothing has changed",
    what: () => "The plan is as it is kept. Nothing was written.",
    remedy: () => "There is nothing more to do.",
  },
  "freeze-empty": {
    title: "The plan has no goals",
    what: () => "There is nothing to keep yet.",
    remedy: () => "Write the goals in the table Mål, and try again.",
  },
  "freeze-unreadable": {
    title: "A cell cannot be read",
    what: (cells) => `${cells ?? "A cell"} cannot be read, so what is agreed cannot be kept.`,
    remedy: () => "Put it right, and try again.",
  },
  "freeze-duplicated": {
    title: "A number is used twice",
    what: (cells) =>
      `${cells ?? "A row"} has a number that another row has, so it cannot be seen later which was agreed.`,
    remedy: () => "Give each row a number of its own, and try again.",
  },
  "carried-unreadable": {
    title: "The new plan cannot be read",
    what: () =>
      "The workbook was made for a new plan, but the sheet with the plan's content was changed or is incomplete.",
    remedy: () =>
      "Close the workbook without saving, open last year's plan, and choose New plan for next year in Set up again.",
  },
  "undo-nothing-kept": {
    title: "There is no recalculation to undo",
    what: () => "The pane remembers the last recalculation only, and only while it is open.",
    remedy: () => "Press Recalculate if the result is to follow the figures as they are now.",
  },
  "undo-recalculated-since": {
    title: "The recalculation cannot be undone",
    what: () =>
      "The result in the workbook is no longer the one the pane wrote. Somebody else may have recalculated since. Nothing was changed.",
    remedy: () => "Press Recalculate, and the pane shows the result of the figures as they are now.",
  },
  display: {
    title: "A part of the pane could not be shown",
    what: () =>
      "Something in the result could not be shown here. What is written in the workbook is not changed by this.",
    remedy: () => "See the result in the sheet Resultat, or recalculate.",
  },
  unknown: {
    title: "It did not succeed",
    what: () =>
      "Excel reported an error that the add-in does not know. The result in the workbook may be unfinished.",
    remedy: () =>
      "Try again. If it happens again, save a copy of the workbook and send the error code to those who run the add-in.",
  },
};
