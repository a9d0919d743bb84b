// Workbooks that are wrong in ordinary ways, end to end: each starts as the year's sample, has one thing wrong, and must give
// the findings that say so, leave the goals concerned undetermined, and change no other verdict.
import { readFileSync } from "node:fs";
import { type HeadlessExcel, openHeadless } from "../../../src/headless";
import { assess, NoPlanTablesError } from "../../../src/recalculation";
import { makeReport } from "../../../src/workbook/make-report";
import { AGREED } from "../../../src/workbook/memory/tables";
import type { PlainReport } from "../../../src/workbook/report";
import { readHere, recalculateHere, RUN } from "../../support/workbooks";
import { sample } from "./folder";

// A recalculation takes about a second; on a machine with much else to do, many.
jest.setTimeout(180_000);

type Wrong = (workbook: Excel.Workbook) => void;

const YEAR = readFileSync(sample("resultatplan-2024-year"));

/** The year's sample with something wrong in it, as if somebody had worked in it in Excel. */
async function openWrong(wrong: Wrong): Promise<HeadlessExcel> {
  const excel = (await openHeadless(YEAR)).useEverywhere();
  await excel.run(async (context) => {
    // Without the copy of the plan as agreed: what has changed since is tested where it is found, not here.
    context.workbook.tables.getItem(AGREED.name).delete();
    wrong(context.workbook);
    await context.sync();
  });
  return excel;
}

/** What a recalculation would say of it: read through Office.js's client and judged. Writing adds nothing to it but time. */
async function reportOn(wrong: Wrong): Promise<PlainReport> {
  await openWrong(wrong);
  return makeReport(assess(await readHere(), RUN), "da");
}

/** "error not-a-number Krav!M19", a line for each finding. */
function findings(report: PlainReport): string[] {
  return report.findings.map(({ severity, code, cell, table }) => `${severity} ${code} ${cell ?? table}`);
}

function statuses(report: PlainReport): Record<string, string> {
  return Object.fromEntries(report.goals.map(({ id, status }) => [id, status]));
}

/** Goals whose status is another than in the sample. */
function changed(report: PlainReport): Record<string, string> {
  const before = statuses(sound);
  return Object.fromEntries(Object.entries(statuses(report)).filter(([id, status]) => before[id] !== status));
}

/** Findings the sample does not have. */
function added(report: PlainReport): string[] {
  const before = new Set(findings(sound));
  return findings(report).filter((finding) => !before.has(finding));
}

/** A data cell by table, column header and data row (from 1). */
function cell(workbook: Excel.Workbook, table: string, header: string, row: number): Excel.Range {
  return workbook.tables
    .getItem(table)
    .columns.getItem(header)
    .getDataBodyRange()
    .getCell(row - 1, 0);
}

/** Data rows of Krav in the sample. */
const ROW = { "1.2a-1": 4, "1.2b-2": 6, "2.2-1": 15 } as const;

let sound: PlainReport;
beforeAll(async () => {
  sound = await reportOn(() => undefined);
});

/** Every verdict the sample has, but for the goals told. */
function expectOnly(report: PlainReport, goals: Readonly<Record<string, string>>): void {
  expect(changed(report)).toEqual(goals);
}

