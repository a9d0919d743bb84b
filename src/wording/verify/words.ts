// What a check of a received workbook can say: one shape, filled in for each language.
import type { Difference, Verdict } from "./difference";

export interface VerifyWords {
  /** One word, for the eye. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** What the verdict means; `count` contradictions. */
  readonly meaning: (verdict: Verdict, count: number) => string;
  readonly difference: (difference: Difference) => string;
  readonly claimed: (asOf: string, computed: string, version: string) => string;
  readonly computedTotal: (text: string) => string;
  readonly codeAgrees: (code: string) => string;
  /** The day the agreed plan was kept, and whether findings follow that say what has changed. */
  readonly agreedOn: (date: string, isChanged: boolean) => string;
  readonly noneAgreed: string;
  readonly headings: Readonly<Record<"differs" | "unchecked" | "remark" | "agreed", string>>;
}
