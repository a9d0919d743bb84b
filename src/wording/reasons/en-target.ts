// English: what a requirement asks for, in a few words.
import { exact } from "../../evaluation";
import { valueOf, type Comparator, type Requirement, type RequirementKind } from "../../plan";
import { formatDate } from "../format";
import { AGAINST_MEAN, bounds, COMPARATORS } from "./en-words";
import { figure, limit } from "./figures";

/** "at least 92 per cent", "by 30 June 2024", "1–3 in each row"; empty where the rule does not say. */
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
      return deadline === undefined ? "delivered" : `by ${formatDate(deadline.end, "en")}`;
    }
    case "statement":
      return "yes";
    case "list":
      return list(requirement);
  }
}

const CHANGES: Readonly<Partial<Record<Comparator, string>>> = {
  falls: "lower than the year before",
  rises: "higher than the year before",
  "does-not-rise": "not higher than the year before",
  "does-not-fall": "not lower than the year before",
};

const OF_A_MEAN: ReadonlySet<RequirementKind> = new Set(["value", "count", "change"]);

/** The mean of the years before, in place of a target. */
function mean(requirement: Requirement, years: number): string {
  const comparator = valueOf(requirement.comparator);
  if (comparator === undefined) return "";
  const count = years === 1 ? "the latest year" : `the latest ${figure(exact(years), "en")} years`;
  return `${AGAINST_MEAN[comparator] ?? COMPARATORS[comparator]} the mean of ${count}`;
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
  const lower = limit(exact(from), "en");
  const comparator = valueOf(requirement.comparator) ?? "between";
  if (comparator === "between")
    return to === undefined ? "" : `${lower}–${limit(exact(to), "en")} in each row`;
  return comparator === "equal" ? `${lower} in each row` : `${COMPARATORS[comparator]} ${lower} in each row`;
}
