// The pane in English. Names of tables and sheets stay Danish: that is what they are called in the workbook.
import { problem } from "./en-problems";
import { ended } from "./ended";
import type { PaneWording } from "./pane";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const english: PaneWording = {
  culture: "en-GB",
  product: "Resultatplan",
  recalculate: "Recalculate",
  recalculating: "Recalculating …",
  cancel: "Cancel",
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
    toFulfilled: "The least it takes for the goal to be fulfilled:",
    toNotFulfilled: "The least it takes for the goal to be fulfilled no longer:",
    toFulfilledByNone: "No requirement can make the goal fulfilled by being so. The reason says why.",
  },

  findings: {
    heading: (count) => `Findings (${count})`,
    none: "No findings.",
    count: {
      error: (count) => plural(count, "error", "errors"),
      warning: (count) => plural(count, "warning", "warnings"),
      info: (count) => plural(count, "note", "notes"),
      excepted: (count) => `${count} excepted`,
    },
    showMore: (left) => `Show more (${left} left)`,
    filter: "Show only",
    all: (count) => `All (${count})`,
    goal: (id) => `Goal ${id}`,
  },

  parts: "Goals, findings and assumptions",
  deadlines: "Next deadlines",
  outdated: {
    text: "The inputs have changed since the last recalculation.",
    untold:
      "The pane cannot see in this workbook whether the inputs change. Recalculate when you have changed something.",
  },
  setUp: {
    open: "Set up",
    close: "To the result",
    language: "Language of the pane",
    languages: { da: "Dansk", en: "English" },
    settings: "The plan's settings",
    settingsHow: "They stand in the table Plan. Correct them there, and recalculate.",
    settingsLater: "Press Recalculate. The plan's settings are then shown here.",
    bases: "What the deviation is taken in per cent of",
    basesHow:
      "The agreement between the parties says, and it is chosen in the table Plan at Afvigelsesgrundlag. Here is what each base would give with the figures in the workbook.",
    chosen: "chosen in the plan",
    noValue: "no percentage",
    score: (score) => `Degree of fulfilment: ${ended(score)}`,
    tables: "The workbook's tables",
    added: "The workbook now has all the plan's tables.",
    repair: "Add what is missing",
    repairHow:
      "Adds tables and columns that a plan has and the workbook lacks. What is there stays as it is.",
    repaired: (added, blocked) =>
      [
        added === "" ? "Nothing was added." : `Added: ${added}.`,
        ...(blocked === ""
          ? []
          : [`There was not room for all, since something stands in ${blocked}. Move it, and try again.`]),
      ].join(" "),
    freeze: "Keep the plan as agreed",
    freezeHow:
      "At signing: keeps goals, requirements and deadlines as agreed in the table AftaltPlan, with a control code. Later changes then become findings.",
    freezeAgain: "Keep an addendum",
    freezeAgainHow:
      "When a change is agreed with the department: keeps the parts that changed. What was agreed before stays.",
    frozen: (terms, code) =>
      `Kept: ${terms} agreed parts. Control code ${code}. Write the code in the signed plan.`,
  },
  remedied: {
    done: (place) => `${place} is corrected. Recalculate, and it counts.`,
    undo: "Undo",
    undone: "The correction is taken back.",
  },
  except: {
    open: "Except",
    openFor: (message) => `Except: ${message}`,
    how: "The agency answers for the finding. It stays, marked as excepted, and the exception lapses if the figures change.",
    reason: "Reason",
    by: "Given by",
    incomplete: "Write a reason and a name.",
    save: "Write the exception",
    done: "The exception stands in the table Undtagelser. Recalculate, and it counts.",
  },
  whatIf: {
    tab: (assumed) => (assumed === 0 ? "What if" : `What if (${assumed})`),
    heading: "With your assumptions",
    note: "An assumption only: nothing is written to the workbook, and the calculated result stands unchanged.",
    how: "Choose another outcome for a goal or a requirement, and see what the score would be.",
    calculated: (score) => `Calculated: ${ended(score)}`,
    assumed: (requirements) => `${plural(requirements, "requirement is", "requirements are")} assumed.`,
    reset: "Reset",
    choose: (name) => `Assumption for ${name}`,
    asCalculated: "As calculated",
    choice: { fulfilled: "Fulfilled", "not-fulfilled": "Not fulfilled" },
    insteadOf: (status, calculated) => `${status} (assumed; calculated: ${calculated})`,
    requirements: (count) => `The goal's requirements (${count})`,
    nothing: "The plan has no goals that count.",
  },

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
    link: "Link existing sheets",
    linkHow:
      "Does the plan stand in tables of your own already? Then only the sheet Kobling is added, where you write what the tables and columns are called with you.",
    linked: "Write in the sheet Kobling what your tables and columns are called, and press Recalculate.",
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

  problem,
  shows: {
    before: "The workbook still shows the previous result.",
    unfinished: "The result in the workbook is unfinished, and marked so until it is recalculated.",
    after: "The result was written to the workbook all the same.",
    unknown: "See in the sheet Resultat whether anything was written.",
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
