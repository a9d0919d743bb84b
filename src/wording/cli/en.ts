// The command line in English.
import { formatList } from "../format";
import { commandsEn } from "./commands-en";
import type { HostWarning } from "./host-warning";
import { keptEn } from "./kept-words-en";
import type { CliWords } from "./words";

/** "Q1, Q2 or year": the words an option takes. */
function either(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}`;
}

function engine(warning: HostWarning): string {
  switch (warning.kind) {
    case "functions-unknown":
      return `the formula in ${warning.cell} is not recalculated, for only Excel can compute ${formatList(warning.functions, "en")}. The cell shows the value it had.`;
    case "cells-too-many":
      return `the formula in ${warning.cell} is not recalculated, for it looks at more cells than can be counted without Excel. The cell shows the value it had.`;
    case "formula-not-understood":
      return `the formula in ${warning.cell} is not recalculated, for only Excel can read it. The cell shows the value it had.`;
    case "signature-broken":
      return "the digital signature holds for the original. In the copy, Excel shows it as invalid.";
    case "name-comments-lost":
      return "comments of names do not come with the copy.";
    case "add-in-settings-lost":
      return "what add-ins have kept in the workbook does not come with the copy.";
    case "filter-criteria-lost":
      return `the filter on ${warning.cells} still hides its rows in the copy, but what it filters by does not come with it.`;
  }
}

export const en: CliWords = {
  ...keptEn,
  commands: commandsEn,
  unknownOption: (option) => `The command has nothing called ${option}.`,
  valueMissing: (option) => `Something is missing after ${option}.`,
  noValue: (option) => `${option} stands alone, without a value.`,
  badOption: (option, value, choices) =>
    choices.length === 0
      ? `${option} cannot be "${value}". Write a date such as 2024-12-31.`
      : `${option} cannot be "${value}". Write ${either(choices)}.`,
  badCode: (code) =>
    `--code cannot be "${code}". Write the control code as in the mail, e.g. 06789725-11784606.`,
  badYear: (year) => `--year cannot be "${year}". Write a year such as 2026.`,
  file: {
    "not-found": (path) => `There is no file ${path}. Check the path and the name.`,
    "is-folder": (path) => `${path} is a folder. Name a workbook in it.`,
    "no-access": (path) =>
      `The file ${path} cannot be opened. Close it if it is open elsewhere, or check that you have access to it.`,
    "not-xlsx": (path) =>
      `The file ${path} is not an Excel workbook (.xlsx). Save it as .xlsx in Excel and try again.`,
    encrypted: (path) =>
      `The file ${path} is protected by a password. Open it in Excel, remove the password, save, and try again.`,
    unreadable: (path) =>
      `The file ${path} cannot be read; it seems to be damaged. Open it in Excel, save it again, and try again.`,
    "too-large": (path) =>
      `The file ${path} is too large to be read here. Recalculate it in Excel, or remove sheets the plan does not use.`,
    unsupported: (path) =>
      `The file ${path} cannot be read here, although it may be in order. Recalculate it in Excel instead.`,
    "no-tables": (path) =>
      `The file ${path} has none of the tables Plan, Mål and Krav. It is not a resultatplan, or its tables have other names.`,
  },
  copy: {
    "over-input": (path) =>
      `${path} is the file being read, and it is never written over. Choose another name with --out.`,
    "not-xlsx": (path) => `The copy is an Excel workbook. Let the name ${path} end in .xlsx.`,
    "not-xlsm": (path) =>
      `The copy is a workbook with macros, as the original is. Let the name ${path} end in .xlsm.`,
    "no-folder": (path) => `There is no folder ${path}. Make it, or choose another with --out.`,
    "is-folder": (path) => `${path} is a folder. Give a file name too, ending in .xlsx.`,
    "no-access": (path) =>
      `The copy cannot be written to ${path}. Close the file if it is open, or choose another folder with --out.`,
    full: (path) => `The copy cannot be written to ${path}: the disk is full.`,
  },
  cannotWrite: (path, code) =>
    `The copy cannot be written to ${path} (${code}). Choose another folder with --out.`,
  yearMissing:
    "The plan's year is missing, so the period is not known. Write the year beside År in the table Plan.",
  nameTaken: (table) =>
    `The workbook already has a table named ${table} with other columns. Rename it and recalculate; the name is used for the result.`,
  definedNameTaken: (name) =>
    `The workbook already uses the name ${name}, which the program needs itself. Give it another name in Excel (Formulas → Name Manager), save, and try again.`,
  protected: (sheet) =>
    `${sheet === undefined ? "A sheet that is to be written in" : `The sheet ${sheet}, which is to be written in,`} is protected. Remove the protection in Excel, save, and try again.`,
  structureProtected: (sheet) =>
    `The structure of the workbook is protected, so ${sheet === undefined ? "a sheet" : `the sheet ${sheet}`} cannot be added. Remove the protection in Excel (Review → Protect Workbook), save, and try again.`,
  filtered: (table) =>
    `The table ${table} is filtered, and the wrong rows would be written to. Clear the filter in Excel (Data → Clear), save, and try again.`,
  totalRow: (table) =>
    `The table ${table} shows a total row, and columns cannot be added while it is on. Turn off Total Row on the Table Design tab in Excel, save, and try again.`,
  headerRow: (table) =>
    `The table ${table} does not show its header row, and columns cannot be added while it is off. Turn on Header Row on the Table Design tab in Excel, save, and try again.`,
  cellInTheWay: (cell) =>
    `The result needs more rows, and something stands in ${cell}. Move it to another sheet, save, and try again.`,
  notCarried: (place) =>
    `No copy is written: the change in ${place} cannot be written without losing something. Recalculate the workbook in Excel instead.`,
  engine: (warning) => `Note: ${engine(warning)}`,
  sealWithdrawn:
    "Note: the spreadsheet found another control code than the program, so the copy is not sealed. Recalculate in Excel.",
  heading: (title, institution) => [title, institution].filter((part) => part !== "").join(" · "),
  asOf: (date) => `As of ${date}`,
  total: (text) => `Total degree of fulfilment: ${text}`,
  counts: (fulfilled, notFulfilled, undetermined) =>
    `${fulfilled} ${fulfilled === 1 ? "goal" : "goals"} fulfilled, ${notFulfilled} not fulfilled, ${undetermined} undetermined`,
  provisional: (errors) =>
    `Provisional: there ${errors === 1 ? "is 1 error" : `are ${errors} errors`} to mend before the score can be used.`,
  findings: (count) => `Findings (${count})`,
  noFindings: "No findings.",
  written: (path) => `Written to ${path}`,
  optionMissing: (option) => `The command lacks ${option}.`,
  noCommand: (name, commands) => `There is no command "${name}". Write ${either(commands)}.`,
  fault:
    "The program failed. The file it read is unchanged. Send the text below to those who maintain the program:",
  repair: {
    table: (table) => `The table ${table} was added.`,
    column: (table, header) => `The column ${header} was added at the end of the table ${table}.`,
    setting: (table, label) =>
      `The setting ${label} was added at the end of the table ${table}. Write its value if the plan has one.`,
    blocked: (table, headers, cell) =>
      `The table ${table} lacks ${formatList(headers, "en")}, but something stands in ${cell}. Move it and try again.`,
    nothing: "Nothing was added, and no copy was written.",
  },
  rolled: {
    heading: (title, decisions) =>
      decisions === 0 ? `${title} is made.` : `${title} is made. To be decided (${decisions}):`,
    always:
      "Goals, targets and weights are those of this year. Change them to what is agreed, and write the day when the plan is signed.",
    yearMissing:
      "The plan's year is missing, so the next year is not known. Write the year beside År in the table Plan.",
  },
};
