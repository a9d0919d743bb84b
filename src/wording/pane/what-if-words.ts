// The texts of "Hvad nu hvis": trying out other outcomes than the calculated ones.

export interface WhatIfWording {
  readonly tab: (assumed: number) => string;
  readonly heading: string;
  /** That it is assumed, and that nothing is written. */
  readonly note: string;
  readonly how: string;
  readonly calculated: (score: string) => string;
  readonly assumed: (requirements: number) => string;
  readonly reset: string;
  /** What a choice is about, for who cannot see where it stands. */
  readonly choose: (name: string) => string;
  readonly asCalculated: string;
  readonly choice: Readonly<Record<"fulfilled" | "not-fulfilled", string>>;
  /** The status with an assumption, and the calculated one. */
  readonly insteadOf: (status: string, calculated: string) => string;
  readonly requirements: (count: number) => string;
  readonly nothing: string;
}
