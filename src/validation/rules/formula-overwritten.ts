// A typed number among formulas: what was calculated before no longer follows when its cells change.
import type { Field, Plan } from "../../plan";
import { valueOf } from "../../plan";
import { BUDGET_VERSIONS } from "../budget-lines";
import type { Rule } from "../rule";

export interface FormulaOverwritten {
  readonly code: "formula-overwritten";
  readonly shown: string;
  readonly formulas: number;
}

/** So many formulas for each typed number make a column of formulas; it takes three at least. */
const FORMULAS_FOR_EACH = 3;

export const formulaOverwritten: Rule<FormulaOverwritten> = {
  code: "formula-overwritten",
  family: "presentation",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: ({ plan }) =>
    runsOf(plan).flatMap((run) => {
      const known = run.filter((field) => field.state === "known");
      const typed = known.filter(({ formula }) => !formula);
      const formulas = known.length - typed.length;
      if (typed.length * FORMULAS_FOR_EACH > formulas) return [];
      return typed.map(({ shown, origin }) => ({ shown, formulas, origin }));
    }),
};

/** Cells that are alike: a column of budget lines, a total row, the values of the KPIs. */
function runsOf({ budget, kpis }: Plan): (readonly Field<number>[])[] {
  const isTotal = (line: Plan["budget"][number]): boolean => valueOf(line.nature) === "total";
  const lines = budget.filter((line) => !isTotal(line));
  return [
    ...BUDGET_VERSIONS.map((version) => lines.map(({ amounts }) => amounts[version])),
    ...budget.filter(isTotal).map(({ amounts }) => BUDGET_VERSIONS.map((version) => amounts[version])),
    kpis.map(({ value }) => value),
  ];
}
