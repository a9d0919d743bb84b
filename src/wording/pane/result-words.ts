// The texts of a result, its score and its goals.
import type { Status } from "../../evaluation";

export interface ScoreWording {
  readonly heading: string;
  readonly certain: string;
  readonly possible: string;
  readonly explanation: string;
  readonly provisional: string;
  readonly provisionalBecause: (errors: number) => string;
  readonly showErrors: string;
  /** When it was calculated, and the day the facts are judged as of. */
  readonly calculatedAt: (time: string, asOf: string) => string;
  readonly kept: (time: string) => string;
}

export type StatusCountWording = Readonly<Record<Status, (count: number) => string>>;

export interface StripWording {
  readonly label: string;
  readonly goal: (id: string, title: string, status: string) => string;
}

export interface GoalsWording {
  readonly heading: (count: number) => string;
  readonly id: (id: string) => string;
  readonly noGoals: string;
  readonly weight: string;
  readonly score: string;
  readonly requirements: string;
  readonly noRequirements: string;
  readonly value: string;
  readonly target: string;
  readonly margin: string;
  readonly noValue: string;
  readonly showAll: string;
  readonly hideAll: string;
  /** What it would take, before the requirements that would have to change. */
  readonly toFulfilled: string;
  readonly toNotFulfilled: string;
  readonly toFulfilledByNone: string;
}

/** Said above a result where Excel does not calculate by itself. */
export interface CalculationWording {
  readonly manual: string;
  readonly incomplete: string;
}

export interface OutdatedWording {
  readonly text: string;
  readonly untold: string;
}
