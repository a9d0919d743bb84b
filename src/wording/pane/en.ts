// The pane in English. Names of tables and sheets stay Danish: that is what they are called in the workbook.
import { carried, firstRun, ready } from "./en-begin";
import { except, findings, remedied } from "./en-findings";
import { message } from "./en-message";
import { problem } from "./en-problems";
import { calculation, goals, outdated, score, statusCount, strip } from "./en-result";
import { reporting } from "./en-reporting";
import { setUp } from "./en-set-up";
import { whatIf } from "./en-what-if";
import { ended } from "./ended";
import type { PaneWording } from "./pane";
import { plural } from "./plural";

export const english: PaneWording = {
  culture: "en-GB",
  product: "Resultatplan",
  recalculate: "Recalculate",
  recalculating: "Recalculating …",
  cancel: "Cancel",
  tryAgain: "Try again",
  undo: "Undo the recalculation",
  undone: "The recalculation is undone. The workbook shows what it showed before.",
  working: "Working …",
  switchLanguage: { label: "Dansk", language: "da" },

  planTitle: (year) => `Performance plan ${year}`,
  institutionMissing: "Institution not stated",
  yearMissing: "(year missing)",

  score,
  statusCount,
  strip,
  goals,
  findings,
  parts: "Goals, findings, assumptions and report",
  deadlines: "Next deadlines",
  calculation,
  outdated,

  setUp,
  remedied,
  except,
  whatIf,
  reporting,
  ready,
  firstRun,
  carried,
  message,

  showInSheet: "Show in sheet",
  showInSheetAt: (cell) => `Show in sheet: ${cell}`,
  couldNotShow: (cell) =>
    `Cell ${cell} could not be shown. The sheet may be hidden or renamed since the calculation.`,

  step: {
    reading: "Reading the tables …",
    evaluating: "Deciding the goals …",
    writing: "Writing the result …",
  },
  announce: {
    running: "Recalculating.",
    done: (score, errors, warnings) =>
      `Recalculated. Degree of fulfilment ${ended(score)} ${plural(errors, "error", "errors")}, ${plural(warnings, "warning", "warnings")}.`,
  },

  problem,
  shows: {
    before: "The workbook shows what it showed before.",
    unfinished: "What was written is unfinished, and marked so in the workbook until it is written again.",
    after: "All of it was written to the workbook all the same.",
    part: "Some of it may have been written. Try again; what is right already stays as it is.",
    unknown: "See in the workbook whether anything was written.",
  },
  technical: (code) => `Error code: ${code}`,
};
