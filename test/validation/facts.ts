// What each finding of each variant says beside its place: the facts its sentence is made of, by code and variant.
import type { AnyFinding, FindingCode } from "../../src/validation";
import { CASES } from "./cases";
import { check, planWith } from "./support";

/** The facts as plain data, less the code; exact fractions as text. */
function plain({ facts }: AnyFinding): unknown {
  return JSON.parse(
    JSON.stringify(facts, (key, value: unknown) =>
      key === "code" ? undefined : isFraction(value) ? String(value) : value,
    ),
  );
}

function isFraction(value: unknown): value is { toString(): string } {
  return typeof value === "object" && value !== null && "n" in value && "d" in value;
}

/** The facts of a code's findings, variant by variant; those variants that make none are left out. */
export function factsOf(code: FindingCode): Record<string, readonly unknown[]> {
  return Object.fromEntries(
    (CASES[code] ?? []).flatMap(({ name, change, when }) => {
      const found = check(planWith(change), when).filter(({ facts }) => facts.code === code);
      return found.length === 0 ? [] : [[name, found.map(plain)]];
    }),
  );
}
