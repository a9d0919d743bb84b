// What a creation or an addition that was cut off has left undone in tables that stand.
import { cellAt, hasFormula } from "./cells";
import type { ColumnFill, WorkbookChanges } from "./changes";
import { fold } from "./fold";
import { type LocatedTable, locate } from "./locate";
import type { WorkbookSnapshot } from "./snapshot";
import { templateColumns } from "./template";

/** The looked up columns of a table that hold nothing at all: their formulas. */
export function blankLookups(located: LocatedTable): ColumnFill[] {
  const { snapshot } = located;
  const headers = (snapshot.values[0] ?? []).map((header) => fold(String(header)));
  return templateColumns(located).flatMap(({ column: { header, formula } }) => {
    const column = headers.indexOf(fold(header));
    const isBlank = snapshot.values.every(
      (_, row) =>
        row === 0 || (cellAt(snapshot, row, column).kind === "empty" && !hasFormula(snapshot, row, column)),
    );
    if (formula === undefined || column === -1 || !isBlank) return [];
    const [names = []] = snapshot.values;
    return [
      { table: snapshot.name, header: String(names[column]), rows: snapshot.values.length - 1, formula },
    ];
  });
}

/** Half-made sheets whose table stands. */
export function standingHalfMade({ halfMade = [] }: WorkbookSnapshot): string[] {
  return halfMade.filter(({ stands }) => stands).map(({ name }) => name);
}

/** What makes whole the sheets whose table stands; tables on other sheets are left as they are. */
export function finishingChanges(workbook: WorkbookSnapshot): Pick<WorkbookChanges, "fills" | "finished"> {
  const finished = standingHalfMade(workbook);
  const tables = [...locate(workbook).tables.values()];
  const fills = tables.filter(({ snapshot }) => finished.includes(snapshot.sheet)).flatMap(blankLookups);
  return { fills, finished };
}
