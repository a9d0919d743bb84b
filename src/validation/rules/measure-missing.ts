// A change, a ratio, a difference or a deviation that does not say what it is measured on.
import type { RequirementKind } from "../../plan";
import { valueOf } from "../../plan";
import { active } from "../kinds";
import { at } from "../places";
import type { Rule } from "../rule";

export interface MeasureMissing {
  readonly code: "measure-missing";
  readonly id: string;
  readonly kind: RequirementKind;
  readonly column: "measure" | "denominator" | "subtracted";
}

export const measureMissing: Rule<MeasureMissing> = {
  code: "measure-missing",
  family: "rules",
  severity: "error",
  basis: {
    quote:
      "Personaleomsætningsprocenten beregnes som afgange i årsværk sammenlignet med det samlede årsværk i institutionen.",
    section: "Mål 3.4 Personaleomsætning, anmærkning",
  },
  find: ({ plan }, lookup) =>
    active(plan.requirements, lookup).flatMap((requirement) => {
      const kind = valueOf(requirement.kind);
      if (kind === undefined) return [];
      const comparesYears = COUNTED.has(kind) && requirement.yearsInMean.state !== "missing";
      const needed = comparesYears ? (["measure"] as const) : (NEEDED.get(kind) ?? []);
      return needed.flatMap((column) =>
        requirement[column].state === "missing"
          ? [{ id: requirement.id, kind, column, origin: at(requirement.origin, column) }]
          : [],
      );
    }),
};

/** These need a KPI only where they are compared with the mean of years before. */
const COUNTED: ReadonlySet<RequirementKind> = new Set(["value", "count"]);

const NEEDED: ReadonlyMap<RequirementKind, readonly MeasureMissing["column"][]> = new Map([
  ["change", ["measure"]],
  ["deviation", ["measure"]],
  ["ratio", ["measure", "denominator"]],
  ["difference", ["measure", "subtracted"]],
] as const);
