// English: findings about the plan's own rules: targets, weights, deadlines, scales.
import { AGGREGATIONS } from "../reasons/en-aggregation";
import type { Words } from "./words";

/** For columns that a workbook made by an earlier version does not have. */
const ADD_COLUMN = " If the column is missing, press “Add what is missing”.";

export const rules = {
  "kind-missing": {
    message: ({ id }) => `Requirement ${id} has no kind. Without it there is no rule to judge it by.`,
    remedy: (_, say) => `Choose the requirement's kind in the column ${say.column}.`,
  },
  "comparator-missing": {
    message: ({ id }) => `Requirement ${id} does not say how the result is compared with the target.`,
    remedy: (_, say) => `Choose e.g. at least or at most in the column ${say.column}.`,
  },
  "comparator-unsuited": {
    message: ({ id }) => `Requirement ${id} has a comparison that does not suit its kind.`,
    remedy: (_, say) =>
      `Choose another comparison in the column ${say.column}, or correct the requirement's kind.`,
  },
  "target-missing": {
    message: ({ id }) => `Requirement ${id} has no target, so the result cannot be judged.`,
    remedy: (_, say) => `Write the target in the column ${say.column}.`,
  },
  "bounds-contradict": {
    message: ({ id, from, to }, say) =>
      `Requirement ${id} must lie between ${say.number(from)} and ${say.number(to)}. No number can.`,
    remedy: "Exchange the two numbers, or correct the one that is wrong.",
  },
  "upper-bound-missing": {
    message: ({ id }) => `Requirement ${id} must lie between two numbers, but the upper one is missing.`,
    remedy: (_, say) => `Write the upper bound in the column ${say.column}.`,
  },
  "deadline-outside-year": {
    message: ({ id, deadline, planYear }) =>
      `Requirement ${id} has the deadline “${deadline}”, but the plan is for ${planYear}.`,
    remedy: "Check the year of the deadline.",
  },
  "deadline-missing": {
    message: ({ id }) =>
      `Requirement ${id} is a delivery without a deadline. The last day of the year is used.`,
    remedy: (_, say) => `Write the deadline in the column ${say.column} if the plan has another.`,
  },
  "year-in-text-differs": {
    message: ({ years, planYear, sentence }, say) =>
      `The text names ${say.list(years)}, but the plan is for ${planYear}: “${sentence}”.`,
    remedy:
      "Check the year. If it is the plan's own signed text, note the error and leave the text as it is.",
  },
  "text-contradicts": {
    message: ({ words, shown }, say) => `The text says “${words}”, but ${say.place} says “${shown}”.`,
    remedy: (_, say) => `The verdict follows the column ${say.column}. Correct the one that is wrong.`,
  },
  "weights-do-not-sum": {
    message: ({ sum, total, stated }, say) =>
      stated
        ? `The goals' weights add up to ${say.number(sum)}, but the total weight is ${say.number(total)}.`
        : `The goals' weights add up to ${say.number(sum)}, not ${say.number(total)}, and Samlet vægt is empty. The score is a share of ${say.number(sum)}.`,
    remedy: (_, say) =>
      `Correct the weights in the column ${say.column}, or write the plan's own total as the setting Samlet vægt.`,
  },
  "weight-missing": {
    message: ({ id }) => `Goal ${id} has no weight, although the plan's goals are weighed one by one.`,
    remedy: (_, say) => `Write the goal's weight in the column ${say.column}.`,
  },
  "weight-negative": {
    message: ({ id, weight }, say) =>
      `${id} has the weight ${say.number(weight)}. A weight cannot be below 0.`,
    remedy: "Write the weight the plan states.",
  },
  "weights-ignored": {
    message: () =>
      "The goals have different weights, but the plan says they weigh the same. The weights have no effect.",
    remedy: (_, say) =>
      `Delete the weights, or correct ${say.name("plan", "weighting")} in the table ${say.name("plan")}.`,
  },
  "subweights-differ": {
    message: ({ id, weight, sum }, say) =>
      `Goal ${id} has the weight ${say.number(weight)}, but its subgoals' weights add up to ${say.number(sum)}.`,
    remedy: "Correct the goal's weight or the subgoals', so that they fit.",
  },
  "combination-impossible": {
    message: ({ id, count, parts }, say) =>
      `Goal ${id} asks for at least ${say.number(count)} fulfilled parts, but has ${say.number(parts)}.`,
    remedy: (_, say) => `Correct the number in the column ${say.column}, or add the parts that are missing.`,
  },
  "aggregation-unset": {
    message: ({ id, kpi, readings, missing }, say) =>
      `Requirement ${id} is measured on “${kpi}”, which has figures for parts of the period, and the plan does not say how the year's figure is made up` +
      (readings.length === 0
        ? "."
        : `: ${say.list(readings.map(({ aggregation, value }) => `${AGGREGATIONS[aggregation]} ${say.about(value)}`))}.`) +
      (missing.length === 0 ? "" : ` There is no figure for ${say.list(missing.map(say.span))}.`),
    remedy: (_, say) =>
      `Choose in the column ${say.column} of the table ${say.table}, or in the same column of the table ${say.name("kpis")}.${ADD_COLUMN}`,
  },
  "baseline-missing": {
    message: ({ id, kpi, year }) =>
      `Requirement ${id} compares with ${year}, but “${kpi}” for ${year} is missing. The requirement cannot be judged without it.`,
    remedy: ({ year }, say) => `Write the figure for ${year} in the table ${say.name("kpis")}.`,
  },
  "measure-missing": {
    message: ({ id, column }) =>
      column === "denominator"
        ? `Requirement ${id} is a ratio, but does not say what is divided by.`
        : column === "subtracted"
          ? `Requirement ${id} is a difference, but does not say what is subtracted.`
          : `Requirement ${id} does not say what it is measured on.`,
    remedy: ({ column }, say) =>
      `Fill in the column ${say.column}.${column === "subtracted" ? ADD_COLUMN : ""}`,
  },
  "scale-missing": {
    message: ({ id, points, needed }, say) =>
      `Requirement ${id} is graded by a scale that needs at least ${needed === 1 ? "one row" : `${say.number(needed)} rows`}, but has ${say.number(points)}.`,
    remedy: (_, say) => `Write the scale in the table ${say.name("scales")}, or make the requirement binary.`,
  },
  "scale-overlap": {
    message: ({ requirement, from, firstRow }, say) =>
      firstRow === null
        ? `The steps in the scale of requirement ${requirement} overlap at ${say.number(from)}: one value belongs to two steps.`
        : `The scale of requirement ${requirement} has two steps from ${say.number(from)} (also row ${firstRow}).`,
    remedy: (_, say) =>
      `Delete one of the steps, or correct its ${say.name("scales", "from")} or ${say.name("scales", "to")}.`,
  },
  "scale-score-outside": {
    message: ({ requirement, score }, say) =>
      `The scale of requirement ${requirement} gives ${say.number(score)} per cent. Fulfilment lies between 0 and 100 per cent.`,
    remedy: "Correct the score to a number from 0 to 100.",
  },
  "scale-not-monotone": {
    message: ({ requirement, from }, say) =>
      `The scale of requirement ${requirement} changes direction at ${say.number(from)}. Two steps may be exchanged.`,
    remedy: "Check the rows of the scale against the plan.",
  },
  "scale-open": {
    message: ({ id, from, score }, say) =>
      `The scale of requirement ${id} falls, but gives ${say.number(score)} per cent for every value from ${say.number(from)} up. A row holds from its value up, whatever the comparison.`,
    remedy: (_, say) =>
      `Write a row with the score 0 where the scale ends. If the rows were written as upper limits, write them as ${say.name("scales", "from")} instead.`,
  },
  "scale-undefined": {
    message: ({ id, value }, say) =>
      `The scale of requirement ${id} does not say what the result ${say.number(value)} gives.`,
    remedy: (_, say) => `Write a row in the table ${say.name("scales")} that covers the value.`,
  },
  "score-disagrees": {
    message: ({ id, met, score }, say) =>
      met
        ? `Requirement ${id} is fulfilled by its target, but gives ${say.number(score)} per cent by its scale.`
        : `Requirement ${id} is not fulfilled by its target, but gives ${say.number(score)} per cent by its scale.`,
    remedy:
      "Correct the target or the scale so that they say the same. If the plan says both, write that in Undtagelser.",
  },
  "scale-ignored": {
    message: ({ id, cause, goalId }, say) => {
      switch (cause) {
        case "goal-binary":
          return `The scale of requirement ${id} gives no partial score: goal ${goalId ?? ""} is not scored by share.`;
        case "requirement-binary":
          return `Requirement ${id} has rows in the table ${say.name("scales")}, but is not graded by a scale. The rows have no effect.`;
        case "linear-limits":
          return `The scale of requirement ${id} is linear; ${say.name("scales", "to")} and ${say.name("scales", "inclusive")} have an effect on steps only.`;
      }
    },
    remedy: ({ cause }, say) => {
      switch (cause) {
        case "goal-binary":
          return `Choose share in the column ${say.name("goals", "scoring")} of the goal if partial fulfilment is to count. Otherwise delete the scale.`;
        case "requirement-binary":
          return `Choose steps or linear in the column ${say.name("requirements", "grading")}, or delete the rows.`;
        case "linear-limits":
          return `Empty the cell, or choose steps in the column ${say.name("requirements", "grading")}.`;
      }
    },
  },
  "part-weights-ignored": {
    message: ({ id, cause }) =>
      cause === "binary"
        ? `Goal ${id} has subgoals or requirements with different weights, but is not scored by share. The weights have no effect.`
        : `Goal ${id} has subgoals or requirements with different weights, but the best of them count the same. The weights have no effect.`,
    remedy: (_, say) =>
      `Delete the weights, or choose share in the column ${say.name("goals", "scoring")} and all in ${say.name("goals", "combination")}.`,
  },
  "withdrawn-without-remark": {
    message: ({ id, standing }) =>
      `Goal ${id} is said to be ${standing === "withdrawn" ? "withdrawn" : "not applicable"} without a reason. The plan is as a rule not adjusted during the year.`,
    remedy: (_, say) => `Write why, and who decided it, in the column ${say.column}.`,
  },
  "rule-unsuited": {
    message: ({ id }, say) =>
      `Requirement ${id} has something in the column ${say.column} that its kind cannot use.`,
    remedy: ({ kind, column }) => {
      if (column === "yearsInMean")
        return "Write a whole number of years from 1 to 20, for a value, a count or a change over at most a year. Target must be empty.";
      if (kind === "deviation" && column === "unit")
        return "A budget deviation is in per cent. Write per cent as the unit.";
      if (kind === "deviation")
        return "Write the budget column the deviation is measured from, e.g. base budget.";
      return "Correct the cell so that it suits the requirement's kind.";
    },
  },
  "baseline-conflicts": {
    message: ({ id, target, baseline, year }, say) =>
      `Requirement ${id} compares with ${year}, where the figure is ${say.number(baseline)}, but has the target ${say.number(target)}. The two can give different outcomes.`,
    remedy: "Delete the target if last year is compared with. Otherwise choose a comparison with a target.",
  },
  "scale-incomplete": {
    message: ({ requirement }, say) =>
      `The scale of requirement ${requirement} has a row without ${say.column}.`,
    remedy: (_, say) => `Fill in the column ${say.column}, or delete the row.`,
  },
  "target-differs": {
    message: ({ id, used, other }, say) =>
      `Requirement ${id} has the target ${say.number(used)} per cent, but the table ${say.table} says ${say.number(other)} per cent. The target at the requirement is used.`,
    remedy: "Correct the target that is not the plan's.",
  },
  "reporting-days-impossible": {
    message: ({ days }, say) =>
      `No report can be due ${say.number(days)} days after the end of a quarter. 14 days are used.`,
    remedy: (_, say) => `Write a whole number of days beside ${say.column} in the table ${say.table}.`,
  },
} satisfies Partial<Words>;
