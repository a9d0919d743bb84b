// Before a report is sent: what stands in the way is answered for by a row in Afsendelse, the report is kept with it, and the
// review follows the workbook from there.
import { MID_YEAR } from "../../scripts/samples/mid-year";
import { excelPort } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import {
  answerPoint,
  keepReport,
  likelyReport,
  NotSignedError,
  type PlainReadyItem,
  type PlainReview,
  type ReportReview,
  reviewReport,
  RowColumnMissingError,
} from "../../src/recalculation";
import { readPlan } from "../../src/workbook/facts";
import { openPlan, readHere, RUN, setCell } from "../support/workbooks";

const TODAY = "2024-07-18";
/** Small enough to be sealed in a moment. */
const SMALL = {
  ...MID_YEAR,
  rows: { goals: [{ id: "1", title: "Drift" }], reports: [{ period: "Q2 2024" }] },
};
const WHO = { reason: "Aftalt med departementet", by: "Anne Hansen", today: TODAY };

function review(): Promise<ReportReview> {
  return reviewReport(excelPort(), { today: TODAY, report: "Q2" });
}

function point({ items }: PlainReview, key: PlainReadyItem["key"]): PlainReadyItem {
  const found = items.find((item) => item.key === key);
  if (found === undefined) throw new Error(`No point ${key}`);
  return found;
}

/** Answers for whatever may be answered for. */
async function answerAll(): Promise<void> {
  const { plain, periodText } = await review();
  for (const { key, givenFor, isAnswerable, answerText } of plain("da").items)
    if (isAnswerable && answerText === null)
      await answerPoint(excelPort(), { periodText, point: key, givenFor, ...WHO });
}

async function answers(): Promise<readonly (readonly unknown[])[]> {
  return (await readHere((name) => name === "Afsendelse")).tables[0]?.values.slice(1) ?? [];
}

async function textsOf(excel: HeadlessExcel, sheet: string): Promise<string[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
    range.load("text");
    await context.sync();
    return range.text;
  });
}

const keep = (again = false) =>
  keepReport(excelPort(), {
    ...RUN,
    today: TODAY,
    computedAt: `${TODAY}T09:30`,
    report: "Q2",
    again,
    sealed: true,
  });

/** Fewer tables are sealed sooner. */
async function keepOnly(excel: HeadlessExcel, tables: readonly string[]): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (!tables.includes(sheet.name)) sheet.delete();
    await context.sync();
  });
}

