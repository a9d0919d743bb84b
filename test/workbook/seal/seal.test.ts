// Which cells are sealed, what stands in the way, and what is written.
import { INPUT_TABLES } from "../../../src/workbook/contract";
import { checkSeal, sealChanges, sealedCode, sealOf, withdrawnSeal } from "../../../src/workbook/seal";
import { FORMULA_LIMIT, fingerprintFormulas } from "../../../src/workbook/seal/formula";
import { columnReference, headersReference } from "../../../src/workbook/seal/reference";
import type { CellContent } from "../../../src/workbook/changes";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { aTable, aWorkbook, type TestCell } from "../../support/snapshot";

const KPI = (value: TestCell, source: TestCell = "Måling"): WorkbookSnapshot =>
  aWorkbook(
    aTable("KPI", [
      ["Nøgletal", "Periode", "Værdi", "Kilde", "Mine noter"],
      ["Borger.dk", "2024", value, source, "husk"],
    ]),
  );
const code = (value: TestCell, source?: TestCell): string => sealedCode(KPI(value, source));

const cellsOf = (content: readonly (readonly CellContent[])[]): CellContent[] => content.flat();
const formulasIn = (workbook: WorkbookSnapshot): string[] =>
  sealChanges(workbook)
    .sheets.flatMap(({ blocks }) => blocks.flatMap(({ content }) => cellsOf(content)))
    .flatMap((cell) => (cell !== null && typeof cell === "object" ? [cell.formula] : []));

describe("what is sealed", () => {
  test("every column the plan is read from, and the row of headers; no column beside", () => {
    expect(sealOf(KPI(92)).parts.map(({ run }) => run.header)).toEqual([
      null,
      "Nøgletal",
      "Periode",
      "Værdi",
      "Kilde",
    ]);
  });

  test("year columns of the deviations, numbered by their year", () => {
    const years = (first: string, second: string): string[] =>
      sealOf(
        aWorkbook(
          aTable("Afvigelse", [
            ["Mål", "Række", first, second],
            ["3.1a", "Mål", 5, 5],
          ]),
        ),
      ).parts.map(({ run }) => `${run.header ?? "headers"} ${run.constant}`);
    const [, , , ...forward] = years("2023", "2024");
    const [, , , ...backward] = years("2024", "2023");
    expect(backward.reverse()).toEqual(forward);
  });

  test("a value, a text, a format that changes nothing, and a note beside", () => {
    expect(code(92)).not.toBe(code(92.1));
    expect(code(92)).not.toBe(code("92"));
    expect(code(92)).not.toBe(code({ value: 92, formula: "=90+2" }));
    expect(code(92, "Måling")).not.toBe(code(92, "Måling "));
    expect(code(0.92)).toBe(code({ value: 0.92, format: "0.0%", text: "92,0%" }));
  });

  test("a header renamed, and a column put beside, show in the headers", () => {
    const table = (headers: string[], row: TestCell[]) =>
      sealedCode(aWorkbook(aTable("KPI", [headers, row])));
    const before = table(["Nøgletal", "Værdi"], ["x", 1]);
    expect(table(["Nøgletal", "Value"], ["x", 1])).not.toBe(before);
    expect(table(["Nøgletal", "Værdi", "Ny"], ["x", 1, 2])).not.toBe(before);
  });

  test("the same values in another table give another code", () => {
    const rows = (name: string) =>
      sealedCode(
        aWorkbook(
          aTable(name, [
            ["Krav", "Mål"],
            ["1", "1"],
          ]),
        ),
      );
    expect(rows("Krav")).not.toBe(rows("Mål"));
  });

  test("tables and columns keep their numbers from version to version: new ones go last", () => {
    expect(
      INPUT_TABLES.slice(0, 9).map(({ key, columns }) => `${key}: ${columns.map((each) => each.key).join()}`),
    ).toEqual(
      [
        "plan: setting,value",
        "goals: id,parent,title,wording,combination,scoring,weight,group,standing,responsible,remark",
        "requirements: id,goal,wording,kind,comparator,target,targetTo,unit,deadline,measure,denominator,reference,result,measuredOn,deliveredOn,documentation,documentedOn,documentationRequired,source,reservation,remark,alternativeTo,weight,grading",
        "budget: name,nature,appropriation-act,base-budget,uo1,uo2,uo3,uo4,realised,leftOut,agreement",
        "deviations: goal,series",
        "kpis: kpi,period,value,unit,measuredOn,source",
        "lists: list,item,value,assessed",
        "scales: requirement,from,score",
        "reports: period,sentOn",
      ].map((expected): unknown => expect.stringMatching(new RegExp(`^${expected}`, "u"))),
    );
  });
});

