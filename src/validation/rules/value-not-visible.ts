// A cell that shows ####: the number is there, but nobody who prints or reads the sheet sees it.
import type { Rule } from "../rule";

export interface ValueNotVisible {
  readonly code: "value-not-visible";
}

export const valueNotVisible: Rule<ValueNotVisible> = {
  code: "value-not-visible",
  family: "presentation",
  severity: "info",
  basis: { source: "audit-practice" },
  find: (_, { fields }) =>
    fields.flatMap((field) =>
      field.state === "known" && /^#+$/u.test(field.shown) && field.value !== field.shown
        ? [{ origin: field.origin }]
        : [],
    ),
};
