// A word that the column does not know, such as a kind of requirement nobody defined.
import type { Rule } from "../rule";
import { unreadableAs } from "../unreadable";

export interface WordUnknown {
  readonly code: "word-unknown";
  readonly shown: string;
}

export const wordUnknown: Rule<WordUnknown> = {
  code: "word-unknown",
  family: "values",
  severity: "error",
  basis: { source: "contract" },
  find: (_, lookup) => unreadableAs("unknown-word", lookup),
};
