export { NoAnswerError } from "./answered";
export * from "./errors";
export { EXCEL_LIMITS, type ExcelLimits } from "./limits";
export * from "./new-workbook";
export * from "./port";
export * from "./problem";
export * from "./show";
export { CellInTheWayError, ProtectedSheetError, ProtectedStructureError } from "./refusals";
export { type Shows, WriteFailedError } from "./write-safely";
