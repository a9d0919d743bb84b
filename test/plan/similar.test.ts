// Names that most likely are one.
import fc from "fast-check";
import { isOneSlip } from "../../src/plan";

test.each([
  ["Basisramme", "Basisrame"],
  ["Basisramme", "Basisrammer"],
  ["Basisramme", "Basisrmame"],
  ["Kerne-opgaver", "Kerneopgaver"],
  ["Faglige mål", "Faglig mål"],
])("%s and %s are one slip apart", (one, other) => {
  expect(isOneSlip(one, other)).toBe(true);
});

test.each([
  ["Basisramme", "Basisrm"],
  ["Gruppe A", "Gruppe B"],
  ["Gruppe 1", "Gruppe 2"],
  ["Kontrakt2024", "Kontrakt2025"],
  ["Indsats I", "Indsats II"],
  ["Drift", "Drift og vedligehold"],
  ["Pris", "Gris"],
])("%s and %s are two names", (one, other) => {
  expect(isOneSlip(one, other)).toBe(false);
});

test("the order of two names makes no difference, and a name is itself", () => {
  const name = fc.stringMatching(/^[a-eæ1 ]{0,8}$/u);
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(isOneSlip(one, other)).toBe(isOneSlip(other, one));
      expect(isOneSlip(one, one)).toBe(true);
    }),
  );
});
