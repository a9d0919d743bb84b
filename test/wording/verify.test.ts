// Every kind of difference has a sentence in both languages, and a weight; one contradiction decides.
import { type Difference, verifyWords } from "../../src/wording/verify";
import { verdictOf, weightOf } from "../../src/workbook/verify";

const place = { table: "Krav", column: "Resultat" };
const CASES: readonly (readonly [Difference, "differs" | "unchecked" | "remark"])[] = [
  [
    {
      kind: "cell",
      cell: "Opfyldelse!C5",
      table: "Opfyldelse",
      row: "1.1",
      column: "Status",
      claimed: "",
      computed: true,
    },
    "differs",
  ],
  [{ kind: "row-missing", table: "Flag", row: "report-late" }, "differs"],
  [{ kind: "row-extra", table: "Flag", row: "report-late", cell: "Flag!A5" }, "differs"],
  [{ kind: "table-missing", table: "Flag" }, "differs"],
  [{ kind: "column-missing", table: "Flag", column: "Kode" }, "differs"],
  [{ kind: "typed-over", cell: "Resultat!C6", claimed: 83.4 }, "differs"],
  [{ kind: "formula-differs", cell: "Resultat!C6" }, "remark"],
  [{ kind: "formula-for-value", cell: "Opfyldelse!C6" }, "remark"],
  [{ kind: "cell-extra", cell: "Resultat!H1", claimed: "Godkendt" }, "remark"],
  [{ kind: "name-missing", name: "SamletScore" }, "differs"],
  [{ kind: "name-moved", name: "SamletScore", cell: "Ark1!A1" }, "differs"],
  [{ kind: "input-changed", ...place, row: 2, cell: "Krav!M6", was: 1, now: 2 }, "differs"],
  [{ kind: "input-changed", ...place, row: null, cell: null, was: "", now: "" }, "differs"],
  [{ kind: "input-rows", table: "Krav", was: 9, now: 8 }, "differs"],
  [{ kind: "headers-changed", table: "Krav" }, "differs"],
  [{ kind: "input-gone", table: "Krav", column: null }, "differs"],
  [{ kind: "input-gone", ...place }, "differs"],
  [{ kind: "input-new", table: "Krav", column: null }, "differs"],
  [{ kind: "input-new", ...place }, "differs"],
  [{ kind: "code-replaced", claimed: "00000001-00000001", computed: "00000002-00000002" }, "differs"],
  [{ kind: "live-code-differs", claimed: "00000001-00000001", computed: "00000002-00000002" }, "differs"],
  [{ kind: "live-code-not-computed" }, "remark"],
  [{ kind: "mail-code-differs", mail: "00000001-00000001", computed: "00000002-00000002" }, "differs"],
  [{ kind: "not-covered", ...place }, "remark"],
  [{ kind: "not-sealed" }, "unchecked"],
  [{ kind: "seal-withdrawn" }, "unchecked"],
  [{ kind: "never-calculated" }, "unchecked"],
  [{ kind: "unfinished" }, "unchecked"],
  [{ kind: "as-of-missing" }, "unchecked"],
  [{ kind: "version-differs", claimed: "0.1.0", ours: "0.2.0" }, "remark"],
];

test.each(CASES)("%j", (difference, weight) => {
  const [danish, english] = [verifyWords("da"), verifyWords("en")].map((words) =>
    words.difference(difference),
  );
  expect(weightOf(difference)).toBe(weight);
  expect(danish).toMatch(/^\P{Ll}.*\.$/u);
  expect(english).toMatch(/^\P{Ll}.*\.$/u);
  expect(danish).not.toMatch(/undefined|null|\b(the|is|was)\b/u);
  expect(english).not.toMatch(/undefined|null|\b(og|er|ikke)\b/u);
  for (const value of Object.values(difference))
    if (typeof value === "string" && value !== "" && value !== difference.kind)
      expect(danish).toContain(value);
});

test("nothing found agrees, a remark still agrees, and one contradiction outweighs what cannot be told", () => {
  expect(verdictOf([])).toBe("agrees");
  expect(verdictOf([{ kind: "live-code-not-computed" }])).toBe("agrees");
  expect(verdictOf([{ kind: "live-code-not-computed" }, { kind: "not-sealed" }])).toBe("unchecked");
  expect(verdictOf([{ kind: "not-sealed" }, { kind: "table-missing", table: "Flag" }])).toBe("differs");
});
