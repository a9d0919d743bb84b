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
    fields
      .filter((field) => field.state === "known")
      .filter(({ value }) => typeof value === "number" && Math.abs(value) >= FIRST_BEYOND)
      .map(({ shown, origin }) => ({ shown, origin })),
};
