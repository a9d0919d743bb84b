// Excel.WorksheetFreezePanes: rows and columns that stay in sight.
import type { Worksheet } from "@cj-tech-master/excelts";
import { area, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import { HostError } from "../protocol/host-error";
import { hostObject, nullObject, type HostObject, objectType } from "../protocol/host-object";
import { asAreaOn, asInteger, isGiven } from "./arguments";
import { rangeObject } from "./range";

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

function frozen(sheet: Worksheet): Frozen {
  const view = sheet.views[0];
  if (view?.state !== "frozen") return { rows: 0, columns: 0 };
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

function freeze(sheet: Worksheet, { rows, columns }: Frozen): void {
  const before = sheet.views[0];
  const common = { ...(before?.showGridLines === undefined ? {} : { showGridLines: before.showGridLines }) };
  if (rows === 0 && columns === 0) {
    sheet.views = [{ state: "normal", ...common }];
    return;
  }
  const topLeftCell = `${columnLetters(columns)}${rows + 1}`;
  sheet.views = [{ state: "frozen", xSplit: columns, ySplit: rows, topLeftCell, ...common }];
}

function location(sheet: Worksheet): HostObject {
  const { rows, columns } = frozen(sheet);
  if (rows === 0 && columns === 0) return nullObject("Range");
  return rangeObject(area(sheet, 0, 0, rows === 0 ? MAX_ROWS : rows, columns === 0 ? MAX_COLUMNS : columns));
}

/** How many rows or columns: one where it is not said. */
function countOf(value: unknown): number {
  const count = isGiven(value) ? asInteger(value) : 1;
  if (count < 1) throw new HostError("InvalidArgument");
  return count;
}

const FREEZE_PANES = objectType<Worksheet>({
  name: "WorksheetFreezePanes",
  scalars: {},
  methods: {
    FreezeRows: (sheet, [count], host) => {
      freeze(sheet, { rows: countOf(count), columns: 0 });
      host.touchLook();
    },
    FreezeColumns: (sheet, [count], host) => {
      freeze(sheet, { rows: 0, columns: countOf(count) });
      host.touchLook();
    },
    FreezeAt: (sheet, [range], host) => {
      const place = asAreaOn(range, sheet, host);
      freeze(sheet, { rows: place.rows === MAX_ROWS ? 0 : place.row + place.rows, columns: wide(place) });
      host.touchLook();
    },
    Unfreeze: (sheet, _args, host) => {
      freeze(sheet, { rows: 0, columns: 0 });
      host.touchLook();
    },
    GetLocation: (sheet) => location(sheet),
    GetLocationOrNullObject: (sheet) => location(sheet),
  },
});

function wide(place: { readonly column: number; readonly columns: number }): number {
  return place.columns === MAX_COLUMNS ? 0 : place.column + place.columns;
}

export function freezePanesObject(sheet: Worksheet): HostObject {
  return hostObject(FREEZE_PANES, sheet);
}
