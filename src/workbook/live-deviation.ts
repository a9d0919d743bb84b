// The deviation as ordinary formulas over the table Budget, so that a reader follows it with F2 and sees whether what the
// spreadsheet computes is what was written.
import { ANSWERS, VOCABULARY } from "./vocabulary";
import type { PlainDeviation } from "./report";
import { dataReference } from "./table-reference";

/** Formulas of one deviation; cells are addresses of the results in the sheet, given by the caller. */
export interface LiveDeviation {
  readonly budgeted: string;
  readonly realised: string;
  readonly base: (budgetedCell: string) => string;
}

type Columns = PlainDeviation["columns"];

const NATURES = VOCABULARY.nature;

/** The formulas for a deviation, in en-US as Office.js takes them. */
export function liveDeviation(deviation: PlainDeviation): LiveDeviation {
  const names = deviation.columns;
  const version = names.budgeted;
  return {
    budgeted: `=${resultOf(version, deviation, names)}`,
    realised: `=${resultOf(names.realised, deviation, names)}`,
    base: (budgetedCell) => `=ABS(${baseOf(deviation, names, version, budgetedCell)})`,
  };
}

function resultOf(column: string, { signs }: PlainDeviation, names: Columns): string {
  const sum = (nature: keyof typeof NATURES): string => sumOf(column, nature, names);
  const sign = signs === "all-positive" ? "-" : "+";
  const result = `${sum("appropriation")}+${sum("income")}${sign}${sum("expense")}`;
  return signs === "ledger" ? `-(${result})` : result;
}

function baseOf(deviation: PlainDeviation, names: Columns, version: string, budgetedCell: string): string {
  switch (deviation.base) {
    case "budgeted-result":
      return budgetedCell;
    case "gross-expenditure":
      return sumOf(version, "expense", names);
    case "appropriation":
      return sumOf(version, "appropriation", names);
    case "agreed-amount":
      return String(deviation.baseAmount);
  }
}

/** Sums a column's lines of a nature, without those left out by agreement. */
function sumOf(column: string, nature: keyof typeof NATURES, names: Columns): string {
  const of = (header: string): string => dataReference(names.table, header);
  const { leftOut } = names;
  const words = NATURES[nature].map((word) => `"${word}"`).join(",");
  const kept = leftOut === null ? "" : ANSWERS.yes.map((word) => `,${of(leftOut)},"<>${word}"`).join("");
  return `SUM(SUMIFS(${of(column)},${of(names.nature)},{${words}}${kept}))`;
}
