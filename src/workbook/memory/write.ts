// How a memory table is written: its former rows as they stand, and the new ones below.
import { MEMORY_WORDS } from "../../wording/sheets/memory";
import type { CellContent, SheetWrite } from "../changes";
import type { LocatedTable } from "../locate";
import { HEADER_ROW } from "../owned";
import { OwnedNameTakenError, sheetOfOwned } from "../owned-places";
import type { WorkbookSnapshot } from "../snapshot";
import { hasColumns, tableNamed } from "./locate";
import type { MemoryContract } from "./tables";

/** The rows a memory table has, as contents to be written again unchanged; blank ones at the end are left out. */
export function contentsOf({ snapshot }: LocatedTable): CellContent[][] {
  const rows = snapshot.values.slice(1).map((row) => row.map((value) => (value === "" ? null : value)));
  while (rows.at(-1)?.every((value) => value === null) === true) rows.pop();
  return rows;
}

/**
 * The sheet of a memory table with these rows.
 * @throws OwnedNameTakenError when the workbook has a table of that name with other columns
 */
export function memorySheet(
  table: MemoryContract,
  rows: readonly (readonly CellContent[])[],
  workbook: WorkbookSnapshot,
): SheetWrite {
  const existing = tableNamed(table.name, workbook);
  if (existing !== undefined && !hasColumns(existing, table)) throw new OwnedNameTakenError(existing.name);
  const name = sheetOfOwned(table, workbook);
  const isNew = existing === undefined;
  return {
    name,
    freeze: HEADER_ROW + 1,
    landscape: true,
    onePageWide: true,
    blocks: isNew
      ? [
          { row: 0, column: 0, content: [[MEMORY_WORDS.titles[table.key]]], style: "title" },
          { row: 1, column: 0, content: [[MEMORY_WORDS.notes[table.key]]] },
        ]
      : [],
    tables: [
      {
        name: existing?.name ?? table.name,
        row: existing?.top ?? HEADER_ROW,
        column: existing?.left ?? 0,
        columns: table.columns.map(({ header, format, width, wrap }) => ({
          header,
          format,
          width,
          ...(wrap === true ? { wrap } : {}),
        })),
        rows,
        lasting: true,
      },
    ],
  };
}
