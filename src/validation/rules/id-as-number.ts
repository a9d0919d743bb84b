// A goal number kept as a number: Excel makes 1.10 into 1.1, and two goals into one.
import type { Lookup } from "../lookup";
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface IdAsNumber {
  readonly code: "id-as-number";
  readonly shown: string;
}

export const idAsNumber: Rule<IdAsNumber> = {
  code: "id-as-number",
  family: "values",
  severity: "warning",
  basis: { source: "excel-text" },
  find: ({ plan }, lookup) =>
    notesOf(plan, "id-as-number").map(({ shown, read, origin }) => ({
      shown,
      origin,
      ...(read === undefined || mayBeAnother(read, lookup)
        ? {}
        : { fix: { kind: "text", value: read } as const }),
    })),
};

/** 1.1 may have been 1.10: where either is there beside it, only people know which is meant. */
function mayBeAnother(read: string, { goals, requirements }: Lookup): boolean {
  const ending = `${read}0`;
  const isTwice = goals.all(read).length > 1 || requirements.all(read).length > 1;
  return isTwice || (read.includes(".") && (goals.has(ending) || requirements.has(ending)));
}
