// Excel keeps a sheet name for its own log of changes: "History" in English, the word of its language elsewhere.
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { excelPort } from "../../src/excel";
import { freezePlan, keepReport, type KeepRun } from "../../src/recalculation";
import { openPlan, readHere, RUN } from "../support/workbooks";

const Q1: KeepRun = { ...RUN, today: "2024-04-12", computedAt: "2024-04-12T09:30", report: "Q1" };
const Q2: KeepRun = { ...RUN, today: "2024-07-12", computedAt: "2024-07-12T09:30", report: "Q2" };

test("no sheet of ours is called History, Historik, Oversigt or Overview", async () => {
  await openPlan(MID_YEAR);
  await freezePlan(excelPort(), { today: "2024-02-01" });
  await keepReport(excelPort(), Q1);
  const { sheets, tables } = await readHere();
  expect(sheets.filter((name) => /^(history|historik|oversigt|overview)$/iu.test(name))).toEqual([]);
  expect(tables.find(({ name }) => name === "Historik")?.sheet).toBe("Rapporthistorik");
});

test("a workbook that has its reports in a sheet called Historik keeps them there, and the next one beside them", async () => {
  const excel = await openPlan(MID_YEAR);
  await keepReport(excelPort(), Q1);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Rapporthistorik").name = "Historik";
    await context.sync();
  });
  await keepReport(excelPort(), Q2);
  const { sheets, tables } = await readHere();
  expect(sheets).not.toContain("Rapporthistorik");
  const history = tables.find(({ name }) => name === "Historik");
  expect(history?.sheet).toBe("Historik");
  expect(new Set(history?.values.slice(1).map(([number]) => number))).toEqual(new Set([1, 2]));
});
