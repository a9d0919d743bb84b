// The commands that make a workbook out of nothing, out of last year's, or whole again: each once as a process, and by what they leave.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileIn, hashOf, sampleIn, temporaryFolder } from "./folder";
import { runHere, runProcess } from "./run";
import { openHeadless } from "../../../src/headless";
import { readPlan } from "../../../src/workbook/facts";
import { INPUT_TABLES } from "../../../src/workbook/contract";
import { readHere } from "../../support/workbooks";

jest.setTimeout(240_000);

const folder = temporaryFolder();

/** The plan in a workbook file, read as the add-in reads it. */
async function planIn(file: string): Promise<ReturnType<typeof readPlan>> {
  (await openHeadless(readFileSync(file))).useEverywhere();
  return readPlan(await readHere());
}

test("new-plan makes every input table of the year, and no goal", async () => {
  const out = join(folder, "ny.xlsx");
  const ended = await runProcess("new-plan", ["--year", "2026", "--out", out]);
  expect(ended).toEqual({ code: 0, err: "", out: expect.stringContaining(`Skrevet til ${out}`) as string });
  const { plan, located } = await planIn(out);
  expect([...located.tables.keys()].sort()).toEqual(INPUT_TABLES.map(({ key }) => key).sort());
  expect(plan.settings.year).toMatchObject({ value: 2026 });
  expect(plan.goals).toEqual([]);
});

test("a new plan is recalculated without a note about its own formulas", async () => {
  const out = join(folder, "tom.xlsx");
  await runHere("new-plan", ["--year", "2026", "--out", out]);
  const ended = await runHere("recalculate", [out, "--out", join(folder, "tom2.xlsx")]);
  expect(ended.out).toContain("Resultatplan 2026");
  expect(`${ended.out}${ended.err}`).not.toContain("Bemærk: ");
});

test("new-plan --example fills it with rows that can be recalculated", async () => {
  const out = join(folder, "eksempel.xlsx");
  expect(await runHere("new-plan", ["--year", "2026", "--example", "--out", out])).toMatchObject({
    code: 0,
  });
  const { plan } = await planIn(out);
  expect(plan.goals.length).toBeGreaterThan(0);
  expect(plan.notes).toEqual([]);
  const recalculated = await runHere("recalculate", [out, "--today", "2026-01-02"]);
  expect(recalculated).toMatchObject({ code: 0, err: "" });
  expect(recalculated.out).toMatch(/^Samlet målopfyldelse: /mu);
});

test.each([
  ["no year", ["--out", "x.xlsx"]],
  ["a year that is none", ["--year", "næste", "--out", "x.xlsx"]],
  ["no name for the file", ["--year", "2026"]],
])("new-plan with %s is told what it lacks, and makes no file", async (_, args) => {
  const ended = await runHere("new-plan", args);
  expect(ended.code).toBe(2);
  expect(ended.out).toBe("");
  expect(ended.err).toMatch(/--year|--out/u);
  expect(existsSync("x.xlsx")).toBe(false);
});

test("roll-forward makes next year's file, asks what only the new agreement can say, and leaves this year's", async () => {
  const file = sampleIn(folder, "resultatplan-2024-year");
  const out = join(folder, "2025.xlsx");
  const before = hashOf(file);
  const ended = await runProcess("roll-forward", [file, "--out", out, "--today", "2025-01-20"]);
  expect(ended).toMatchObject({ code: 0, err: "" });
  expect(ended.out).toMatch(/^Resultatplan 2025 er lavet\. Tag stilling til \(\d+\):/u);
  expect(ended.out).toContain("Afvigelsesgrundlaget er ikke valgt");
  expect(ended.out).toContain("Planens underskriftsdato mangler");
  // Asked as the year begins: nothing is overdue in it.
  expect(ended.out).not.toContain("er ikke opgjort");
  expect(ended.out).not.toContain("skulle være sendt");
  expect(hashOf(file)).toBe(before);
  const { plan } = await planIn(out);
  expect(plan.settings.year).toMatchObject({ value: 2025 });
});

test("roll-forward never writes over this year's file", async () => {
  const file = sampleIn(folder, "resultatplan-2024-year", "samme.xlsx");
  const before = hashOf(file);
  const ended = await runHere("roll-forward", [file, "--out", file]);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain("der skrives aldrig oven i den");
  expect(hashOf(file)).toBe(before);
});

test("repair has nothing to add to a whole workbook, and writes none", async () => {
  const file = join(folder, "ny.xlsx");
  const ended = await runProcess("repair", [file, "--out", join(folder, "rep.xlsx")]);
  expect(ended).toMatchObject({ code: 0, err: "" });
  expect(ended.out).toBe("Der er ikke tilføjet noget, og der er ikke skrevet nogen kopi.\n");
  expect(existsSync(join(folder, "rep.xlsx"))).toBe(false);
});

test("repair of what is no workbook says so", async () => {
  const ended = await runHere("repair", [fileIn(folder, "brev.xlsx", "Kære departement")]);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toContain("er ikke en Excel-projektmappe");
});
