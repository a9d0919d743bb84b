// The texts of what can go wrong between the add-in and the workbook.

/** What can go wrong between the add-in and the workbook, as the pane tells it. */
export type ProblemKind =
  | "edit-mode"
  | "protected"
  | "no-tables"
  | "gone"
  | "changed-meanwhile"
  | "cell-changed"
  | "name-taken"
  | "defined-name-taken"
  | "year-missing"
  | "too-large"
  | "timed-out"
  | "busy"
  | "conflict"
  | "filtered"
  | "total-row"
  | "header-row"
  | "no-room"
  | "inactive"
  | "connection-lost"
  | "not-supported"
  | "cancelled"
  | "offline"
  | "not-excel"
  | "no-result"
  | "column-missing"
  | "report-already"
  | "report-not-ended"
  | "structure-protected"
  | "cell-in-the-way"
  | "freeze-already"
  | "freeze-not-before"
  | "freeze-unchanged"
  | "freeze-empty"
  | "freeze-unreadable"
  | "freeze-duplicated"
  | "carried-unreadable"
  | "undo-nothing-kept"
  | "undo-recalculated-since"
  | "display"
  | "unknown";

/** What the workbook shows after a write that failed. */
export type Shows = "before" | "unfinished" | "after" | "part" | "unknown";

/** What happened, and what to do about it; `place` is the sheet or table concerned, where it is known. */
export interface ProblemWording {
  readonly title: string;
  readonly what: (place: string | undefined) => string;
  readonly remedy: (place: string | undefined) => string;
}
