// The plan's settings in English.
import { BASES } from "../reasons/en-words";
import { capital } from "../report/capital";
import type { SettingWords } from ".";

export const english: SettingWords = {
  meaning: {
    institution: "The agency's name, as it stands in reports.",
    department: "The department that the plan is agreed with.",
    title: "The plan's name.",
    year: "The year of the plan. Requirements without a deadline are due when it ends.",
    signedOn: "The day the plan was signed.",
    declaredGoals: "The number of goals the plan itself states. The check holds it against the table Mål.",
    weighting:
      "Equal (ens): every goal weighs 100 divided by the number of goals. Given (angivet): the weight stands at each goal.",
    totalWeight: "What the given weights should add up to.",
    withdrawnGoals: "Whether a withdrawn goal leaves the count or counts as 0.",
    deviationBase:
      "What the budget deviation is taken in per cent of. The agreement between the parties says.",
    agreedBaseAmount: "The amount, where the base is an agreed amount.",
    baseFloor: "No percentage is taken of a base smaller than this.",
    signConvention:
      "Which amounts in the table Budget are written as negative: none, the expenses, or the income as in the ledger.",
    amountUnit: "The unit of the amounts in the table Budget. It is shown, never converted.",
    reportingDays: "Calendar days after a quarter's end before the report is late.",
    assessment:
      "The department's discretionary assessment. It is quoted in the report and never changes the score.",
    periodStart: "The first day of the plan. Without it the plan is for the calendar year.",
    periodEnd: "The last day of the plan. A requirement without a deadline is due on that day.",
  },
  empty: "not stated",
  base: {
    "budgeted-result": capital(BASES["budgeted-result"]),
    "gross-expenditure": capital(BASES["gross-expenditure"]),
    appropriation: capital(BASES.appropriation),
    "agreed-amount": capital(BASES["agreed-amount"]),
  },
};
