// An exception for a place that is not in the workbook, or for none: it has no effect.
import { at } from "../places";
import type { Rule } from "../rule";

export interface ExceptionPlaceUnknown {
  readonly code: "exception-place-unknown";
  /** What the cell shows; null when it is empty. */
  readonly shown: string | null;
}

export const exceptionPlaceUnknown: Rule<ExceptionPlaceUnknown> = {
  code: "exception-place-unknown",
  family: "exceptions",
  severity: "warning",
  basis: { source: "audit-practice" },
  find: (_, { held }) =>
    held.flatMap(({ row: { place, origin }, standing }) =>
      standing.kind === "no-place"
        ? [{ shown: place.state === "known" ? place.shown : null, origin: at(origin, "place") }]
        : [],
    ),
};
