// The seal's own formulas, long and full of arrays, computed on the host: equal to the fingerprint computed in code.
import { excelPort } from "../../src/excel";
import { sealCellAt } from "../../src/workbook/seal/cell-code";
import { columnConstant, PRIMES } from "../../src/workbook/seal/definition";
import { fingerprintOf } from "../../src/workbook/seal/fingerprint";
import { fingerprintFormulas, startFormula } from "../../src/workbook/seal/formula";
import { onSheet } from "./open";

const HEADERS = ["Id", "Måltal"];
const CELLS: (string | number | boolean)[][] = [
  ["'1.1", 0.92],
  ["a æøå", -3.5],
  ["x", true],
  ["", "'=tekst"],
  [12, ""],
  ["y", 1234567.891],
];

it("gives the fingerprint that the code gives, for every kind of cell", async () => {
  const sheet = await onSheet();
  await sheet.run((on) => {
    on.getRange("A1:B1").values = [HEADERS];
    on.getRange(`A2:B${CELLS.length + 1}`).values = CELLS;
    on.getRange("A8:B8").formulas = [["z", "=1+1"]];
    on.tables.add("A1:B8", true).name = "Krav";
    HEADERS.forEach((header, index) => {
      const column = index === 0 ? "I" : "J";
      const run = {
        reference: `Krav[[#All],[${header}]]`,
        direction: "down" as const,
        start: `$${column}$12`,
      };
      const start = startFormula(run);
      const parts = PRIMES.flatMap((prime) =>
        fingerprintFormulas(run, columnConstant(1, index + 1), prime, 40),
      );
      on.getRange(`${column}12:${column}14`).formulas = [start, ...parts].map((formula) => [formula]);
    });
  });
  const computed = (await sheet.read("I13:J14", "values")) as number[][];
  expect(sheet.excel.warnings).toEqual([]);
  sheet.excel.useEverywhere();
  const { tables } = await excelPort().read(() => true);
  const [table] = tables;
  if (table === undefined) throw new Error("The table is not there.");
  const expected = HEADERS.map((_header, index) =>
    fingerprintOf(
      table.values.map((_row, row) => sealCellAt(table, row, index)),
      columnConstant(1, index + 1),
    ),
  );
  expect(HEADERS.map((_header, index) => computed.map((row) => row[index]))).toEqual(expected);
});
