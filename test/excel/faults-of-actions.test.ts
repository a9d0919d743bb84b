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
import { INPUT_TABLES } from "../../src/workbook/contract";
import { makeReport } from "../../src/workbook/make-report";
import type { PlainRemedy } from "../../src/workbook/report";
import { openPlan, planOf, readHere, RUN, setCell } from "../support/workbooks";
import { contentsOf, type Contents, outcomeOf } from "./support/outcomes";
import { openSmallPlan } from "./support/small-plan";
import { count, inSequence, printMatrix, statesDuring } from "./support/sweep";

jest.setTimeout(120_000);
afterAll(printMatrix);

const FIRST: Run = { ...RUN, computedAt: "2025-01-20T09:30:00.001" };
const SECOND: Run = { ...RUN, today: "2025-02-03", computedAt: "2025-02-03T10:45:00.002" };

/** What the workbook comes to, one after the other, as the actions are done. */
function courseOf(name: string, states: readonly Contents[]): string[] {
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
  expect(courseOf("a sealed recalculation", states)).toEqual(["before", "unfinished", "after"]);
});

describe("Fortryd", () => {
  test("of a later result: before, then unfinished, then after", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), FIRST);
    await setCell(excel, "Krav", 1, "Resultat", 0);
    await recalculate(excelPort(), SECOND);
    const states = await statesDuring(excel, () => undoRecalculation(excelPort()));
    expect(courseOf("Fortryd of a later result", states)).toEqual(["before", "unfinished", "after"]);
  });

  test("of the first result: before, then unfinished, then after", async () => {
    const excel = await openSmallPlan();
    await recalculate(excelPort(), FIRST);
    const states = await statesDuring(excel, () => undoRecalculation(excelPort()));
    expect(courseOf("Fortryd of the first result", states)).toEqual(["before", "unfinished", "after"]);
  });
});

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
    expect(courseOf("keeping a report", states)).toEqual(["before", "unfinished", "after"]);
    expect(mostLost(states, "Historik", DATA)).toBe(0);
    expect(mostLost(states, "Historikgrundlag", DATA)).toBe(0);
  });

  test("and taking it back by Fortryd loses none either", async () => {
    const excel = await openSmallPlan();
    await keepReport(excelPort(), Q2);
    const before = cellsIn(contentsOf(excel), "Historik");
    await keepReport(excelPort(), Q3);
    const states = await statesDuring(excel, () => undoRecalculation(excelPort()));
    for (const state of inSequence(states))
      expect(cellsIn(state, "Historik")).toEqual(expect.arrayContaining(before));
    expect(cellsIn(contentsOf(excel), "Historik")).toEqual(before);
  });

  /** Changes an input each time something is about to be written, so many times. */
  function disturb(excel: HeadlessExcel, times: number): void {
    let left = times;
    const watch = (): void => {
      excel.interfere({
        beforeRequest: async ({ Actions: actions }) => {
          if (left === 0 || !actions.some(({ Name: name }) => name === "Values")) return;
          left -= 1;
          excel.interfere({});
          await setCell(excel, "Krav", 1, "Resultat", left);
          watch();
        },
      });
    };
    watch();
  }

  test("of inputs that change meanwhile keeps one report, of what they became", async () => {
    const excel = await openSmallPlan();
    disturb(excel, 1);
    await keepReport(excelPort(), { ...FIRST, report: "Q4" });
    excel.interfere({});
    expect(await numbers()).toEqual([1]);
    const verdicts = cellsIn(contentsOf(excel), "Historik").filter((cell) => cell.includes('"Ikke opfyldt"'));
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

test("an addendum never loses what was agreed before it, and is kept whole or not at all", async () => {
  const excel = await openPlan(planOf(3));
  await freezePlan(excelPort(), { today: "2024-02-01" });
  await setCell(excel, "Krav", 1, "Måltal", 2);
  const states = await statesDuring(excel, () =>
    freezePlan(excelPort(), { today: "2024-03-01", again: true }),
  );
  // What an addendum takes the place of says so in its last column.
  expect(mostLost(states, "AftaltPlan", DATA)).toBe(0);
  const lengths = inSequence(inSequence(states).map((state) => cellsIn(state, "AftaltPlan", DATA).length));
  expect(lengths).toHaveLength(2);
});

/** Lets the action at an index fail, then takes the fault away. Null where there were fewer actions. */
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

/** How many actions some work has. */
async function actionsOf(excel: HeadlessExcel, work: () => Promise<unknown>): Promise<number> {
  excel.resetTraffic();
  await work();
  return excel.actions;
}

/** Every table with what it holds, wherever it stands. */
async function tablesHere(): Promise<Map<string, unknown>> {
  const { tables } = await readHere();
  return new Map(tables.map(({ name, formulas, formats, texts }) => [name, { formulas, formats, texts }]));
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

const withoutRow = ([address, content]: readonly [string, string]): string =>
  `${address.replace(/\d+$/u, "")} ${content}`;

describe.each([
  { name: "createPlan", open: withNotes, work: () => createPlan(excelPort(), 2024) },
  { name: "repairPlan", open: openSmallPlan, work: () => repairPlan(excelPort()) },
])("$name that fails", ({ name, open, work }) => {
  // Each try makes the plan twice: some of the actions, spread over all.
  const TRIES = 9;

  test("leaves whole what it added, and run again adds the rest; the user's cells stay", async () => {
    const excel = await open();
    const users = contentsOf(excel);
    const usersTables = new Set((await tablesHere()).keys());
    const actions = await actionsOf(excel, work);
    const clean = await tablesHere();
    expect(clean.size).toBeGreaterThanOrEqual(INPUT_TABLES.length);
    let failed = 0;
    for (let tried = 0; tried < TRIES; tried += 1) {
      const other = await open();
      const error = await failAt(other, Math.floor((0.9 * tried * actions) / TRIES), work);
      // The client's own tidying up may fail unheard.
      if (error === null) continue;
      failed += 1;
      if (error instanceof WriteFailedError) expect(error.shows).toBe("part");
      for (const [table, content] of await tablesHere())
        if (!usersTables.has(table)) expect([table, content]).toEqual([table, clean.get(table)]);
      await work();
      expect(await tablesHere()).toEqual(clean);
      // Rows that come to Plan move what stands under it down.
      const now = new Set([...contentsOf(other)].map(withoutRow));
      for (const cell of users) expect(now).toContain(withoutRow(cell));
      count(`${name} fails, and is run again`, "after");
    }
    expect(failed).toBeGreaterThan(TRIES / 2);
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
    "and %s with any action failing: as it was, as it is to be, or said; no other cell differs",
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
        tried += 1;
      }
      expect(tried).toBeGreaterThan(20);
    },
  );
});
