// Tables become facts: what is read, and what is noted on the way.
import { readPlan } from "../../src/workbook/facts";
import { placeOf } from "../../src/workbook/places";
import type { Plan, ReadingNote } from "../../src/plan";
import { INPUT_TABLES } from "../../src/workbook/contract";
import { aTable, aWorkbook, type TestCell } from "../support/snapshot";

const GOALS = aTable("Mål", [
  ["Mål", "Hører til", "Titel", "Opfyldt når"],
  ["1.1", null, "Et", "alle"],
  ["1.1a", "1.1", "Et a", "mindst 1"],
]);
const HEADERS = [
  "Krav",
  "Mål",
  "Type",
  "Sammenligning",
  "Måltal",
  "Enhed",
  "Frist",
  "Resultat",
  "Leveret den",
];

/** The notes without those of tables these small workbooks do not have. */
function notesOf({ notes }: { readonly notes: readonly ReadingNote[] }): ReadingNote[] {
  return notes.filter((note) => note.kind !== "table-missing" || note.table === "plan");
}

function krav(...rows: TestCell[][]) {
  return readPlan(
    aWorkbook(aTable("Plan", [["Indstilling", "Værdi"]]), GOALS, aTable("Krav", [HEADERS, ...rows])),
  );
}

/** The one requirement of a sheet with one row. */
function only(cells: TestCell[]) {
  const { plan } = krav(cells);
  const [requirement] = plan.requirements;
  if (requirement === undefined) throw new Error("no requirement was read");
  return { requirement, notes: notesOf(plan) };
}

test("a row is read field by field, each with where it came from", () => {
  const { requirement, notes } = only([
    "1.1-1",
    "1.1a",
    "Værdi",
    "mindst",
    92,
    "pct.",
    "ultimo 2024",
    92.4,
    null,
  ]);
  expect(notes).toEqual([]);
  expect(requirement.target).toEqual({
    state: "known",
    value: 92,
    shown: "92",
    formula: false,
    origin: { table: "requirements", row: 1, column: "target" },
  });
  expect(requirement.kind).toMatchObject({ value: "value" });
  expect(requirement.comparator).toMatchObject({ value: "at-least" });
  expect(requirement.deadline).toMatchObject({ value: { start: "2024-01-01", end: "2024-12-31" } });
  expect(requirement.deliveredOn).toEqual({
    state: "missing",
    origin: { table: "requirements", row: 1, column: "deliveredOn" },
  });
});

test("0,92 in a cell with per cent format is 92, as the cell shows", () => {
  const cell = { value: 0.92, format: "0.0%", text: "92,0%" };
  expect(
    only(["a", "1.1", "Værdi", "mindst", cell, "pct.", "2024", null, null]).requirement.target,
  ).toMatchObject({ value: 92 });
  expect(
    only(["a", "1.1", "Værdi", "mindst", { ...cell, value: 0.07 }, "pct.", "2024", null, null]).requirement
      .target,
  ).toMatchObject({ value: 7 });
});

test("0,92 in a plain cell stays 0,92: it is for the check to ask", () => {
  expect(
    only(["a", "1.1", "Værdi", "mindst", 0.92, "pct.", "2024", null, null]).requirement.target,
  ).toMatchObject({ value: 0.92 });
});

test("a number kept as text is read and noted", () => {
  const { requirement, notes } = only(["a", "1.1", "Antal", "mindst", 5, "aktiviteter", "2024", "6", null]);
  expect(requirement.result).toMatchObject({ state: "known", value: 6 });
  expect(notes).toEqual([
    {
      kind: "number-as-text",
      origin: { table: "requirements", row: 1, column: "result" },
      shown: "6",
      read: 6,
    },
  ]);
});

test("5.712 as text is not guessed at", () => {
  const { requirement, notes } = only([
    "a",
    "1.1",
    "Antal",
    "mindst",
    5,
    "aktiviteter",
    "2024",
    "5.712",
    null,
  ]);
  expect(requirement.result).toMatchObject({ state: "unreadable", problem: "not-a-number", shown: "5.712" });
  expect(notes).toMatchObject([{ kind: "number-ambiguous", read: 5712, other: 5.712 }]);
});

test("a typed 1-3 that Excel made a date of is no number: not 45.352, and not empty", () => {
  const date = { value: 45352, format: "d-mmm", text: "1-mar" };
  const { requirement, notes } = only(["a", "1.1", "Antal", "mindst", 3, "tiltag", "2024", date, null]);
  expect(requirement.result).toMatchObject({
    state: "unreadable",
    problem: "date-not-number",
    shown: "1-mar",
  });
  expect(notes).toEqual([]);
});

