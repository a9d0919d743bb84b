// What a deviation is measured on: a column of the table Budget, by its key where the word for it is known.
import type { Field } from "../plan";
import { BUDGET_VERSIONS, readWord } from "./vocabulary";

export function budgetColumn(measure: Field<string>): Field<string> {
  if (measure.state !== "known") return measure;
  const value = readWord(BUDGET_VERSIONS, measure.value);
  return value === undefined
    ? { state: "unreadable", origin: measure.origin, shown: measure.shown, problem: "unknown-word" }
    : { ...measure, value };
}
