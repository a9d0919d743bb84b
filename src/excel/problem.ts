// What went wrong in a recalculation, whoever threw it: Excel, or the journey itself. As facts; the sentence is made in wording.
import {
  CancelledError,
  CarriedPlanError,
  CellChangedError,
  FreezeRefusedError,
  type FreezeProblem,
  InputsKeepChangingError,
  KeepRefusedError,
  NameTakenError,
  NoPlanTablesError,
  OwnedNameTakenError,
  PlanYearMissingError,
  RowColumnMissingError,
  TableChangedError,
  UndoImpossibleError,
  YearMissingError,
} from "../recalculation";
import { explainError, type ExcelProblem } from "./errors";
import {
  CellInTheWayError,
  FilteredTableError,
  ProtectedSheetError,
  ProtectedStructureError,
  TableDesignError,
} from "./refusals";
import { TooLargeError } from "./too-large";
import { type Shows, WriteFailedError } from "./write-safely";

export interface RecalculationProblem {
  readonly kind:
    | ExcelProblem
    | "no-tables"
    | "changed-meanwhile"
    | "cell-changed"
    | "carried-unreadable"
    | "name-taken"
    | "defined-name-taken"
    | "year-missing"
    | "column-missing"
    | "structure-protected"
    | "cell-in-the-way"
    | "total-row"
    | "header-row"
    | `report-${KeepRefusedError["problem"]}`
    | `freeze-${FreezeProblem}`
    | `undo-${UndoImpossibleError["reason"]}`;
  /** The sheet or table concerned, where it is known. */
  readonly place?: string;
  /** Excel's own code, or the error's own words where there is none. */
  readonly code?: string;
  /** After a write that failed: what the workbook shows now. */
  readonly shows?: Shows;
}

/** Tells what kind of problem an error from reading, evaluating or writing is. */
export function explainProblem(error: unknown): RecalculationProblem {
  if (error instanceof CancelledError) return { kind: "cancelled" };
  if (error instanceof NoPlanTablesError) return { kind: "no-tables" };
  if (error instanceof InputsKeepChangingError || error instanceof TableChangedError)
    return { kind: "changed-meanwhile" };
  if (error instanceof CellChangedError)
    return { kind: "cell-changed", place: error.place ?? error.table, shows: "before" };
  if (error instanceof OwnedNameTakenError) return { kind: "name-taken", place: error.table };
  if (error instanceof NameTakenError)
    return { kind: "defined-name-taken", place: `${error.taken} (${error.at})`, shows: "before" };
  if (error instanceof RowColumnMissingError)
    return { kind: "column-missing", place: `${error.table}[${error.header}]` };
  if (error instanceof KeepRefusedError) return { kind: `report-${error.problem}`, place: error.period };
  if (error instanceof FreezeRefusedError) {
    const cells = error.cells.join(", ");
    return { kind: `freeze-${error.problem}`, ...(cells === "" ? {} : { place: cells }) };
  }
  if (error instanceof UndoImpossibleError) return { kind: `undo-${error.reason}` };
  if (error instanceof CarriedPlanError) return { kind: "carried-unreadable", code: error.message };
  if (error instanceof PlanYearMissingError || error instanceof YearMissingError)
    return { kind: "year-missing" };
  if (error instanceof ProtectedSheetError) return { kind: "protected", place: error.sheet, shows: "before" };
  if (error instanceof ProtectedStructureError) return { kind: "structure-protected", place: error.sheet };
  if (error instanceof FilteredTableError) return { kind: "filtered", place: error.table };
  if (error instanceof TableDesignError) return { kind: `${error.row}-row`, place: error.table };
  if (error instanceof CellInTheWayError)
    return { kind: "cell-in-the-way", place: error.cell, shows: "before" };
  if (error instanceof TooLargeError) return { kind: "too-large", place: error.place };
  if (error instanceof WriteFailedError) {
    const { cause, shows, blocked } = error;
    const problem = explainProblem(cause);
    return { ...problem, ...(blocked === undefined ? {} : explainProblem(blocked)), shows };
  }
  const { kind, code, message } = explainError(error);
  return { kind, code: code ?? message };
}
