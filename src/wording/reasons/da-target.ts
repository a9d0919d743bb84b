// Danish: what a requirement asks for, in a few words.
import { exact } from "../../evaluation";
import { valueOf, type Comparator, type Requirement, type RequirementKind } from "../../plan";
import { formatDate } from "../format";
import { AGAINST_MEAN, bounds, COMPARATORS } from "./da-words";
import { figure, limit } from "./figures";

/** "mindst 92 pct.", "senest 30. juni 2024", "1–3 i hver række"; empty where the rule does not say. */
export function target(requirement: Requirement): string {
  const kind = valueOf(requirement.kind);
  const years = valueOf(requirement.yearsInMean);
  if (years !== undefined && kind !== undefined && OF_A_MEAN.has(kind)) return mean(requirement, years);
  switch (kind) {
    case undefined:
      return "";
    case "value":
    case "count":
    case "ratio":
    case "difference":
      return number(requirement, undefined);
    case "deviation":
      return number(requirement, "at-most");
    case "change":
      return CHANGES[valueOf(requirement.comparator) ?? "is-stated"] ?? "";
    case "delivery": {
      const deadline = valueOf(requirement.deadline);
      return deadline === undefined ? "leveret" : `senest ${formatDate(deadline.end, "da")}`;
    }
    case "statement":
      return "ja";
    case "list":
      return list(requirement);
  }
}

const CHANGES: Readonly<Partial<Record<Comparator, string>>> = {
  falls: "lavere end året før",
  rises: "højere end året før",
  "does-not-rise": "ikke højere end året før",
  "does-not-fall": "ikke lavere end året før",
};

const OF_A_MEAN: ReadonlySet<RequirementKind> = new Set(["value", "count", "change"]);

/** The mean of the years before, in place of a target. */
function mean(requirement: Requirement, years: number): string {
  const comparator = valueOf(requirement.comparator);
  if (comparator === undefined) return "";
  const count = years === 1 ? "det seneste år" : `de seneste ${figure(exact(years), "da")} år`;
  return `${AGAINST_MEAN[comparator] ?? COMPARATORS[comparator]} gennemsnittet af ${count}`;
}

function number(requirement: Requirement, usual: Comparator | undefined): string {
  const comparator = valueOf(requirement.comparator) ?? usual;
  if (comparator === undefined) return "";
  if (comparator === "is-stated") return COMPARATORS["is-stated"];
  const from = valueOf(requirement.target);
  const reference = valueOf(requirement.reference);
  if (from === undefined) return reference === undefined ? "" : `${COMPARATORS[comparator]} ${reference}`;
  const to = comparator === "between" ? valueOf(requirement.targetTo) : undefined;
  const unit = valueOf(requirement.unit) ?? (usual === undefined ? "" : "pct.");
  return bounds(comparator, exact(from), to === undefined ? null : exact(to), unit);
}

function list(requirement: Requirement): string {
  const from = valueOf(requirement.target);
  const to = valueOf(requirement.targetTo);
  if (from === undefined) return "";
  const lower = limit(exact(from), "da");
  const comparator = valueOf(requirement.comparator) ?? "between";
  if (comparator === "between")
    return to === undefined ? "" : `${lower}–${limit(exact(to), "da")} i hver række`;
  return comparator === "equal"
    ? `${lower} i hver række`
    : `${COMPARATORS[comparator]} ${lower} i hver række`;
}
