// What an error from Excel means to the person at the screen, as facts; the sentence is made in wording.

import { NoAnswerError } from "./answered";

export type ExcelProblem =
  | "edit-mode"
  | "timed-out"
  | "protected"
  | "gone"
  | "too-large"
  | "busy"
  | "conflict"
  | "filtered"
  | "no-room"
  | "inactive"
  | "connection-lost"
  | "not-supported"
  | "cancelled"
  | "unknown";

export interface ExplainedError {
  readonly kind: ExcelProblem;
  /** Office.js's own code, e.g. "AccessDenied", for those who run the add-in. */
  readonly code?: string;
  readonly message: string;
}

/**
 * Codes as Microsoft lists them: Excel.ErrorCodes, the page application-specific-api-error-handling, and those that the client
 * library itself makes of the application's numbers.
 */
const KINDS: Readonly<Record<string, ExcelProblem>> = {
  InvalidOperationInCellEditMode: "edit-mode",
  CellEditMode: "edit-mode",
  Timeout: "timed-out",
  AccessDenied: "protected",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidBinding: "gone",
  InvalidObjectPath: "gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  ServiceNotAvailable: "busy",
  RequestAborted: "busy",
  TooManyRequests: "busy",
  ActivityLimitReached: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  Conflict: "conflict",
  InsertDeleteConflict: "conflict",
  ItemAlreadyExists: "conflict",
  FilteredRangeConflict: "filtered",
  MergedRangeConflict: "no-room",
  PivotTableRangeConflict: "no-room",
  NonBlankCellOffSheet: "no-room",
  InactiveWorkbook: "inactive",
  InvalidOrTimedOutSession: "connection-lost",
  InvalidRequestContext: "connection-lost",
  ConnectionFailure: "connection-lost",
  Unauthenticated: "connection-lost",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UndoNotSupported: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
};

/** Tells what kind of problem an error is. Anything it does not know is "unknown", with its own words kept. */
export function explainError(error: unknown): ExplainedError {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof NoAnswerError) return { kind: "timed-out", message };
  const code =
    typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
      ? error.code
      : undefined;
  const kind = (code === undefined ? undefined : KINDS[code]) ?? "unknown";
  return code === undefined ? { kind, message } : { kind, code, message };
}
