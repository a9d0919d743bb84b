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
  needs: ["kpis", "kpis.kpi"],
  find: ({ plan }, { kpisNamed }) => {
    const nearly = new Set(plan.kpis.map(({ kpi }) => looseKey(valueOf(kpi) ?? "")));
    return plan.requirements.flatMap((requirement) => {
      const plainWords = MAY_BE_WORDS.has(valueOf(requirement.kind) ?? "");
      // A typed result stands in for its KPI, but not for last year's number.
      const typed = valueOf(requirement.result) !== undefined && valueOf(requirement.kind) !== "change";
      return kpiNamesOf(requirement).flatMap(({ column, name }) => {
        if (kpisNamed.has(name) || (column === "measure" && typed)) return [];
        if (plainWords && !nearly.has(looseKey(name))) return [];
        const severity = column === "reference" ? "warning" : "error";
        return [{ id: requirement.id, measure: name, severity, origin: at(requirement.origin, column) }];
      });
    });
  },
};

/** These may be measured on plain words ("popup-undersøgelsen"), with the result typed: only a spelling apart is told. */
const MAY_BE_WORDS: ReadonlySet<string> = new Set(["value", "count"]);

/** A name without everything that people write differently: case, spaces, punctuation, accents. */
function looseKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
