// Ordinary workbooks that are set up in an unusual way, as files: each gives the right verdict, or a sentence that names the cause.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { excelPort } from "../../src/excel";
import { openHeadless } from "../../src/headless";
import { recalculate } from "../../src/recalculation";
import type { PlainReport } from "../../src/workbook/report";
import { RUN } from "../support/workbooks";

jest.setTimeout(60_000);

async function judged(name: string): Promise<{ readonly report: PlainReport; readonly seal: string }> {
  const bytes = readFileSync(resolve(__dirname, "workbooks", `${name}.xlsx`));
  (await openHeadless(bytes)).useEverywhere();
  const { report, seal } = await recalculate(excelPort(), { ...RUN, sealed: true });
  return { report: report("da"), seal };
}

const statuses = ({ goals }: PlainReport): string[] => goals.map(({ id, status }) => `${id} ${status}`);
const findings = ({ findings: all }: PlainReport): string[] =>
  all.map(({ code, cell, table }) => `${code} ${cell ?? table}`);

test("a table Krav without its header row: 92 pct. of at least 90, and delivered 28 June of 30 June", async () => {
  const { report, seal } = await judged("header-row-off");
  expect(statuses(report)).toEqual(["1 fulfilled", "2 fulfilled"]);
  expect(findings(report)).toEqual(["header-row-hidden Krav!A2"]);
  expect(seal).toBe("agrees");
});

test("a workbook of the 1904 date system: delivered 5 July 2024, due 30 June", async () => {
  const { report, seal } = await judged("date-system-1904");
  expect(statuses(report)).toEqual(["1 fulfilled", "2 not-fulfilled"]);
  expect(findings(report)).toEqual([]);
  expect(report.goals[1]?.reason).toContain("leveret 5. juli 2024, 5 dage efter fristen 30. juni 2024");
  expect(seal).toBe("agrees");
});

test("a total row under Budget: its sums are no line, and the deviation is 1,4 pct.", async () => {
  const { report, seal } = await judged("total-row-on-budget");
  expect(statuses(report)).toEqual(["1 fulfilled", "2 fulfilled"]);
  expect(findings(report)).toEqual([]);
  expect(seal).toBe("agrees");
});

test("a result taken from another workbook counts as last read, 92, and is sealed", async () => {
  const { report, seal } = await judged("result-from-another-workbook");
  expect(statuses(report)).toEqual(["1 fulfilled", "2 fulfilled"]);
  expect(findings(report)).toEqual([]);
  expect(seal).toBe("agrees");
});
