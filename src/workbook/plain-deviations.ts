// The budget deviations of an evaluation as plain data, and the plan's own tables with the computed result filled in.
import type { DeviationFacts, Evaluation, RequirementReason, RequirementResult } from "../evaluation";
import { type Plan, valueOf } from "../plan";
import type { Located } from "./locate";
import { headerOf } from "./places";
import type { PlainDeviation, PlainDeviationRow, PlainReport } from "./report";

/** Every deviation that could be computed, in the order of the sheet. */
export function plainDeviations(evaluation: Evaluation, located: Located): PlainDeviation[] {
  return evaluation.requirements.flatMap((result) => {
    const facts = deviationIn(result.reason);
    return facts === null ? [] : [plainDeviation(result, facts, located)];
  });
}

function deviationIn(reason: RequirementReason): DeviationFacts | null {
  const outcome =
    reason.kind === "judged" || reason.kind === "documentation-missing"
      ? reason.outcome
      : reason.kind === "not-due-yet"
        ? reason.soFar
        : null;
  return outcome?.kind === "deviated" ? outcome.deviation : null;
}

function plainDeviation(result: RequirementResult, facts: DeviationFacts, located: Located): PlainDeviation {
  const { reading } = facts;
  const budget = located.tables.get("budget");
  const header = (column: string): string => headerOf("budget", column, budget);
  return {
    requirement: result.requirement.id,
    goal: valueOf(result.requirement.goal) ?? "",
    version: facts.version,
    base: reading.base,
    signs: reading.signs,
    budgeted: reading.budgeted.valueOf(),
    realised: reading.realised.valueOf(),
    baseAmount: reading.baseAmount.valueOf(),
    percent: reading.percent?.valueOf() ?? null,
    amountUnit: facts.amountUnit,
    leftOut: facts.leftOut.map((line) => line.name),
    columns: {
      table: budget?.snapshot.name ?? "",
      nature: header("nature"),
      leftOut: budget?.columns.has("leftOut") === true ? header("leftOut") : null,
      budgeted: header(facts.version),
      realised: header("realised"),
    },
  };
}

/** The plan's tables (rows Mål and Resultat, a column a year), the plan year's result as computed where it could be. */
export function deviationTables(
  plan: Plan,
  deviations: readonly PlainDeviation[],
): PlainReport["deviationTables"] {
  const year = valueOf(plan.settings.year);
  const years = [...new Set(plan.deviations.flatMap((row) => row.years.map((each) => each.year)))].sort();
  const rows = plan.deviations.flatMap((row): PlainDeviationRow[] => {
    const [goal, series] = [valueOf(row.goal), valueOf(row.series)];
    if (goal === undefined || series === undefined) return [];
    const computed = deviations.find((each) => each.goal === goal)?.percent;
    const values = years.map((column) => {
      if (series === "result" && column === year && computed !== undefined) return computed;
      const field = row.years.find((each) => each.year === column)?.value;
      return field === undefined ? null : (valueOf(field) ?? null);
    });
    return [{ goal, series, values }];
  });
  return { years, rows };
}
