export { type AppliedRemedy, applyRemedy, CellChangedError, undoRemedy } from "./apply-remedy";
export * from "./as-of";
export * from "./assess";
export { CancelledError } from "./cancel";
export * from "./create-plan";
export {
  ExceptionColumnMissingError,
  ExceptionIncompleteError,
  exceptFinding,
  type GivenException,
} from "./except";
export * from "./freeze-plan";
export * from "./keep-report";
export { KeepRefusedError, standingReport } from "./keeping";
export * from "./link-plan";
export * from "./moment";
export * from "./port";
export * from "./ready-to-send";
export * from "./recalculate";
export * from "./repair-plan";
export * from "./roll-forward-plan";
export * from "./verify";
export * from "./since-last-report";
export * from "./what-if";
export { TableChangedError } from "./write-cells";
export { canUndo, undoRecalculation, UndoImpossibleError } from "./undo";
export { watchInputs } from "./watch";
export { OwnedNameTakenError } from "../workbook/owned-places";
export { YearMissingError } from "../workbook/roll-forward";
export { isPlanTable } from "../workbook/table-names";
export { plainSettings } from "../workbook/plan-settings";
export { NAMES } from "../workbook/owned";
