// The build of the ribbon's button has no English sentences of verdicts and findings: asking for one is an error that says so.
import { findingText, type Names } from "../../src/wording/findings";
import { statusWord } from "../../src/wording/reasons";
import { wordsIn } from "../../src/wording/language";
import { check, emptyDraft, planOf } from "../validation/support";

// What the alias `false` of webpack.config.js makes of a module.
jest.mock("../../src/wording/findings/english", () => ({}));
jest.mock("../../src/wording/reasons/en", () => ({}));

const NAMES: Names = { table: (table) => table, column: (_, column) => column };

test("sentences that are there are given", () => {
  expect(wordsIn({ da: "ja", en: undefined }, "da", "words")).toBe("ja");
  expect(statusWord("fulfilled", "da")).toBe("opfyldt");
});

test("a status in English is refused by name", () => {
  expect(() => statusWord("fulfilled", "en")).toThrow(
    'This build has no words of verdicts in the language "en".',
  );
});

test("a finding in English is refused by name, and is said in Danish", () => {
  const [finding] = check(planOf(emptyDraft()));
  if (finding === undefined) throw new Error("An empty plan has findings.");
  expect(findingText(finding, "da", NAMES).message).toMatch(/\.$/);
  expect(() => findingText(finding, "en", NAMES)).toThrow(
    'This build has no sentences of findings in the language "en".',
  );
});
