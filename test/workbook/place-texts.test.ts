// Places as people write them in Undtagelser: read back to what they mean, and no exception reaches a verdict.
import { assess } from "../../src/recalculation";
import { readPlan } from "../../src/workbook/facts";
import { makeReport } from "../../src/workbook/make-report";
import { YEAR } from "../../scripts/samples/year";
import { snapshotOf } from "../support/content";

const TODAY = { today: "2025-01-20", report: "year" } as const;
const { places, plan } = readPlan(snapshotOf(YEAR));
const row = (id: string): number => plan.requirements.find((each) => each.id === id)?.origin.row ?? -1;

describe("a place", () => {
  const result = { table: "requirements", row: row("1.2a-1"), column: "result" } as const;
  test.each([
    ["by the row's number and the column", "Krav 1.2a-1, Resultat", [result]],
    ["in another case and with more spaces", " krav  1.2A-1 ,  resultat", [result]],
    ["by the number alone, the whole row", "1.2a-1", [{ ...result, column: null }]],
    ["by its cell", `Krav!M${row("1.2a-1") + 4}`, [result]],
    ["by its cell, fixed and quoted", `'Krav'!$M$${row("1.2a-1") + 4}`, [result]],
    [
      "by the row's first cell, the number or the whole row",
      `Krav!A${row("1.2a-1") + 4}`,
      [
        { ...result, column: "id" },
        { ...result, column: null },
      ],
    ],
    [
      "of a setting, wherever it stands",
      "Plan, Underskrevet",
      [{ table: "plan", row: 0, column: "signedOn" }],
    ],
    ["of a table", "Krav", [{ table: "requirements", row: 0, column: null }]],
    ["of a column", "Krav, Frist", [{ table: "requirements", row: 0, column: "deadline" }]],
    ["of a year", "Afvigelse 3.1a Resultat, 2024", [{ table: "deviations", row: 2, column: "2024" }]],
    ["that is not there", "Krav 9.9", []],
    ["in a column that is not there", "Krav 1.2a-1, Farve", []],
    ["outside every table", "Krav!ZZ999", []],
    ["that is only punctuation", ", ,", []],
  ])("%s", (_, text, expected) => {
    expect(places.originsOf(text)).toEqual(expected);
  });

  test("of every finding is read back to where the finding stands", () => {
    const outcome = assess(snapshotOf(YEAR), TODAY);
    for (const { origin } of outcome.findings) {
      const { table, row: at, column } = origin;
      const found = outcome.places.originsOf(outcome.places.textOf(origin));
      const isSetting = table === "plan" && column !== "setting" && column !== null;
      expect(found).toContainEqual(isSetting ? { table, row: 0, column } : { table, row: at, column });
    }
  });
});

test("exceptions from every finding change no verdict and no score", () => {
  const before = assess(snapshotOf(YEAR), TODAY);
  const { findings } = makeReport(before, "da");
  const rows = findings.map(({ code, place, givenFor }) => ({
    code,
    place,
    givenFor,
    reason: "Kendt",
    by: "AH",
    date: 45_670,
  }));
  const after = assess(snapshotOf({ ...YEAR, rows: { ...YEAR.rows, exceptions: rows } }), TODAY);
  expect(after.evaluation).toEqual(before.evaluation);
  const excepted = makeReport(after, "da").findings.filter(({ severity }) => severity === "excepted");
  const codesOf = (all: typeof findings): string[] => all.map(({ code }) => code).sort();
  expect(codesOf(excepted)).toEqual(codesOf(findings.filter(({ exceptable }) => exceptable)));
});
