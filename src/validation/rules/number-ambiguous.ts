// "5.712" is five thousand in Denmark and five and a bit in England: nobody should have to guess.
import { notesOf } from "../notes";
import type { Rule } from "../rule";

export interface NumberAmbiguous {
  readonly code: "number-ambiguous";
  readonly shown: string;
  readonly danish: number;
  readonly english: number;
}

export const numberAmbiguous: Rule<NumberAmbiguous> = {
  code: "number-ambiguous",
  family: "values",
  severity: "error",
  basis: { source: "danish-notation" },
  find: ({ plan }) =>
    notesOf(plan, "number-ambiguous").map(({ shown, read, other, origin }) => ({
      shown,
      danish: read,
      english: other,
      origin,
    })),
};