describe("the Q2 report, four days late", () => {
  let excel: HeadlessExcel;
  beforeAll(async () => {
    excel = await openPlan(SMALL);
    await keepOnly(excel, ["Plan", "Mål", "Rapportering", "Afsendelse"]);
  });

  it("is looked at in two reads, and nothing is written", async () => {
    const before = await readHere();
    excel.resetTraffic();
    const { periodText, plain } = await review();
    expect(excel.syncs).toBeLessThanOrEqual(3);
    expect(periodText).toBe("Q2 2024");
    expect(await readHere()).toEqual(before);
    const looked = plain("da");
    expect(looked).toMatchObject({
      period: "2. kvartal 2024",
      isOver: true,
      keptOn: null,
      isCurrent: false,
      isReady: false,
      since: null,
      history: { reports: [], goals: [{ id: "1", title: "Drift", statuses: [] }] },
    });
    expect(point(looked, "in-time").detail).toBe(
      "Fristen var 14. juli 2024, en søndag. Den er overskredet med 4 dage.",
    );
    expect(point(looked, "nothing-stale")).toMatchObject({ state: "open", isAnswerable: false });
    expect(looked.mail.body).not.toContain("Kontrolkode");
  });

  it("is answered for in the first blank row, a date that is one", async () => {
    await answerAll();
    const rows = await answers();
    expect(rows.map((row) => [row[0], row[1]])).toEqual([
      ["Q2 2024", "fejl"],
      ["Q2 2024", "opgørelse"],
      ["Q2 2024", "aftalt plan"],
      ["Q2 2024", "frist"],
      ["Q2 2024", "personoplysninger"],
    ]);
    expect(rows[3]?.slice(2)).toEqual([expect.stringMatching(/^\S{4}-\S{4}$/u), WHO.reason, WHO.by, 45_491]);
  });

  it("is kept with the answers on its sheet, and then ready, its code in the mail", async () => {
    expect((await keep()).seal).toBe("agrees");
    const plain = (await review()).plain("da");
    expect(plain).toMatchObject({ keptOn: "18. juli 2024", isCurrent: true, isReady: true });
    expect(point(plain, "in-time").answerText).toBe("Anne Hansen, 18. juli 2024: Aftalt med departementet.");
    const code = plain.history.reports[0]?.code ?? "";
    expect(code).toMatch(/^\d{8}-\d{8}$/u);
    expect(plain.mail.body).toContain(`Kontrolkode: ${code}`);
    const rows = (await textsOf(excel, "Rapport Q2 2024")).map((row) => row.filter((text) => text !== ""));
    expect(rows).toContainEqual([
      "▲",
      "Fristen er overholdt",
      "Fristen var 14. juli 2024, en søndag. Den er overskredet med 4 dage.",
      "Anne Hansen, 18. juli 2024: Aftalt med departementet.",
    ]);
  });

  it("is out of date when an input is changed, current when it is kept again", async () => {
    await setCell(excel, "Mål", 1, "Titel", "Sikker drift");
    const changed = (await review()).plain("da");
    expect(changed).toMatchObject({ isCurrent: false, isReady: false });
    expect(point(changed, "nothing-stale").detail).toMatch(/Gem afrapporteringen igen\.$/u);
    expect(changed.mail.body).not.toContain("Kontrolkode");
    await keep(true);
    expect((await review()).plain("da").isReady).toBe(true);
  });

  it("only a person can tell of it where another code stands in the workbook", async () => {
    const { names } = await readHere();
    const [, sheet = "", cell = ""] =
      /^=(.+)!(.+)$/u.exec(names.find(({ name }) => name === "SeglKode")?.formula ?? "") ?? [];
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(cell.replaceAll("$", "")).values = [[""]];
      await context.sync();
    });
    const plain = (await review()).plain("da");
    expect(point(plain, "nothing-stale")).toMatchObject({ state: "ask", isAnswerable: true });
    expect(plain.mail.body).not.toContain("Kontrolkode");
  });
});

it("the report most likely meant is the last quarter that is over, and the year after the fourth", async () => {
  await openPlan(SMALL);
  const at = async (today: string) => likelyReport(readPlan(await readHere()).plan, today);
  expect([await at("2024-02-01"), await at("2024-06-30"), await at("2024-07-01")]).toEqual([
    "Q1",
    "Q1",
    "Q2",
  ]);
  expect(await at("2025-01-10")).toBe("Q4");
  await keepReport(excelPort(), { ...RUN, today: "2025-01-10", report: "Q4" });
  expect(await at("2025-01-10")).toBe("year");
  expect(await at("2024-12-31")).toBe("Q3");
});

it("a report that was not sealed is told by the inputs it remembers, and by a person", async () => {
  const excel = await openPlan(SMALL);
  await keepReport(excelPort(), { ...RUN, today: TODAY, report: "Q2" });
  expect(point((await review()).plain("en"), "nothing-stale").state).toBe("ask");
  await setCell(excel, "Mål", 1, "Titel", "Sikker drift");
  expect(point((await review()).plain("en"), "nothing-stale").state).toBe("open");
});

it.each(["reason", "by"] as const)("no answer is written without its %s", async (field) => {
  const excel = await openPlan(SMALL);
  const answer = { periodText: "Q2 2024", point: "in-time", givenFor: "c", ...WHO, [field]: " " } as const;
  await expect(answerPoint(excelPort(), answer)).rejects.toThrow(NotSignedError);
  expect(excel.syncs).toBe(0);
});

it("no answer is written into a table that lacks a column, and the table is made where it is not there", async () => {
  const excel = await openPlan(SMALL);
  const answer = { periodText: "Q2 2024", point: "in-time", givenFor: "4K7M-Q2XA", ...WHO } as const;
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Afsendelse").columns.getItem("Dato").delete();
    await context.sync();
  });
  await expect(answerPoint(excelPort(), answer)).rejects.toThrow(
    new RowColumnMissingError("Afsendelse", "Dato"),
  );
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Afsendelse").delete();
    await context.sync();
  });
  await answerPoint(excelPort(), answer);
  expect(await answers()).toHaveLength(1);
});
