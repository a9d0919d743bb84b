// Results that are used again: only where the formula and everything it reads are as they were.
import fc from "fast-check";
import type { HeadlessExcel } from "../../src/headless";
import { openHeadless } from "../../src/headless";
import { atMost } from "../support/runs";

type Value = string | number | boolean;

/** Sets cells of the first sheet by address. */
function set(excel: HeadlessExcel, cells: Readonly<Record<string, Value>>): Promise<void> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
    await context.sync();
  });
}

async function value(excel: HeadlessExcel, address: string): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

test("a formula follows the cells it reads there and back, in one workbook and in the next", async () => {
  for (const excel of [await openHeadless(), await openHeadless()]) {
    await set(excel, { A1: 1, A2: 2, B1: "=SUMPRODUCT(A1:A2*1)", C1: "=B1*10" });
    expect(await value(excel, "C1")).toBe(30);
    await set(excel, { A2: 5 });
    expect(await value(excel, "C1")).toBe(60);
    await set(excel, { A2: 2 });
    expect(await value(excel, "C1")).toBe(30);
  }
});

test("the number 1, the text 1, TRUE, an empty text, nothing, #N/A as text and as error differ", async () => {
  const excel = await openHeadless();
  const kinds: unknown[] = [];
  await set(excel, {
    B1: '=IF(ISTEXT(A1),"text",IF(ISLOGICAL(A1),"logical",IF(ISBLANK(A1),"blank","other")))',
  });
  for (const content of [1, "'1", true, "", '=""', "'#N/A", "=NA()", "'#N/A", 1]) {
    await set(excel, { A1: content });
    kinds.push(await value(excel, "B1"));
  }
  expect(kinds).toEqual(["other", "text", "logical", "blank", "text", "text", "other", "text", "other"]);
});

test("a cell that becomes a formula with the same value is another content for ISFORMULA", async () => {
  const excel = await openHeadless();
  await set(excel, { A1: 2, B1: "=ISFORMULA(A1)" });
  expect(await value(excel, "B1")).toBe(false);
  await set(excel, { A1: "=1+1" });
  expect(await value(excel, "B1")).toBe(true);
});

test("the same formula in two rows answers with its own row", async () => {
  for (const excel of [await openHeadless(), await openHeadless()]) {
    await set(excel, { A1: "=ROW()", A2: "=ROW()" });
    expect([await value(excel, "A1"), await value(excel, "A2")]).toEqual([1, 2]);
  }
});

test("a formula that reads 6,000 cells follows the last of them", async () => {
  const excel = await openHeadless();
  await set(excel, { A6000: 1, B1: "=SUM(A1:A6000)" });
  expect(await value(excel, "B1")).toBe(1);
  await set(excel, { A6000: 2 });
  expect(await value(excel, "B1")).toBe(2);
});

test("SUBTOTAL follows rows that are hidden, though no value changes", async () => {
  const excel = await openHeadless();
  await set(excel, { A1: 1, A2: 2, B5: "=SUBTOTAL(109,A1:A2)" });
  expect(await value(excel, "B5")).toBe(3);
  await excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("2:2").rowHidden = true;
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  expect(await value(excel, "B5")).toBe(1);
});

test("a name that is defined later, or comes to mean another cell, is followed", async () => {
  const excel = await openHeadless();
  const define = (address: string) =>
    excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const before = names.getItemOrNullObject("Sats");
      await context.sync();
      if (!before.isNullObject) before.delete();
      names.add("Sats", worksheets.getFirst().getRange(address));
      await context.sync();
    });
  await set(excel, { A1: 3, A2: 4, B1: "=Sats*2" });
  expect(await value(excel, "B1")).toBe("#NAME?");
  await define("A1");
  expect(await value(excel, "B1")).toBe(6);
  await define("A2");
  expect(await value(excel, "B1")).toBe(8);
});

test("whatever is written in whatever order, formulas show what follows from the cells as they are", async () => {
  const excel = await openHeadless();
  await set(excel, {
    B1: "=SUM(A1:A3)",
    B2: "=SUMPRODUCT(ISTEXT(A1:A3)*1)",
    B3: "=B1*10+B2",
    B4: '=A1&"|"&A2&"|"&A3',
  });
  const cell = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom("x", "y", ""));
  await fc.assert(
    fc.asyncProperty(fc.tuple(cell, cell, cell), async (cells) => {
      const [A1, A2, A3] = cells;
      await set(excel, { A1, A2, A3 });
      const sum = cells.reduce<number>((total, each) => total + (typeof each === "number" ? each : 0), 0);
      const texts = cells.filter((each) => typeof each === "string" && each !== "").length;
      expect(await Promise.all(["B1", "B2", "B3", "B4"].map((each) => value(excel, each)))).toEqual([
        sum,
        texts,
        sum * 10 + texts,
        cells.join("|"),
      ]);
    }),
    atMost(100),
  );
});
