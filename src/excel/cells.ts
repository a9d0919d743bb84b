// Single cells of tables that are there: what the user chose to mend, written without touching any other cell.
import type { WorkbookChanges } from "../workbook/changes";
import { setContents, setFormat } from "./content";
import { jsonBytes, type Piece, piece } from "./pieces";
import { offer } from "./tables";
import type { Target } from "./target";

/** Adds blank rows at the end of tables, then writes the cells. */
export function cellPieces(target: Target, { addedRows = [], cells = [] }: WorkbookChanges): Piece[] {
  return [
    ...addedRows.map(({ table, rows }) =>
      piece(4 * rows, () => {
        for (let count = 0; count < rows; count += 1) target.table(table).rows.add();
      }),
    ),
    ...cells.map(({ table, row, column, content, format, choices }) =>
      piece(
        8,
        () => {
          const cell = cellOf(target.table(table), row, column);
          // Contents go in under General, the format after: in a cell that is already text an apostrophe would become part of it.
          setFormat(cell, "General");
          setContents(cell, [[content]]);
          if (format !== "General") setFormat(cell, format);
          if (choices !== undefined) offer(cell, choices);
        },
        jsonBytes([content, choices ?? []]),
      ),
    ),
  ];
}

/** Row 0 is the header row. Counted within the data, for a table may show no header row. */
function cellOf(table: Excel.Table, row: number, column: number): Excel.Range {
  return row === 0
    ? table.getHeaderRowRange().getCell(0, column)
    : table.getDataBodyRange().getCell(row - 1, column);
}
