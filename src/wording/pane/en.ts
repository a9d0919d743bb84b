// The pane in English. Names of tables and sheets stay Danish: that is what they are called in the workbook.
import { ended } from "./ended";
import type { PaneWording } from "./pane";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const theSheet = (sheet: string | undefined): string =>
  sheet === undefined ? "A sheet" : `The sheet ${sheet}`;

export const english: PaneWording = {
  culture: "en-GB",
  product: "Resultatplan",
  recalculate: "Recalculate",
  recalculating: "Recalculating …",
  tryAgain: "Try again",
  switchLanguage: { label: "Dansk", language: "da" },

  planTitle: (year) => `Performance plan ${year}`,
  institutionMissing: "Institution not stated",
  yearMissing: "(year missing)",

  score: {
    heading: "Degree of fulfilment",
    certain: "certain",
    possible: "possible",
    explanation: "Certain: what is fulfilled now. Possible: if everything undetermined turns out fulfilled.",
    provisional: "Provisional",
    provisionalBecause: (errors) =>
      `The figure is provisional: ${plural(errors, "error", "errors")} may change it. Correct ${errors === 1 ? "it" : "them"} and recalculate.`,
    showErrors: "Show the errors",
    calculatedAt: (time, asOf) => `Calculated at ${time} as of ${asOf} and written to the workbook.`,
    kept: (time) => `The result from ${time} is still shown here.`,
  },

  statusCount: {
    fulfilled: (count) => `${count} fulfilled`,
    "not-fulfilled": (count) => `${count} not fulfilled`,
    undetermined: (count) => `${count} undetermined`,
  },
  strip: {
    label: "The goals by status",
    goal: (id, title, status) => `Goal ${id} ${title}: ${status}`,
  },

  goals: {
    heading: (count) => `Goals (${count})`,
    id: (id) => `Goal ${id}`,
    noGoals: "The table Mål has no rows yet.",
    weight: "Weight",
    score: "Score",
    requirements: "Requirements",
    noRequirements: "The goal has no requirements in the table Krav.",
    value: "Result",
    target: "Target",
    margin: "Margin",
    noValue: "not stated",
    showAll: "Expand all",
    hideAll: "Collapse all",
  },

  findings: {
    heading: (count) => `Findings (${count})`,
    none: "No findings.",
    count: {
      error: (count) => plural(count, "error", "errors"),
      warning: (count) => plural(count, "warning", "warnings"),
      info: (count) => plural(count, "note", "notes"),
    },
    showMore: (left) => `Show more (${left} left)`,
    filter: "Show only",
    all: (count) => `All (${count})`,
    goal: (id) => `Goal ${id}`,
  },

  parts: "Goals and findings",
  showInSheet: "Show in sheet",
  showInSheetAt: (cell) => `Show ${cell} in the sheet`,
  couldNotShow: (cell) =>
    `Cell ${cell} could not be shown. The sheet may be hidden or renamed since the calculation.`,

  ready: {
    heading: "Ready to calculate",
    text: "Press Recalculate. The add-in reads the tables, decides every goal and writes the result to the sheet Resultat. Your own tables are not changed.",
  },
  firstRun: {
    heading: "This workbook has no performance plan yet",
    what: "Here the year's performance plan is followed up: the add-in reads goals, requirements and figures from the workbook's tables, decides every goal with a reason and computes the degree of fulfilment.",
    how: "Create the tables here, or open a workbook that has them.",
    createPlan: "Create plan",
    openTemplate: "Open a workbook with the tables Plan, Mål and Krav, and press Recalculate.",
    nothingLeaves: "Everything is computed inside this workbook. Nothing is sent anywhere.",
  },

  step: {
    reading: "Reading the tables …",
    evaluating: "Deciding the goals …",
    writing: "Writing the result …",
  },
  announce: {
    running: "Recalculating.",
    done: (score, errors, warnings) =>
      `Recalculated. Degree of fulfilment ${ended(score)} ${plural(errors, "error", "errors")}, ${plural(warnings, "warning", "warnings")}.`,
    failed: (title) => `Not recalculated. ${title}`,
  },

  problem: {
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
    "name-taken": {
      title: "A table name is taken",
      what: (table) =>
        `The workbook has a table of its own named ${table ?? "Opfyldelse"} with other columns. The add-in uses that name for the result, and your table is not overwritten.`,
      remedy: (table) =>
        `Give your table ${table ?? "Opfyldelse"} another name under Table Design, and try again.`,
    },
    "year-missing": {
      title: "The plan's year is missing",
      what: () => "A report was asked for, but the plan does not say which year it is for.",
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
      what: () =>
        "It took too long without an answer from Excel. It is not known whether the result was written.",
      remedy: () =>
        "See in the sheet Resultat when it was last calculated. Reload the workbook if Excel still does not answer, and try again.",
    },
    busy: {
      title: "Excel is busy",
      what: () => "Excel is occupied with something else, such as printing or an open dialog.",
      remedy: () => "Close the dialog, or wait a moment, and try again.",
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
      remedy: () =>
        "Open the workbook in Excel and choose Open pane in the group Resultatplan on the ribbon.",
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
  },
  technical: (code) => `Error code: ${code}`,

  message: {
    doneTitle: "Recalculated",
    done: (score) => `Degree of fulfilment: ${ended(score)}`,
    counts: (errors, warnings) =>
      `${plural(errors, "error", "errors")} and ${plural(warnings, "warning", "warnings")}.`,
    seeSheet: "See the reasons in the sheet Resultat, or choose Open pane on the ribbon.",
    failedTitle: "Not recalculated",
    close: "Close",
  },
};