describe("one cell is wrong: its goal alone becomes undetermined, and the finding names the cell", () => {
  test.each<[string, Wrong, string, string]>([
    [
      "words where a number should be",
      (workbook) => (cell(workbook, "Krav", "Resultat", ROW["2.2-1"]).values = [["to stk."]]),
      "error not-a-number Krav!M19",
      "2.2",
    ],
    [
      "#DIV/0! in a result",
      (workbook) => (cell(workbook, "Krav", "Resultat", ROW["2.2-1"]).formulas = [["=1/0"]]),
      "error error-value Krav!M19",
      "2.2",
    ],
    [
      "#N/A in a target",
      (workbook) => (cell(workbook, "Krav", "Måltal", ROW["2.2-1"]).formulas = [["=NA()"]]),
      "error error-value Krav!F19",
      "2.2",
    ],
    [
      "#DIV/0! in a KPI",
      (workbook) => (cell(workbook, "KPI", "Værdi", 3).formulas = [["=1/0"]]),
      "error error-value KPI!C7",
      "3.4",
    ],
    [
      "#DIV/0! in the budget",
      (workbook) => (cell(workbook, "Budget", "Realiseret", 2).formulas = [["=1/0"]]),
      "error error-value Budget!I6",
      "3.1",
    ],
    [
      "a type of requirement nobody knows",
      (workbook) => (cell(workbook, "Krav", "Type", ROW["2.2-1"]).values = [["Tælling"]]),
      "error word-unknown Krav!D19",
      "2.2",
    ],
    [
      "a rule for fulfilment nobody knows",
      (workbook) => (cell(workbook, "Mål", "Opfyldt når", 12).values = [["de fleste"]]),
      "error word-unknown Mål!E16",
      "2.2",
    ],
    [
      "a deadline that is no date",
      (workbook) => (cell(workbook, "Krav", "Frist", 18).values = [["når det passer"]]),
      "error not-a-date Krav!I22",
      "2.4",
    ],
  ])("%s", async (_name, wrong, finding, goal) => {
    const report = await reportOn(wrong);
    expect(added(report)).toEqual([finding]);
    expectOnly(report, { [goal]: "undetermined" });
    expect(report.score).toMatchObject({ provisional: true, text: "66,7 pct. sikkert, 83,3 pct. muligt" });
    expect(report.goals.find(({ id }) => id === goal)?.reason).toMatch(
      /Kan ikke læses: ».+« .*Ret cellen\./u,
    );
  });
});

describe("rows that do not fit together", () => {
  test("two goals with one id: both are undetermined, and the requirement left behind is named", async () => {
    const report = await reportOn((workbook) => (cell(workbook, "Mål", "Mål", 5).values = [["2.2"]]));
    expect(added(report)).toEqual([
      "error requirement-orphaned Krav!B11",
      "error goal-id-duplicated Mål!A16",
    ]);
    const twice = report.goals.filter(({ id }) => id === "2.2");
    expect(twice.map(({ status, score }) => [status, score])).toEqual([
      ["undetermined", 0],
      ["undetermined", 0],
    ]);
    expect(report.score).toMatchObject({ provisional: true, text: "58,3 pct. sikkert, 83,3 pct. muligt" });
  });

  test("a requirement of a goal that is not there: the goal it left is undetermined", async () => {
    const report = await reportOn(
      (workbook) => (cell(workbook, "Krav", "Mål", ROW["2.2-1"]).values = [["9.9"]]),
    );
    expect(added(report)).toEqual([
      "error requirement-orphaned Krav!B19",
      "error goal-without-requirement Mål!A16",
    ]);
    expectOnly(report, { "2.2": "undetermined" });
    expect(report.score.provisional).toBe(true);
  });
});

describe("per cent", () => {
  test("0,92 against 92 pct. is asked about, never fulfilled", async () => {
    const report = await reportOn((workbook) => {
      cell(workbook, "Krav", "Resultat", ROW["1.2a-1"]).values = [[0.92]];
      cell(workbook, "Krav", "Resultat", ROW["1.2b-2"]).values = [[73.1]];
    });
    expect(added(report)).toEqual(["error percent-scale Krav!M8"]);
    expect(statuses(report)["1.2"]).not.toBe("fulfilled");
    expect(report.score).toMatchObject({ certain: 75, provisional: true });
  });

  test("0,92 in a cell that shows 92 % is 92 pct.", async () => {
    const report = await reportOn((workbook) => {
      const result = cell(workbook, "Krav", "Resultat", ROW["1.2a-1"]);
      result.values = [[0.92]];
      result.numberFormat = [["0%"]];
      cell(workbook, "Krav", "Resultat", ROW["1.2b-2"]).values = [[73.1]];
    });
    expect(added(report)).toEqual([]);
    expectOnly(report, { "1.2": "fulfilled" });
    expect(report.requirements.find(({ id }) => id === "1.2a-1")?.valueText).toBe("92 pct.");
  });
});

