// A requirement is measured on a KPI that no row of the table has, and has no result of its own: most often a spelling apart.
import { valueOf } from "../../plan";
import { kpiNamesOf } from "../measures";
import { at } from "../places";
import type { Rule } from "../rule";

export interface MeasureUnknown {
  readonly code: "measure-unknown";
  readonly id: string;
  readonly measure: string;
}

export const measureUnknown: Rule<MeasureUnknown> = {
  code: "measure-unknown",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }, { kpisNamed }) =>
    plan.requirements.flatMap((requirement) =>
      kpiNamesOf(requirement).flatMap(({ column, name }) =>
        kpisNamed.has(name) || (column === "measure" && valueOf(requirement.result) !== undefined)
          ? []
          : [{ id: requirement.id, measure: name, origin: at(requirement.origin, column) }],
      ),
    ),
};
