// Excel compares names without regard to letters' case, and defined names and tables share them: a name "Budget" makes a table
// "Budget" impossible, and the other way round. What is in the way is found before anything is written.
import fc from "fast-check";
import { excelPort, explainProblem, type RecalculationProblem } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import {
  createPlan,
  freezePlan,
  keepReport,
  linkPlan,
  recalculate,
  repairPlan,
} from "../../src/recalculation";
import { NAMES, OWNED_TABLES } from "../../src/workbook/owned";
import { SEAL_NAMES } from "../../src/workbook/seal";
import { openPlan, planOf, recalculateHere, RUN } from "../support/workbooks";
import { contentsOf } from "./support/outcomes";
import { change } from "./support/scene";
import { openSmallPlan } from "./support/small-plan";
import { structureOf } from "./support/sweep";

jest.setTimeout(120_000);

const LATER = { ...RUN, computedAt: "2025-02-01T08:00:00.123" };

const define = (excel: HeadlessExcel, name: string, address = "C3"): Promise<void> =>
  change(excel, ({ workbook }) => {
    workbook.names.add(name, workbook.worksheets.getItem("Noter").getRange(address));
  });

const addTable = (excel: HeadlessExcel, name: string): Promise<void> =>
  change(excel, ({ workbook }) => {
    workbook.worksheets.getItem("Noter").tables.add("F1:G2", true).name = name;
  });

/** What is said of some work that is refused; the workbook must be what it was. */
async function refusal(excel: HeadlessExcel, work: () => Promise<unknown>): Promise<RecalculationProblem> {
  const [before, sheets] = [contentsOf(excel), structureOf(excel)];
  const error: unknown = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(contentsOf(excel)).toEqual(before);
  expect(structureOf(excel)).toEqual(sheets);
  return explainProblem(error);
}

const spelled = (name: string): string[] => [name, name.toLowerCase(), name.toUpperCase()];
const OURS = [...Object.values(NAMES), ...Object.values(SEAL_NAMES)];

describe("a first result", () => {
  test.each(OURS.flatMap(spelled))("is refused where the user's own cell is named %s", async (name) => {
    const excel = await openSmallPlan();
    await define(excel, name);
    const problem = await refusal(excel, () => recalculate(excelPort(), { ...RUN, sealed: true }));
    expect(problem).toEqual({ kind: "defined-name-taken", place: `${name} (Noter!$C$3)`, shows: "before" });
  });

  test.each(OWNED_TABLES.flatMap(({ name }) => spelled(name)))(
    "is refused where a name is what a table of ours is called: %s",
    async (name) => {
      const excel = await openSmallPlan();
      await define(excel, name);
      const problem = await refusal(excel, () => recalculate(excelPort(), RUN));
      expect(problem).toEqual({ kind: "defined-name-taken", place: `${name} (Noter!$C$3)`, shows: "before" });
    },
  );

  test.each(["beregnet", "SamletScore", "SEGLKODE"])(
    "is refused where the user's own table is called what a name of ours is: %s",
    async (name) => {
      const excel = await openSmallPlan();
      await addTable(excel, name);
      const problem = await refusal(excel, () => recalculate(excelPort(), { ...RUN, sealed: true }));
      expect(problem).toEqual({ kind: "defined-name-taken", place: `${name} (Noter)`, shows: "before" });
    },
  );

  test("is refused where a name that lost its cell is what a table of ours is called", async () => {
    const excel = await openSmallPlan();
    await change(excel, ({ workbook }) => {
      workbook.names.add("flag", workbook.worksheets.add("Væk").getRange("A1"));
      workbook.worksheets.getItem("Væk").delete();
    });
    expect(await refusal(excel, () => recalculate(excelPort(), RUN))).toMatchObject({
      kind: "defined-name-taken",
      place: "flag (#REF!)",
    });
  });

  test("is written where names are only like ours", async () => {
    const excel = await openSmallPlan();
    for (const name of ["Flaget", "SamletScore2", "Beregnet_", "Budgettet"]) await define(excel, name);
    await recalculate(excelPort(), RUN);
    expect(excel.workbook.worksheets.map(({ name }) => name)).toContain("Resultat");
  });
});

