// Nothing half-written, whatever is done: a sealed recalculation, Fortryd, a report or a plan that is kept, a plan made or
// mended, one cell put right. A batch that fails has done its earlier actions (see faults.test.ts for where that is known from),
// so every action of each is tried as the one that fails.
import { excelPort, explainProblem, WriteFailedError } from "../../src/excel";
import { HostError, type HeadlessExcel, openHeadless } from "../../src/headless";
import {
  applyRemedy,
  assess,
  createPlan,
  freezePlan,
  keepReport,
  type KeepRun,
  recalculate,
  repairPlan,
  type Run,
  undoRecalculation,
  undoRemedy,
} from "../../src/recalculation";
import { makeReport } from "../../src/workbook/make-report";
import type { PlainRemedy } from "../../src/workbook/report";
import { SHEET_WORDS } from "../../src/wording/sheets";
import { EXTENT, inSample, sampleOf } from "../support/sampled";
import { openPlan, planOf, readHere, RUN, setCell } from "../support/workbooks";
import { textsOf } from "./support/cells";
import { contentsOf, type Contents, outcomeOf, outcomeOfSheets, WRONG } from "./support/outcomes";
import { openSmallPlan, RESULT_CELL } from "./support/small-plan";
import { count, courseOf, inSequence, printMatrix, statesDuring } from "./support/sweep";

jest.setTimeout(120_000);
afterAll(printMatrix);

const FIRST: Run = { ...RUN, computedAt: "2025-01-20T09:30:00.001" };
const SECOND: Run = { ...RUN, today: "2025-02-03", computedAt: "2025-02-03T10:45:00.002" };

/** What the workbook comes to, one after the other, as the actions are done. */
function outcomesOf(name: string, states: readonly Contents[]): string[] {
  const [before, after] = [states[0], states.at(-1)];
  if (before === undefined || after === undefined) throw new Error("no actions");
  const outcomes = states.map((state) => outcomeOf(state, before, after));
  for (const outcome of outcomes) count(`${name}, at any action`, outcome);
  return inSequence(outcomes);
}

/** The cells of a sheet, from a row on. */
function cellsIn(contents: Contents, sheet: string, from = 1): string[] {
  return [...contents].flatMap(([address, content]) => {
    const [name, cell = ""] = address.split("!");
    return name === sheet && Number(cell.replace(/\D/gu, "")) >= from ? [`${cell} ${content}`] : [];
  });
}

/** The most cells of a sheet that were there before and are not at some action. */
function mostLost(states: readonly Contents[], sheet: string, from: number): number {
  const before = cellsIn(states[0] ?? new Map(), sheet, from);
  expect(before.length).toBeGreaterThan(20);
  const lost = inSequence(states).map((state) => {
    const now = new Set(cellsIn(state, sheet, from));
    return before.filter((cell) => !now.has(cell)).length;
  });
  return Math.max(...lost);
}

/** The first row of data in a table of ours. */
const DATA = 5;

test("a sealed recalculation over a sealed result: before, then unfinished, then after", async () => {
  const excel = await openSmallPlan();
  await recalculate(excelPort(), { ...FIRST, sealed: true });
  await setCell(excel, "Krav", 1, "Resultat", 0);
  const states = await statesDuring(excel, () => recalculate(excelPort(), { ...SECOND, sealed: true }));
  expect(states.length).toBeGreaterThan(1_000);
  expect(outcomesOf("a sealed recalculation", states)).toEqual(["before", "unfinished", "after"]);
});

describe("Fortryd", () => {
  test("of a later result: before, then unfinished, then after", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), FIRST);
    await setCell(excel, "Krav", 1, "Resultat", 0);
    await recalculate(excelPort(), SECOND);
    const states = await statesDuring(excel, () => undoRecalculation(excelPort()));
    expect(outcomesOf("Fortryd of a later result", states)).toEqual(["before", "unfinished", "after"]);
  });

  test("of the first result: before, then unfinished, then after", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), FIRST);
    const states = await statesDuring(excel, () => undoRecalculation(excelPort()));
    expect(outcomesOf("Fortryd of the first result", states)).toEqual(["before", "unfinished", "after"]);
  });
});

/** Changes an input each time something is about to be written, so many times. */
function disturb(
  excel: HeadlessExcel,
  times: number,
  column = "Resultat",
  to: (left: number) => number | string = (left) => left,
): void {
  let left = times;
  const watch = (): void => {
    excel.interfere({
      beforeRequest: async ({ Actions: actions }) => {
        if (left === 0 || !actions.some(({ Name: name }) => name === "Values")) return;
        left -= 1;
        excel.interfere({});
        await setCell(excel, "Krav", 1, column, to(left));
        watch();
      },
    });
  };
  watch();
}

