// The agreed plan written and read again without any Excel: what comes back is what was agreed, for every sample plan.
import { DROPPED_DTU_2016 } from "../../scripts/samples/dropped-dtu-2016";
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { POINTS_NSG_2016 } from "../../scripts/samples/points-nsg-2016";
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import { SCALES_UCRS_2019 } from "../../scripts/samples/scales-ucrs-2019";
import { YEAR } from "../../scripts/samples/year";
import { planCells } from "../../src/plan";
import { readPlan } from "../../src/workbook/facts";
import { agreedCells, agreedChanges } from "../../src/workbook/memory/agreed-changes";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { PlanContent } from "../../src/workbook/template";
import { snapshotOf, withWritten } from "../support/content";
import { aTable, aWorkbook, type TestCell } from "../support/snapshot";

const SAMPLES: Readonly<Record<string, PlanContent>> = {
  "as signed": PLAN_2024,
  "at the half year": MID_YEAR,
  "at the year's end": YEAR,
  "in points": POINTS_NSG_2016,
  "with scales": SCALES_UCRS_2019,
  "with goals dropped": DROPPED_DTU_2016,
};

function frozen(workbook: WorkbookSnapshot, keptOn: string): WorkbookSnapshot {
  const { plan, located } = readPlan(workbook);
  return withWritten(workbook, agreedChanges(plan, located, workbook, keptOn));
}

describe.each(Object.entries(SAMPLES))("the plan %s", (_, content) => {
  const now = snapshotOf(content);
  const { plan } = readPlan(frozen(now, "2024-02-01"));

  test("comes back term by term, with the values it had", () => {
    const agreed = plan.agreed?.terms.map(({ table, id, column, value }) => ({ table, id, column, value }));
    expect(agreed).toEqual(
      agreedCells(plan).map(({ table, id, column, value }) => ({ table, id, column, value })),
    );
    expect(agreed?.length).toBeGreaterThan(50);
  });

  test("has one edition, kept that day, whose code is the copy's", () => {
    expect(plan.agreed?.editions).toEqual([
      expect.objectContaining({ edition: 1, keptOn: "2024-02-01", code: plan.agreed?.editions[0]?.codeNow }),
    ]);
    expect(plan.agreed?.editions[0]?.code).toMatch(/^\d{8}-\d{8}$/u);
  });
});

/** A plan with one requirement whose cells a test sets. */
function oneRequirement(cells: Readonly<Record<string, TestCell>>): WorkbookSnapshot {
  const all = { Type: "Værdi", Frist: "2024", ...cells };
  return aWorkbook(
    aTable("Plan", [
      ["Indstilling", "Værdi"],
      ["År", 2024],
      ["Underskrevet", { value: 45322, format: "dd-mm-yyyy", text: "31-01-2024" }],
    ]),
    aTable("Mål", [
      ["Mål", "Titel", "Hører til", "Opfyldt når"],
      ["1", "Drift", null, null],
    ]),
    aTable("Krav", [
      ["Krav", "Mål", ...Object.keys(all)],
      ["1.i", "1", ...Object.values(all)],
    ]),
  );
}

test.each<[string, string, TestCell]>([
  ["a number with many decimals", "Måltal", 0.1 + 0.2],
  ["a per cent shown as such", "Måltal", { value: 0.925, format: "0.0%", text: "92,5%" }],
  ["a number kept as text", "Måltal", "92,5"],
  ["a negative number", "Måltal", -3],
  ["a date as deadline", "Frist", { value: 45473, format: "dd-mm-yyyy", text: "30-06-2024" }],
  ["a date shown the American way", "Frist", { value: 45448, format: "m/d/yyyy", text: "6/5/2024" }],
  ["a month made a date by Excel", "Frist", { value: 45444, format: "mmm-yy", text: "jun-24" }],
  ["a quarter", "Frist", "senest 2. kvartal 2024"],
  ["a half year", "Frist", "1. halvår 2024"],
  ["a year", "Frist", 2024],
  ["a text that starts like a formula", "Kravtekst", "=1+1 er ikke en formel"],
  ["a text over several lines", "Kravtekst", "Første linje\nAnden  linje"],
  ["a yes", "Dokumentation kræves", true],
  ["a word in English", "Sammenligning", "at least"],
])("%s is agreed and not flagged as changed", (_, header, cell) => {
  const workbook = oneRequirement({ [header]: cell });
  const { plan } = readPlan(frozen(workbook, "2024-02-01"));
  const now = agreedCells(plan).filter(({ table }) => table === "requirements");
  expect(now.length).toBeGreaterThan(2);
  for (const { id, column, value } of now) {
    const term = plan.agreed?.terms.find((each) => each.id === id && each.column === column);
    expect([column, term?.value]).toEqual([column, value]);
  }
});

