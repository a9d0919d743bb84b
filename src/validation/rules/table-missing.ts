// A table of the contract that the plan needs is not in the workbook: everything read from it is missing.
import type { TableKey } from "../../plan";
import { valueOf } from "../../plan";
import { comparesWithYears } from "../kinds";
import { notesOf } from "../notes";
import type { Checked, Rule } from "../rule";
import { quartersOf } from "../quarters";

export interface TableMissing {
  readonly code: "table-missing";
  readonly table: TableKey;
}

export const tableMissing: Rule<TableMissing> = {
  code: "table-missing",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: (checked) =>
    notesOf(checked.plan, "table-missing").flatMap(({ table }) => {
      const severity = table === "reports" ? "warning" : "error";
      return isNeeded(table, checked) ? [{ table, severity, origin: { table, row: 0, column: null } }] : [];
    }),
};

/** A table is asked for only where the plan has a use for it. */
function isNeeded(table: TableKey, { plan, today }: Checked): boolean {
  const some = (kind: string): boolean => plan.requirements.some((one) => valueOf(one.kind) === kind);
  switch (table) {
    case "plan":
    case "goals":
    case "requirements":
      return true;
    case "budget":
      return some("deviation");
    case "kpis":
      return some("ratio") || some("difference") || plan.requirements.some(comparesWithYears);
    case "lists":
      return some("list");
    case "scales":
      return plan.requirements.some((one) => (valueOf(one.grading) ?? "binary") !== "binary");
    case "reports":
      return quartersOf(plan).some(({ end }) => today > end);
    case "links":
    case "deviations":
    case "explanations":
    case "answers":
    case "agreed":
    case "history":
    case "history-inputs":
    case "exceptions":
      return false;
  }
}