test("5 kr. is no result of a requirement in pct., and 0,92 in per cent format none of one in kr.", () => {
  const otherUnit = { state: "unreadable", problem: "other-unit" };
  const share = { value: 0.92, format: "0%", text: "92%" };
  const results = [
    ["pct.", "5 kr."],
    ["kr.", share],
  ] as const;
  for (const [unit, result] of results)
    expect(
      only(["a", "1.1", "Værdi", "mindst", 3, unit, "2024", result, null]).requirement.result,
    ).toMatchObject(otherUnit);
});

test("where a row names no unit, a target of 5 kr. is not compared with 92 pct.", () => {
  const { requirement } = only(["a", "1.1", "Værdi", "mindst", "5 kr.", null, "2024", "92 pct.", null]);
  expect(requirement.target).toMatchObject({ value: 5 });
  expect(requirement.result).toMatchObject({ state: "unreadable", problem: "other-unit" });
});

test("amounts of the budget are in the plan's amount unit: 5.200 t.kr. is 5,2 mio. kr.", () => {
  const budget = aTable("Budget", [
    ["Post", "Art", "Grundbudget", "Realiseret"],
    ["Løn", "Udgift", "5.200 t.kr.", "5,2 mio. kr."],
    ["Drift", "Udgift", "80 pct.", 5],
  ]);
  const settings = (...rows: TestCell[][]) => aTable("Plan", [["Indstilling", "Værdi"], ...rows]);
  const inMillions = settings(["Beløbsenhed", "mio. kr."], ["Mindste grundlag", "500 t.kr."]);
  const { plan } = readPlan(aWorkbook(inMillions, budget));
  const [pay, running] = plan.budget;
  expect(pay?.amounts["base-budget"]).toMatchObject({ state: "unreadable", problem: "not-a-number" });
  expect(pay?.amounts.realised).toMatchObject({ value: 5.2 });
  expect(running?.amounts["base-budget"]).toMatchObject({ problem: "other-unit" });
  expect(plan.settings.baseFloor).toMatchObject({ value: 0.5 });
  // Where no amount unit is said, millions beside plain numbers cannot be added.
  const without = readPlan(aWorkbook(settings(), budget)).plan.budget[0];
  expect(without?.amounts.realised).toMatchObject({ problem: "other-unit" });
});

describe("a dash", () => {
  const dashes = ["-", " – ", "—", "−", "--", "- "];

  test.each(dashes)("%j is an empty cell in every column of every input table", (dash) => {
    for (const contract of INPUT_TABLES.filter(({ key }) => key !== "plan")) {
      const headers = [
        ...contract.columns.map(({ header }) => header),
        ...(contract.key === "deviations" ? ["2024"] : []),
      ];
      const row = (cell: string) => headers.map((_, column) => (column === 0 ? "navn" : cell));
      const facts = (cell: string) =>
        factsIn(readPlan(aWorkbook(aTable(contract.name, [headers, row(cell)]))).plan);
      expect(facts(dash)).toEqual(facts(""));
    }
  });

  test("is an empty setting, and a row of dashes is a blank row", () => {
    const settings = aTable("Plan", [
      ["Indstilling", "Værdi"],
      ["Institution", "-"],
      ["År", "–"],
    ]);
    expect(readPlan(aWorkbook(settings)).plan.settings).toMatchObject({
      institution: { state: "missing" },
      year: { state: "missing" },
    });
    const { plan } = krav(
      HEADERS.map(() => "-"),
      ["a", "1.1", "Antal", null, null, null, null, null, null],
    );
    expect(plan.requirements.map(({ id }) => id)).toEqual(["a"]);
    expect(notesOf(plan)).toMatchObject([{ kind: "blank-row" }]);
  });
});

/** Everything read, without the notes on tables that these small workbooks do not have. */
function factsIn({ notes, ...rows }: Plan) {
  return { ...rows, notes: notes.filter(({ kind }) => kind !== "table-missing") };
}

test.each(["måske", "delvist", "næsten", "5"])(
  "%j is neither yes nor no where an answer is asked for",
  (cell) => {
    for (const kind of ["Erklæring", "Leverance"])
      expect(only(["1", "1.1", kind, null, null, null, "2024", cell, null]).requirement.result).toMatchObject(
        { state: "unreadable", problem: "not-yes-or-no" },
      );
  },
);

test.each(["ikke relevant", "N/A", "udgår"])(
  "%j in a result is for the goal's standing to say, of any kind",
  (cell) => {
    for (const kind of ["Erklæring", "Værdi"])
      expect(only(["1", "1.1", kind, null, 5, "pct.", "2024", cell, null]).requirement.result).toMatchObject({
        state: "unreadable",
        problem: "not-applicable",
      });
  },
);

