// Emptying cells: their contents, their looks, or both. Table headers keep a name.
import { intersection, parseAddress, type Area } from "./area";
import type { Host } from "./host";
import { removeRule } from "./validation-rules";
import { usedWithin } from "./used";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

export function clearArea(host: Host, range: Area, what: ClearWhat): void {
  host.allowEdit(usedWithin(range, false) ?? range);
  host.touch(range);
  const used = usedWithin(range, false);
  if (used !== null) {
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const cell = used.sheet.findCell(row + 1, column + 1);
        if (cell === undefined) continue;
        if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
          if (cell.isHyperlink) cell.value = cell.text;
          continue;
        }
        if (what !== "Formats") cell.value = null;
        if (what === "All" || what === "Formats") cell.style = {};
      }
    }
  }
  if (what === "All") clearRules(range);
}

/** Validation rules and conditional formats that lie inside go with everything else. */
function clearRules(range: Area): void {
  const { sheet } = range;
  for (const address of Object.keys(sheet.dataValidations.model)) {
    const parsed = parseAddress(address);
    if (parsed === null) continue;
    const { row, column, rows, columns } = parsed;
    if (intersection(range, { sheet, row, column, rows, columns }) !== null) removeRule(sheet, address);
  }
}
