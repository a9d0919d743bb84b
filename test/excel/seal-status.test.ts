// The seal through the port on the headless host: its engine computes the same formulas, and the status lives there too.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { excelPort } from "../../src/excel";
import { type HeadlessExcel, openHeadless } from "../../src/headless";
import { checkSeal, sealChanges, type SealChanges } from "../../src/workbook/seal";
import { isInputTable } from "../../src/workbook/plan-tables";

jest.setTimeout(120_000);

describe("on the headless host", () => {
  let host: HeadlessExcel;
  let changes: SealChanges;

  beforeAll(async () => {
    host = await openHeadless(readFileSync(resolve(__dirname, "../../samples/resultatplan-2024-year.xlsx")));
    host.useEverywhere();
    const port = excelPort();
    const inputs = await port.read(isInputTable);
    changes = sealChanges(inputs);
    host.resetTraffic();
    await port.write({ sheets: changes.sheets, names: changes.names, mark: null }, inputs, () => false);
  });

  /** What a named cell shows, after an edit where one is given. */
  function shown(name: string, edit: (workbook: Excel.Workbook) => void = () => undefined): Promise<unknown> {
    return host.run(async (context) => {
      edit(context.workbook);
      const range = context.workbook.names.getItem(name).getRange();
      range.load("values");
      await context.sync();
      const [[value]] = range.values as [[unknown]];
      return value;
    });
  }

  test("is written in one round trip of less than 5 MB", () => {
    expect(host.syncs).toBe(1);
    expect(host.bytesIn).toBeLessThan(5_000_000);
  });

  test("the code read back is ours, and nothing has changed", async () => {
    expect(checkSeal(String(await shown("SeglKodeNu")), changes.code)).toBe("agrees");
    expect(await shown("SeglStatus")).toBe("Uændret siden beregningen");
  });

  test("an edit shows with its place, and goes away with the edit", async () => {
    const set = (value: number) => (workbook: Excel.Workbook) => {
      workbook.tables.getItem("Lister").getDataBodyRange().getCell(1, 2).values = [[value]];
    };
    expect(await shown("SeglStatus", set(7))).toBe(
      "Ændret efter beregningen: tabellen Lister, kolonnen Antal, række 2 (celle C6)",
    );
    expect(await shown("SeglStatus", set(1))).toBe("Uændret siden beregningen");
  });
});
