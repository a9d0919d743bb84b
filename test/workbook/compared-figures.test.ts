// The columns Fratrækkes and Antal år i gennemsnit, from the cells of a workbook to the verdict and to next year's plan.
import { evaluate } from "../../src/evaluation";
import { readPlan } from "../../src/workbook/facts";
import { rollForward } from "../../src/workbook/roll-forward";
import { aTable, aWorkbook, type TestCell } from "../support/snapshot";

const KPIS: readonly (readonly [string, string, TestCell])[] = [
  ["Aftalt", "2024", 92],
  ["Opnået", "2024", 88],
  ["Klager", "2021", 90],
  ["Klager", "2022", 84],
  ["Klager", "2023", 90],
  ["Klager", "2024", 88],
];

function read(cells: Readonly<Record<string, TestCell>>, kpis = KPIS) {
  const given: Readonly<Record<string, TestCell>> = { Frist: null, Enhed: null, ...cells };
  const columns = Object.keys(given);
  return readPlan(
    aWorkbook(
      aTable("Plan", [
        ["Indstilling", "Værdi"],
        ["År", 2024],
      ]),
      aTable("Mål", [
        ["Mål", "Titel"],
        ["1", "Klager"],
      ]),
      aTable("Krav", [
        ["Krav", "Mål", ...columns],
        ["1-1", "1", ...columns.map((column) => given[column] ?? null)],
      ]),
      aTable("KPI", [["KPI", "Periode", "Værdi"], ...kpis]),
    ),
  );
}

const resultOf = (cells: Readonly<Record<string, TestCell>>, kpis = KPIS) =>
  evaluate(read(cells, kpis).plan, "2025-01-15").requirements[0];

const DIFFERENCE = { Type: "Forskel", Sammenligning: "højst", "Måles på": "Aftalt" };

test.each([
  ["Fratrækkes", 4, "fulfilled"],
  ["  fratrækkes ", 4, "fulfilled"],
  ["Minus", 3.99, "not-fulfilled"],
])("92 minus 88, with the column »%s«, against at most %s is %s", (column, target, status) => {
  expect(resultOf({ ...DIFFERENCE, Måltal: target, [column]: "Opnået" })?.status).toBe(status);
});

test("a difference in a workbook without the column waits for it by name", () => {
  expect(resultOf({ ...DIFFERENCE, Måltal: 4 })?.reason).toMatchObject({
    kind: "rule-incomplete",
    problem: "missing",
    origin: { table: "requirements", column: "subtracted" },
  });
});

const MEAN = { Type: "Værdi", "Måles på": "Klager", Måltal: null };

test.each([
  ["Antal år i gennemsnit", 3, "højst", "fulfilled"],
  ["antal år i  gennemsnit ", "3", "under", "not-fulfilled"],
  ["Years in mean", 1, "under", "fulfilled"],
  ["Antal år i gennemsnit", "-", "højst", "undetermined"],
])("88 complaints, with the column »%s« of %s and »%s«, is %s", (column, years, comparison, status) => {
  expect(resultOf({ ...MEAN, Sammenligning: comparison, [column]: years })?.status).toBe(status);
});

test("»3 år« is no number of years, and the cell is named", () => {
  const result = resultOf({ ...MEAN, Sammenligning: "højst", "Antal år i gennemsnit": "3 år" });
  expect(result?.reason).toMatchObject({
    kind: "unreadable",
    shown: "3 år",
    origin: { column: "yearsInMean" },
  });
});

test("an empty year's figure is missing and no 0", () => {
  const kpis = KPIS.map(([kpi, period, value]) => [kpi, period, period === "2022" ? null : value] as const);
  const result = resultOf({ ...MEAN, Sammenligning: "mindst", "Antal år i gennemsnit": 3 }, kpis);
  expect(result?.reason).toMatchObject({ kind: "years-missing", years: [{ year: 2022 }] });
});

test("next year's plan keeps both columns and the figures of the years before", () => {
  const { plan, located } = read({
    ...MEAN,
    Sammenligning: "højst",
    Fratrækkes: "B",
    "Antal år i gennemsnit": 3,
  });
  const { rows } = rollForward(plan, evaluate(plan, "2025-01-15"), located);
  expect(rows.requirements).toMatchObject([{ subtracted: "B", yearsInMean: 3 }]);
  expect(rows.kpis?.filter(({ kpi }) => kpi === "Klager").map(({ period }) => period)).toEqual([
    "2021",
    "2022",
    "2023",
    "2024",
    "2025",
  ]);
});

test("a typed difference is history under the requirement's own number, and no figure of the KPI", () => {
  const cells = { ...DIFFERENCE, Måltal: 4, Fratrækkes: "Opnået", Resultat: 3 };
  const { plan, located } = read(cells, [["Opnået", "2024", 88]]);
  const { rows } = rollForward(plan, evaluate(plan, "2025-01-15"), located);
  expect(rows.kpis?.filter(({ value }) => value === 3).map(({ kpi }) => kpi)).toEqual(["1-1"]);
});
