// The one unit evaluation knows: per cent, because its distances are percentage points and ratios are taken times 100.

const PERCENT = new Set(["pct.", "pct", "%", "procent", "percent", "per cent", "procentpoint", "pct.-point"]);

/** True when the unit as written in the sheet means per cent. */
export function isPercent(unit: string): boolean {
  return PERCENT.has(unit.trim().toLowerCase());
}
