// In English: before there is a result.
import type { CarriedWording, FirstRunWording, ReadyWording } from "./begin-words";

export const ready: ReadyWording = {
  heading: "Ready to calculate",
  text: "Press Recalculate. The add-in reads the tables, decides every goal and writes the result to the sheet Resultat. Your own tables are not changed.",
};

export const firstRun: FirstRunWording = {
  heading: "This workbook has no performance plan yet",
  what: "Here the year's performance plan is followed up: the add-in reads goals, requirements and figures from the workbook's tables, decides every goal with a reason and computes the degree of fulfilment.",
  how: "Create the tables here, or open a workbook that has them.",
  createPlan: "Create plan",
  createExample: "Create with example",
  exampleHow: "A small example shows what goes where. Write your own goals over it.",
  link: "Link existing sheets",
  linkHow:
    "Does the plan stand in tables of your own already? Then only the sheet Kobling is added, where you write what the tables and columns are called with you.",
  linked: "Write in the sheet Kobling what your tables and columns are called, and press Recalculate.",
  nothingLeaves: "Everything is computed inside this workbook. Nothing is sent anywhere.",
};

export const carried: CarriedWording = {
  heading: (year) => `The plan for ${year} is ready`,
  text: "It was made from last year's plan. Press the button, and the plan's sheets are made in this workbook. What needs a new decision is among the findings once it is recalculated.",
  create: (year) => `Create the plan for ${year}`,
  created: (year) =>
    `The plan for ${year} is created. Save the workbook, and press Recalculate: the findings show what needs a decision.`,
};
