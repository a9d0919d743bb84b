// English: findings about what stands in the cells.
import { DOUBTED } from "../reasons/en-words";
import type { Words } from "./words";

const PARTS = { 10: "tenth", 100: "hundredth", 1000: "thousandth" } as const;

export const values = {
  "number-as-text": {
    message: ({ shown, read }, say) =>
      `“${shown}” is kept as text (${say.place}). It was read as ${say.number(read)}, but Excel does not calculate with it.`,
    remedy: ({ read }, say) => `Write ${say.number(read)} as a number.`,
  },
  "number-ambiguous": {
    message: ({ shown, danish, english }, say) =>
      `“${shown}” can be read as ${say.number(danish)} or as ${say.number(english)}. The figure is not used (${say.place}).`,
    remedy: "Write the right figure as a number, not as text.",
  },
  "date-as-text": {
    message: ({ shown }, say) =>
      `“${shown}” is kept as text (${say.place}). The date was read, but Excel can neither sort it nor count days with it.`,
    remedy: "Write the date again as a date.",
  },
  "date-system-differs": {
    message: ({ shown, used }) =>
      `The setting Datosystem says “${shown}”, but the workbook shows its dates by the ${used} system. They were read as they are shown.`,
    remedy: ({ used }) => `Write ${used} beside Datosystem, or leave the cell empty.`,
  },
  "date-system-unsure": {
    message: ({ shown, used }, say) =>
      `It is unclear whether the workbook uses dates from 1900 or 1904: ${say.place} shows “${shown}”, which does not agree with other dates. The dates were read by the ${used} system, and some may be read four years and a day wrong.`,
    remedy: "Check the cell's date format, and write 1900 or 1904 beside Datosystem in the table Plan.",
  },
  "id-as-number": {
    message: ({ shown }) =>
      `The number ${shown} is kept as a number. Excel then does not tell 1.1 from 1.10.`,
    remedy: "Format the cell as text, and write the number again.",
  },
  "text-cleaned": {
    message: ({ read }) =>
      `The cell with “${read}” has spaces that cannot be seen. Look-ups in the sheet do not find it.`,
    remedy: ({ read }) => `Write “${read}” again without spaces before and after.`,
  },
  "look-alike": {
    message: ({ read }) =>
      `The cell shows “${read}”, but one of its characters is of another alphabet and only looks alike. It is read as it is seen; look-ups in the sheet do not find it.`,
    remedy: ({ read }) => `Write “${read}” in the cell again.`,
  },
  "error-value": {
    message: ({ shown }, say) => `The cell shows ${shown} (${say.place}). There is no value to use.`,
    remedy: "Correct the formula, or write the value.",
  },
  "not-a-number": {
    message: ({ shown }, say) =>
      `“${shown}” cannot be read as a number (${say.place}). The cell is not counted.`,
    remedy: "Write the number alone, without words. Leave the cell empty if the number is not known.",
  },
  "date-not-number": {
    message: ({ shown }, say) =>
      `The cell shows the date “${shown}” where a number is asked for (${say.place}). Excel turns e.g. 1-3 into a date. The number is not used.`,
    remedy: "Choose the number format General for the cell, and write the number again.",
  },
  "other-unit": {
    message: ({ shown }, say) =>
      `“${shown}” is in another unit than its row (${say.place}). The number is not used.`,
    remedy: "Write the number in the unit of the row, or write the right unit in the row.",
  },
  "not-a-date": {
    message: ({ shown }, say) => `“${shown}” cannot be read as a date or a period (${say.place}).`,
    remedy: "Write a date, e.g. 2024-06-30, or a period, e.g. Q2 2024.",
  },
  "not-yes-or-no": {
    message: ({ shown }, say) => `“${shown}” is neither yes nor no (${say.place}).`,
    remedy: "Write yes or no. Leave the cell empty if the answer is not known.",
  },
  "not-applicable": {
    message: ({ shown }, say) =>
      `“${shown}” is not a result (${say.place}). It does not take the goal out of the count.`,
    remedy: (_, say) =>
      `If the goal is not applicable, choose that in the column ${say.name("goals", "standing")} of the table ${say.name("goals")}. Otherwise write the result, or leave the cell empty.`,
  },
  "word-unknown": {
    message: ({ shown }, say) => `“${shown}” is not one of the words the column knows (${say.place}).`,
    remedy: "Choose a word from the cell's list.",
  },
  "percent-scale": {
    message: ({ id, value, target, side, written, meant }, say) =>
      `Requirement ${id} compares ${say.number(value)} per cent with ${say.number(target)} per cent. Is ${DOUBTED[side]} ${say.number(written)} or ${say.number(meant)} per cent?`,
    remedy: ({ written, meant }, say) =>
      `Change it to ${say.number(meant)} if that is the figure in per cent. If ${say.number(written)} per cent is right, write the figure with a per cent sign.`,
  },
  "percent-above-hundred": {
    message: ({ id, value }, say) =>
      `Requirement ${id} has the result ${say.number(value)} per cent. A share cannot be above 100 per cent.`,
    remedy: "Check the figure and its decimal point.",
  },
  "thousand-slip": {
    message: ({ id, value, target, side, written, meant }, say) =>
      `Requirement ${id} compares ${say.number(value)} with ${say.number(target)}. Is ${DOUBTED[side]} ${say.number(written)} or ${say.number(meant)}?`,
    remedy: ({ meant }, say) =>
      `Check the point and the comma. Change it to ${say.number(meant)} if that is the figure.`,
  },
  "value-jump": {
    message: ({ kpi, value, before, beforePeriod, times, direction }, say) =>
      `The KPI “${kpi}” is ${say.number(value)}, about ${
        direction === "up" ? `${times} times` : `a ${PARTS[times]} of`
      } ${say.number(before)} ${say.when(beforePeriod)}.`,
    remedy: "Check the comma and the point of both figures. If the change is right, write why in the source.",
  },
  "unit-differs": {
    message: ({ id, kpi, unit, expected, other }) =>
      `The KPI “${kpi}” is in ${unit}, but ${other === null ? `requirement ${id}` : `“${other}” of requirement ${id}`} is in ${expected}. The figures are not compared.`,
    remedy: "Convert the figure to the requirement's unit, or correct the unit.",
  },
  "count-impossible": {
    message: ({ of, value, problem }, say) =>
      problem === "negative"
        ? `The count of ${of} is ${say.number(value)}. A count cannot be negative.`
        : `The count of ${of} is ${say.number(value)}. A count must be a whole number.`,
    remedy: "Write the number that was carried out.",
  },
  "zero-result": {
    message: ({ id, target, nothing }, say) =>
      nothing === null
        ? `Requirement ${id} has the result 0 per cent against the target ${say.number(target ?? 0)} per cent. It is counted as a result, not as a missing measurement.`
        : `Requirement ${id} has the result 0${nothing.kpi === null ? `, and its unit is ${nothing.unit}` : `, and ${nothing.kpi} is 0 too`}. If nothing happened at all, there is nothing to measure. It is counted as a result.`,
    remedy: ({ nothing }, say) =>
      nothing === null
        ? "Leave the cell empty if nothing was measured yet."
        : `Leave the cell empty if nothing happened. If the number is an average or a share, choose the kind Ratio: the numerator in ${say.name("requirements", "measure")} and the number of cases in ${say.name("requirements", "denominator")}.`,
  },
  "digits-lost": {
    message: ({ shown }) =>
      `The number ${shown} has more than the 15 digits Excel can keep. The last digits are lost.`,
    remedy: "Write the number in a larger unit, e.g. million kroner.",
  },
  "denominator-zero": {
    message: ({ id, kpi }) =>
      `Requirement ${id} is divided by “${kpi}”, which is 0. The ratio cannot be computed.`,
    remedy: "Write the right figure, or leave the cell empty if it is not known.",
  },
  "delivered-before-plan": {
    message: ({ id, date, planYear }, say) =>
      `Requirement ${id} was delivered on ${say.date(date)}, before the plan for ${planYear} began.`,
    remedy: "Check the year of the date.",
  },
  "measured-outside-year": {
    message: ({ id, date, planYear }, say) =>
      `Requirement ${id} was measured on ${say.date(date)}, before ${planYear} began. It is judged by that measurement.`,
    remedy: "Write the new measurement, or check the year of the date.",
  },
  "date-in-future": {
    message: ({ date, today }, say) =>
      `${say.date(date)} has not come yet; today is ${say.date(today)} (${say.place}).`,
    remedy: "Correct the date, or leave the cell empty until it has happened.",
  },
  "result-kind-unsuited": {
    message: ({ id, shown, expected }) =>
      expected === "number"
        ? `Requirement ${id} must have a number as its result; here it is “${shown}”.`
        : `Requirement ${id} must have yes or no as its result; here it is “${shown}”.`,
    remedy: ({ expected }) =>
      expected === "number"
        ? "Write the measured number, or correct the requirement's kind."
        : "Write yes or no, or correct the requirement's kind.",
  },
  "result-differs": {
    message: ({ id, used, usedFrom, other }, say) =>
      usedFrom === "requirements"
        ? `Requirement ${id} has the result ${say.number(used)}, but the KPI is ${say.number(other)}. The result at the requirement is used.`
        : `Requirement ${id} has the result ${say.number(other)}, but computed from the tables it is ${say.about(used)}. The computed one is used.`,
    remedy:
      "Correct the figure that is wrong, or leave the result at the requirement empty, so that the other is used.",
  },
  "kpi-parts-differ": {
    message: ({ kpi, period, stated, parts, before }, say) =>
      before !== null
        ? `“${kpi}” counts from the start of the year, but is ${say.about(stated)} ${say.when(period)} and ${say.about(parts)} ${say.when(before)}.`
        : `“${kpi}” is ${say.about(stated)} ${say.when(period)}, but the figures for parts of the period make ${say.about(parts)}. The verdict uses ${say.about(stated)}.`,
    remedy: (_, say) =>
      `Correct the figure that is wrong in the table ${say.table}. If both are right, correct ${say.name("kpis", "aggregation")}.`,
  },
  "periods-differ": {
    message: ({ id, numerator, denominator }) =>
      `Requirement ${id} uses a figure for ${numerator} and a figure for ${denominator}. They cannot be used together.`,
    remedy: (_, say) => `Write both KPIs for the same period in the table ${say.name("kpis")}.`,
  },
} satisfies Partial<Words>;
