// The seal: what is sealed, the code, what is written, and the check that the spreadsheet agrees. See docs/seal.md.
export { checkSeal, type SealCheck, withdrawnSeal } from "./check";
export { SEAL_NAMES } from "./names";
export { type Seal, type SealedPart, sealedCode, sealOf } from "./seal";
export { type SealChanges, sealChanges, sealingChanges } from "./seal-sheet";
