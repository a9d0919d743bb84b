// References to tables in the formulas that are written, by Microsoft's rules for structured references.
import { bracketed, dataReference, rowReference } from "../../src/workbook/table-reference";
import { emptyPlan, newPlanChanges } from "../../src/workbook/template";

test.each([
  ["Score", "T[Score]"],
  ["Årets budget_2", "T[Årets budget_2]"],
  ["mål/delmål", "T[[mål/delmål]]"],
  ["Regnskab (mio. kr.)", "T[[Regnskab (mio. kr.)]]"],
  ["Afvigelse %", "T[[Afvigelse %]]"],
  ["Nr. #1 [a] @b 'c'", "T[[Nr. '#1 '[a'] '@b ''c'']]"],
])("a column called %s is referred to as %s", (header, reference) => {
  expect(dataReference("T", header)).toBe(reference);
});

test("a cell in the formula's own row, and a header alone, escape what means something in brackets", () => {
  expect(rowReference("T", "Nr. #")).toBe("T[[#This Row],[Nr. '#]]");
  expect(bracketed("a]b")).toBe("[a']b]");
});

test("no formula of a new plan has a header with special characters in single brackets", () => {
  const empty = { tables: [], sheets: [], names: [] };
  const formulas = JSON.stringify(newPlanChanges(emptyPlan(2024), empty)).match(/"=(?:[^"\\]|\\.)*"/gu) ?? [];
  expect(formulas.length).toBeGreaterThan(0);
  const single = formulas.flatMap((formula) => formula.match(/[\p{L}\d_]\[[^[\]]+\]/gu) ?? []);
  expect(single.length).toBeGreaterThan(0);
  expect(single.filter((reference) => !/\[[\p{L}\p{N}_ ]+\]$/u.test(reference))).toEqual([]);
});
