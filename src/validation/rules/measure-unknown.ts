// A requirement is measured on a KPI that no row of the table has, and has no result of its own: most often a spelling apart.
import { isSimilar, valueOf } from "../../plan";
import { comparesWithYears } from "../kinds";
import { kpiNamesOf } from "../measures";
import { at } from "../places";
import type { Rule } from "../rule";

export interface MeasureUnknown {
  readonly code: "measure-unknown";
  readonly id: string;
  readonly measure: string;
  /** The KPIs of the table whose names differ by a slip only. */
  readonly near: readonly string[];
}

export const measureUnknown: Rule<MeasureUnknown> = {
  code: "measure-unknown",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  needs: ["kpis", "kpis.kpi"],
  find: ({ plan }, { kpisNamed }) => {
    const names = [...new Set(plan.kpis.flatMap(({ kpi }) => valueOf(kpi) ?? []))];
    return plan.requirements.flatMap((requirement) => {
      const comparesYears = comparesWithYears(requirement);
      const plainWords = MAY_BE_WORDS.has(valueOf(requirement.kind) ?? "") && !comparesYears;
      // A typed result stands in for its KPI, but not for the numbers of the years before.
      const typed = valueOf(requirement.result) !== undefined && !comparesYears;
      return kpiNamesOf(requirement).flatMap(({ column, name }) => {
        if (kpisNamed.has(name) || (column === "measure" && typed)) return [];
        const near = names.filter((known) => isSimilar(name, known) || isSimilar(known, name));
        if (plainWords && near.length === 0) return [];
        const severity = column === "reference" ? "warning" : "error";
        return [
          { id: requirement.id, measure: name, near, severity, origin: at(requirement.origin, column) },
        ];
      });
    });
  },
};

/** These may be measured on plain words ("popup-undersøgelsen"), with the result typed: only a spelling apart is told. */
const MAY_BE_WORDS: ReadonlySet<string> = new Set(["value", "count"]);
