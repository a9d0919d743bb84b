// Only what a change reaches is calculated again: the values must be the same as if everything were.
import fc from "fast-check";
import { onSheet, type OnSheet } from "./open";

const ROWS = 8;

/** Formulas over a table T in A1:C9 (Id, Tal, Sum), cells beside it, a name, each other. */
const FORMULAS = [
  "=SUM(T[Tal])",
  "=T[[#Totals],[Tal]]",
  "=SUM(T)",
  "=IFERROR(INDEX(T[Tal],MATCH(3,T[Id],0)),-1)",
  "=Navn*2",
  "=G1+Andet!A1",
  "=SUM(G1:H9)",
  '=COUNTIF(A:A,">2")',
  "=SUM(Andet!1:3)",
  "=SUMPRODUCT((T[Id]>2)*T[Tal])",
  "=IF(G1>3,G2,G3)",
  "=LET(x,G1,x+1)",
  "=MAX(T[[Id]:[Tal]])",
  '=INDIRECT("B3")+OFFSET(B2,1,0)',
  "=Andet!A1+1",
  "=SUM(21:22)+1",
];

async function workbook(formulas: readonly string[]): Promise<OnSheet> {
  const sheet = await onSheet();
  await sheet.run((on, { workbook: { names, worksheets } }) => {
    on.getRange("A1:C1").values = [["Id", "Tal", "Sum"]];
    on.getRange(`A2:B${ROWS + 1}`).values = Array.from({ length: ROWS }, (_row, index) => [
      index,
      index * 10,
    ]);
    const table = on.tables.add(`A1:C${ROWS + 1}`, true);
    table.name = "T";
    table.columns.getItem("Sum").getDataBodyRange().formulas = Array.from({ length: ROWS }, () => [
      "=[@Id]+[@Tal]",
    ]);
    on.getRange("G1:G3").values = [[1], [2], [3]];
    names.add("Navn", on.getRange("G2"));
    worksheets.add("Andet").getRange("A1").formulas = [["=Sheet1!G3*5"]];
    on.getRange(`E1:F${formulas.length}`).formulas = formulas.map((formula, index) => [
      formula,
      index === 0 ? "=G1" : `=E${index}+F${index}`,
    ]);
  });
  return sheet;
}

/** Every value of both sheets. */
async function everything({ excel }: OnSheet): Promise<unknown> {
  return excel.run(async (context) => {
    const ranges = ["Sheet1", "Andet"].map((name) =>
      context.workbook.worksheets.getItem(name).getRange("A1:J30").load("values"),
    );
    await context.sync();
    return ranges.map((range) => range.values);
  });
}

const change = fc.oneof(
  fc.record({
    kind: fc.constant("cell" as const),
    at: fc.constantFrom("G1", "G2", "G3"),
    value: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({
    kind: fc.constant("cell" as const),
    at: fc.constantFrom("A3", "B3", "A9", "B9"),
    value: fc.integer({ min: 0, max: 9 }),
  }),
  fc.record({ kind: fc.constant("row" as const), value: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ kind: fc.constant("resize" as const), value: fc.integer({ min: 3, max: ROWS + 1 }) }),
  fc.record({ kind: fc.constant("name" as const), at: fc.constantFrom("G1", "G3", "B4") }),
  fc.record({ kind: fc.constant("insert" as const), value: fc.integer({ min: 16, max: 22 }) }),
  fc.record({ kind: fc.constant("clear" as const), at: fc.constantFrom("G1", "A3:B4", "E1") }),
);

it("gives the same values as calculating all, whatever is changed", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(FORMULAS, { minLength: 4 }),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async (formulas, changes) => {
        const sheet = await workbook(formulas);
        await sheet.run((on, { workbook: { names, tables } }) => {
          for (const each of changes) {
            switch (each.kind) {
              case "cell":
                on.getRange(each.at).values = [[each.value]];
                break;
              case "row":
                tables.getItem("T").rows.add(undefined, [[each.value, each.value * 2, ""]]);
                break;
              case "resize":
                tables.getItem("T").resize(`A1:C${each.value}`);
                break;
              case "name":
                names.getItem("Navn").delete();
                names.add("Navn", on.getRange(each.at));
                break;
              case "insert":
                on.getRange(`${each.value}:${each.value}`).insert("Down");
                break;
              case "clear":
                on.getRange(each.at).clear("Contents");
                break;
            }
          }
        });
        const reached = await everything(sheet);
        await sheet.run((_on, { application }) => {
          application.calculate("Full");
        });
        expect(reached).toEqual(await everything(sheet));
      },
    ),
    { numRuns: 60 },
  );
});

it("takes a workbook of thousands of formulas through a change without calculating them all", async () => {
  const sheet = await onSheet();
  const rows = 3000;
  await sheet.run((on) => {
    on.getRange("A1:C1").values = [["Id", "Tal", "Dobbelt"]];
    on.getRange(`A2:B${rows + 1}`).values = Array.from({ length: rows }, (_row, index) => [
      `'${index}`,
      index,
    ]);
    const table = on.tables.add(`A1:C${rows + 1}`, true);
    table.name = "T";
    table.columns.getItem("Dobbelt").getDataBodyRange().formulas = Array.from({ length: rows }, () => [
      "=[@Tal]*2",
    ]);
  });
  await sheet.run((on) => {
    on.getRange("B2").values = [[21]];
  });
  expect(await sheet.read("C2:C3", "values")).toEqual([[42], [2]]);
});
