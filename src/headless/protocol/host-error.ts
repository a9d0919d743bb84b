// The errors a host answers with, by Office.js's own codes and sentences.

/**
 * Codes of `Excel.ErrorCodes`, of Microsoft's page on error handling, and of the client library: those this host answers with
 * of itself, and those that a test lets it answer with.
 */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "UnsupportedOperation"
  | "InvalidOperationInCellEditMode"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "RangeExceedsLimit"
  | "SearchStringInvalidOrTooLong"
  | "RequestAborted"
  | "ActivityLimitReached"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ApiNotAvailable"
  | "Conflict"
  | "ConnectionFailure"
  | "FilteredRangeConflict"
  | "InactiveWorkbook"
  | "InvalidBinding"
  | "InvalidOrTimedOutSession"
  | "InvalidRequestContext"
  | "MemoryLimitReached"
  | "OperationCellsExceedLimit"
  | "PivotTableRangeConflict"
  | "ServiceNotAvailable"
  | "Timeout"
  | "TooManyRequests"
  | "Unauthenticated"
  | "UndoNotSupported"
  | "UnsupportedFeature"
  | "WriteNotSupportedWhenModalDialogOpen";

const MESSAGES: Partial<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  SearchStringInvalidOrTooLong: "The search string is invalid or too long.",
  RequestAborted: "The request was aborted during run time.",
};

const STATUS: Partial<Record<HostErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
};

/** Thrown inside the host, sent to the client as an Office error. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message?: string,
    /** Type and member, as "Range.values"; the protocol fills it in where it is not given. */
    readonly location = "",
  ) {
    super(message ?? MESSAGES[code] ?? code);
    this.name = "HostError";
  }

  /** The same error, said to have come from a place, unless it knows its place already. */
  at(location: string): HostError {
    return this.location === "" ? new HostError(this.code, this.message, location) : this;
  }

  get httpStatusCode(): number {
    return STATUS[this.code] ?? 400;
  }
}
