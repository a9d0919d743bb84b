// A row that says something but has no id: it is not counted as a goal or a requirement.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface RowWithoutId {
  readonly code: "row-without-id";
}

export const rowWithoutId: Rule<RowWithoutId> = {
  code: "row-without-id",
  family: "structure",
  severity: "error",
  basis: { source: "contract" },
  find: ({ plan }) => notesOf(plan, "row-without-id").map(({ origin }) => ({ origin })),
};
