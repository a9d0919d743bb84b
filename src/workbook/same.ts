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
    return former !== undefined && sameCells(former, table);
  });
}

const SHOWS_RESULT = new RegExp(`^=.*(?:${OWNED_TABLES.map(({ name }) => name).join("|")})\\[`, "isu");

function sameCells(one: TableSnapshot, other: TableSnapshot): boolean {
  const hidden = new Set(one.hiddenRows);
  return (
    one.values.length === other.values.length &&
    (one.below ?? []).every((cell, column) => cell === other.below?.[column]) &&
    // A row that came to be hidden changes no verdict, but is told of.
    one.hiddenRows.length === other.hiddenRows.length &&
    other.hiddenRows.every((row) => hidden.has(row)) &&
    one.values.every((cells, row) => cells.length === other.values[row]?.length) &&
    one.values.every((cells, row) => cells.every((_, column) => sameCell(one, other, row, column)))
  );
}

function sameCell(one: TableSnapshot, other: TableSnapshot, row: number, column: number): boolean {
  const same = (of: (table: TableSnapshot) => readonly (readonly CellScalar[])[]): boolean =>
    of(one)[row]?.[column] === of(other)[row]?.[column];
  return (
    same(({ formulas }) => formulas) &&
    same(({ formats }) => formats) &&
    ((same(({ values }) => values) && same(({ types }) => types)) ||
      SHOWS_RESULT.test(String(one.formulas[row]?.[column])))
  );
}
