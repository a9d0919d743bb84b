// What is read out of texts: sentences and the years in them, units that mean the same, and the short code over facts.
import Fraction from "fraction.js";
import { codeIn, shortCode } from "../../src/validation/short-code";
import { sentencesOf, yearsIn } from "../../src/validation/text-years";

test.each([
  ["Aftalen er indgået. Den gælder.", ["Aftalen er indgået.", "Den gælder."]],
  ["Er den indgået? Ja; Nej", ["Er den indgået?", "Ja;", "Nej"]],
  ["Indgået i 2024. Den gælder.", ["Indgået i 2024.", "Den gælder."]],
  ["Indgået i 1999; Den gælder.", ["Indgået i 1999;", "Den gælder."]],
  ["Senest 1. Januar", ["Senest 1. Januar"]],
  ["Senest den 1. januar", ["Senest den 1. januar"]],
  ["Se bilag B. Den gælder.", ["Se bilag B.", "Den gælder."]],
  ["Efter UO4. Derefter slut.", ["Efter UO4.", "Derefter slut."]],
  ["Efter FM12345. Derefter slut.", ["Efter FM12345. Derefter slut."]],
  ["Jf. bilag", ["Jf. bilag"]],
  ["Indgået.  \n Den gælder.", ["Indgået.", "Den gælder."]],
  ["Første linje\n\n  anden linje", ["Første linje", "anden linje"]],
  [" Indgået. ", ["Indgået."]],
  ["a: B", ["a: B"]],
  ["", []],
  [" \n ", []],
])("%j has the sentences %j", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test.each([
  ["i 2024", [2024]],
  ["i 1999 og 2024", [1999, 2024]],
  ["2024-2027", [2024, 2025, 2026, 2027]],
  ["2024 – 2026", [2024, 2025, 2026]],
  ["2018/19", [2018, 2019]],
  ["2018/2019", [2018, 2019]],
  ["1999/00", [1999]],
  ["2024-2023", [2024]],
  ["2024 og 2024", [2024]],
  ["i 1850, 2124 og 3024", []],
  ["120240", []],
  ["31.12.2024", []],
  ["01/01/2024", []],
  ["1,2024", []],
  ["2024a-2026", [2024]],
  ["2024-a2026", [2024, 2026]],
])("%j names the years %j", (sentence, expected) => {
  expect(yearsIn(sentence)).toEqual(expected);
});

test("a short code is the same for the same facts in whatever order, and another for any other", () => {
  const facts = { b: 1, a: [true, null, "x"], c: new Fraction(1, 3) };
  expect(shortCode(facts)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/u);
  expect(shortCode({ c: new Fraction(2, 6), a: [true, null, "x"], b: 1 })).toBe(shortCode(facts));
  const others = [
    { ...facts, b: 2 },
    { ...facts, b: "1" },
    { ...facts, a: [true, null] },
    { ...facts, a: [null, true, "x"] },
    { ...facts, c: new Fraction(1, 4) },
    {},
    null,
  ].map(shortCode);
  expect(new Set([shortCode(facts), ...others]).size).toBe(8);
});

test.each([
  ["0,93 [4K7M-Q2XA]", "4K7M-Q2XA"],
  ["0,93 (4k7m-q2xa)", "4K7M-Q2XA"],
  ["4K7M-Q2XA", "4K7M-Q2XA"],
  [" 4K7M-Q2XA ", "4K7M-Q2XA"],
  ["0,93 4K7M-Q2XA", "4K7M-Q2XA"],
  ["[4K7M-Q2XA] og mere", undefined],
  ["x4K7M-Q2XA", undefined],
  ["4K7M-Q2X", undefined],
  ["0,93", undefined],
  ["", undefined],
])("the code at the end of %j is %s", (text, expected) => {
  expect(codeIn(text)).toBe(expected);
});
