// Keeping the agreed plan through a port in memory: once, again as an addendum, and never where it would not hold.
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import { YEAR } from "../../scripts/samples/year";
import { freezePlan, FreezeRefusedError, type FreezeProblem, recalculate } from "../../src/recalculation";
import type { PlanContent } from "../../src/workbook/template";
import { MemoryWorkbook } from "../support/memory-workbook";
import { RUN } from "../support/workbooks";

let port: MemoryWorkbook;

const SIGNED = { today: "2024-02-01" };

async function drift(): Promise<string[]> {
  const { report } = await recalculate(port, RUN);
  return report("da")
    .findings.filter(({ code }) => code.startsWith("agreed-"))
    .map(({ cell, message }) => `${cell ?? "-"} ${message}`);
}

async function refused(
  freezing: Parameters<typeof freezePlan>[1],
): Promise<[FreezeProblem, readonly string[]]> {
  try {
    await freezePlan(port, freezing);
  } catch (error) {
    if (error instanceof FreezeRefusedError) return [error.problem, error.cells];
    throw error;
  }
  throw new Error("It was kept");
}

test("the year's sample, kept as it stands, has changed in nothing", async () => {
  port = await MemoryWorkbook.of(YEAR);
  const { edition, code, terms } = await freezePlan(port, SIGNED);
  expect([edition, terms > 200]).toEqual([1, true]);
  expect(await drift()).toEqual([]);
  const sheet = await port.read((name) => name === "AftaltPlan");
  expect(sheet.tables[0]?.values.at(-1)).toEqual([1, 45323, "Kontrolkode", "", "", code, ""]);
});

test("a target changed after signing is told with before and after, at its cell", async () => {
  port = await MemoryWorkbook.of(YEAR);
  await freezePlan(port, SIGNED);
  port.type("Krav", 6, "Måltal", 70);
  expect(await drift()).toEqual([
    "Krav!F10 Krav 1.2b-2: Måltal er nu 70; aftalt er 73, fastholdt 1. februar 2024.",
  ]);
});

test("recalculating with a copy in the workbook reads once, writes once, and leaves the copy alone", async () => {
  port = await MemoryWorkbook.of(PLAN_2024);
  await freezePlan(port, SIGNED);
  const before = await port.read((name) => name === "AftaltPlan");
  const [reads, writes] = [port.reads, port.writes];
  await recalculate(port, RUN);
  expect([port.reads - reads, port.writes - writes]).toEqual([1, 1]);
  expect(await port.read((name) => name === "AftaltPlan")).toEqual({
    ...before,
    sheets: expect.anything() as unknown,
    names: expect.anything() as unknown,
  });
});

test("a second time is refused unless it is an addendum, and then nothing vanishes", async () => {
  port = await MemoryWorkbook.of(YEAR);
  const first = await freezePlan(port, SIGNED);
  port.type("Krav", 6, "Måltal", 70);
  const before = await port.read(() => true);
  expect(await refused({ today: "2024-09-12" })).toEqual(["already", []]);
  expect(await port.read(() => true)).toEqual(before);
  const second = await freezePlan(port, { today: "2024-09-12", again: true });
  expect([second.edition, second.terms]).toEqual([2, 2]);
  const copy = (await port.read((name) => name === "AftaltPlan")).tables[0]?.values ?? [];
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
  port = await MemoryWorkbook.of(PLAN_2024);
  const { code } = await freezePlan(port, SIGNED);
  port.type("AftaltPlan", 3, "Aftalt", 11);
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
  port = await MemoryWorkbook.of(content);
  const before = await port.read(() => true);
  expect(await refused(freezing)).toEqual([problem, cells]);
  expect(await port.read(() => true)).toEqual(before);
});

test("an addendum without a change is refused", async () => {
  port = await MemoryWorkbook.of(PLAN_2024);
  await freezePlan(port, SIGNED);
  expect(await refused({ today: "2024-09-12", again: true })).toEqual(["unchanged", []]);
});
