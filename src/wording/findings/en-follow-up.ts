// English: findings about budget, evidence, time and presentation.
import type { Words } from "./words";

export const followUp = {
  "deviation-base-unset": {
    when: "The plan does not say what the deviation in per cent is taken of.",
    message: ({ decides }) =>
      decides
        ? "The base of the deviation is not chosen, and the possible bases give different outcomes."
        : "The base of the deviation is not chosen. The plan's text does not say what the deviation in per cent is taken of.",
    remedy: (_, say) =>
      `Choose the base beside ${say.column} in the table ${say.table}, as the parties' separate agreement says.`,
  },
  "sign-convention-unset": {
    when: "The plan does not say whether expenses are written as positive or negative amounts, and the outcome depends on it.",
    message: () =>
      "It is not stated whether expenses are written as positive or negative amounts, and the budget can be read either way.",
    remedy: (_, say) => `Choose the signs beside ${say.column} in the table ${say.table}.`,
  },
  "deviation-base-too-small": {
    when: "The base of the deviation is zero or very small.",
    message: ({ id, amount, amountUnit }, say) =>
      `Requirement ${id} takes the deviation of ${say.number(amount)}${amountUnit === "" ? "" : ` ${amountUnit}`}. A percentage of so small an amount says nothing.`,
    remedy: "Agree on another base with the department, and choose it in the plan's settings.",
  },
  "agreed-amount-missing": {
    when: "The deviation is taken of an agreed amount that is not stated.",
    message: () => "The deviation is to be taken of an agreed amount, but the amount is missing.",
    remedy: (_, say) => `Write the amount beside ${say.column} in the table ${say.table}.`,
  },
  "exclusion-without-agreement": {
    when: "A budget line is left out without reference to an agreement.",
    message: ({ line }) =>
      `The line “${line}” is left out of the deviation without reference to the agreement that allows it.`,
    remedy: (_, say) =>
      `Write the reference of the agreement in the column ${say.column}, or let the line count.`,
  },
  "agreement-without-exclusion": {
    when: "A budget line has an agreement, but it is not said whether the line is left out.",
    message: ({ line, agreement }) =>
      `The line “${line}” refers to the agreement “${agreement}”, but it is not stated whether it is left out. It counts.`,
    remedy: (_, say) => `Write yes or no in the column ${say.column}.`,
  },
  "budget-nature-missing": {
    when: "A budget line with amounts does not say whether it is income or expense.",
    message: ({ line }) =>
      `The line “${line}” has amounts, but does not say whether it is appropriation, income or expense.`,
    remedy: (_, say) => `Choose the line's nature in the column ${say.column}.`,
  },
  "documentation-missing": {
    when: "A requirement would be fulfilled, but the documentation the plan asks for is missing.",
    message: ({ id }) =>
      `Requirement ${id} would be fulfilled, but the documentation is missing. The requirement does not count until it is stated.`,
    remedy: (_, say) => `Write a reference to the documentation in the column ${say.column}.`,
  },
  "report-late": {
    when: "A quarterly report was sent after its deadline.",
    message: ({ quarter, planYear, sentOn, due, days }, say) =>
      `The report for Q${quarter} ${planYear} was sent on ${say.date(sentOn)}, ${say.number(days)} ${days === 1 ? "day" : "days"} after the deadline ${say.date(due)}.`,
    remedy: "Check the date. If it is right, mention the delay in the next report.",
  },
  "report-missing": {
    when: "The deadline of a quarterly report has passed, and the report is not said to be sent.",
    message: ({ quarter, planYear, due }, say) =>
      `The report for Q${quarter} ${planYear} was due on ${say.date(due)}, but is not said to be sent.`,
    remedy: (_, say) => `Send it, and write the date in the column ${say.column} of the table ${say.table}.`,
  },
  "rounding-hides-verdict": {
    when: "Rounded to one decimal the result seems to give another outcome.",
    message: ({ id, value, unit, met, decimals }, say) =>
      `Requirement ${id} is ${met ? "fulfilled" : "not fulfilled"}, although the rounding suggests otherwise: the result is ${say.rounded(value, decimals)}${unit === "" ? "" : ` ${unit}`}.`,
    remedy: ({ decimals }, say) =>
      `Show at least ${say.number(decimals)} decimals in the cell, so that the reader sees what was calculated.`,
  },
} satisfies Partial<Words>;
