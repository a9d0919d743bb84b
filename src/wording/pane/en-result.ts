// In English: a result, its score and its goals.
import { plural } from "./plural";
import type {
  CalculationWording,
  GoalsWording,
  OutdatedWording,
  ScoreWording,
  StatusCountWording,
  StripWording,
} from "./result-words";

export const score: ScoreWording = {
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
};

export const statusCount: StatusCountWording = {
  fulfilled: (count) => `${count} fulfilled`,
  "not-fulfilled": (count) => `${count} not fulfilled`,
  undetermined: (count) => `${count} undetermined`,
};

export const strip: StripWording = {
  label: "The goals by status",
  goal: (id, title, status) => `Goal ${id} ${title}: ${status}`,
};

export const goals: GoalsWording = {
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
};

export const calculation: CalculationWording = {
  manual:
    "Excel calculates only when asked to (Formulas → Calculation Options → Manual). The formulas were calculated before the recalculation and again after it. Press F9 when you have changed something yourself.",
  incomplete:
    "Excel calculates only when asked to (Formulas → Calculation Options → Manual), and did not finish calculating the formulas. The result may rest on old figures: press F9, wait until Excel has finished, and recalculate.",
};

export const outdated: OutdatedWording = {
  text: "The inputs have changed since the last recalculation.",
  untold:
    "The pane cannot see in this workbook whether the inputs change. Recalculate when you have changed something.",
};
