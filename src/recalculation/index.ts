export * from "./as-of";
export * from "./assess";
export { CancelledError } from "./cancel";
export * from "./create-plan";
export * from "./moment";
export * from "./port";
export * from "./recalculate";
export { OwnedNameTakenError } from "../workbook/owned-places";
export { isPlanTable } from "../workbook/table-names";
