// English: findings about the budget and the deviation.
import type { SumOf } from "../../validation";
import { SIGNS } from "../reasons/en-words";
import type { Words } from "./words";

/** What a total was taken to be the sum of. */
const SUMS: Readonly<Record<SumOf, string>> = {
  result: "appropriation and income less expenses",
  column: "all lines added as they stand",
  gained: "appropriation and income added",
  income: "the income",
  expense: "the expenses",
  appropriation: "the appropriations",
};

export const budget = {
  "deviation-base-unset": {
    message: ({ decides }) =>
      decides
        ? "The base of the deviation is not chosen, and the possible bases give different outcomes."
        : "The base of the deviation is not chosen. The plan's text does not say what the deviation in per cent is taken of.",
    remedy: (_, say) =>
      `Choose the base beside ${say.column} in the table ${say.table}, as the parties' separate agreement says.`,
  },
  "sign-convention-unset": {
    message: () =>
      "It is not stated whether expenses are written as positive or negative amounts, and the budget can be read either way.",
    remedy: (_, say) => `Choose the signs beside ${say.column} in the table ${say.table}.`,
  },
  "deviation-base-too-small": {
    message: ({ id, amount, floor, amountUnit }, say) =>
      amount.n === 0n
        ? `Requirement ${id} takes the deviation of 0. There is no percentage of 0.`
        : `Requirement ${id} takes the deviation of ${say.about(amount)} ${amountUnit}`.trimEnd() +
          `. That is less than the plan's smallest base of ${say.about(floor)} ${amountUnit}`.trimEnd() +
          ".",
    remedy: "Agree on another base with the department, and choose it in the plan's settings.",
  },
  "deviation-above-hundred": {
    message: ({ id, percent, amount, amountUnit }, say) =>
      `Requirement ${id} deviates by ${say.about(percent)} per cent, more than the whole amount it is taken of: ${say.about(amount)} ${amountUnit}`.trimEnd() +
      ".",
    remedy: "Check the amounts. If they are right, agree on a smallest base with the department.",
  },
  "agreed-amount-missing": {
    message: () => "The deviation is to be taken of an agreed amount, but the amount is missing.",
    remedy: (_, say) => `Write the amount beside ${say.column} in the table ${say.table}.`,
  },
  "exclusion-without-agreement": {
    message: ({ line }) =>
      `The line “${line}” is left out of the deviation without reference to the agreement that allows it.`,
    remedy: (_, say) =>
      `Write the reference of the agreement in the column ${say.column}, or let the line count.`,
  },
  "agreement-without-exclusion": {
    message: ({ line, agreement }) =>
      `The line “${line}” refers to the agreement “${agreement}”, but it is not stated whether it is left out. It counts.`,
    remedy: (_, say) => `Write yes or no in the column ${say.column}.`,
  },
  "budget-nature-missing": {
    message: ({ line }) =>
      `The line “${line}” has amounts, but does not say whether it is appropriation, income or expense.`,
    remedy: (_, say) => `Choose the line's nature in the column ${say.column}.`,
  },
  "deviation-row-differs": {
    message: ({ id, computed, printed }, say) =>
      `The deviation of requirement ${id} is written as ${say.number(printed)} per cent, but the budget gives ${say.about(computed)} per cent. The computed one is used.`,
    remedy: "Correct the figure in the table, or check the amounts of the budget.",
  },
  "budget-amount-missing": {
    message: ({ line }, say) =>
      `The line “${line}” has no amount in the column ${say.column}, which the deviation is computed from.`,
    remedy: "Write the amount. Write 0 if there is none.",
  },
  "budget-total-differs": {
    message: ({ line, total, sum, of }, say) =>
      `“${line}” is ${say.number(total)} in the column ${say.column}, but ${SUMS[of]} give ${say.number(sum)}, the nearest sum under the plan's choice of signs.`,
    remedy:
      "Correct the total, the line that is wrong, or the choice of signs. The total is not used in the calculation.",
  },
  "sign-convention-contradicted": {
    message: ({ chosen, followed }) =>
      `The plan has chosen the signs “${SIGNS[chosen]}”, but every amount of the budget follows “${SIGNS[followed]}”. The budgeted and the realised result are therefore wrong.`,
    remedy: ({ followed }, say) =>
      `Choose “${SIGNS[followed]}” beside ${say.column} in the table ${say.table}.`,
  },
  "budget-sign-mixed": {
    message: ({ line, convention }) =>
      convention === "ledger"
        ? `The line “${line}” has another sign than expected: the plan writes income and appropriation as negative amounts and expenses as positive.`
        : convention === "expenses-negative"
          ? `The line “${line}” has another sign than expected: the plan writes expenses as negative amounts and the rest as positive.`
          : `The line “${line}” has a negative amount, but the plan writes all amounts as positive.`,
    remedy: "Check the sign. If the amount is right, e.g. a repayment, leave it.",
  },
} satisfies Partial<Words>;