describe("keeping a report", () => {
  const Q2: KeepRun = { ...FIRST, report: "Q2" };
  const Q3: KeepRun = { ...SECOND, report: "Q3" };
  const numbers = async (): Promise<unknown[]> =>
    (await readHere((name) => name === "Historik")).tables.flatMap(({ values }) =>
      inSequence(values.slice(1).map((row) => row[0])),
    );

  test("never loses one kept before, and is before, then unfinished, then after", async () => {
    const excel = await openSmallPlan();
    await keepReport(excelPort(), Q2);
    const states = await statesDuring(excel, () => keepReport(excelPort(), Q3));
    expect(outcomesOf("keeping a report", states)).toEqual(["before", "unfinished", "after"]);
    expect(mostLost(states, "Rapporthistorik", DATA)).toBe(0);
    expect(mostLost(states, "Historikgrundlag", DATA)).toBe(0);
  });

  test("and taking it back by Fortryd loses none either", async () => {
    const excel = await openSmallPlan();
    await keepReport(excelPort(), Q2);
    const before = cellsIn(contentsOf(excel), "Rapporthistorik");
    await keepReport(excelPort(), Q3);
    const states = await statesDuring(excel, () => undoRecalculation(excelPort()));
    for (const state of inSequence(states))
      expect(cellsIn(state, "Rapporthistorik")).toEqual(expect.arrayContaining(before));
    expect(cellsIn(contentsOf(excel), "Rapporthistorik")).toEqual(before);
  });

  test("of inputs that change meanwhile keeps one report, of what they became", async () => {
    const excel = await openSmallPlan();
    disturb(excel, 1);
    await keepReport(excelPort(), { ...FIRST, report: "Q4" });
    excel.interfere({});
    expect(await numbers()).toEqual([1]);
    const verdicts = cellsIn(contentsOf(excel), "Rapporthistorik").filter((cell) =>
      cell.includes('"Ikke opfyldt"'),
    );
    expect(verdicts).toHaveLength(2);
  });

  test("of inputs that change each time is taken back, with its sheets", async () => {
    const excel = await openSmallPlan();
    await keepReport(excelPort(), Q2);
    disturb(excel, 3);
    const error: unknown = await keepReport(excelPort(), Q3).catch((thrown: unknown) => thrown);
    excel.interfere({});
    expect(explainProblem(error)).toMatchObject({ kind: "changed-meanwhile" });
    expect(await numbers()).toEqual([1]);
    expect((await readHere()).sheets).not.toContain("Rapport Q3 2024");
  });

  test("in several requests does not take its own rows for a changed input", async () => {
    const excel = await openSmallPlan();
    const port = excelPort({ requestBytes: 25_000 });
    await keepReport(port, Q2);
    await keepReport(port, Q3);
    expect(excel.syncs).toBeGreaterThan(8);
    expect(await numbers()).toEqual([1, 2]);
  });
});

/** A plan that can be kept as agreed, and one that was and has changed since. */
const withPlan = (): Promise<HeadlessExcel> => openPlan(planOf(2));
async function withAgreedPlan(): Promise<HeadlessExcel> {
  const excel = await withPlan();
  await freezePlan(excelPort(), { today: "2024-02-01" });
  await setCell(excel, "Krav", 1, "Måltal", 2);
  return excel;
}

