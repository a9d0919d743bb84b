// The plan of 2024 carried through its year: signed, reported on for four quarters and the year, with surprises on the way:
// an addendum, a late report, a delivery corrected backwards so that a goal flips, and a target changed after signing. The
// sheets made are compared value by value with those that were read through and kept beside this test.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import { YEAR } from "../../scripts/samples/year";
import { excelPort } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import type { TableKey } from "../../src/plan";
import {
  freezePlan,
  keepReport,
  type PlainSince,
  type Recalculation,
  type ReportChoice,
  sinceLastReport,
} from "../../src/recalculation";
import { contractOf } from "../../src/workbook/contract-of";
import type { ContentRow, PlanContent } from "../../src/workbook/template";
import { openPlan, readHere, setCell } from "../support/workbooks";

/** UPDATE=1 writes the expected sheets anew; read them through before they are committed. */
const UPDATE = process.env["UPDATE"] === "1";

const day = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25_569;

/** As signed, with room for the agency's words. */
const SIGNED: PlanContent = {
  ...PLAN_2024,
  rows: {
    ...PLAN_2024.rows,
    budget: MID_YEAR.rows.budget ?? [],
    kpis: YEAR.rows.kpis?.map((row) => (row["period"] === "2024" ? { ...row, value: null } : row)) ?? [],
    explanations: [
      { period: "Q2 2024", goal: "2.3", forecast: "rød" },
      { period: "Q3 2024", goal: "1.3", forecast: "rød" },
      { period: "2024", goal: "1.1", forecast: "grøn" },
    ],
  },
};

let excel: HeadlessExcel;
const kept = new Map<string, { readonly result: Recalculation; readonly since: PlainSince | null }>();

async function report(choice: ReportChoice, today: string): Promise<void> {
  const run = { today, computedAt: `${today}T09:30`, version: "0.1.0", sealed: false, report: choice };
  const result = await keepReport(excelPort(), run);
  kept.set(choice, { result, since: sinceLastReport(result.outcome, "da", choice) });
}

/** Puts cells into a requirement's row, by column key. */
async function require(id: string, cells: ContentRow): Promise<void> {
  const row = (SIGNED.rows.requirements ?? []).findIndex((each) => each["id"] === id) + 1;
  await put("requirements", row, cells);
}

async function put(table: TableKey, row: number, cells: ContentRow): Promise<void> {
  const { name, columns } = contractOf(table);
  for (const [key, value] of Object.entries(cells)) {
    const header = columns.find((each) => each.key === key)?.header;
    if (header === undefined || row === 0) throw new Error(`No cell ${key} in row ${row} of ${name}`);
    if (value !== null && typeof value !== "object") await setCell(excel, name, row, header, value);
  }
}

/** What the year's sample has in a table's rows and the signed plan does not. */
async function fillFromYear(table: "requirements" | "budget" | "kpis" | "lists"): Promise<void> {
  const signed = SIGNED.rows[table] ?? [];
  for (const [index, row] of (YEAR.rows[table] ?? []).entries()) {
    const there = signed[index] ?? {};
    const fresh = Object.entries(row).filter(([key, value]) => value !== null && there[key] !== value);
    await put(table, index + 1, Object.fromEntries(fresh));
  }
}

