// Cells that held something else than their column asks for.
import type { Origin, UnreadableProblem } from "../plan";
import type { Severity } from "./finding";
import type { Lookup } from "./lookup";
import type { Strike } from "./rule";

/** Columns that no verdict is taken from: a problem there is worth a look, no more. */
const NO_VERDICT = new Set([
  "remark",
  "responsible",
  "source",
  "reservation",
  "wording",
  "title",
  "department",
  "institution",
]);

/** The unreadable fields with one kind of problem. */
export function unreadableAs(
  problem: UnreadableProblem,
  { unreadable }: Lookup,
): Strike<{ readonly shown: string }>[] {
  return unreadable.flatMap((field) =>
    field.problem === problem
      ? [{ shown: field.shown, severity: severityAt(field.origin), origin: field.origin }]
      : [],
  );
}

/** How grave it is that a place cannot be read. */
export function severityAt({ table, column }: Origin): Severity {
  if (table === "exceptions") return "warning";
  return column !== null && NO_VERDICT.has(column) ? "warning" : "error";
}
