// Three-valued verdicts, and the reading of cells, as the page has them: "an empty cell is never zero".
import type { Field } from "../../src/plan";
import { order, type Q } from "./fraction";

export type Verdict = "yes" | "no" | "open";

export const verdictOf = (holds: boolean): Verdict => (holds ? "yes" : "no");

/** The value of a cell; undefined when it is empty or unreadable. */
export function cell<T>(field: Field<T>): T | undefined {
  return field.state === "known" ? field.value : undefined;
}

/** Every one must hold: one that fails decides, else one that is open does. */
export function everyOne(all: readonly Verdict[]): Verdict {
  return all.includes("no") ? "no" : all.includes("open") ? "open" : "yes";
}

/** At least so many must hold: decided as soon as the open ones cannot change it. */
export function atLeast(count: number, all: readonly Verdict[]): Verdict {
  const holding = all.filter((one) => one === "yes").length;
  const open = all.filter((one) => one === "open").length;
  return holding >= count ? "yes" : holding + open < count ? "no" : "open";
}

/** The verdict that all readings give; open when they disagree. */
export function agreed(readings: readonly Verdict[]): Verdict {
  const [first] = readings;
  return first !== undefined && readings.every((one) => one === first) ? first : "open";
}

/** A number against the bounds of a requirement; open when a bound that the comparison needs is empty. */
export function compared(
  value: Q,
  comparison: string | undefined,
  from: Q | undefined,
  to: Q | undefined,
): Verdict {
  if (comparison === "is-stated") return "yes";
  if (from === undefined) return "open";
  const side = order(value, from);
  const word: string = comparison ?? "";
  switch (word) {
    case "at-least":
      return verdictOf(side >= 0);
    case "above":
      return verdictOf(side > 0);
    case "at-most":
      return verdictOf(side <= 0);
    case "below":
      return verdictOf(side < 0);
    case "equal":
      return verdictOf(side === 0);
    case "between":
      return to === undefined ? "open" : verdictOf(side >= 0 && order(value, to) <= 0);
    default:
      return "open";
  }
}
