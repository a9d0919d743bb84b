// Reports that were kept: what was said of every goal and requirement for a period, and the inputs it rested on.
import type { RememberedCell } from "./agreed";
import type { IsoDate } from "./dates";
import type { Origin } from "./origin";

/** What a goal or requirement was reported as; the last two are of goals out of the count. */
export type KeptStatus = "fulfilled" | "not-fulfilled" | "undetermined" | "withdrawn" | "not-applicable";

export interface KeptVerdict {
  readonly of: "goal" | "requirement";
  readonly id: string;
  readonly status: KeptStatus;
  /** Result and target in words, as they were reported. */
  readonly value: string;
  readonly target: string;
  readonly reason: string;
  /** Of a goal; null for a requirement. */
  readonly score: { readonly certain: number; readonly possible: number } | null;
  readonly origin: Origin;
}

export interface KeptReport {
  /** Reports are numbered from 1 in the order they were kept. */
  readonly number: number;
  /** "2024 Q2", "2024": see `periodName`. */
  readonly period: string;
  readonly asOf: IsoDate;
  readonly score: { readonly certain: number; readonly possible: number };
  /** Control code of the inputs; empty when they were not sealed. */
  readonly code: string;
  /** The day it was computed; null when it cannot be read. */
  readonly computedOn: IsoDate | null;
  readonly version: string;
  /** The number of a later report for the same period that took its place; null while it stands. */
  readonly replacedBy: number | null;
  readonly verdicts: readonly KeptVerdict[];
  readonly inputs: readonly RememberedCell[];
  readonly origin: Origin;
}
