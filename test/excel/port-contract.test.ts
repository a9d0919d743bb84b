// The same steps through two ports, Excel's on the headless host and the one in memory: tables, sheets, names and formulas must be
// equal afterwards, so that a use case tested in memory is tested for Excel too.
import { PLAN_2024 } from "../../scripts/samples/resultatplan-2024";
import { YEAR } from "../../scripts/samples/year";
import { excelPort } from "../../src/excel";
import { openHeadless } from "../../src/headless";
import {
  createPlan,
  exceptFinding,
  freezePlan,
  keepReport,
  type KeepRun,
  recalculate,
  repairPlan,
  type WorkbookPort,
} from "../../src/recalculation";
import type { PlainFinding } from "../../src/workbook/report";
import { newPlanChanges, type PlanContent } from "../../src/workbook/template";
import type { TableSnapshot } from "../../src/workbook/snapshot";
import { MemoryWorkbook } from "../support/memory-workbook";
import { RUN } from "../support/workbooks";

type Steps = (port: WorkbookPort) => Promise<unknown>;

/** Excel shows a formula's reference to its own row short: [@Krav], or [@[Vægt (pct.)]]. */
function short(formulas: readonly (readonly unknown[])[]): unknown[][] {
  const plain = (name: string): string => (/^[\p{L}\p{N}_]+$/u.test(name) ? `[@${name}]` : `[@[${name}]]`);
  return formulas.map((cells) =>
    cells.map((cell) =>
      typeof cell === "string"
        ? cell.replaceAll(/[\p{L}\p{N}_]+\[\[#This Row\],\[((?:'.|[^\]'])*)\]\]/gu, (_, name: string) =>
            plain(name),
          )
        : cell,
    ),
  );
}

async function inExcel(): Promise<WorkbookPort> {
  (await openHeadless()).useEverywhere();
  return excelPort();
}

/** A table without what follows from its formulas: in memory they have no values. */
function withoutResults({ values, formulas, types, texts, ...rest }: TableSnapshot): object {
  const isFormula = (row: number, column: number): boolean =>
    /^=/u.test(String(formulas[row]?.[column] ?? ""));
  const shown = (matrix: readonly (readonly unknown[])[]): unknown[][] =>
    matrix.map((cells, row) => cells.map((cell, column) => (isFormula(row, column) ? "=" : cell)));
  return {
    ...rest,
    formulas: short(formulas),
    values: shown(values),
    types: shown(types),
    texts: shown(texts),
  };
}

/** All tables, names and formulas that a port reads from its workbook, sorted by name. */
async function everything(port: WorkbookPort): Promise<object> {
  const { tables, sheets, names, tableNames = [] } = await port.read(() => true);
  const byName = <T extends { readonly name: string }>(all: readonly T[]): T[] =>
    [...all].sort((a, b) => (a.name < b.name ? -1 : 1));
  const formulas = (await port.readSheets(sheets)).map((sheet) => ({
    name: sheet.name,
    formulas: short(sheet.formulas),
  }));
  return {
    tables: byName(tables).map(withoutResults),
    tableNames: byName(tableNames),
    names: byName(names),
    sheets,
    formulas: byName(formulas),
  };
}

async function planIn(port: WorkbookPort, content: PlanContent): Promise<void> {
  const seen = await port.read(() => true);
  await port.write(newPlanChanges(content, seen), seen, () => false);
}

async function findingIn(port: WorkbookPort, code: string): Promise<PlainFinding> {
  const { report } = await recalculate(port, RUN);
  const finding = report("da").findings.find((each) => each.code === code);
  if (finding === undefined) throw new Error(`No ${code}`);
  return finding;
}

const SIGNED = { ...YEAR, settings: { ...YEAR.settings, signedOn: 45_322 } };
const Q2: KeepRun = { ...RUN, today: "2024-07-12", computedAt: "2024-07-12T09:30", report: "Q2" };

const CASES: readonly (readonly [title: string, plan: PlanContent | null, steps: Steps])[] = [
  ["an empty workbook", null, () => Promise.resolve()],
  ["a plan made by its template", YEAR, () => Promise.resolve()],
  ["an empty plan of a year", null, (port) => createPlan(port, 2026)],
  ["a whole plan that is repaired", YEAR, (port) => repairPlan(port)],
  ["a recalculation", YEAR, (port) => recalculate(port, RUN)],
  [
    "a later recalculation in the place of the first",
    YEAR,
    async (port) => {
      await recalculate(port, RUN);
      await recalculate(port, { ...RUN, today: "2025-02-01", computedAt: "2025-02-01T08:00" });
    },
  ],
  [
    "a finding that is excepted, in one more row",
    SIGNED,
    async (port) => {
      const finding = await findingIn(port, "signed-after-start");
      const who = { reason: "Underskrevet sent efter aftale", by: "Anne Hansen", today: "2025-01-20" };
      await exceptFinding(port, { ...finding, ...who });
    },
  ],
  ["an agreed plan that is kept", SIGNED, (port) => freezePlan(port, { today: "2024-02-01" })],
  [
    "two reports that are kept, the second again",
    PLAN_2024,
    async (port) => {
      await keepReport(port, { ...Q2, report: "Q1" });
      await keepReport(port, Q2);
      await keepReport(port, { ...Q2, again: true });
    },
  ],
];

test.each(CASES)("both ports agree on %s", async (_, plan, steps) => {
  const [excel, memory] = [await inExcel(), new MemoryWorkbook()];
  for (const port of [excel, memory]) {
    if (plan !== null) await planIn(port, plan);
    await steps(port);
  }
  expect(await everything(memory)).toEqual(await everything(excel));
});

test("both ports tell of the inputs as they stood at the write, of the emptied sheets, and of the cell to read back", async () => {
  const [excel, memory] = [await inExcel(), new MemoryWorkbook()];
  const [first, second] = await Promise.all(
    [excel, memory].map(async (port) => {
      await planIn(port, YEAR);
      await recalculate(port, RUN);
      const seen = await port.read(() => true);
      const { before, readBack, images } = await port.write(
        {
          sheets: [
            {
              name: "Resultat",
              blocks: [{ row: 0, column: 0, content: [["Tom"]] }],
              tables: [],
              emptied: true,
            },
          ],
          names: [],
          mark: null,
          readBack: { sheet: "Plan", row: 0, column: 0 },
        },
        seen,
        (name) => name === "Krav",
      );
      return { before: before.tables.map(withoutResults), readBack, sheets: images?.map(({ name }) => name) };
    }),
  );
  expect(second).toEqual(first);
  expect(first).toMatchObject({ sheets: ["Resultat"], readBack: "Plan" });
});
