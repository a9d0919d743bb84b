// What the agency answers for when it sends a report that is not in order in every point: the rows of the table Afsendelse.
import type { IsoDate, Period } from "./dates";
import type { Field } from "./field";
import type { Origin } from "./origin";

/** What must hold before a report is sent, or be answered for. */
export type ReadyKey =
  | "no-errors"
  | "nothing-stale"
  | "all-assessed"
  | "plan-unchanged"
  | "in-time"
  | "documented"
  | "explained"
  | "no-personal-data";

/** A row of Afsendelse: one point of one period's report, as it stood when it was answered for. */
export interface AnswerRow {
  readonly period: Field<Period>;
  readonly point: Field<ReadyKey>;
  /** A short code over what stood in the way. */
  readonly givenFor: Field<string>;
  readonly reason: Field<string>;
  readonly by: Field<string>;
  readonly date: Field<IsoDate>;
  readonly origin: Origin;
}
