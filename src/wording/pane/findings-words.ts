// The texts of what was found, and of what can be done about it.
import type { Severity } from "../../validation/finding";

export interface FindingsWording {
  readonly heading: (count: number) => string;
  readonly none: string;
  readonly count: Readonly<Record<Severity | "excepted", (count: number) => string>>;
  readonly showMore: (left: number) => string;
  readonly filter: string;
  readonly all: (count: number) => string;
  /** Heading of what concerns no single goal. */
  readonly wholePlan: string;
}

export interface RemediedWording {
  readonly done: (place: string) => string;
  readonly undo: string;
  readonly undone: string;
}

/** Answering for a finding. */
export interface ExceptWording {
  readonly open: string;
  readonly how: string;
  readonly reason: string;
  readonly by: string;
  readonly incomplete: string;
  readonly save: string;
  readonly done: string;
}
