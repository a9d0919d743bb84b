// English: what must be put right before a requirement can be judged.
import type { Blocked, DeviationReading } from "../../evaluation";
import type { UnreadableProblem } from "../../plan";
import type { Names } from "../findings/names";
import { formatDate, formatList } from "../format";
import { aggregationUnset } from "./en-aggregation";
import { readingText } from "./en-deviation";
import { BASES, bounds, DOUBTED, kroner, SIGNS, VERSIONS } from "./en-words";
import { figure, limit, withUnit } from "./figures";

export const PROBLEMS: Readonly<Record<UnreadableProblem, string>> = {
  "error-value": "an error value",
  "not-a-number": "not a number",
  "not-a-date": "not a date",
  "date-not-number": "a date and not a number",
  "other-unit": "in another unit than the row",
  "not-applicable": "not a result; that a goal is not applicable is chosen as its standing",
  "not-yes-or-no": "neither yes nor no",
  "no-column": "a column that is not there",
  "unknown-word": "a word not known here",
};

/** Says what stands in the way and what to do about it. */
export function blocked(reason: Blocked, names: Names): string {
  switch (reason.kind) {
    case "unreadable":
      if (reason.problem === "no-column")
        return `This cannot be known: ${place(reason, names)} is not there. Correct the header if the column was renamed.`;
      return `Cannot be read: “${reason.shown}” in ${place(reason, names)} is ${PROBLEMS[reason.problem]}. Correct the cell.`;
    case "rule-incomplete":
      return reason.problem === "missing"
        ? `The rule is incomplete: ${place(reason, names)} is not filled in. Fill in the cell.`
        : `Needs clarification: what stands in ${place(reason, names)} does not suit this kind of requirement. Correct the cell.`;
    case "year-missing":
      return `The year of the plan is missing. Enter it in the table ${names.table("plan")}.`;
    case "baseline-missing":
      return `${reason.kpi} for ${reason.period} is missing; without it a change cannot be judged. Enter the number in the table ${names.table("kpis")}.`;
    case "years-missing": {
      const years = formatList(
        reason.years.map(({ period }) => period),
        "en",
      );
      return `${reason.kpi} for ${years} is missing; the mean cannot be computed. Write the figures in the table ${names.table("kpis")}.`;
    }
    case "kpi-ambiguous":
      return `Needs clarification: ${reason.kpi} has several different numbers for ${reason.period}. Keep one in the table ${names.table("kpis")}.`;
    case "kpi-unit-differs":
      return `Needs clarification: ${reason.kpi} is in ${reason.unit}, but ${reason.other ?? "the requirement"} is in ${reason.expected}, and the numbers cannot be compared. Convert the number in the table ${names.table("kpis")}, or correct the unit.`;
    case "aggregation-unset":
      return aggregationUnset(reason, names);
    case "percent-unclear":
      return percentUnclear(reason);
    case "periods-differ":
      return `Needs clarification: the numbers are for different periods (${reason.numerator} and ${reason.denominator}). Enter both for the same period in the table ${names.table("kpis")}.`;
    case "denominator-zero":
      return `${reason.kpi} is 0 for ${reason.period}, and nothing can be divided by 0. Correct the number in the table ${names.table("kpis")}.`;
    case "list-row-not-whole":
      return `Needs clarification: ${reason.item} in the list ${reason.list} is ${figure(reason.value, "en")}, which is not a whole number.`;
    case "count-impossible":
      return `Needs clarification: the number is ${figure(reason.value, "en")}, and a number of things is whole and not negative. Write the number carried out.`;
    case "delivery-date-missing":
      return `Needs clarification: it is delivered, but the date is missing, so it cannot be seen whether it was by ${formatDate(reason.due.period.end, "en")}. Enter the date in the table ${names.table("requirements")}.`;
    case "delivery-contradicts":
      return `Needs clarification: the answer is no, but a delivery date is entered, ${formatDate(reason.on, "en")}. Correct one of the two.`;
    case "budget-nature-missing":
      return `The nature is missing for ${formatList(reason.lines, "en")} in the table ${names.table("budget")}, so the budget cannot be added up.`;
    case "agreement-missing":
      return `Needs clarification: ${formatList(reason.lines, "en")} ${reason.lines.length === 1 ? "is" : "are"} left out of the deviation without a reference to an agreement. Enter the reference in the table ${names.table("budget")}.`;
    case "deviation-unclear":
      return unclear(reason, names);
    case "base-too-small": {
      const { reading, floor, amountUnit, version } = reason;
      const least = floor.n === 0n ? "" : ` (at least ${kroner(floor, amountUnit)})`;
      return `Needs clarification: ${BASES[reading.base]} in ${VERSIONS[version]} is ${kroner(reading.baseAmount, amountUnit)}, too little to take a percentage of${least}. Agree on another base for the deviation.`;
    }
    case "scale-unclear":
      return SCALES[reason.problem](names);
    case "scale-undefined":
      return `Needs clarification: the scale does not say what ${withUnit(figure(reason.value, "en"), reason.unit, "en")} gives. Complete it in the table ${names.table("scales")}.`;
    case "alternative-unknown":
      return `Needs clarification: the requirement is not fulfilled alone, and its alternative “${reason.alternative}” is not found once under the same goal.`;
  }
}

