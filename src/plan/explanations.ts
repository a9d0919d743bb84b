// What the agency itself says of a goal in a report: its forecast, why it is as it is, and what is done about it.
import type { Period } from "./dates";
import type { Field } from "./field";
import type { Origin } from "./origin";

/** The agency's own traffic light. It is shown beside the verdict and never enters it. */
export type Forecast = "on-track" | "at-risk" | "off-track";

/** A row of Forklaringer. It holds from its period on, until a later row for the goal says otherwise. */
export interface Explanation {
  readonly period: Field<Period>;
  readonly goal: Field<string>;
  readonly forecast: Field<Forecast>;
  readonly explanation: Field<string>;
  readonly action: Field<string>;
  readonly origin: Origin;
}
