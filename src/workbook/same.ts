// Whether inputs still are what they were when they were read.
import type { TableSnapshot, WorkbookSnapshot } from "./snapshot";

/** True when every table of `now` has the cells it had in `then`. Places may differ; a format may not, for 0,92 is another number as 92 %. */
export function sameTables(then: WorkbookSnapshot, now: WorkbookSnapshot): boolean {
  return now.tables.every((table) => {
    const former = then.tables.find((candidate) => candidate.name === table.name);
    return former !== undefined && cellsOf(former) === cellsOf(table);
  });
}

function cellsOf(table: TableSnapshot): string {
  return JSON.stringify([table.values, table.types, table.formulas, table.formats]);
}
