// Units as people write them, compared as they are meant: "pct.", "%" and "procent" are one unit.
import { isPercent } from "../evaluation";

/** A unit in one spelling, for comparison; never shown. */
export function sameUnitKey(unit: string): string {
  const folded = unit.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase().replace(/\.$/u, "");
  return isPercent(unit) ? "pct." : folded;
}
