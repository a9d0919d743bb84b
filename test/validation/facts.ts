// What findings say beside their place: the goal they concern, the facts their sentences are made of and the correction they
// carry, as plain data.
import type { AnyFinding } from "../../src/validation";

/** The goal, facts and correction of one code's findings, less the code; exact fractions as text. */
export function plainFacts(findings: readonly AnyFinding[], code: string): readonly unknown[] {
  return findings.filter(({ facts }) => facts.code === code).map(plain);
}

function plain({ goal, facts, fix }: AnyFinding): unknown {
  return JSON.parse(
    JSON.stringify({ ...facts, goal, ...(fix === null ? {} : { fix }) }, (key, value: unknown) =>
      key === "code" ? undefined : isFraction(value) ? String(value) : value,
    ),
  );
}

function isFraction(value: unknown): value is { toString(): string } {
  return typeof value === "object" && value !== null && "n" in value && "d" in value;
}
