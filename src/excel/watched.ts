// The inputs as they stand while the result is written: read again in the request that commits it.
import type { TableSnapshot } from "../workbook/snapshot";
import type { ExcelLimits } from "./limits";
import { jsonBytes, type Piece, piece } from "./pieces";
import { type PendingRows, type PendingTable, queuePlace, queueRows, takeTable } from "./read-table";
import type { Target } from "./target";

/** Tables whose cells are asked for again. */
export interface PendingWatch {
  readonly pieces: readonly Piece[];
  /** To be called once the requests have run. */
  readonly take: () => TableSnapshot[];
}

/** Asks again for the tables seen; large ones in runs of rows. */
export function watch(target: Target, tables: readonly TableSnapshot[], limits: ExcelLimits): PendingWatch {
  const pending: PendingTable[] = [];
  const pieces = tables.flatMap(
    ({ name, sheet, values, headerHidden = false, totalRow = false, buttonless = false }) => {
      // The rows that Excel gives: those shown, also a total row.
      const rows = values.length - (headerHidden ? 1 : 0) + (totalRow ? 1 : 0);
      const columns = values[0]?.length ?? 0;
      const answer = answerBytes(values);
      const perPart = Math.max(1, Math.min(rows, Math.floor((rows * limits.answerBytes) / (2 * answer))));
      const parts: PendingRows[] = [];
      const runs = Array.from({ length: Math.ceil(rows / perPart) }, (_, index) => index * perPart);
      let place: Excel.Range | undefined;
      return runs.map((first) =>
        piece(
          14,
          () => {
            if (first === 0) {
              const table = target.table(name).load("showHeaders,showTotals,showFilterButton");
              const found = queuePlace({ name, sheet, table, headerHidden, buttonless });
              place = found.place;
              pending.push({ ...found, parts });
            }
            if (place === undefined) return;
            const height = Math.min(perPart, rows - first);
            const cells =
              runs.length === 1 ? place : place.getCell(first, 0).getAbsoluteResizedRange(height, columns);
            parts.push(queueRows(cells));
          },
          0,
          (answer * Math.min(perPart, rows - first)) / rows,
        ),
      );
    },
  );
  return {
    pieces,
    // A table too large for what was estimated has no cells here: it is then not the one that was read.
    take: () => pending.map((table) => takeTable(table) ?? emptyTable(table)),
  };
}

function emptyTable({ found: { name, sheet }, place }: PendingTable): TableSnapshot {
  const cells = { values: [], types: [], formulas: [], formats: [], texts: [] };
  return {
    name,
    sheet,
    top: place.rowIndex,
    left: place.columnIndex,
    ...cells,
    hiddenRows: [],
    filtered: false,
  };
}

/** Type and format of a cell, on the wire. */
const KIND_BYTES = 30;

/** Values, formulas and texts are about the same; a type and a format come with each cell. */
function answerBytes(values: TableSnapshot["values"]): number {
  return 3 * jsonBytes(values) + KIND_BYTES * values.length * (values[0]?.length ?? 0);
}
