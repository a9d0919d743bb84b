// An exception from something the check never says: a code misspelt, or left out. It has no effect.
import { valueOf } from "../../plan";
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExceptionCodeUnknown {
  readonly code: "exception-code-unknown";
  /** What the cell shows; null when it is empty. */
  readonly shown: string | null;
}

export const exceptionCodeUnknown: Rule<ExceptionCodeUnknown> = {
  code: "exception-code-unknown",
  family: "exceptions",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: (_, { held }) =>
    held.flatMap(({ row, standing }) =>
      standing.kind === "no-code"
        ? [{ shown: valueOf(row.code) ?? null, origin: at(row.origin, "code") }]
        : [],
    ),
};
