// The sheet Resultat, cell by cell, against what the program would write now. The head has its places; the rows under it are
// found by what they say, for one finding more or less moves all that follow. A formula that is the program's own is not
// compared by its value: what it is computed from is compared.
import type { CellContent, SheetWrite } from "../changes";
import { HEAD, VALUE_COLUMN } from "../result-head";
import type { SheetSnapshot } from "../snapshot";
import type { Difference } from "../../wording/verify";
import { cellIn, cellName, isSame } from "./cells";
import type { Claim } from "./claim";
import { isSameFormula } from "./formula-text";

/** A row as it would be written, its cells by column. */
interface WrittenRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, CellContent>;
}

/** The sheet as it stands, its rows and columns counted as the program does. */
interface Standing {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly moved: Claim["moved"];
}

/** Differences between the result sheet as it would be written and as it stands. */
export function compareSheet(
  write: SheetWrite,
  sheet: SheetSnapshot,
  { moved, sheet: name }: Claim,
): Difference[] {
  const standing: Standing = { name, sheet, moved };
  const written = rowsOf(write);
  const matches = [
    ...written.filter(({ row }) => row < HEAD.rows).map((each) => [each, each.row] as const),
    ...matchRows(
      written.filter(({ row }) => row >= HEAD.rows),
      standing,
    ),
  ];
  const taken = new Set(matches.map(([, at]) => at));
  return [
    ...matches.flatMap(([row, at]) => compareRow(row, at, standing)),
    ...extras(taken, new Map(matches.map(([row, at]) => [at, row])), standing),
  ];
}

function rowsOf({ blocks }: SheetWrite): WrittenRow[] {
  const rows = new Map<number, Map<number, CellContent>>();
  for (const block of blocks)
    block.content.forEach((contents, offset) => {
      const row = rows.get(block.row + offset) ?? new Map<number, CellContent>();
      contents.forEach((content, column) => row.set(block.column + column, content));
      rows.set(block.row + offset, row);
    });
  return [...rows].map(([row, cells]) => ({ row, cells })).sort((one, other) => one.row - other.row);
}

function valueAt({ sheet, moved }: Standing, row: number, column: number) {
  return cellIn(sheet, row + moved.rows, column + moved.columns);
}

/** Rows under the head, each with where it stands: first those that say just the same, then those with the same beginning. */
function matchRows(
  written: readonly WrittenRow[],
  standing: Standing,
): (readonly [WrittenRow, number | null])[] {
  const last = standing.sheet.top + standing.sheet.values.length - standing.moved.rows;
  const free = new Set(
    Array.from({ length: Math.max(last - HEAD.rows, 0) }, (_, index) => HEAD.rows + index),
  );
  const found = new Map<WrittenRow, number>();
  for (const columns of [undefined, [0, 1]])
    for (const row of written) {
      if (found.has(row)) continue;
      const at = [row.row, ...free].find((each) => free.has(each) && isSameRow(row, each, standing, columns));
      if (at === undefined) continue;
      found.set(row, at);
      free.delete(at);
    }
  return written.map((row) => [row, found.get(row) ?? null]);
}

function isSameRow(
  { cells }: WrittenRow,
  at: number,
  standing: Standing,
  columns: readonly number[] = [...cells.keys()],
): boolean {
  return columns.every((column) => {
    const content = cells.get(column) ?? null;
    const read = valueAt(standing, at, column);
    return content !== null && typeof content === "object"
      ? read.formula !== null
      : isSame(content, read.value);
  });
}

function compareRow(written: WrittenRow, at: number | null, standing: Standing): Difference[] {
  const label = [...written.cells.values()].find((content) => typeof content === "string") ?? "";
  if (at === null) return [{ kind: "row-missing", table: standing.name, row: label }];
  return [...written.cells].flatMap(([column, content]): Difference[] => {
    // The version is told by itself, once.
    if (written.row === HEAD.version && column === VALUE_COLUMN) return [];
    const read = valueAt(standing, at, column);
    const cell = cellName(standing.name, at + standing.moved.rows, column + standing.moved.columns);
    if (content !== null && typeof content === "object") {
      if (read.formula === null) return [{ kind: "typed-over", cell, claimed: read.value }];
      // A formula of a row that stands elsewhere names other cells.
      const isOurs = at !== written.row || isSameFormula(content.formula, read.formula);
      return isOurs ? [] : [{ kind: "formula-differs", cell }];
    }
    if (!isSame(content, read.value)) {
      const place = { cell, table: standing.name, row: label, column: "" };
      return [{ kind: "cell", ...place, claimed: read.value, computed: content ?? "" }];
    }
    return read.formula === null ? [] : [{ kind: "formula-for-value", cell }];
  });
}

/** What stands where the program writes nothing: in a row of ours each cell, of any other row what it says last. */
function extras(
  taken: ReadonlySet<number | null>,
  ours: ReadonlyMap<number | null, WrittenRow>,
  { name, sheet, moved }: Standing,
): Difference[] {
  return sheet.values.flatMap((cells, r): Difference[] => {
    const row = sheet.top + r - moved.rows;
    const written = ours.get(row)?.cells;
    const extra = cells.flatMap((claimed, c): Difference[] => {
      const column = sheet.left + c - moved.columns;
      if (claimed === "" || written?.has(column) === true) return [];
      return [{ kind: "cell-extra", cell: cellName(name, sheet.top + r, sheet.left + c), claimed }];
    });
    return taken.has(row) ? extra : extra.slice(-1);
  });
}
