// In English: before there is a result.
import type { FirstRunWording, ReadyWording } from "./begin-words";

export const ready: ReadyWording = {
  heading: "Ready to calculate",
  text: "Press Recalculate. The add-in reads the tables, decides every goal and writes the result to the sheet Resultat. Your own tables are not changed.",
};

export const firstRun: FirstRunWording = {
  heading: "This workbook has no performance plan yet",
  what: "Here the year's performance plan is followed up: the add-in reads goals, requirements and figures from the workbook's tables, decides every goal with a reason and computes the degree of fulfilment.",
  how: "Create the tables here, or open a workbook that has them.",
  createPlan: "Create plan",
  link: "Link existing sheets",
  linkHow:
    "Does the plan stand in tables of your own already? Then only the sheet Kobling is added, where you write what the tables and columns are called with you.",
  linked: "Write in the sheet Kobling what your tables and columns are called, and press Recalculate.",
  nothingLeaves: "Everything is computed inside this workbook. Nothing is sent anywhere.",
};
