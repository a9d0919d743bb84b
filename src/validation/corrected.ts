// Which changed inputs are corrections of what was reported: a number for a time that was over, a delivery that had happened.
// A number that merely grows while its time still runs is the year going on, and no correction.
import {
  type CellValue,
  type Field,
  type InputTable,
  type IsoDate,
  type KeptReport,
  periodEnd,
  type Plan,
  rowKey,
  valueOf,
} from "../plan";
import { BUDGET_VERSIONS } from "./budget-lines";
import type { InputChange } from "./history";
import type { Lookup } from "./lookup";
import { planDaysOf } from "./plan-year";

type IsCorrection = (change: InputChange, was: CellValue) => boolean;

/** The changes that correct what a report said. An input that was empty then is filled in, not corrected. */
export function correctionsIn(
  changes: readonly InputChange[],
  report: KeptReport,
  plan: Plan,
  { requirements }: Lookup,
): InputChange[] {
  const remembered = new Map(report.inputs.map((cell) => [rowKey(cell.table, cell.id) + cell.column, cell]));
  const then = ({ table, id }: InputChange, column: string): CellValue | undefined =>
    remembered.get(rowKey(table, id) + column)?.value;
  // Stryker disable next-line ConditionalExpression: the type asks; no day comes before none
  const isOver = (day: IsoDate | undefined): boolean => day !== undefined && day <= report.asOf;
  const yearIsOver = isOver(planDaysOf(plan.settings)?.end);
  const never: IsCorrection = () => false;
  const isCorrection: Readonly<Record<InputTable, IsCorrection>> = {
    requirements: (change, was) => {
      if (change.column === "deliveredOn") return true;
      if (change.column !== "result") return false;
      const row = requirements.first(change.id);
      const measuredOn = said(row?.measuredOn);
      const isSameDay = measuredOn !== undefined && then(change, "measuredOn") === measuredOn;
      // A yes made a no, or nothing; a number made smaller or taken out may be a new measurement.
      const isTakenBack = was === true;
      return isOver(said(row?.deadline)?.end) || yearIsOver || isSameDay || isTakenBack;
    },
    kpis: (change) => change.column === "value" && isOver(periodEnd(String(then(change, "period")))),
    budget: ({ column }) =>
      column === "realised" ? yearIsOver : BUDGET_VERSIONS.some((version) => version === column),
    // The columns of years are named by them; those of the goal and the series name no time.
    deviations: ({ column }) => isOver(periodEnd(column)),
    lists: ({ column }) => (column === "value" || column === "assessed") && yearIsOver,
    plan: never,
    goals: never,
    scales: never,
    reports: never,
    exceptions: never,
    explanations: never,
    answers: never,
  };
  return changes.filter(
    (change) => change.was !== null && isCorrection[change.table](change, change.was.value),
  );
}

function said<T>(field: Field<T> | undefined): T | undefined {
  return field === undefined ? undefined : valueOf(field);
}
