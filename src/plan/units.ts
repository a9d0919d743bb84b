// The one unit that evaluation and reading know: per cent, because its distances are percentage points, ratios are taken times
// 100, and a cell in per cent format counts as it is seen.

const PERCENT = new Set(["pct.", "pct", "%", "procent", "percent", "per cent", "procentpoint", "pct.-point"]);

/** True when the unit as written in the sheet means per cent. */
export function isPercent(unit: string): boolean {
  return PERCENT.has(unit.trim().toLowerCase());
}
