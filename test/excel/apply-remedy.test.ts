// Ret and Fortryd in a workbook on the headless host: one cell each, with its format, and nothing else.
import { excelPort, explainProblem } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import { applyRemedy, CellChangedError, undoRemedy } from "../../src/recalculation";
import type { PlainFinding, PlainRemedy } from "../../src/workbook/report";
import { YEAR } from "../../scripts/samples/year";
import { openPlan, readHere, recalculateHere, setCell } from "../support/workbooks";

jest.setTimeout(60_000);

const inputs = async () =>
  (await readHere((name) => ["Plan", "Mål", "Krav", "KPI", "Budget"].includes(name))).tables;

async function findings(): Promise<readonly PlainFinding[]> {
  return (await recalculateHere()).report("da").findings;
}

const brief = ({ code, cell }: PlainFinding): string => `${code} ${cell ?? ""}`;

/** The correction of a code that says so; there may be several of the code. */
async function remedyHere(code: string, label: string): Promise<PlainRemedy> {
  const found = (await findings()).filter((each) => each.code === code);
  const fix = found.find((each) => each.fix?.label === label)?.fix;
  if (fix === undefined || fix === null)
    throw new Error(`No ${label} among ${found.map((each) => each.fix?.label).join(", ")}`);
  return fix;
}

/** A slip in a cell, by table, data row and header, and what the button that mends it says. */
type Slip = readonly [
  code: string,
  slip: (excel: HeadlessExcel) => Promise<void>,
  label: string,
  mended: readonly [table: string, row: number, header: string, value: string | number, format: string],
];

const rename = async (excel: HeadlessExcel, table: string, from: string, to: string): Promise<void> => {
  await excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(from).getHeaderRowRange().values = [[to]];
    await context.sync();
  });
};

const SLIPS: readonly Slip[] = [
  [
    "number-as-text",
    (e) => setCell(e, "Budget", 1, "Realiseret", "'512,4"),
    "Ret til 512,4",
    ["Budget", 1, "Realiseret", 512.4, "General"],
  ],
  [
    "date-as-text",
    (e) => setCell(e, "Rapportering", 1, "Sendt den", "'d. 12. april 2024"),
    "Ret til datoen 12. april 2024",
    ["Rapportering", 1, "Sendt den", 45_394, "dd-mm-yyyy"],
  ],
  [
    "text-cleaned",
    (e) => setCell(e, "Mål", 1, "Mål", "1.1\u00a0"),
    "Ret til »1.1«",
    ["Mål", 1, "Mål", "1.1", "@"],
  ],
  [
    "look-alike",
    (e) => setCell(e, "Mål", 17, "Mål", "\u0417.1"),
    "Ret til »3.1«",
    ["Mål", 17, "Mål", "3.1", "@"],
  ],
  [
    "column-missing",
    (e) => rename(e, "Krav", "Frist", "Fristt"),
    "Omdøb »Fristt« til »Frist«",
    ["Krav", 0, "Frist", "Frist", "General"],
  ],
  [
    "column-renamed",
    (e) => rename(e, "Krav", "Dokumentation kræves", "Dokumentation krævet"),
    "Omdøb »Dokumentation krævet« til »Dokumentation kræves«",
    ["Krav", 0, "Dokumentation kræves", "Dokumentation kræves", "General"],
  ],
];

async function cellHere(table: string, row: number, header: string): Promise<readonly unknown[]> {
  const [found] = (await readHere((name) => name === table)).tables;
  const column = found?.values[0]?.indexOf(header) ?? -1;
  return [found?.values[row]?.[column], found?.formats[row]?.[column]];
}

describe("a press mends the cell and nothing else, another takes it back", () => {
  it.each(SLIPS)("%s", async (code, slip, label, [table, row, header, value, format]) => {
    const excel = await openPlan(YEAR);
    const clean = (await findings()).map(brief);
    await slip(excel);
    const fix = await remedyHere(code, label);
    const before = await inputs();
    excel.resetTraffic();
    const applied = await applyRemedy(excelPort(), fix);
    expect(excel.syncs).toBeLessThanOrEqual(3);
    expect(await cellHere(table, row, header)).toEqual([value, format]);
    await undoRemedy(excelPort(), applied);
    expect(await inputs()).toEqual(before);
    await applyRemedy(excelPort(), fix);
    expect((await findings()).map(brief)).toEqual(clean);
  });
});

it("rows sorted since the finding was made: the cell is found where it is now", async () => {
  const excel = await openPlan(YEAR);
  await setCell(excel, "KPI", 1, "Værdi", "'61");
  const fix = await remedyHere("number-as-text", "Ret til 61");
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("KPI");
    const body = table.getDataBodyRange().load("formulas");
    await context.sync();
    const rows = [...(body.formulas as unknown[][])].reverse();
    body.formulas = rows.map((row) => row.map((cell) => (cell === "61" ? "'61" : cell)));
    await context.sync();
  });
  await applyRemedy(excelPort(), fix);
  const last = (await readHere((name) => name === "KPI")).tables[0]?.values.at(-1);
  expect(last?.[2]).toBe(61);
});

it("a cell changed since is left as it is", async () => {
  const excel = await openPlan(YEAR);
  await setCell(excel, "KPI", 1, "Værdi", "'61");
  const fix = await remedyHere("number-as-text", "Ret til 61");
  await setCell(excel, "KPI", 1, "Værdi", "'62");
  const before = await inputs();
  await expect(applyRemedy(excelPort(), fix)).rejects.toThrow(CellChangedError);
  expect(await inputs()).toEqual(before);
});

describe("pressed twice", () => {
  it.each(SLIPS)(
    "%s: the second press finds it done, and it can still be taken back, once or twice",
    async (code, slip, label) => {
      const excel = await openPlan(YEAR);
      await slip(excel);
      const fix = await remedyHere(code, label);
      const before = await inputs();
      await applyRemedy(excelPort(), fix);
      const corrected = await inputs();
      const again = await applyRemedy(excelPort(), fix);
      expect(await inputs()).toEqual(corrected);
      await undoRemedy(excelPort(), again);
      expect(await inputs()).toEqual(before);
      await undoRemedy(excelPort(), again);
      expect(await inputs()).toEqual(before);
      await applyRemedy(excelPort(), fix);
      expect(await inputs()).toEqual(corrected);
    },
  );

  it("what somebody else has corrected meanwhile is done too, and is theirs to take back", async () => {
    const excel = await openPlan(YEAR);
    await setCell(excel, "KPI", 1, "Værdi", "'61");
    const fix = await remedyHere("number-as-text", "Ret til 61");
    await excel.run(async (context) => {
      const cell = context.workbook.tables.getItem("KPI").columns.getItem("Værdi").getDataBodyRange();
      cell.getCell(0, 0).numberFormat = [["General"]];
      cell.getCell(0, 0).values = [[61]];
      await context.sync();
    });
    const before = await inputs();
    expect(await applyRemedy(excelPort(), fix)).toEqual({ remedy: fix, before: null });
    expect(await inputs()).toEqual(before);
  });

  it("a cell that the user has changed is said to be changed, not that others changed the figures", async () => {
    const excel = await openPlan(YEAR);
    await setCell(excel, "KPI", 1, "Værdi", "'61");
    const fix = await remedyHere("number-as-text", "Ret til 61");
    await setCell(excel, "KPI", 1, "Værdi", "'62");
    const error: unknown = await applyRemedy(excelPort(), fix).catch((thrown: unknown) => thrown);
    expect(explainProblem(error)).toMatchObject({ kind: "cell-changed", shows: "before" });
  });
});
