// What the differences of a check come to: one verdict on the workbook.
import type { Difference, Verdict, Weight } from "../../wording/verify";

const LESS: Readonly<Partial<Record<Difference["kind"], Weight>>> = {
  "formula-differs": "remark",
  "formula-for-value": "remark",
  "cell-extra": "remark",
  "live-code-not-computed": "remark",
  "not-covered": "remark",
  "version-differs": "remark",
  "not-sealed": "unchecked",
  "seal-withdrawn": "unchecked",
  "never-calculated": "unchecked",
  unfinished: "unchecked",
  "as-of-missing": "unchecked",
};

/** How much a difference weighs. */
export function weightOf({ kind }: Difference): Weight {
  return LESS[kind] ?? "differs";
}

/** One contradiction is enough; without one, one thing that cannot be told. */
export function verdictOf(differences: readonly Difference[]): Verdict {
  const weights = new Set(differences.map(weightOf));
  if (weights.has("differs")) return "differs";
  return weights.has("unchecked") ? "unchecked" : "agrees";
}
