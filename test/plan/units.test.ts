// Units as people write them: which are one, and how many of the plain unit a scale is.
import { isNotation, isPercent, isSameUnit, readUnit } from "../../src/plan";

test.each([
  ["pct.", "%"],
  ["Procent", "pct"],
  ["mio. kr.", "Mio.  kr"],
  ["mio. kr.", "mio kr."],
  ["mio.\u00a0kr.", "kr. mio."],
  ["t.kr.", "tkr"],
  ["1.000 kr.", "tusind kroner"],
  ["mia. kr.", "milliarder DKK"],
  [" dage ", "dage"],
  ["ÅRSVÆRK", "a\u030arsværk"],
])("%j and %j are one unit", (one, other) => {
  expect(isSameUnit(one, other)).toBe(true);
});

test.each([
  ["dage", "dag e"],
  ["pct.", "pct. point"],
  ["pct.", ""],
  ["dage", "uger"],
  ["kr.", "t.kr."],
  ["mio. kr.", "mia. kr."],
  ["mio. kr.", "mio."],
  ["t", "t.kr."],
])("%j and %j are two", (one, other) => {
  expect(isSameUnit(one, other)).toBe(false);
});

test.each([
  ["kr.", "kr.", 0],
  ["t. kr.", "kr.", 3],
  ["mill. kr.", "kr.", 6],
  ["1.000.000 kr.", "kr.", 6],
  ["mia.", "", 9],
  ["tusind årsværk", "årsværk", 3],
  ["kr. pr. sag", "kr. pr. sag", 0],
  ["t", "t", 0],
  ["%", "pct.", 0],
])("%j is %j times ten to the power of %d", (text, base, power) => {
  expect(readUnit(text)).toEqual({ base, power });
});

test("per cent is per cent in every spelling, and percentage points are", () => {
  for (const unit of ["pct.", " % ", "PROCENT", "procent.", "procentpoint"])
    expect(isPercent(unit)).toBe(true);
  for (const unit of ["", "promille", "pct. af årsværk", "kr."]) expect(isPercent(unit)).toBe(false);
});

test.each([
  ["kr.", true],
  ["mio. kr.", true],
  ["pct.", true],
  ["mio.", true],
  ["årsværk", false],
  ["pct. af årsværk", false],
])("%j is part of how a number is written: %s", (unit, expected) => {
  expect(isNotation(readUnit(unit))).toBe(expected);
});
