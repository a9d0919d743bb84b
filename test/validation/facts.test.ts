// What a finding says beside its code and place, for the variants written down in facts.json: a sentence is made of
// facts, and a wrong one in it misleads as surely as a wrong place.
import { RULES } from "../../src/validation";
import FACTS from "./facts.json";
import { factsOf } from "./facts";

const WRITTEN = FACTS as Record<string, Record<string, readonly unknown[]>>;

describe.each(RULES.map(({ code }) => code).filter((code) => WRITTEN[code] !== undefined))("%s", (code) => {
  it("says what is written down for each variant", () => {
    const written = WRITTEN[code] ?? {};
    const found = Object.entries(factsOf(code)).filter(([name]) => name in written);
    expect(Object.fromEntries(found)).toEqual(written);
  });
});

it("nothing is written down for a code that is not in the catalogue", () => {
  const codes = new Set<string>(RULES.map(({ code }) => code));
  expect(Object.keys(WRITTEN).filter((code) => !codes.has(code))).toEqual([]);
});
