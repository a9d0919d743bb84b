// A KPI kept in another unit than a requirement that is judged by it or compared with it: the two are not compared.
import { isSameUnit, valueOf, type Requirement } from "../../plan";
import type { Rule } from "../rule";

export interface UnitDiffers {
  readonly code: "unit-differs";
  readonly id: string;
  readonly kpi: string;
  readonly unit: string;
  readonly expected: string;
  /** The KPI it is compared with, divided by or subtracted from; null where it is compared with the requirement itself. */
  readonly other: string | null;
}

export const unitDiffers: Rule<UnitDiffers> = {
  code: "unit-differs",
  family: "values",
  severity: "error",
  basis: { source: "arithmetic" },
  find: ({ plan, evaluation }, { kpisNamed }) => {
    const told = new Set<number>();
    const againstRequirements = plan.requirements.flatMap((requirement) => {
      const expected = valueOf(requirement.unit);
      if (expected === undefined) return [];
      return comparedKpis(requirement).flatMap((name) =>
        kpisNamed.all(name).flatMap((row) => {
          const unit = valueOf(row.unit);
          const kpi = valueOf(row.kpi);
          if (unit === undefined || kpi === undefined || isSameUnit(unit, expected)) return [];
          if (told.has(row.origin.row)) return [];
          told.add(row.origin.row);
          return [{ id: requirement.id, kpi, unit, expected, other: null, origin: row.unit.origin }];
        }),
      );
    });
    const againstKpis = evaluation.requirements.flatMap(({ requirement: { id }, reason }) => {
      if (reason.kind !== "kpi-unit-differs" || told.has(reason.origin.row)) return [];
      told.add(reason.origin.row);
      const { kpi, unit, expected, other, origin } = reason;
      return [{ id, kpi, unit, expected, other, origin }];
    });
    return [...againstRequirements, ...againstKpis];
  },
};

/** The KPIs whose numbers are in the requirement's own unit; the parts of a ratio have units of their own. */
function comparedKpis({ kind, measure, subtracted, reference }: Requirement): (string | undefined)[] {
  const is = valueOf(kind);
  return [
    ...(is === "ratio" ? [] : [valueOf(measure)]),
    ...(is === "difference" ? [valueOf(subtracted)] : []),
    valueOf(reference),
  ];
}
