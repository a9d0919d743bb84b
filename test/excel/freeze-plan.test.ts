// Keeping the agreed plan through the port: once, again as an addendum, and never where it would not hold.
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import { YEAR } from "../../scripts/samples/year";
import { excelPort } from "../../src/excel";
import { freezePlan, FreezeRefusedError, type FreezeProblem } from "../../src/recalculation";
import type { PlanContent } from "../../src/workbook/template";
import { openPlan, readHere, recalculateHere, setCell } from "../support/workbooks";

const SIGNED = { today: "2024-02-01" };

async function drift(): Promise<string[]> {
  const { report } = await recalculateHere();
  return report("da")
    .findings.filter(({ code }) => code.startsWith("agreed-"))
    .map(({ cell, message }) => `${cell ?? "-"} ${message}`);
}

async function refused(
  freezing: Parameters<typeof freezePlan>[1],
): Promise<[FreezeProblem, readonly string[]]> {
  try {
    await freezePlan(excelPort(), freezing);
  } catch (error) {
    if (error instanceof FreezeRefusedError) return [error.problem, error.cells];
    throw error;
  }
  throw new Error("It was kept");
}

test("the year's sample, kept as it stands, has changed in nothing", async () => {
  await openPlan(YEAR);
  const { edition, code, terms } = await freezePlan(excelPort(), SIGNED);
  expect([edition, terms > 200]).toEqual([1, true]);
  expect(await drift()).toEqual([]);
  const sheet = await readHere((name) => name === "AftaltPlan");
  expect(sheet.tables[0]?.values.at(-1)).toEqual([1, 45323, "Kontrolkode", "", "", code, ""]);
});

test("a target changed after signing is told with before and after, at its cell", async () => {
  const excel = await openPlan(YEAR);
  await freezePlan(excelPort(), SIGNED);
  await setCell(excel, "Krav", 6, "Måltal", 70);
  expect(await drift()).toEqual([
    "Krav!F10 Krav 1.2b-2: Måltal er nu 70; aftalt er 73, fastholdt 1. februar 2024.",
  ]);
});

test("recalculating with a copy in the workbook still takes three round trips, and leaves the copy alone", async () => {
  const excel = await openPlan(PLAN_2024);
  await freezePlan(excelPort(), SIGNED);
  const before = await readHere((name) => name === "AftaltPlan");
  excel.resetTraffic();
  await recalculateHere();
  expect(excel.syncs).toBe(3);
  expect(await readHere((name) => name === "AftaltPlan")).toEqual({
    ...before,
    sheets: expect.anything() as unknown,
    names: expect.anything() as unknown,
  });
});

test("a second time is refused unless it is an addendum, and then nothing vanishes", async () => {
  const excel = await openPlan(YEAR);
  const first = await freezePlan(excelPort(), SIGNED);
  await setCell(excel, "Krav", 6, "Måltal", 70);
  const before = await readHere();
  expect(await refused({ today: "2024-09-12" })).toEqual(["already", []]);
  expect(await readHere()).toEqual(before);
  const second = await freezePlan(excelPort(), { today: "2024-09-12", again: true });
  expect([second.edition, second.terms]).toEqual([2, 2]);
  const copy = (await readHere((name) => name === "AftaltPlan")).tables[0]?.values ?? [];
  expect(
    copy.filter((row) => row[3] === "1.2b-2" && row[4] === "Måltal").map((row) => [row[0], row[5], row[6]]),
  ).toEqual([
    [1, 73, 2],
    [2, 70, ""],
  ]);
  expect(copy.filter((row) => row[2] === "Kontrolkode").map((row) => row[5])).toEqual([
    first.code,
    second.code,
  ]);
  expect(await drift()).toEqual([]);
});

test("the copy corrected by hand is told: its code is another", async () => {
  const excel = await openPlan(PLAN_2024);
  const { code } = await freezePlan(excelPort(), SIGNED);
  await setCell(excel, "AftaltPlan", 3, "Aftalt", 11);
  const [first = "", ...others] = await drift();
  expect(first).toContain(`kontrolkoden var ${code} og er nu`);
  expect(others).toHaveLength(1);
});

test.each<[string, PlanContent, Parameters<typeof freezePlan>[1], FreezeProblem, string[]]>([
  ["an addendum to nothing", PLAN_2024, { today: "2024-02-01", again: true }, "not-before", []],
  ["a plan without goals", { ...PLAN_2024, rows: {} }, SIGNED, "empty", []],
  [
    "a deadline that cannot be read",
    {
      ...PLAN_2024,
      rows: { ...PLAN_2024.rows, requirements: [{ id: "1", goal: "1.1", deadline: "snart" }] },
    },
    SIGNED,
    "unreadable",
    ["Krav!I5"],
  ],
  [
    "two requirements of one number",
    {
      ...PLAN_2024,
      rows: {
        ...PLAN_2024.rows,
        requirements: [
          { id: "a", goal: "1.1" },
          { id: "A", goal: "1.1" },
        ],
      },
    },
    SIGNED,
    "duplicated",
    ["Krav!A6"],
  ],
])("%s is refused, and nothing is written", async (_, content, freezing, problem, cells) => {
  await openPlan(content);
  const before = await readHere();
  expect(await refused(freezing)).toEqual([problem, cells]);
  expect(await readHere()).toEqual(before);
});

test("an addendum without a change is refused", async () => {
  await openPlan(PLAN_2024);
  await freezePlan(excelPort(), SIGNED);
  expect(await refused({ today: "2024-09-12", again: true })).toEqual(["unchanged", []]);
});