describe("a later result", () => {
  test("is refused where the user has set our name to a cell of their own, and that sheet is left alone", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), RUN);
    await change(excel, ({ workbook }) => {
      workbook.names.getItem("SamletScore").delete();
      workbook.names.add("samletscore", workbook.worksheets.getItem("Noter").getRange("C4"));
    });
    const problem = await refusal(excel, () => recalculate(excelPort(), LATER));
    expect(problem).toEqual({
      kind: "defined-name-taken",
      place: "samletscore (Noter!$C$4)",
      shows: "before",
    });
  });

  test("gets back a name that the user has deleted, in the sheet where the other names are", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), RUN);
    await change(excel, ({ workbook }) => {
      workbook.names.getItem("SamletScore").delete();
    });
    await recalculate(excelPort(), LATER);
    const sheets = excel.workbook.worksheets.map(({ name }) => name);
    expect(sheets.filter((name) => name.startsWith("Resultat"))).toEqual(["Resultat"]);
    const { names } = await excelPort().read(() => false);
    expect(names).toContainEqual({ name: "SamletScore", formula: "=Resultat!$C$4" });
  });

  test("is written over a result whose tables and names somebody has spelled with other letters", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), RUN);
    await change(excel, ({ workbook }) => {
      workbook.tables.getItem("Flag").name = "FLAG";
      workbook.names.getItem("Beregnet").delete();
      workbook.names.add("BEREGNET", workbook.worksheets.getItem("Resultat").getRange("C8"));
    });
    const { sheets } = await excelPort().read(() => false);
    await recalculate(excelPort(), LATER);
    expect((await excelPort().read(() => false)).sheets).toEqual(sheets);
  });
});

describe("what else adds tables and names", () => {
  test.each(["Budget", "KPI", "kpi", "SKALA"])(
    "a repair adds no sheet where a name is what a missing table is called: %s",
    async (name) => {
      const excel = await openSmallPlan();
      await define(excel, name);
      const problem = await refusal(excel, () => repairPlan(excelPort()));
      expect(problem).toEqual({ kind: "defined-name-taken", place: `${name} (Noter!$C$3)`, shows: "before" });
    },
  );

  test.each([
    ["a new plan", "budget", () => createPlan(excelPort(), 2024)],
    ["the table of links", "KOBLING", () => linkPlan(excelPort())],
    ["a report", "HISTORIK", () => keepReport(excelPort(), { ...RUN, report: "Q2" })],
    ["a report", "Historikgrundlag", () => keepReport(excelPort(), { ...RUN, report: "Q2" })],
    ["a report", "rapport_2024_q2", () => keepReport(excelPort(), { ...RUN, report: "Q2" })],
  ])("%s is refused where the user's own cell is named %s", async (_, name, work) => {
    const excel = await openSmallPlan();
    await define(excel, name);
    expect(await refusal(excel, work)).toEqual({
      kind: "defined-name-taken",
      place: `${name} (Noter!$C$3)`,
      shows: "before",
    });
  });

  test.each(["aftaltplan", "AftaltKode"])("a plan is not signed where a cell is named %s", async (name) => {
    const excel = await openPlan(planOf(1));
    await change(excel, ({ workbook }) => {
      workbook.worksheets.add("Noter");
    });
    await define(excel, name);
    const problem = await refusal(excel, () => freezePlan(excelPort(), { today: "2024-02-01" }));
    expect(problem).toEqual({ kind: "defined-name-taken", place: `${name} (Noter!$C$3)`, shows: "before" });
  });

  test("a signed plan is signed again where its name was deleted", async () => {
    const excel = await openPlan(planOf(1));
    await freezePlan(excelPort(), { today: "2024-02-01" });
    await change(excel, ({ workbook }) => {
      workbook.names.getItem("AftaltKode").delete();
      const targets = workbook.tables.getItem("Krav").columns.getItem("Måltal").getDataBodyRange();
      targets.getCell(0, 0).values = [[2]];
    });
    await freezePlan(excelPort(), { today: "2024-03-01", again: true });
    const { names } = await excelPort().read(() => false);
    expect(names).toContainEqual({ name: "AftaltKode", formula: "=AftaltPlan!$D$3" });
  });
});

test("whatever the user has named, and in whatever letters: refused and untouched, or written and theirs untouched", async () => {
  const pool = [...OURS, ...OWNED_TABLES.map(({ name }) => name), "Budget", "Kobling", "Egen", "Score"];
  const letters = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
  const named = fc
    .tuple(fc.constantFrom(...pool), letters)
    .map(([name, upper]) =>
      Array.from(name, (letter, index) =>
        upper[index % 5] === true ? letter.toUpperCase() : letter.toLowerCase(),
      ).join(""),
    );
  await fc.assert(
    fc.asyncProperty(named, fc.boolean(), fc.boolean(), async (name, asTable, former) => {
      const excel = await openSmallPlan();
      if (former) await recalculateHere();
      const own = (): string[] =>
        [...contentsOf(excel)].filter(([at]) => at.startsWith("Noter!")).map(String);
      const isDefined = await (asTable ? addTable(excel, name) : define(excel, name)).then(
        () => true,
        () => false,
      );
      const [before, sheets, theirs] = [contentsOf(excel), structureOf(excel), own()];
      const error: unknown = await recalculate(excelPort(), LATER).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      // A name of ours that is there cannot be defined again.
      if (!isDefined) expect(error).toBeNull();
      expect(own()).toEqual(theirs);
      if (error === null) return;
      expect(explainProblem(error).kind).toMatch(/^(?:defined-)?name-taken$/u);
      expect(contentsOf(excel)).toEqual(before);
      expect(structureOf(excel)).toEqual(sheets);
    }),
    { numRuns: 60 },
  );
});