describe("a table is missing: one finding says so, and what only follows from it is not told again", () => {
  test("Krav is no table any more: nothing can be judged, and the first finding says which table", async () => {
    const report = await reportOn((workbook) => workbook.tables.getItem("Krav").convertToRange());
    expect(added(report)).toEqual(["error table-missing Krav"]);
    expect(new Set(Object.values(statuses(report)))).toEqual(new Set(["undetermined"]));
    expect(report.score).toMatchObject({ certain: 0, provisional: true });
  });

  test("Mål is gone: there is no goal, no score, and no verdict", async () => {
    const report = await reportOn((workbook) => {
      workbook.tables.getItem("Mål").delete();
    });
    expect(added(report)).toEqual(["error table-missing Mål"]);
    expect(report.goals).toEqual([]);
    expect(report.score).toMatchObject({ certain: 0, possible: 0, provisional: true });
  });

  test("Plan is gone: what needs the year or the deviation's base is undetermined", async () => {
    const report = await reportOn((workbook) => {
      workbook.tables.getItem("Plan").delete();
    });
    expect(added(report)).toEqual(["error table-missing Plan"]);
    expectOnly(report, { "3.1": "undetermined", "3.4": "undetermined" });
    expect(report.score.provisional).toBe(true);
  });

  test("KPI is gone: the requirements measured on it say so, and their goals are undetermined", async () => {
    const report = await reportOn((workbook) => {
      workbook.tables.getItem("KPI").delete();
    });
    expect(added(report)).toEqual(["error table-missing KPI"]);
    expectOnly(report, { "3.4": "undetermined" });
  });

  test("Lister is gone: the requirement that goes through a list is undetermined", async () => {
    const report = await reportOn((workbook) => {
      workbook.tables.getItem("Lister").delete();
    });
    expect(added(report)).toEqual(["error table-missing Lister"]);
    expectOnly(report, { "3.3": "undetermined" });
  });

  test("all three of Plan, Mål and Krav are gone: one clear error, and nothing is written", async () => {
    await openWrong((workbook) => {
      for (const name of ["Plan", "Mål", "Krav"]) workbook.tables.getItem(name).delete();
    });
    await expect(recalculateHere()).rejects.toThrow(NoPlanTablesError);
    expect((await readHere()).sheets).not.toContain("Resultat");
  });
});

