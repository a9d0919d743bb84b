// Two rows of Krav with the same id: a result keyed by id can belong to either.
import { keyOf } from "../keys";
import { at, repeats } from "../places";
import type { Rule } from "../rule";

export interface RequirementIdDuplicated {
  readonly code: "requirement-id-duplicated";
  readonly id: string;
  readonly firstRow: number;
}

export const requirementIdDuplicated: Rule<RequirementIdDuplicated> = {
  code: "requirement-id-duplicated",
  family: "structure",
  severity: "error",
  basis: {
    quote: "Et mål betragtes som opfyldt såfremt alle delelementer blev realiseret fuldt ud.",
    section: "Påtegning og opgørelse",
  },
  find: ({ plan }) =>
    repeats(plan.requirements, ({ id }) => keyOf(id)).map(({ row, first }) => ({
      id: row.id,
      firstRow: first.origin.row,
      origin: at(row.origin, "id"),
    })),
};
