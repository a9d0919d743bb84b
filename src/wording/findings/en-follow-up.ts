// English: findings about evidence, time and presentation.
import { missingThing, whereItBelongs } from "./en-needs";
import type { Words } from "./words";

export const followUp = {
  "documentation-missing": {
    message: ({ id }) =>
      `Requirement ${id} would be fulfilled, but the documentation is missing. The requirement does not count until it is stated.`,
    remedy: (_, say) => `Write a reference to the documentation in the column ${say.column}.`,
  },
  "report-late": {
    message: ({ quarter, planYear, sentOn, due, days }, say) =>
      `The report for Q${quarter} ${planYear} was sent on ${say.date(sentOn)}, ${say.number(days)} ${days === 1 ? "day" : "days"} after the deadline ${say.date(due)}.`,
    remedy: "Check the date. If it is right, mention the delay in the next report.",
  },
  "report-missing": {
    message: ({ quarter, planYear, due }, say) =>
      `The report for Q${quarter} ${planYear} was due on ${say.date(due)}, but is not said to be sent.`,
    remedy: (_, say) => `Send it, and write the date in the column ${say.column} of the table ${say.table}.`,
  },
  "rounding-hides-verdict": {
    message: ({ id, value, bound, unit, met, decimals }, say) => {
      const verdict = met ? "fulfilled" : "not fulfilled";
      const limit = bound === null ? "" : ` against ${say.number(bound)}`;
      return (
        `Requirement ${id} is ${verdict}, although the rounding suggests otherwise: the result is ${say.rounded(value, decimals)}${limit} ${unit}`.trimEnd() +
        "."
      );
    },
    remedy: ({ decimals }, say) =>
      `Show at least ${say.number(decimals)} decimals in the cell, so that the reader sees what was calculated.`,
  },
  "delivery-date-missing": {
    message: ({ id, deadline }) =>
      `Requirement ${id} is said to be delivered, but without a date. Nobody can see whether the deadline “${deadline}” was kept.`,
    remedy: (_, say) => `Write the date in the column ${say.column}.`,
  },
  "delivery-contradicts": {
    message: ({ id, date }, say) =>
      `Requirement ${id} is said not to be delivered, but has the date of delivery ${say.date(date)}.`,
    remedy: "Correct the one of the two that is wrong.",
  },
  "evidence-missing": {
    message: ({ id }) =>
      `Requirement ${id} is fulfilled, but has neither documentation nor source, so nobody can check it.`,
    remedy: (_, say) =>
      `Write a reference in the column ${say.column} or ${say.name("requirements", "source")}.`,
  },
  "documented-late": {
    message: ({ id, on, days }, say) =>
      `Requirement ${id} was documented on ${say.date(on)}, ${say.number(days)} ${days === 1 ? "day" : "days"} after the deadline. It counts as fulfilled, but may raise questions.`,
    remedy: "Check the date, and write in the remark why the documentation came later.",
  },
  "documentation-shared": {
    message: ({ documentation, ids, goals }, say) =>
      `“${documentation}” documents requirements of ${say.number(goals)} goals (requirements ${say.list(ids)}).`,
    remedy: "Check that the document covers them all, and preferably refer to sections.",
  },
  "result-overdue": {
    message: ({ id, need, deadline }, say) =>
      `Requirement ${id} had the deadline “${deadline}” and is not settled: ${missingThing(need, say)}. It does not count as fulfilled before it is settled.`,
    remedy: ({ need }, say) => whereItBelongs(need, say),
  },
  "result-outdated": {
    message: ({ id, period, deadline }) =>
      `Requirement ${id} is judged by a figure for ${period}, but the deadline is “${deadline}”.`,
    remedy: (_, say) => `Write the figure for the whole period in the table ${say.table} when it is known.`,
  },
  "kpi-measured-early": {
    message: ({ kpi, period, date }, say) =>
      `The KPI “${kpi}” for ${period} was measured on ${say.date(date)}, before the period began.`,
    remedy: "Correct the date or the period.",
  },
  "signed-after-start": {
    message: ({ signedOn, start, days }, say) =>
      `The plan was signed on ${say.date(signedOn)}, ${say.number(days)} ${days === 1 ? "day" : "days"} after it took effect on ${say.date(start)}.`,
    remedy: "Nothing needs to be done, but it may be worth a mention in the yearly follow-up.",
  },
  "report-period-unknown": {
    message: ({ period, planYear }) =>
      `“${period}” is neither a quarter of ${planYear} nor the whole year. The report does not count.`,
    remedy: ({ planYear }) => `Write the period as e.g. Q2 ${planYear}.`,
  },
  "report-duplicated": {
    message: ({ period, firstRow }) =>
      `The report on ${period} also stands in row ${firstRow}. Only the first is used.`,
    remedy: "Keep the row with the right date, and delete the other.",
  },
  "report-sent-early": {
    message: ({ period, sentOn, end }, say) =>
      `The report on ${period} was sent on ${say.date(sentOn)}, before the period ended on ${say.date(end)}.`,
    remedy: "Correct the date or the period.",
  },
  "formula-overwritten": {
    message: ({ shown, formulas }, say) =>
      `${shown} in the column ${say.column} is typed, while ${say.number(formulas)} cells like it are formulas. The number does not follow when other cells change.`,
    remedy: "Put the formula back, or note why the number is typed.",
  },
  "value-not-visible": {
    message: (_, say) => `The cell in the column ${say.column} shows #### in place of its value.`,
    remedy: "Make the column wider.",
  },
} satisfies Partial<Words>;
