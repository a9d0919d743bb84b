// Which changed inputs are corrections of what was reported: a number for a time that was over, a delivery that had happened.
// A number that merely grows while its time still runs is the year going on, and no correction.
import { type IsoDate, isoDate, type KeptReport, periodEnd, type Plan, rowKey, valueOf } from "../plan";
import type { InputChange } from "./history";
import type { Lookup } from "./lookup";
import { planYearOf } from "./plan-year";

/** The changes that correct what a report said. An input that was empty then is filled in, not corrected. */
export function correctionsIn(
  changes: readonly InputChange[],
  report: KeptReport,
  plan: Plan,
  { requirements }: Lookup,
): InputChange[] {
  const year = planYearOf(plan.settings);
  const yearIsOver = year !== undefined && isoDate(year, 12, 31) <= report.asOf;
  const remembered = new Map(report.inputs.map((cell) => [rowKey(cell.table, cell.id) + cell.column, cell]));
  const isOver = (day: IsoDate | undefined): boolean => day !== undefined && day <= report.asOf;
  return changes.filter((change) => {
    const { table, id, column, was, is } = change;
    if (was === null) return false;
    const then = (other: string): string => String(remembered.get(rowKey(table, id) + other)?.value ?? "");
    switch (table) {
      case "requirements": {
        if (column === "deliveredOn") return true;
        if (column !== "result") return false;
        const row = requirements.first(id);
        const deadline = row === undefined ? undefined : valueOf(row.deadline)?.end;
        const isSame = then("measuredOn") !== "" && then("measuredOn") === dayOf(row?.measuredOn);
        return isOver(deadline) || yearIsOver || isSame || isTakenBack(was.value, is?.value);
      }
      case "kpis":
        return column === "value" && isOver(periodEnd(then("period")));
      case "budget":
        return column === "realised" ? yearIsOver : AMOUNTS.has(column);
      case "deviations":
        return /^\d{4}$/u.test(column) && isOver(isoDate(Number(column), 12, 31));
      case "lists":
        return (column === "value" || column === "assessed") && yearIsOver;
      case "plan":
      case "goals":
      case "scales":
      case "reports":
      case "exceptions":
      case "explanations":
      case "answers":
        return false;
    }
  });
}

const AMOUNTS: ReadonlySet<string> = new Set([
  "appropriation-act",
  "base-budget",
  "uo1",
  "uo2",
  "uo3",
  "uo4",
]);

/** A yes made a no; a number made smaller or taken out may be a new measurement. */
function isTakenBack(was: unknown, is: unknown): boolean {
  return was === true && is !== true;
}

function dayOf(field: Parameters<typeof valueOf<IsoDate>>[0] | undefined): IsoDate | undefined {
  return field === undefined ? undefined : valueOf(field);
}
