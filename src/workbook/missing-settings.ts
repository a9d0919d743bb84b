// Settings that the table Plan has no row for: each gets one at the table's end, its value left to the user.
import { SHEET_WORDS } from "../wording/sheets";
import type { CellChange } from "./changes";
import { type SettingContract, SETTINGS } from "./contract";
import { FieldReader } from "./fields";
import { fold } from "./fold";
import type { LocatedTable } from "./locate";
import { settingPlaces } from "./settings";
import { choicesFor, formatFor, GUIDANCE_HEADER } from "./template";

/** The settings without a row; none where the table does not say which rows it has. */
export function missingSettings(table: LocatedTable): SettingContract[] {
  if (!table.columns.has("setting")) return [];
  const there = settingPlaces(table, new FieldReader());
  return SETTINGS.filter(({ key }) => !there.has(key));
}

/** Cells of the rows that come after the table's last, as the template has them. */
export function settingCells(
  { snapshot, columns }: LocatedTable,
  settings: readonly SettingContract[],
): CellChange[] {
  const guidance = snapshot.values[0]?.findIndex((header) => fold(String(header)) === fold(GUIDANCE_HEADER));
  const [label, value] = [columns.get("setting"), columns.get("value")];
  return settings.flatMap((setting, index) => {
    const row = snapshot.values.length + index;
    const choices = choicesFor(setting.content);
    const cell = (column: number | undefined, content: string | null, format: string): CellChange[] =>
      column === undefined || column < 0 ? [] : [{ table: snapshot.name, row, column, content, format }];
    return [
      ...cell(label, setting.label, "General"),
      ...cell(value, null, formatFor(setting.content)).map((each) =>
        choices === undefined ? each : { ...each, choices },
      ),
      ...cell(guidance, SHEET_WORDS.settingGuidance[setting.key], "General"),
    ];
  });
}