test("an error value is unreadable, never zero or empty", () => {
  const error = { value: "#DIV/0!", error: true } as const;
  expect(
    only(["a", "1.1", "Antal", "mindst", 5, "stk.", "2024", error, null]).requirement.result,
  ).toMatchObject({
    state: "unreadable",
    problem: "error-value",
    shown: "#DIV/0!",
  });
});

test.each([
  ["ja", true],
  ["Nej", false],
  [true, true],
])("%j in the result is an answer", (cell, value) => {
  expect(
    only(["a", "1.1", "Erklæring", null, null, null, "2024", cell, null]).requirement.result,
  ).toMatchObject({ value });
});

test("a serial with a date format is the day, a month format the whole month", () => {
  const date = { value: 45473, format: "dd-mm-yyyy", text: "30-06-2024" };
  const month = { value: 45444, format: "mmm-yy", text: "jun-24" };
  expect(only(["a", "1.1", "Leverance", null, null, null, date, null, date]).requirement).toMatchObject({
    deadline: { value: { start: "2024-06-30", end: "2024-06-30" } },
    deliveredOn: { value: "2024-06-30" },
  });
  expect(
    only(["a", "1.1", "Leverance", null, null, null, month, null, null]).requirement.deadline,
  ).toMatchObject({
    value: { start: "2024-06-01", end: "2024-06-30", text: "jun-24" },
  });
});

test("an id that is a number in the cell is read and noted: 1.10 and 1.1 are then the same", () => {
  const { plan } = krav([1.1, 1.1, "Antal", null, null, null, null, null, null]);
  expect(plan.requirements[0]).toMatchObject({ id: "1.1", goal: { value: "1.1" } });
  expect(notesOf(plan).map((note) => note.kind)).toEqual(["id-as-number", "id-as-number"]);
});

test("a row with cells but no id is noted and not read", () => {
  const { plan } = krav([null, "1.1", "Antal", "mindst", 1, null, null, null, null]);
  expect(plan.requirements).toEqual([]);
  expect(notesOf(plan)).toEqual([
    { kind: "row-without-id", origin: { table: "requirements", row: 1, column: "id" } },
  ]);
});

test("blank rows between rows are noted, blank rows at the end are not", () => {
  const blank = HEADERS.map(() => null);
  const { plan } = krav(blank, ["a", "1.1", "Antal", null, null, null, null, null, null], blank);
  expect(plan.requirements.map((each) => each.origin.row)).toEqual([2]);
  expect(notesOf(plan)).toEqual([
    { kind: "blank-row", origin: { table: "requirements", row: 1, column: null } },
  ]);
});

test("English names, other order, other case, line breaks and extra columns are forgiven", () => {
  const table = aTable("requirements", [
    [
      "RESULT",
      "Kommentar",
      "deadline",
      "comparison",
      "  Goal ",
      "Requirement",
      "Kind",
      "target",
      "Delivered\non",
    ],
    [3, "egen", "Q4 2024", "at least", "1.1", "x", "count", 2, null],
  ]);
  const { plan } = readPlan(aWorkbook(aTable("PLAN", [["Setting", "Value"]]), GOALS, table));
  expect(notesOf(plan)).toEqual([]);
  expect(plan.requirements[0]).toMatchObject({
    id: "x",
    kind: { value: "count" },
    comparator: { value: "at-least" },
    target: { value: 2 },
    result: { value: 3 },
  });
});

test("a missing table and a renamed header are noted", () => {
  const { plan } = readPlan(
    aWorkbook(GOALS, aTable("Krav", [[...HEADERS.slice(0, 7), "Res.", "Leveret den"]])),
  );
  expect(notesOf(plan)).toEqual([
    { kind: "table-missing", table: "plan" },
    { kind: "column-missing", origin: { table: "requirements", row: 0, column: "result" } },
  ]);
});

test("settings are read by their label, unknown and repeated ones noted", () => {
  const settings = aTable("Plan", [
    ["Indstilling", "Værdi"],
    ["Institution", "Styrelsen"],
    ["år", 2024],
    ["Afvigelsesgrundlag", "bruttoudgifter"],
    ["Yndlingsfarve", "blå"],
    ["År", 2025],
  ]);
  const { plan } = readPlan(aWorkbook(settings));
  expect(plan.settings).toMatchObject({
    institution: { value: "Styrelsen", origin: { table: "plan", row: 1, column: "institution" } },
    year: { value: 2024 },
    deviationBase: { value: "gross-expenditure" },
    department: { state: "missing" },
  });
  expect(notesOf(plan).filter((note) => note.kind.startsWith("setting"))).toEqual([
    { kind: "setting-unknown", origin: { table: "plan", row: 4, column: "setting" }, shown: "Yndlingsfarve" },
    { kind: "setting-duplicated", origin: { table: "plan", row: 5, column: "setting" }, shown: "År" },
  ]);
});

