// What is asked of the table KPI, and what it answers.
import type Fraction from "fraction.js";
import type { Aggregation, IsoDate, Origin, Period, Unreadable } from "../plan";
import type { MadeUp } from "./year-figure";

/** The days a figure is wanted for. */
export interface Stretch extends Period {
  /** The end of the plan's period, where a deadline ends the stretch before it: a part may run over the deadline. */
  readonly until: IsoDate;
}

/** Which reading of the parts to use, and whether the plan says it. */
export interface Reading {
  readonly aggregation: Aggregation;
  readonly said: boolean;
}

/** A KPI's figure. */
export interface KpiFigure {
  readonly value: Fraction;
  /** The days it is for: of a figure made up of parts, from the first to the last of them. */
  readonly period: Period;
  /** The cell it is in; of several, the last one. */
  readonly origin: Origin;
  /** Null where one row gives the figure. */
  readonly madeUp: MadeUp | null;
}

/** What a look-up in KPI gives. */
export type KpiLookup =
  | ({ readonly kind: "found" } & KpiFigure)
  | { readonly kind: "missing" }
  /** There is a number, measured after the day judged as of. */
  | { readonly kind: "later"; readonly on: IsoDate }
  | { readonly kind: "unreadable"; readonly field: Unreadable }
  /** Two rows give different numbers for one period. */
  | { readonly kind: "ambiguous"; readonly period: Period; readonly origins: readonly Origin[] };

/** A row that states a figure, and the other figure that rows for parts of the same days make up. */
export interface Contradiction {
  readonly stated: KpiFigure;
  readonly parts: KpiFigure;
}