beforeAll(async () => {
  excel = await openPlan(SIGNED);
  await freezePlan(excelPort(), { today: "2024-01-31" });

  await require("1.3-1", { deliveredOn: day("2024-03-22"), documentation: "Procedure, bilag 1" });
  await require("1.1-2", { result: 1 });
  await put("reports", 1, { sentOn: day("2024-04-12") });
  await report("Q1", "2024-04-12");

  await require("1.1-2", { result: 2 });
  await require("2.1a-1", { deliveredOn: day("2024-06-18"), documentation: "Idriftsættelsesnotat, bilag 2" });
  await put("explanations", 1, {
    explanation: "NIS2-vejledningen afventer den danske lov.",
    action: "Udgives i juli.",
  });
  await put("reports", 2, { sentOn: day("2024-07-18") });
  await report("Q2", "2024-07-18");

  const base = 10;
  await setCell(excel, "Plan", base, "Værdi", "bruttoudgifter");
  await freezePlan(excelPort(), { today: "2024-09-12", again: true });
  await require("1.3-1", { deliveredOn: day("2024-04-02") });
  await require("2.3b-1", { deliveredOn: day("2024-07-05"), documentation: "NIS2-vejledning, bilag 3" });
  await put("explanations", 2, { explanation: "Datoen var skrevet forkert." });
  await put("reports", 3, { sentOn: day("2024-10-11") });
  await report("Q3", "2024-10-11");

  await fillFromYear("requirements");
  await require("1.3-1", { deliveredOn: day("2024-04-02") });
  for (const table of ["budget", "kpis", "lists"] as const) await fillFromYear(table);
  await require("1.2b-2", { target: 70 });
  await put("reports", 4, { sentOn: day("2025-01-13") });
  await report("Q4", "2025-01-13");

  await put("explanations", 3, { explanation: "Alle tre områder er gennemført efter hensigten." });
  await report("year", "2025-01-20");
}, 240_000);

/** A sheet's shown texts; the seal and the time of day apart, for those are not asked for. */
async function texts(sheet: string): Promise<string[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("text");
    await context.sync();
    return range.text;
  });
}

function findings(choice: string): string[] {
  const all = kept.get(choice)?.result.report("da").findings ?? [];
  return all
    .filter(({ code }) => /^agreed|^reported|^kept|^verdict|flipped|report-late|explanation/u.test(code))
    .map(({ code, cell }) => `${code} ${cell ?? "-"}`);
}

test.each([
  ["Rapport Q1 2024", "rapport-q1"],
  ["Rapport Q2 2024", "rapport-q2"],
  ["Rapport Q3 2024", "rapport-q3"],
  ["Rapport Q4 2024", "rapport-q4"],
  ["Målrapportering 2024", "maalrapportering"],
])("the sheet %s is, value by value, the one that was read through", async (sheet, file) => {
  const path = resolve(__dirname, "expected", `${file}.json`);
  const found = await texts(sheet);
  if (UPDATE) writeFileSync(path, `${JSON.stringify(found, null, 1)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(path, "utf8")));
});

test("each report finds its surprise, and none that is another's", () => {
  expect(Object.fromEntries([...kept.keys()].map((choice) => [choice, findings(choice)]))).toEqual({
    Q1: [],
    Q2: ["report-late Rapportering!B6"],
    Q3: ["report-late Rapportering!B6", "reported-value-changed Krav!O11", "goal-flipped Mål!A9"],
    Q4: ["agreed-target-changed Krav!F10", "report-late Rapportering!B6"],
    year: ["agreed-target-changed Krav!F10", "report-late Rapportering!B6"],
  });
});

test("the goal that flipped is traced to the one cell that was corrected", () => {
  const flipped = kept.get("Q3")?.since?.verdicts.find(({ of, id }) => of === "goal" && id === "1.3");
  expect(flipped).toMatchObject({ before: "fulfilled", now: "not-fulfilled" });
  expect(flipped?.inputs).toEqual([
    {
      id: "1.3-1",
      table: "Krav",
      column: "Leveret den",
      cell: "Krav!O11",
      before: "22-03-2024",
      now: "02-04-2024",
    },
  ]);
});

test("nothing that was agreed or reported has vanished", async () => {
  const tables = new Map((await readHere()).tables.map((table) => [table.name, table.values.slice(1)]));
  const plans = (tables.get("Historik") ?? []).filter((row) => row[3] === "Plan");
  expect(plans.map((row) => [row[0], row[1], row[8], row[14]])).toEqual([
    [1, "Q1 2024", 100 / 12, ""],
    [2, "Q2 2024", 100 / 12, ""],
    [3, "Q3 2024", 0, ""],
    [4, "Q4 2024", 75, ""],
    [5, "2024", 75, ""],
  ]);
  const target = (tables.get("AftaltPlan") ?? []).filter((row) => row[3] === "1.2b-2" && row[4] === "Måltal");
  expect(target.map((row) => [row[0], row[5], row[6]])).toEqual([[1, 73, ""]]);
});
