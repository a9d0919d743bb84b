// Which names of a requirement point into the table KPI. A list and a budget column are named in the same column, so the kind decides.
import type { Requirement, RequirementKind } from "../plan";
import { valueOf } from "../plan";

const MEASURED_ON_KPI: ReadonlySet<RequirementKind | undefined> = new Set([
  "value",
  "count",
  "change",
  "ratio",
  "difference",
]);

/** The KPIs a requirement names, with the column that names each. */
export function kpiNamesOf(requirement: Requirement): { column: string; name: string }[] {
  if (!MEASURED_ON_KPI.has(valueOf(requirement.kind))) return [];
  return (["measure", "denominator", "subtracted", "reference"] as const).flatMap((column) => {
    const name = valueOf(requirement[column]);
    return name === undefined ? [] : [{ column, name }];
  });
}
