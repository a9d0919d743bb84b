// A row that stands directly below a table and is not part of it: whoever typed it there most likely takes it for one.
import type { ReadingNote } from "../plan";
import { fold } from "./fold";
import type { LocatedTable } from "./locate";
import type { CellScalar, TableSnapshot } from "./snapshot";

/** A sum below a table is no row that was left out. */
const SUM = /^(?:i alt|sum|ialt|total|totalt|hovedtotal|subtotal|samlet)(?!\p{L})/u;

/**
 * The note of a row below a table. One cell may be a note ("Kilde: Navision"), so a row has two in columns of the contract. A
 * sum, in words or by a formula, is none, and nor is the header of another table.
 */
export function rowBelow(
  { contract, snapshot, columns }: LocatedTable,
  tables: readonly TableSnapshot[],
): ReadingNote[] {
  const { below = [], top, values, totalRow } = snapshot;
  const row = values.length + (totalRow === true ? 1 : 0);
  const filled = [...columns.values()].filter((column) => !isEmpty(below[column]));
  const isSum = below.some(
    (cell) => typeof cell === "string" && (cell.startsWith("=") || SUM.test(fold(cell))),
  );
  if (filled.length < 2 || isSum || tables.some((other) => isAt(other, top + row, snapshot))) return [];
  return [{ kind: "row-below-table", origin: { table: contract.key, row, column: null } }];
}

function isEmpty(cell: CellScalar | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Whether a table begins in a row, in columns of another table. */
function isAt(other: TableSnapshot, row: number, { sheet, left, values }: TableSnapshot): boolean {
  const [width, otherWidth] = [values, other.values].map(([header]) => header?.length ?? 0);
  return (
    other.sheet === sheet &&
    other.top === row &&
    other.left < left + (width ?? 0) &&
    left < other.left + (otherWidth ?? 0)
  );
}