test("the deviation table has a value for each column that is a year, and a dash is no value", () => {
  const table = aTable("Afvigelse", [
    ["Mål", "Række", 2023, "2024"],
    ["3.1a", "Resultat", "-", 4.2],
  ]);
  expect(readPlan(aWorkbook(table)).plan.deviations[0]?.years).toMatchObject([
    { year: 2023, value: { state: "missing" } },
    { year: 2024, value: { state: "known", value: 4.2 } },
  ]);
});

test("a budget deviation names its budget column in words and is read as its key", () => {
  const table = aTable("Krav", [
    ["Krav", "Mål", "Type", "Måles på"],
    ["a", "3.1a", "Budgetafvigelse", "udgiftsopfølgning 2"],
    ["b", "3.1a", "Budgetafvigelse", "et budget"],
    ["c", "1.4b", "Udvikling", "Grundbudget"],
  ]);
  expect(readPlan(aWorkbook(table)).plan.requirements.map((each) => each.measure)).toMatchObject([
    { value: "uo2" },
    { state: "unreadable", problem: "unknown-word" },
    { value: "Grundbudget" },
  ]);
});

test("the 1904 date system is used where the plan says so", () => {
  const settings = aTable("Plan", [
    ["Indstilling", "Værdi"],
    ["Datosystem", 1904],
  ]);
  const table = aTable("Rapportering", [
    ["Periode", "Sendt den"],
    ["Q1 2024", { value: 43934, format: "dd-mm-yyyy" }],
  ]);
  expect(readPlan(aWorkbook(settings, table)).plan.reports[0]?.sentOn).toMatchObject({ value: "2024-04-14" });
});

test("hidden rows that hold data are noted", () => {
  const hidden = aTable("Krav", [HEADERS, ["a", "1.1", "Antal", null, null, null, null, null, null]], {
    hiddenRows: [1],
    filtered: true,
  });
  expect(readPlan(aWorkbook(hidden)).plan.notes).toContainEqual({
    kind: "rows-hidden",
    table: "requirements",
    rows: [1],
    filtered: true,
  });
});

test("an origin is the cell it was read from, in the sheet as it is named", () => {
  const table = aTable("Krav", [HEADERS, ["a", "1.1", "Antal", null, null, null, null, null, null]], {
    sheet: "Krav 2024",
    top: 9,
    left: 2,
  });
  const { located } = readPlan(aWorkbook(table));
  expect(placeOf({ table: "requirements", row: 1, column: "target" }, located)).toEqual({
    table: "Krav",
    row: 1,
    column: "Måltal",
    cell: "'Krav 2024'!G11",
  });
  expect(placeOf({ table: "kpis", row: 0, column: null }, located)).toEqual({
    table: "KPI",
    row: null,
    column: null,
    cell: null,
  });
});

test("a deadline without its year is in the plan's year, and unreadable in a plan without one", () => {
  const deadline = (...rows: TestCell[][]) =>
    readPlan(
      aWorkbook(
        aTable("Plan", [["Indstilling", "Værdi"], ...rows]),
        aTable("Krav", [HEADERS, ["a", "1.1", "Leverance", null, null, null, "senest juni", null, null]]),
      ),
    ).plan.requirements[0]?.deadline;
  expect(deadline(["År", 2024])).toMatchObject({ value: { start: "2024-06-01", end: "2024-06-30" } });
  expect(deadline()).toMatchObject({ state: "unreadable", problem: "not-a-date" });
});

test.each([
  ["mindst 2 af 3", 2],
  ["Mindst to af tre", 2],
  ["minimum 1", 1],
  ["mindst én", 1],
  ["at least two of three", 2],
])("%j asks for %d parts", (cell, count) => {
  const goals = aTable("Mål", [
    ["Mål", "Opfyldt når"],
    ["1", cell],
  ]);
  expect(readPlan(aWorkbook(goals)).plan.goals[0]?.combination).toMatchObject({
    value: { kind: "at-least", count },
  });
});

test.each(["mindst", "mindst halvdelen", "2 af 3 eller 4", "mindst 2 af"])("%j is no rule", (cell) => {
  const goals = aTable("Mål", [
    ["Mål", "Opfyldt når"],
    ["1", cell],
  ]);
  expect(readPlan(aWorkbook(goals)).plan.goals[0]?.combination).toMatchObject({ state: "unreadable" });
});