describe("what cannot be checked everywhere", () => {
  const obstacle = (value: TestCell) => sealOf(KPI(value)).parts[3]?.obstacle;
  test.each([
    ["an emoji", "god 🙂", "wide-character"],
    ["ten trillion", 1e13, "huge-number"],
    ["minus ten trillion", -1e13, "huge-number"],
    ["just below ten trillion", 9_999_999_999_999, null],
    ["Danish letters", "æøå", null],
  ])("%s", (_, value, expected) => {
    expect(obstacle(value)).toBe(expected);
  });

  test("a column with an obstacle has no sealed numbers, says why, and leaves the code", () => {
    expect(code("god 🙂")).toBe(code("ond 🙃"));
    const rows = sealChanges(KPI("god 🙂")).sheets[1]?.blocks.at(-1)?.content;
    expect(rows?.[3]?.slice(4, 6)).toEqual([null, null]);
    expect(rows?.[3]?.[11]).toMatch(/emoji/u);
    expect(rows?.[2]?.slice(4, 6)).not.toContain(null);
  });

  test("logical values and written errors are marked as Excel's alone", () => {
    const marked = (value: TestCell) => sealOf(KPI(value)).parts[3]?.excelOnly;
    expect([true, { value: "#N/A", error: true as const }].map(marked)).toEqual([true, true]);
    expect([1, "SAND", { value: "#N/A", error: true as const, formula: "=NA()" }].map(marked)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("formulas", () => {
  const run = {
    reference: "Budget[[#All],[Udgiftsopfølgning 1]]",
    direction: "down",
    start: "$I$12",
  } as const;

  test("none passes Excel's limit, however long the texts", () => {
    for (const longest of [0, 1, 250, 251, 4000, 32767])
      for (const formula of fingerprintFormulas(run, 68_002_040, 16_777_199, longest))
        expect(formula.length).toBeLessThanOrEqual(FORMULA_LIMIT);
  });

  test("texts of ordinary length need one formula, the longest a cell can hold a few more", () => {
    expect(fingerprintFormulas(run, 1, 16_777_199, 2000)).toHaveLength(1);
    expect(fingerprintFormulas(run, 1, 16_777_199, 32767).length).toBeLessThan(20);
  });

  test("those of the fingerprint do not depend on the number of rows", () => {
    const rows = (count: number) =>
      formulasIn(
        aWorkbook(aTable("KPI", [["Nøgletal", "Værdi"], ...Array.from({ length: count }, () => ["x", 1])])),
      ).filter((formula) => formula.includes("UNICODE"));
    expect(rows(3)).toHaveLength(6);
    expect(rows(900)).toEqual(rows(3));
  });

  test("nothing in them is volatile or newer than Excel 2013", () => {
    const functions = new Set(
      formulasIn(KPI(92)).flatMap((formula) =>
        [...formula.replaceAll(/"[^"]*"/gu, "").matchAll(/([A-Z.]+)\(/gu)].map(([, name]) => name),
      ),
    );
    expect([...functions].sort()).toEqual(
      "ABS ADDRESS AND COLUMN COLUMNS ERROR.TYPE EXACT IF IFERROR INDEX ISBLANK ISERROR ISFORMULA ISLOGICAL ISTEXT LEFT LEN MATCH MID MIN MOD OR ROUND ROW ROWS SUM SUMPRODUCT TEXT UNICODE".split(
        " ",
      ),
    );
  });

  test("refer to columns by header, with what a reference would misread escaped", () => {
    expect(columnReference("Krav", "Måltal")).toBe("Krav[[#Headers],[#Data],[Måltal]]");
    expect(columnReference("Krav", "Antal [#] '24")).toBe("Krav[[#Headers],[#Data],[Antal '['#'] ''24]]");
    expect(headersReference("Krav", ["Krav", "Mål", "Vægt"])).toBe("Krav[[#Headers],[Krav]:[Vægt]]");
    expect(headersReference("Krav", ["Krav"])).toBe("Krav[[#Headers],[Krav]]");
  });
});

describe("what is written", () => {
  test("two hidden sheets, and the names readers rely on", () => {
    const { sheets, names } = sealChanges(KPI(92));
    expect(sheets.map(({ name, hidden, emptied }) => [name, hidden, emptied])).toEqual([
      ["Seglkopi", true, true],
      ["Segl", true, true],
    ]);
    expect(names.map(({ name, sheet }) => `${name} ${sheet}`)).toEqual([
      "SeglKode Segl",
      "SeglKodeNu Segl",
      "SeglStatus Segl",
      "SeglKopi Seglkopi",
    ]);
  });

  test("a sheet of the user's named Segl is left alone, and ours is found again by its names", () => {
    const taken = { ...KPI(92), sheets: ["KPI", "Segl"] };
    expect(sealChanges(taken).sheets.map(({ name }) => name)).toEqual(["Seglkopi", "Segl 2"]);
    const again = {
      ...taken,
      sheets: ["KPI", "Segl", "Segl 2", "Kopien"],
      names: [
        { name: "SeglKode", formula: "='Segl 2'!$B$2" },
        { name: "SeglStatus", formula: "='Segl 2'!$B$4" },
        { name: "SeglKopi", formula: "=Kopien!$A$1" },
      ],
    };
    expect(sealChanges(again).sheets.map(({ name }) => name)).toEqual(["Kopien", "Segl 2"]);
  });

  test("a sheet that only one of the seal's names points into is not taken for ours: it would be emptied", () => {
    const named = {
      ...KPI(92),
      sheets: ["KPI", "Egen"],
      names: [{ name: "SeglKode", formula: "=Egen!$B$2" }],
    };
    expect(sealChanges(named).sheets.map(({ name }) => name)).toEqual(["Seglkopi", "Segl"]);
  });
});

describe("the cross-check", () => {
  test.each([
    ["06880068-12735618", "agrees"],
    ["06880068-12735619", "differs"],
    ["", "not-computed"],
    ["#VALUE!", "not-computed"],
    [0, "not-computed"],
  ] as const)("%p read back: %s", (live, expected) => {
    expect(checkSeal(live, "06880068-12735618")).toBe(expected);
  });

  test("a seal that is withdrawn has no code, and a status that says so", () => {
    const [sheet] = withdrawnSeal("differs", KPI(92)).sheets;
    expect(sheet?.name).toBe("Segl");
    const [kode, status] = sheet?.blocks ?? [];
    expect(kode?.content).toEqual([[null]]);
    expect(status?.content[0]?.[0]).toEqual(expect.stringMatching(/^Kan ikke kontrolleres/u));
  });
});
