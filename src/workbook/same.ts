// Whether inputs still are what they were when they were read.
import { OWNED_TABLES } from "./owned";
import type { CellScalar, TableSnapshot, WorkbookSnapshot } from "./snapshot";

/**
 * True when every table of `now` has the cells it had in `then`. Places may differ; a format may not, for 0,92 is another
 * number as 92 %. A cell that shows the result by its formula, as the column Status does, is no input: only its formula counts.
 */
export function sameTables(then: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
  return now.tables.every((table) => {
    const former = then.tables.find((candidate) => candidate.name === table.name);
    return former !== undefined && cellsOf(former) === cellsOf(table);
  });
}

const SHOWS_RESULT = new RegExp(`^=.*(?:${OWNED_TABLES.map(({ name }) => name).join("|")})\\[`, "isu");

function cellsOf(table: TableSnapshot): string {
  const { formulas, formats } = table;
  const input = (cells: readonly (readonly CellScalar[])[]): unknown =>
    cells.map((row, r) =>
      row.map((cell, c) => (SHOWS_RESULT.test(String(formulas[r]?.[c] ?? "")) ? null : cell)),
    );
  // A row that came to be hidden changes no verdict, but is told of.
  return JSON.stringify([input(table.values), input(table.types), formulas, formats, table.hiddenRows]);
}
