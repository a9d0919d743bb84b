// Every rule in its variants: what strikes, what just does not, what bad input does. Each compares the whole set of
// findings with severity and place, so that a finding too many fails as surely as one too few; and with facts.json, where
// it is written what a finding of the rule itself says beside that: a wrong fact makes a wrong sentence.
import { RULES } from "../../src/validation";
import { CASES } from "./cases";
import { plainFacts } from "./facts";
import WRITTEN from "./facts.json";
import { check, line, planWith } from "./support";

const FACTS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = WRITTEN;

describe.each(Object.entries(CASES))("%s", (code, variants) => {
  it.each(variants.map((variant) => [variant.name, variant] as const))(
    "%s",
    (name, { change, when, expected }) => {
      const found = check(planWith(change), when);
      expect(found.map(line).sort()).toEqual([...expected].sort());
      const facts = FACTS[code]?.[name];
      if (facts !== undefined) expect(plainFacts(found, code)).toEqual(facts);
    },
  );
});

describe("the variants", () => {
  it("are at least four for every code of the catalogue", () => {
    const few = RULES.filter(({ code }) => (CASES[code] ?? []).length < 4).map(({ code }) => code);
    expect(few).toEqual([]);
  });

  it("begin with one that makes the finding and hold one that does not", () => {
    const makes = (code: string) => (expected: readonly string[]) =>
      expected.some((found) => found.startsWith(`${code} `));
    const wrong = RULES.filter(({ code }) => {
      const sets = (CASES[code] ?? []).map(({ expected }) => expected);
      return !(sets[0] !== undefined && makes(code)(sets[0])) || sets.every(makes(code));
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it("have their facts written down under their own names", () => {
    const unknown = Object.entries(FACTS).flatMap(([code, variants]) => {
      const names = new Set(
        Object.entries(CASES)
          .find(([other]) => other === code)?.[1]
          .map(({ name }) => name),
      );
      return Object.keys(variants).filter((name) => !names.has(name));
    });
    expect(unknown).toEqual([]);
  });
});