describe("keeping the plan as agreed", () => {
  test("an addendum never loses what was agreed before it, and is kept whole or not at all", async () => {
    const excel = await withAgreedPlan();
    const states = await statesDuring(excel, () =>
      freezePlan(excelPort(), { today: "2024-03-01", again: true }),
    );
    // What an addendum takes the place of says so in its last column.
    expect(mostLost(states, "AftaltPlan", DATA)).toBe(0);
    const lengths = inSequence(inSequence(states).map((state) => cellsIn(state, "AftaltPlan", DATA).length));
    expect(lengths).toHaveLength(2);
  });

  const editions = async (): Promise<unknown[]> =>
    (await readHere((name) => name === "AftaltPlan")).tables.flatMap(({ values }) =>
      inSequence(values.slice(1).map((row) => row[0])),
    );

  test("of a plan that changes meanwhile keeps one edition, of what it became", async () => {
    const excel = await withPlan();
    disturb(excel, 1, "Måltal");
    const { code } = await freezePlan(excelPort(), { today: "2024-02-01" });
    excel.interfere({});
    expect(await editions()).toEqual([1]);
    const clean = await openPlan(planOf(2));
    await setCell(clean, "Krav", 1, "Måltal", 0);
    expect((await freezePlan(excelPort(), { today: "2024-02-01" })).code).toBe(code);
  });

  test("of one that changes each time takes it back, with its sheet and name, and can be asked again", async () => {
    const excel = await withPlan();
    const before = await readHere();
    disturb(excel, 3, "Måltal");
    const error: unknown = await freezePlan(excelPort(), { today: "2024-02-01" }).catch(
      (thrown: unknown) => thrown,
    );
    excel.interfere({});
    expect(explainProblem(error)).toMatchObject({ kind: "changed-meanwhile" });
    const { sheets, names } = await readHere();
    expect({ sheets, names }).toEqual({ sheets: before.sheets, names: before.names });
    expect((await freezePlan(excelPort(), { today: "2024-02-01" })).edition).toBe(1);
  });

  test("an addendum to one that changes each time is taken back, and what was agreed before is in force", async () => {
    const excel = await withAgreedPlan();
    const before = contentsOf(excel);
    disturb(excel, 3, "Måltal", (left) => 10 + left);
    await expect(freezePlan(excelPort(), { today: "2024-03-01", again: true })).rejects.toThrow(
      "The inputs were changed",
    );
    excel.interfere({});
    expect(cellsIn(contentsOf(excel), "AftaltPlan")).toEqual(cellsIn(before, "AftaltPlan"));
  });

  test("one that meanwhile cannot be kept any more is taken back, and the cells are named", async () => {
    const excel = await withPlan();
    disturb(excel, 1, "Frist", () => "snart");
    const error: unknown = await freezePlan(excelPort(), { today: "2024-02-01" }).catch(
      (thrown: unknown) => thrown,
    );
    excel.interfere({});
    expect(explainProblem(error)).toMatchObject({ kind: "freeze-unreadable" });
    expect((await readHere()).sheets).not.toContain("AftaltPlan");
  });

  test("does not take its own rows for a changed input, in however many requests", async () => {
    await withAgreedPlan();
    const port = excelPort({ requestBytes: 5_000 });
    expect((await freezePlan(port, { today: "2024-03-01", again: true })).edition).toBe(2);
  });
});

/** Lets the action at an index fail, then takes the fault away. Null where nobody heard of it. */
async function failAt(excel: HeadlessExcel, index: number, work: () => Promise<unknown>): Promise<unknown> {
  let seen = -1;
  excel.interfere({
    beforeAction: () => {
      seen += 1;
      if (seen === index) throw new HostError("RequestAborted");
    },
  });
  const error: unknown = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  excel.interfere({});
  return error;
}

/** Every table with what it holds, wherever it stands. */
async function tablesHere(): Promise<Map<string, unknown>> {
  const { tables } = await readHere();
  return new Map(tables.map(({ name, formulas, formats, texts }) => [name, { formulas, formats, texts }]));
}

/** Sheets that a first, failed attempt may leave: empty ones, or such as say that they are not whole. */
function isLeftOver(excel: HeadlessExcel, sheet: string): boolean {
  const first = excel.workbook.getWorksheet(sheet)?.getCell("A1").text ?? "";
  return textsOf(excel, sheet).length === 0 || first.endsWith(SHEET_WORDS.halfMade);
}

/** A workbook of the user's own with a sheet that has the name of one to be added. */
async function withNotes(): Promise<HeadlessExcel> {
  const excel = (await openHeadless()).useEverywhere();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "KPI";
    sheet.getRange("A1:B2").values = [
      ["mine", 12],
      ["egne", true],
    ];
    await context.sync();
  });
  return excel;
}

/** The small plan with nothing where its settings are to come. */
async function withRoom(): Promise<HeadlessExcel> {
  const excel = await openSmallPlan();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(RESULT_CELL.sheet);
    sheet.getRange("A9:B9").clear();
    sheet.getRange("A60:B60").formulas = [["Egen note", "=SUM(Krav[Resultat])*2"]];
    await context.sync();
  });
  return excel;
}

interface Action {
  readonly name: string;
  readonly open: () => Promise<HeadlessExcel>;
  readonly work: () => Promise<unknown>;
  /** Whether all of it is marked by one cell while it is under way; else each sheet says it of itself. */
  readonly isMarked: boolean;
  /** So many of the places at which it can fail are tried again from. */
  readonly every: number;
}

