// The copy of the agreed plan is not as it was kept: its control code is another, or gone.
import type { IsoDate } from "../../plan";
import { NOT_ADJUSTED } from "../drifted";
import type { Rule } from "../rule";

export interface AgreedCopyChanged {
  readonly code: "agreed-copy-changed";
  readonly edition: number;
  readonly keptOn: IsoDate | null;
  /** The code noted when it was kept; null when it is gone. */
  readonly noted: string | null;
  readonly now: string;
}

export const agreedCopyChanged: Rule<AgreedCopyChanged> = {
  code: "agreed-copy-changed",
  family: "drift",
  severity: "error",
  basis: NOT_ADJUSTED,
  find: ({ plan }) =>
    // Stryker disable next-line ArrayDeclaration: what is no edition has no codes that could differ
    (plan.agreed?.editions ?? []).flatMap(({ edition, keptOn, code, codeNow, origin }) =>
      code === codeNow ? [] : [{ edition, keptOn, noted: code, now: codeNow, origin }],
    ),
};
