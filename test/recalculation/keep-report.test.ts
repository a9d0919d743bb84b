// Keeping reports through a port in memory: the period's row set with the inputs behind it, again only when asked, and nothing lost.
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { KeepRefusedError, keepReport, type KeepRun, recalculate } from "../../src/recalculation";
import { readPlan } from "../../src/workbook/facts";
import { MemoryWorkbook } from "../support/memory-workbook";
import { RUN } from "../support/workbooks";

let port: MemoryWorkbook;

const Q2: KeepRun = { ...RUN, today: "2024-07-12", computedAt: "2024-07-12T09:30", report: "Q2" };

async function rowsOf(table: string): Promise<readonly (readonly (string | number | boolean)[])[]> {
  return (await port.read((name) => name === table)).tables[0]?.values.slice(1) ?? [];
}

async function kept() {
  return readPlan(await port.read(() => true)).plan.kept;
}

/** Findings on drift at a later recalculation. */
async function driftAt(run: Partial<typeof RUN>): Promise<string[]> {
  const { report } = await recalculate(port, { ...RUN, ...run });
  return report("da")
    .findings.filter(({ code }) => /changed|flipped|differs$/u.test(code) && code !== "declared-goals-differ")
    .map(({ code, cell, message }) => `${code} ${cell ?? "-"}: ${message}`);
}

async function refused(run: KeepRun): Promise<unknown> {
  return keepReport(port, run).then(
    () => "kept",
    (error: unknown) =>
      error instanceof KeepRefusedError ? [error.problem, error.period, error.day] : error,
  );
}

test("recalculated for the same day it has changed in nothing, and it is read and written once", async () => {
  port = await MemoryWorkbook.of(MID_YEAR);
  await keepReport(port, Q2);
  const [reads, writes] = [port.reads, port.writes];
  expect(await driftAt(Q2)).toEqual([]);
  expect([port.reads - reads, port.writes - writes]).toEqual([1, 1]);
});

test("a delivery corrected afterwards is told at its cell, with what was reported", async () => {
  port = await MemoryWorkbook.of(MID_YEAR);
  await keepReport(port, Q2);
  port.type("Krav", 7, "Leveret den", 45390);
  expect(await driftAt({ today: "2024-10-10", report: "Q3" })).toEqual(
    [
      "goal-flipped Mål!A9: Mål 1.3 var opfyldt i afrapporteringen for 2. kvartal 2024 og er nu ikke opfyldt.",
      "reported-value-changed Krav!O11: Krav 1.3-1: Leveret den er nu »08-04-2024«. I afrapporteringen for 2. kvartal 2024 var det »22-03-2024«.",
    ].sort((a, b) => (a < b ? 1 : -1)),
  );
});

test("a period is kept again only when asked, and the first report stays with what took its place", async () => {
  port = await MemoryWorkbook.of(MID_YEAR);
  await keepReport(port, Q2);
  port.type("Krav", 7, "Leveret den", 45390);
  const before = await port.read(() => true);
  expect(await refused({ ...Q2, today: "2024-07-14", computedAt: "2024-07-14T10:00" })).toEqual([
    "already",
    "2024 Q2",
    "2024-07-12",
  ]);
  expect(await port.read(() => true)).toEqual(before);
  const first = await rowsOf("Historik");
  await keepReport(port, { ...Q2, again: true, computedAt: "2024-07-14T10:00" });
  const reports = await kept();
  expect(reports.map(({ number, period, replacedBy }) => [number, period, replacedBy])).toEqual([
    [1, "2024 Q2", 2],
    [2, "2024 Q2", null],
  ]);
  const after = await rowsOf("Historik");
  expect(after.slice(0, first.length).map((row) => row.slice(0, -1))).toEqual(
    first.map((row) => row.slice(0, -1)),
  );
  expect(reports[0]?.verdicts.find(({ id }) => id === "1.3")?.status).toBe("fulfilled");
  expect(reports[1]?.verdicts.find(({ id }) => id === "1.3")?.status).toBe("not-fulfilled");
  expect(await driftAt(Q2)).toEqual([]);
});

test.each<[string, Partial<KeepRun>, unknown]>([
  ["a quarter that still runs", { today: "2024-06-30" }, ["not-ended", "2024 Q2", "2024-06-30"]],
  ["the year in July", { report: "year" }, ["not-ended", "2024", "2024-12-31"]],
])("%s is not kept, and nothing is written", async (_, run, problem) => {
  port = await MemoryWorkbook.of(MID_YEAR);
  const before = await port.read(() => true);
  expect(await refused({ ...Q2, ...run })).toEqual(problem);
  expect(await port.read(() => true)).toEqual(before);
});
