// Settings that the table Plan has no row for: each gets one at the table's end, its value left to the user.
import { SHEET_WORDS } from "../wording/sheets";
import { cellAt } from "./cells";
import type { CellChange } from "./changes";
import { type SettingContract, SETTINGS } from "./settings-contract";
import { FieldReader } from "./fields";
import { fold } from "./fold";
import type { LocatedTable } from "./locate";
import { address, quoteSheet } from "./places";
import { settingPlaces } from "./settings";
import type { SheetSnapshot, TableSnapshot } from "./snapshot";
import { choicesFor, formatFor, GUIDANCE_HEADER } from "./template";

/** The settings without a row; none where the table does not say which rows it has. */
export function missingSettings(table: LocatedTable): SettingContract[] {
  if (!table.columns.has("setting")) return [];
  const there = settingPlaces(table, new FieldReader());
  return SETTINGS.filter(({ key, isOptional = false }) => !isOptional && !there.has(key));
}

/** Where the settings' rows begin, and how many rows the table needs more. */
export function settingRows(
  table: LocatedTable,
  settings: readonly SettingContract[],
): { readonly first: number; readonly added: number } {
  const { values } = table.snapshot;
  let first = values.length;
  while (first > 1 && isFree(table, first - 1)) first -= 1;
  return { first, added: Math.max(0, first + settings.length - values.length) };
}

/** A row that holds nothing, or only guidance, as when adding settings was cut off. */
function isFree({ snapshot }: LocatedTable, row: number): boolean {
  const guidances: readonly unknown[] = Object.values(SHEET_WORDS.settingGuidance);
  const guidance = guidanceColumn(snapshot);
  return (snapshot.values[row] ?? []).every(
    (value, column) =>
      cellAt(snapshot, row, column).kind === "empty" || (column === guidance && guidances.includes(value)),
  );
}

function guidanceColumn({ values: [headers = []] }: TableSnapshot): number {
  return headers.findIndex((header) => fold(String(header)) === fold(GUIDANCE_HEADER));
}

/** The first cell that stands where a table's next rows are to come; null where they are free. */
export function cellUnder(
  { top, left, values, sheet: name, totalRow = false }: TableSnapshot,
  added: number,
  sheets: readonly SheetSnapshot[],
): string | null {
  const sheet = sheets.find((each) => each.name === name);
  const width = values[0]?.length ?? 0;
  // Rows come in above a total row, which moves down with what stands under it.
  if (totalRow) return null;
  for (let row = top + values.length; row < top + values.length + added; row += 1)
    for (let column = left; column < left + width; column += 1)
      if ((sheet?.formulas[row - sheet.top]?.[column - sheet.left] ?? "") !== "")
        return `${quoteSheet(name)}!${address(row, column)}`;
  return null;
}

/** Cells of the settings' rows, as the template has them. What says that a setting is there comes last. */
export function settingCells(
  { snapshot, columns }: LocatedTable,
  settings: readonly SettingContract[],
  first: number,
): CellChange[] {
  const guidance = guidanceColumn(snapshot);
  const [label, value] = [columns.get("setting"), columns.get("value")];
  return settings.flatMap((setting, index) => {
    const row = first + index;
    const choices = choicesFor(setting.content);
    const cell = (column: number | undefined, content: string | null, format: string): CellChange[] =>
      column === undefined || column < 0 ? [] : [{ table: snapshot.name, row, column, content, format }];
    return [
      ...cell(value, null, formatFor(setting.content)).map((each) =>
        choices === undefined ? each : { ...each, choices },
      ),
      ...cell(guidance, SHEET_WORDS.settingGuidance[setting.key], "General"),
      ...cell(label, setting.label, "General"),
    ];
  });
}
