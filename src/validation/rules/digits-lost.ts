// A number with more digits than Excel keeps: whatever stood after the fifteenth is gone already.
import type { Rule } from "../rule";

export interface DigitsLost {
  readonly code: "digits-lost";
  readonly shown: string;
}

/** "Excel stores 15 significant digits": from here on whole numbers are no longer told apart. */
const FIRST_BEYOND = 1e15;

export const digitsLost: Rule<DigitsLost> = {
  code: "digits-lost",
  family: "values",
  severity: "warning",
  basis: { source: "excel-precision" },
  find: (_, { fields }) =>
    fields.flatMap((field) =>
      field.state === "known" && typeof field.value === "number" && Math.abs(field.value) >= FIRST_BEYOND
        ? [{ shown: field.shown, origin: field.origin }]
        : [],
    ),
};