describe("a header is renamed", () => {
  const rename =
    (table: string, from: string, to: string): Wrong =>
    (workbook) =>
      (workbook.tables.getItem(table).columns.getItem(from).name = to);

  test.each<[string, Wrong, string, string[]]>([
    [
      "Resultat in Krav",
      rename("Krav", "Resultat", "Opnået"),
      "error column-missing Krav!A4",
      ["1.1", "1.2", "2.1", "2.2", "3.2", "3.4"],
    ],
    [
      "Mål in Krav",
      rename("Krav", "Mål", "Hører under"),
      "error column-missing Krav!A4",
      ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4"],
    ],
    [
      "Type in Krav",
      rename("Krav", "Type", "Slags"),
      "error column-missing Krav!A4",
      ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4"],
    ],
    [
      "Frist in Krav",
      rename("Krav", "Frist", "Senest"),
      "error column-missing Krav!A4",
      ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4"],
    ],
    [
      "Opfyldt når in Mål",
      rename("Mål", "Opfyldt når", "Regel"),
      "error column-missing Mål!A4",
      ["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "3.1", "3.2", "3.3", "3.4"],
    ],
    [
      "Realiseret in Budget",
      rename("Budget", "Realiseret", "Forbrug"),
      "error column-missing Budget!A4",
      ["3.1"],
    ],
    ["Værdi in KPI", rename("KPI", "Værdi", "Tal"), "error column-missing KPI!A4", ["3.4"]],
  ])(
    "%s: what was read from it is undetermined, and the finding names the table's header",
    async (...given) => {
      const [, wrong, finding, goals] = given;
      const report = await reportOn(wrong);
      expect(added(report)).toContain(finding);
      expectOnly(report, Object.fromEntries(goals.map((id) => [id, "undetermined"])));
      expect(report.score.provisional).toBe(true);
    },
  );

  test("Hører til in Mål: what is a subgoal of what is not known, so no goal is judged", async () => {
    const report = await reportOn(rename("Mål", "Hører til", "Del af"));
    expect(added(report)).toContain("error column-missing Mål!A4");
    expect(new Set(Object.values(statuses(report)))).toEqual(new Set(["undetermined"]));
    expect(report.score).toMatchObject({ certain: 0, provisional: true });
  });

  test("in case, spaces and line breaks alone: nothing is changed", async () => {
    const report = await reportOn((workbook) => {
      rename("Krav", "Resultat", "  RESULTAT ")(workbook);
      rename("Mål", "Opfyldt når", "Opfyldt\nnår")(workbook);
    });
    expect(added(report)).toEqual([]);
    expectOnly(report, {});
  });
});

describe("an empty plan", () => {
  test("goals and requirements are empty: one finding says there is nothing to judge, and the score is nothing", async () => {
    const report = await reportOn((workbook) => {
      for (const name of ["Mål", "Krav", "Afvigelse"])
        workbook.tables.getItem(name).getDataBodyRange().clear("Contents");
    });
    expect(added(report)).toEqual(["error plan-empty Mål!A4"]);
    expect(report.goals).toEqual([]);
    expect(report.score).toMatchObject({ certain: 0, possible: 0, provisional: true });
  });

  test("the result is written all the same, with the finding in Flag and no goal in Opfyldelse", async () => {
    await openWrong((workbook) => {
      for (const name of ["Mål", "Krav"]) workbook.tables.getItem(name).getDataBodyRange().clear("Contents");
    });
    await recalculateHere();
    const { tables } = await readHere();
    const rows = (name: string) => (tables.find((table) => table.name === name)?.values ?? []).slice(1);
    expect(
      rows("Opfyldelse")
        .flat()
        .filter((value) => value !== ""),
    ).toEqual([]);
    expect(rows("Flag").flat()).toContain("plan-empty");
  });
});

test("what is wrong is written: the finding in Flag, the goal undetermined in Opfyldelse", async () => {
  await openWrong((workbook) => (cell(workbook, "Krav", "Resultat", ROW["2.2-1"]).formulas = [["=1/0"]]));
  await recalculateHere();
  const { tables } = await readHere();
  const rows = (name: string) => (tables.find((table) => table.name === name)?.values ?? []).slice(1);
  const flag = rows("Flag").find((row) => row.includes("error-value"));
  expect(flag).toEqual(expect.arrayContaining(["Fejl", "2.2", "Krav!M19"]));
  const goal = rows("Opfyldelse").find(([id]) => id === "2.2");
  expect(goal?.slice(2, 6)).toEqual(["Ikke opgjort", 25 / 3, 0, 25 / 3]);
});

describe("what is unusual and not wrong changes no verdict", () => {
  test("hidden rows count, and a warning says that they are hidden", async () => {
    const report = await reportOn((workbook) => {
      workbook.worksheets.getItem("Krav").getRange("5:6").rowHidden = true;
    });
    expect(added(report)).toEqual(["warning rows-hidden Krav!A5"]);
    expectOnly(report, {});
    expect(report.score).toMatchObject({ provisional: false, text: sound.score.text });
  });

  test("a row typed below a table is no part of it, and a warning says in which cell it begins", async () => {
    const report = await reportOn((workbook) => {
      const sheet = workbook.worksheets.getItem("Krav");
      const below = sheet.tables.getItem("Krav").getRange().getRowsBelow(1);
      below.getCell(0, 0).values = [["9.9-1"]];
      below.getCell(0, 1).values = [["9.9"]];
    });
    expect(added(report)).toEqual(["warning row-below-table Krav!A35"]);
    expectOnly(report, {});
    expect(report.score).toMatchObject({ provisional: false, text: sound.score.text });
  });

  test("merged cells above and beside a table", async () => {
    const report = await reportOn((workbook) => {
      const sheet = workbook.worksheets.getItem("Krav");
      sheet.getRange("A1:F1").merge();
      sheet.getRange("AC5:AD9").merge();
      sheet.getRange("AC5").values = [["Drøftes på møde"]];
    });
    expect(report).toEqual(sound);
  });

  test("rows above the table: the verdicts are the same, and the cells have moved along", async () => {
    const report = await reportOn((workbook) => {
      workbook.worksheets.getItem("Krav").getRange("1:2").insert("Down");
    });
    expectOnly(report, {});
    expect(findings(report)).toContain("warning rounding-hides-verdict Krav!M12");
  });
});