test("a deviation is agreed on a column of the budget, whatever it is called", () => {
  const kravs = (measure: string): WorkbookSnapshot =>
    oneRequirement({ Type: "Budgetafvigelse", "Måles på": measure });
  const { plan } = readPlan(frozen(kravs("grundbudgettet"), "2024-02-01"));
  expect(plan.agreed?.terms.find(({ column }) => column === "measure")?.value).toBe("base-budget");
  expect(planCells(plan).find(({ column }) => column === "measure")?.value).toBe("base-budget");
});

test("an addendum keeps what was agreed before, marked with the edition that replaced it", () => {
  const first = frozen(oneRequirement({ Måltal: 92 }), "2024-02-01");
  const agreed = first.tables.at(-1);
  const changed = oneRequirement({ Måltal: 90 });
  const second = frozen(
    { ...changed, tables: [...changed.tables, ...(agreed === undefined ? [] : [agreed])] },
    "2024-09-12",
  );
  const rows = second.tables.at(-1)?.values.filter((row) => row[4] === "Måltal");
  expect(rows?.map((row) => [row[0], row[5], row[6]])).toEqual([
    [1, 92, 2],
    [2, 90, ""],
  ]);
  const { plan } = readPlan(second);
  expect(
    plan.agreed?.editions.map(({ edition, keptOn, code, codeNow }) => [edition, keptOn, code === codeNow]),
  ).toEqual([
    [1, "2024-02-01", true],
    [2, "2024-09-12", true],
  ]);
});

test("sorting the copy changes no code; a changed character or a row taken out does", () => {
  const workbook = frozen(snapshotOf(PLAN_2024), "2024-02-01");
  const copy = workbook.tables.at(-1);
  if (copy === undefined) throw new Error("No copy");
  const [head = [], ...rows] = copy.values;
  const codes = (values: typeof copy.values): boolean[] => {
    const changed = { ...copy, values, types: values.map((row) => row.map(typeOf)), formulas: values };
    const { plan } = readPlan({ ...workbook, tables: [...workbook.tables.slice(0, -1), changed] });
    return (plan.agreed?.editions ?? []).map(({ code, codeNow }) => code === codeNow);
  };
  expect(codes([head, ...[...rows].reverse()])).toEqual([true]);
  expect(codes([head, ...rows.filter((_, index) => index !== 20)])).toEqual([false]);
  const spoilt = rows.map((row, index) =>
    index === 20 ? row.map((cell, at) => (at === 5 ? `${cell}.` : cell)) : row,
  );
  expect(codes([head, ...spoilt])).toEqual([false]);
});

function typeOf(value: string | number | boolean): "Empty" | "String" | "Double" {
  return value === "" ? "Empty" : typeof value === "number" ? "Double" : "String";
}

test("a table of the user's with the name and other columns is neither read nor written over", () => {
  const own = aTable("AftaltPlan", [
    ["Udgave", "Kapitel"],
    [1, "Indledning"],
  ]);
  const workbook = aWorkbook(...oneRequirement({}).tables, own);
  const { plan, located } = readPlan(workbook);
  expect(plan.agreed).toBeNull();
  expect(() => agreedChanges(plan, located, workbook, "2024-02-01")).toThrow(/AftaltPlan/u);
});
