// Checking a received workbook: what it claims, and the differences from what is computed now. Pure; see recalculation/verify.ts.
export { type Claim, readClaim } from "./claim";
export { compareSeal, SEAL_CODE } from "./compare-seal";
export { compareSheet } from "./compare-sheet";
export { compareTable } from "./compare-tables";
export { verdictOf, weightOf } from "./verdict";
export { sheetsToRead } from "./sheets";
export { sheetOfCode, storedCode } from "./stored-code";