describe.each<Action>([
  {
    name: "createPlan",
    open: withNotes,
    work: () => createPlan(excelPort(), 2024),
    isMarked: false,
    every: 2,
  },
  { name: "repairPlan", open: withRoom, work: () => repairPlan(excelPort()), isMarked: false, every: 2 },
  {
    name: "the first recalculation",
    open: openSmallPlan,
    work: () => recalculate(excelPort(), FIRST),
    isMarked: true,
    every: 3,
  },
  {
    name: "freezePlan",
    open: withPlan,
    work: () => freezePlan(excelPort(), { today: "2024-03-01" }),
    isMarked: true,
    every: 1,
  },
  {
    name: "freezePlan of an addendum",
    open: withAgreedPlan,
    work: () => freezePlan(excelPort(), { today: "2024-03-01", again: true }),
    isMarked: true,
    every: 1,
  },
])("$name that fails at any action", ({ name, open, work, isMarked, every }) => {
  test(`leaves the user's cells as they are, and nothing that looks whole and is not; run again it is whole ${EXTENT}`, async () => {
    const excel = await open();
    const sheets = excel.workbook.worksheets.map((sheet) => sheet.name);
    const { states, turns } = await courseOf(excel, work);
    const [before = new Map(), after = new Map()] = [states[0], states.at(-1)];
    if (isMarked) expect(outcomesOf(name, states)).toEqual(["before", "unfinished", "after"]);
    for (const state of isMarked ? [] : states) {
      const outcome = outcomeOfSheets(state, before, after);
      count(`${name}, at any action`, outcome);
      expect(WRONG).not.toContain(outcome);
    }
    const clean = await tablesHere();
    const tried = sampleOf(
      turns.filter((_, index) => index > 0 && index % every === 0),
      4,
    );
    expect(tried.length).toBeGreaterThan(2);
    for (const index of tried) {
      const other = await open();
      const error = await failAt(other, index, work);
      // The client's own tidying up may fail unheard.
      if (error === null) continue;
      expect(error).toBeInstanceOf(WriteFailedError);
      await work();
      const tables = await tablesHere();
      for (const [table, content] of clean) expect([table, tables.get(table)]).toEqual([table, content]);
      const now = contentsOf(other);
      for (const sheet of sheets) expect(cellsIn(now, sheet)).toEqual(cellsIn(after, sheet));
      for (const { name: sheet } of other.workbook.worksheets)
        if (cellsIn(now, sheet).join() !== cellsIn(after, sheet).join())
          // One of two of a name: what the failed attempt left, or what stands in for it.
          expect([sheet, / 2$|\(resultatplan\)$/u.test(sheet) || isLeftOver(other, sheet)]).toEqual([
            sheet,
            true,
          ]);
      count(`${name} fails, and is run again`, "after");
    }
  });
});

describe("one cell put right", () => {
  async function open(): Promise<{ readonly excel: HeadlessExcel; readonly remedy: PlainRemedy }> {
    const excel = await openSmallPlan();
    await setCell(excel, "Krav", 1, "Resultat", "'1");
    const outcome = assess(await readHere(), { today: "2025-01-20" });
    const fix = makeReport(outcome, "da").findings.find(({ code }) => code === "number-as-text")?.fix;
    if (fix === undefined || fix === null) throw new Error("nothing to put right");
    return { excel, remedy: fix };
  }

  test.each(["put right", "taken back"])(
    `and %s with any action failing: as it was, as it is to be, or said; no other cell differs ${EXTENT}`,
    async (way) => {
      let tried = 0;
      for (;;) {
        const { excel, remedy } = await open();
        const applied = way === "taken back" ? await applyRemedy(excelPort(), remedy) : undefined;
        const before = contentsOf(excel);
        const error = await failAt(excel, tried, () =>
          applied === undefined ? applyRemedy(excelPort(), remedy) : undoRemedy(excelPort(), applied),
        );
        const changed = [...contentsOf(excel)].filter(
          ([address, content]) => before.get(address) !== content,
        );
        expect(changed.map(([address]) => address)).toEqual(changed.length === 0 ? [] : ["Ark!M2"]);
        if (error === null) break;
        if (error instanceof WriteFailedError) expect(error.shows).toBe("part");
        else expect(changed).toEqual([]);
        count(`one cell ${way}, at any action`, changed.length === 0 ? "before" : "after");
        tried += inSample(4, 1);
      }
      expect(tried).toBeGreaterThan(20);
    },
  );
});
