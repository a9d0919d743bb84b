// Every rule in its variants: what strikes, what just does not, what bad input does. Each compares the whole set of
// findings with severity and place, so that a finding too many fails as surely as one too few.
import { RULES } from "../../src/validation";
import { CASES } from "./cases";
import { check, line, planWith } from "./support";

describe.each(Object.entries(CASES))("%s", (_, variants) => {
  it.each(variants.map((variant) => [variant.name, variant] as const))(
    "%s",
    (__, { change, when, expected }) => {
      expect(check(planWith(change), when).map(line).sort()).toEqual([...expected].sort());
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
});
