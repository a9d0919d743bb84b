// Range.copyFrom: contents and looks from one range to another, the pattern repeated where the target is larger.
import { area, type Area } from "./area";
import { cellAt, findCell } from "./cells";
import type { Host } from "./host";
import { shiftFormula } from "./shift";

export interface CopyOptions {
  readonly type: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copied {
  readonly value: ReturnType<typeof cellAt>["value"];
  readonly formula: string | undefined;
  readonly result: ReturnType<typeof cellAt>["result"];
  readonly style: ReturnType<typeof cellAt>["style"];
}

export function copyFrom(host: Host, target: Area, source: Area, options: CopyOptions): void {
  const rows = options.transpose ? source.columns : source.rows;
  const columns = options.transpose ? source.rows : source.columns;
  const repeats = target.rows % rows === 0 && target.columns % columns === 0;
  const place = repeats ? target : area(target.sheet, target.row, target.column, rows, columns);
  host.allowEdit(place);
  host.refresh();
  const copied = Array.from({ length: source.rows }, (_row, r) =>
    Array.from({ length: source.columns }, (_column, c): Copied => {
      const cell = findCell(source.sheet, source.row + r, source.column + c);
      return {
        value: cell?.value ?? null,
        formula: cell?.formula,
        result: cell?.result,
        style: { ...cell?.style },
      };
    }),
  );
  for (let r = 0; r < place.rows; r += 1) {
    for (let c = 0; c < place.columns; c += 1) {
      const sourceRow = options.transpose ? c % columns : r % rows;
      const sourceColumn = options.transpose ? r % rows : c % columns;
      const from = copied[sourceRow]?.[sourceColumn];
      if (from === undefined) continue;
      if (options.skipBlanks && from.value === null) continue;
      const rowShift = place.row + r - source.row - sourceRow;
      const columnShift = place.column + c - source.column - sourceColumn;
      paste(cellAt(place.sheet, place.row + r, place.column + c), from, options, rowShift, columnShift);
    }
  }
  host.touch(place);
}

function paste(
  cell: ReturnType<typeof cellAt>,
  from: Copied,
  options: CopyOptions,
  rowShift: number,
  columnShift: number,
): void {
  if (options.type !== "Formats") {
    if (from.formula === undefined) cell.value = from.value;
    else if (options.type === "Values") cell.value = from.result ?? null;
    else cell.value = { formula: shiftFormula(from.formula, rowShift, columnShift) };
  }
  if (options.type === "All" || options.type === "Formats") cell.style = { ...from.style };
}
