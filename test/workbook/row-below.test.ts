// What stands directly below an input table.
import fc from "fast-check";
import { readPlan } from "../../src/workbook/facts";
import type { CellScalar, TableSnapshot } from "../../src/workbook/snapshot";
import { aTable, aWorkbook } from "../support/snapshot";

const ROWS = [
  ["Mål", "Hører til", "Titel"],
  ["1.1", "", "Et"],
  ["1.2", "", "To"],
];

function goalsWith(below: CellScalar[], place: Partial<Pick<TableSnapshot, "totalRow">> = {}): TableSnapshot {
  return aTable("Mål", ROWS, { ...place, below });
}

/** The rows of the table of goals (the header row is 0) that are noted as standing below it. */
function notedRows(...tables: TableSnapshot[]): number[] {
  return readPlan(aWorkbook(...tables)).plan.notes.flatMap((note) =>
    note.kind === "row-below-table" && note.origin.table === "goals" ? [note.origin.row] : [],
  );
}

test("a goal typed below the last of two goals is row 3 and is noted", () => {
  expect(notedRows(goalsWith(["1.3", "", "Tre"]))).toEqual([3]);
});

test("below a total row it is row 4", () => {
  expect(notedRows(goalsWith(["1.3", "", "Tre"], { totalRow: true }))).toEqual([4]);
});

test.each<[string, CellScalar[]]>([
  ["nothing", ["", "", ""]],
  ["spaces", [" ", "", " "]],
  ["a note in one cell", ["Kilde: Navision", "", ""]],
  ["a sum by a formula", ["1.3", "", "=COUNTA(A5:A6)"]],
  ["a sum in words", ["I alt", "", 2]],
  ["what was not asked for", []],
])("%s below a table is no row", (_, below) => {
  expect(notedRows(goalsWith(below))).toEqual([]);
});

test("what stands below columns of the user's own is no row", () => {
  const rows = ROWS.map((row) => [...row, "Egen", "Anden"]);
  expect(notedRows(aTable("Mål", rows, { below: ["", "", "", "a", "b"] }))).toEqual([]);
});

test.each<[string, Partial<TableSnapshot>, number[]]>([
  ["directly below", { top: 6 }, []],
  ["a row further down", { top: 7 }, [3]],
  ["beside", { top: 6, left: 3 }, [3]],
  ["on another sheet", { top: 6, sheet: "Krav" }, [3]],
])("another table's header row %s", (_, place, rows) => {
  const other = aTable("Krav", [["Krav", "Mål"]], { sheet: "Mål", ...place });
  expect(notedRows(goalsWith(["Krav", "Mål", ""]), other)).toEqual(rows);
});

test("two filled cells or more are a row, whatever they hold", () => {
  const cell = fc.oneof(
    fc.constant(""),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom("1.3", "Tre", "Indsats i alt"),
  );
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell), (below) => {
      const filled = below.filter((value) => value !== "").length;
      expect(notedRows(goalsWith(below))).toEqual(filled >= 2 ? [3] : []);
    }),
  );
});
