// Exceptions: the rows of the table Undtagelser, by which the agency answers for a finding and says why.
import type { IsoDate } from "./dates";
import type { Field } from "./field";
import type { Origin } from "./origin";

/** A row of Undtagelser: one finding, at one place, as it stood when the exception was given. */
export interface ExceptionRow {
  /** Code of the finding, as the table Flag shows it. */
  readonly code: Field<string>;
  /** Where the finding is: every place the text can mean, for ids may stand twice; none where it means nothing here. */
  readonly place: Field<readonly Origin[]>;
  /** What it was given for: what the cell showed, and a short code over the finding's facts. */
  readonly givenFor: Field<string>;
  readonly reason: Field<string>;
  readonly by: Field<string>;
  readonly date: Field<IsoDate>;
  readonly origin: Origin;
}
