// Undtag: a row more in Undtagelser and nothing else; the finding is shown as excepted until what it was given for changes.
import { excelPort } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import { exceptFinding, NotSignedError } from "../../src/recalculation";
import type { PlainFinding } from "../../src/workbook/report";
import type { TableSnapshot } from "../../src/workbook/snapshot";
import { YEAR } from "../../scripts/samples/year";
import { openPlan, readHere, recalculateHere, setCell } from "../support/workbooks";

const CONTENT = { ...YEAR, settings: { ...YEAR.settings, signedOn: 45_322 } };
const WHO = { reason: "Underskrevet sent efter aftale", by: "Anne Hansen", today: "2025-01-20" };

async function findingOf(code: string): Promise<PlainFinding> {
  const { report } = await recalculateHere();
  const finding = report("da").findings.find((each) => each.code === code);
  if (finding === undefined) throw new Error(`No ${code} in the plan`);
  return finding;
}

async function tableHere(name: string): Promise<TableSnapshot> {
  const [table] = (await readHere((each) => each === name)).tables;
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
}

const inputs = async (): Promise<unknown> =>
  (await readHere((name) => ["Plan", "Mål", "Krav", "KPI", "Budget", "Lister"].includes(name))).tables;

describe("a finding is excepted", () => {
  let excel: HeadlessExcel;
  let before: unknown;
  beforeAll(async () => {
    excel = await openPlan(CONTENT);
    const finding = await findingOf("signed-after-start");
    expect(finding).toMatchObject({ severity: "info", exceptable: true, exception: null });
    expect(finding.place).toBe("Plan, Underskrevet");
    before = await inputs();
    excel.resetTraffic();
    await exceptFinding(excelPort(), { ...finding, ...WHO });
  });

  it("in one read and one write", () => {
    expect(excel.syncs).toBeLessThanOrEqual(3);
  });

  it("once, also where the button is pressed twice", async () => {
    const once = await tableHere("Undtagelser");
    await exceptFinding(excelPort(), { ...(await findingOf("signed-after-start")), ...WHO });
    expect(await tableHere("Undtagelser")).toEqual(once);
  });

  it("by the blank row of the template's table, with a date that is one", async () => {
    const { values, formats } = await tableHere("Undtagelser");
    expect(values.slice(1)).toEqual([
      [
        "signed-after-start",
        "Plan, Underskrevet",
        expect.stringMatching(/ \[\S{4}-\S{4}\]$/u),
        WHO.reason,
        WHO.by,
        45_677,
      ],
    ]);
    expect(formats[1]?.[5]).toBe("dd-mm-yyyy");
  });

  it("without a change in any other input", async () => {
    expect(await inputs()).toEqual(before);
  });

  it("and shown as such in the report and in the sheets, with who and why", async () => {
    const finding = await findingOf("signed-after-start");
    expect(finding).toMatchObject({ severity: "excepted", severityText: "Undtaget" });
    expect(finding.exception).toMatchObject({
      severity: "info",
      cell: "Undtagelser!A5",
      text: "Undtaget af Anne Hansen 20. januar 2025: Underskrevet sent efter aftale.",
    });
    const flags = await tableHere("Flag");
    expect(flags.values.map((row) => [row[1], row[5], row[9]])).toContainEqual([
      "Undtaget",
      finding.exception?.text,
      "signed-after-start",
    ]);
  });

  it("a second one gets a new last row, and what stands below the table moves down", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Undtagelser").getRange("A6").values = [["min egen note"]];
      await context.sync();
    });
    const { report } = await recalculateHere();
    const other = report("da").findings.find(({ exceptable, exception }) => exceptable && exception === null);
    if (other === undefined) throw new Error("The sample has no second finding");
    await exceptFinding(excelPort(), { ...other, ...WHO });
    expect((await tableHere("Undtagelser")).values.map((row) => row[0])).toEqual([
      "Kode",
      "signed-after-start",
      other.code,
    ]);
    const note = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Undtagelser").getRange("A7").load("values");
      await context.sync();
      return range.values;
    });
    expect(note).toEqual([["min egen note"]]);
  });

  it("and is back when the value it was given for is another", async () => {
    await setCell(excel, "Plan", 5, "Værdi", 45_323);
    const { report } = await recalculateHere();
    const codes = report("da").findings.map(({ code, severity }) => `${code} ${severity}`);
    expect(codes).toContain("signed-after-start info");
    expect(codes).toContain("exception-lapsed warning");
  });
});

it("the table is made where it is not there", async () => {
  const excel = await openPlan(CONTENT);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Undtagelser").delete();
    await context.sync();
  });
  await exceptFinding(excelPort(), { ...(await findingOf("signed-after-start")), ...WHO });
  expect((await tableHere("Undtagelser")).values).toHaveLength(2);
  expect(await findingOf("signed-after-start")).toMatchObject({ severity: "excepted" });
});

it.each(["reason", "by"] as const)("no exception is written without its %s", async (field) => {
  const excel = await openPlan(CONTENT);
  const finding = { code: "a", place: "b", givenFor: "c" };
  await expect(exceptFinding(excelPort(), { ...finding, ...WHO, [field]: "  " })).rejects.toThrow(
    NotSignedError,
  );
  expect(excel.syncs).toBe(0);
});
