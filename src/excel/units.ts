// Excel measures columns in points here; the contract says characters, as people see them in Excel.

/** A character of Excel's standard font is 7 pixels of three quarters of a point. */
export const POINTS_PER_CHARACTER = 7 * 0.75;
