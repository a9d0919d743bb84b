// A KPI kept in another unit than the requirement's target: the two numbers cannot be compared as they stand.
import { valueOf } from "../../plan";
import type { Rule } from "../rule";
import { sameUnitKey } from "../units";

export interface UnitDiffers {
  readonly code: "unit-differs";
  readonly id: string;
  readonly kpi: string;
  readonly unit: string;
  readonly expected: string;
}

export const unitDiffers: Rule<UnitDiffers> = {
  code: "unit-differs",
  family: "values",
  severity: "error",
  doubt: true,
  basis: { source: "arithmetic" },
  find: (_, { kpisNamed, measuredOn }) =>
    kpisNamed.groups().flatMap((rows) => {
      const kpi = rows[0] === undefined ? undefined : valueOf(rows[0].kpi);
      const user = measuredOn.all(kpi).find(({ kind }) => valueOf(kind) !== "ratio");
      const expected = user === undefined ? undefined : valueOf(user.unit);
      if (kpi === undefined || user === undefined || expected === undefined) return [];
      return rows.flatMap((row) => {
        const unit = valueOf(row.unit);
        return unit === undefined || sameUnitKey(unit) === sameUnitKey(expected)
          ? []
          : [{ id: user.id, kpi, unit, expected, origin: row.unit.origin }];
      });
    }),
};
