// In English: set-up.
import { ended } from "./ended";
import type { SetUpWording } from "./set-up-words";

export const setUp: SetUpWording = {
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
    "Adds tables, columns and settings that a plan has and the workbook lacks. What is there stays as it is.",
  repaired: (added, blocked) =>
    [
      added === "" ? "Nothing was added." : `Added: ${added}.`,
      ...(blocked === ""
        ? []
        : [`There was not room for all, since something stands in ${blocked}. Move it, and try again.`]),
    ].join(" "),
  rollForward: "New plan for next year",
  rollForwardHow:
    "Makes next year's plan in a new workbook: goals and requirements are kept, results become history, and deadlines move a year. This workbook is not changed.",
  rolled: (year) =>
    `The plan for ${year} is open in a new workbook. Choose Open pane there, and press Create the plan for ${year}.`,
  rolledToFile: (year, file) =>
    `Excel did not open the new workbook, so it is downloaded as the file ${file}. Open it, choose Open pane, and press Create the plan for ${year}. If no file appears, Excel does not allow downloads here: open the plan in Excel on the web and do the same there.`,
  freeze: "Keep the plan as agreed",
  freezeHow:
    "At signing: keeps goals, requirements and deadlines as agreed in the table AftaltPlan, with a control code. Later changes then become findings.",
  freezeAgain: "Keep an addendum",
  freezeAgainHow:
    "When a change is agreed with the department: keeps the parts that changed. What was agreed before stays.",
  frozen: (terms, code) =>
    `Kept: ${terms} agreed parts. Control code ${code}. Write the code in the signed plan.`,
};
