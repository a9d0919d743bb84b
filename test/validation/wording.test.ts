// The sentences of all findings in both languages: every finding that any variant of any rule makes is spoken.
import { RULES } from "../../src/validation";
import { findingText, type Names, SOURCES } from "../../src/wording/findings";
import { findingWhen } from "../../src/wording/findings/when";
import type { Language } from "../../src/wording/language";
import { CASES } from "./cases";
import { check, planWith } from "./support";

const NAMES: Names = { table: (table) => `[${table}]`, column: (table, column) => `[${table}.${column}]` };
const LANGUAGES: readonly Language[] = ["da", "en"];

const FINDINGS = Object.values(CASES).flatMap((variants) =>
  variants.flatMap(({ change, when }) => check(planWith(change), when)),
);

/** Empty texts and spaces at the ends, which the reader never gives, look as odd in a sentence as they are. */
function hasOddText(facts: object): boolean {
  return Object.values(facts).some(
    (value: unknown) =>
      (typeof value === "string" && value.trim() !== value) ||
      value === "" ||
      (Array.isArray(value) && value.length === 0),
  );
}

describe.each(LANGUAGES)("in %s", (language) => {
  const texts = FINDINGS.map((finding) => ({ finding, ...findingText(finding, language, NAMES) }));

  it("every code is spoken at least once by the variants", () => {
    const spoken = new Set(FINDINGS.map(({ facts }) => facts.code));
    expect(RULES.map(({ code }) => code).filter((code) => !spoken.has(code))).toEqual([]);
  });

  it.each(["message", "remedy"] as const)("each %s is one or more whole sentences", (part) => {
    const odd = texts.map((text) => text[part]).filter((text) => !/^\S.*[.?](«|”)?\.?$/su.test(text));
    expect(odd).toEqual([]);
  });

  it("nothing that is not a word comes through", () => {
    const slips = /undefined|null|NaN|\[object|[0-9]n\b|\.\.|\s\s|\s[.,:;]|!/u;
    const spoken = texts
      .filter(({ finding }) => !hasOddText(finding.facts))
      .flatMap(({ message, remedy }) =>
        [message, remedy].map((text) => text.replaceAll(/#[A-Z0-9/]+[!?]/gu, "#")),
      );
    expect(spoken.filter((text) => slips.test(text))).toEqual([]);
    expect(spoken.length).toBeGreaterThan(500);
  });

  it("per cent is written out", () => {
    const written = texts.flatMap(({ finding, message, remedy }) =>
      JSON.stringify(finding.facts, (_, value: unknown) =>
        typeof value === "bigint" ? String(value) : value,
      ).includes("%")
        ? []
        : [message, remedy],
    );
    expect(written.filter((text) => text.includes("%"))).toEqual([]);
  });

  it("numbers have the language's own comma", () => {
    const comma = language === "da" ? /\d\.\d(?!\d{2})/u : /\d,\d(?!\d{2})/u;
    const numbers = texts.filter(({ finding }) => finding.facts.code === "rounding-hides-verdict");
    expect(
      numbers
        .map(({ message }) => message.replace(/Krav \S+|Requirement \S+/gu, ""))
        .filter((text) => comma.test(text)),
    ).toEqual([]);
    expect(numbers.length).toBeGreaterThan(0);
  });

  it("when a finding is made is said for the catalogue", () => {
    expect(RULES.filter(({ code }) => !/^\S.*\.$/u.test(findingWhen(code, language)))).toEqual([]);
    expect(Object.values(SOURCES[language]).filter((text) => !/^\S.*\.$/u.test(text))).toEqual([]);
  });
});

describe("the names of tables and columns", () => {
  it("are asked for, never known", () => {
    const [finding] = check(planWith((draft) => draft.notes.push({ kind: "table-missing", table: "goals" })));
    const text = finding && findingText(finding, "da", NAMES);
    expect(text).toEqual({
      message: "Tabellen [goals] findes ikke. Det, der skulle stå i den, kan ikke tælles med.",
      remedy: "Opret tabellen, eller giv den eksisterende tabel navnet [goals] (Tabeldesign, Tabelnavn).",
    });
  });
});

describe("some sentences, word for word", () => {
  const spoken = (change: Parameters<typeof planWith>[0], language: Language): string[] =>
    check(planWith(change)).map((finding) => findingText(finding, language, NAMES).message);

  it("91,96 of 92", () => {
    const change: Parameters<typeof planWith>[0] = (draft) => {
      const [, , row] = draft.requirements;
      if (row !== undefined) Object.assign(row, { result: 91.96, measure: "popup", source: "Undersøgelsen" });
    };
    expect(spoken(change, "da")).toEqual([
      "Krav 2.a.i er ikke opfyldt, selv om afrundingen tyder på andet: resultatet er 91,96 mod 92 pct.",
    ]);
    expect(spoken(change, "en")).toEqual([
      "Requirement 2.a.i is not fulfilled, although the rounding suggests otherwise: the result is 91.96 against 92 pct.",
    ]);
  });

  it("a report six days late", () => {
    const change: Parameters<typeof planWith>[0] = (draft) => {
      const last = draft.reports.at(-1);
      if (last !== undefined) last.sentOn = "2025-01-15";
    };
    expect(spoken(change, "da")).toEqual([
      "Afrapporteringen for 4. kvartal 2024 er sendt 15. januar 2025, 1 dag efter fristen 14. januar 2025.",
    ]);
    expect(spoken(change, "en")).toEqual([
      "The report for Q4 2024 was sent on 15 January 2025, 1 day after the deadline 14 January 2025.",
    ]);
  });
});