/** "the column Måltal of the table Krav"; settings stand beside their names. */
function place(reason: Blocked & { readonly kind: "unreadable" | "rule-incomplete" }, names: Names): string {
  const { table, column } = reason.origin;
  if (column === null) return `the table ${names.table(table)}`;
  const where = `${names.column(table, column)} of the table ${names.table(table)}`;
  return table === "plan" ? `the setting ${where}` : `the column ${where}`;
}

function unclear(reason: Blocked & { readonly kind: "deviation-unclear" }, names: Names): string {
  const { baseUnset, signsUnset, readings, version, target, unit } = reason;
  const open = formatList(
    [...(baseUnset ? ["the base of the deviation"] : []), ...(signsUnset ? ["the sign of expenses"] : [])],
    "en",
  );
  const are = baseUnset && signsUnset ? "are" : "is";
  const figures = signsUnset ? bySigns(readings) : formatList(readings.map(readingText), "en");
  const limited = bounds("at-most", target, null, unit);
  return `Needs clarification: ${open} ${are} not set in the plan, and the readings do not give the same verdict. The deviation from ${VERSIONS[version]} (${limited}) can be read as ${figures}. Choose in the table ${names.table("plan")}.`;
}

function percentUnclear({ doubt }: Blocked & { readonly kind: "percent-unclear" }): string {
  const { side, comparison } = doubt;
  const [written, meant] = [limit(doubt.written, "en"), limit(doubt.meant, "en")];
  const against = comparison.bound === null ? "" : limit(comparison.bound, "en");
  return `Needs clarification: ${limit(comparison.value, "en")} per cent is compared with ${against} per cent, and the outcome depends on whether ${DOUBTED[side]} is ${written} or ${meant} per cent. Change the number to ${meant}, or write ${written} with a per cent sign if it is right.`;
}

/** The readings grouped by sign convention. */
function bySigns(readings: readonly DeviationReading[]): string {
  return [...new Set(readings.map(({ signs }) => signs))]
    .map((signs) => {
      const figures = readings.filter((reading) => reading.signs === signs).map(readingText);
      return `${formatList(figures, "en")} (${SIGNS[signs]})`;
    })
    .join(" or ");
}

const SCALES: Readonly<Record<"empty" | "contradicting" | "outside", (names: Names) => string>> = {
  empty: (names) =>
    `Needs clarification: the scale has too few steps. Fill it in in the table ${names.table("scales")}.`,
  contradicting: (names) =>
    `Needs clarification: the scale has two steps for the same value. Correct the table ${names.table("scales")}.`,
  outside: (names) =>
    `Needs clarification: the scale gives less than 0 or more than 100 per cent. Correct the table ${names.table("scales")}.`,
};
