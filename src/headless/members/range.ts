// Excel.Range: a rectangle of cells.
import { HostError } from "../protocol/host-error";
import { hostObject, nullObject, type HostObject, type Method, objectType } from "../protocol/host-object";
import {
  area,
  bounding,
  contains,
  fullAddress,
  intersection,
  isEntireColumn,
  isEntireRow,
  MAX_COLUMNS,
  MAX_ROWS,
  type Area,
} from "../model/area";
import {
  checkShape,
  readFormats,
  readFormulas,
  readR1C1,
  readTexts,
  readTypes,
  readValues,
  writeContents,
  writeFormats,
  writeR1C1,
} from "../model/matrix";
import { insertCells, removeCells } from "../model/shifting";
import { readProperties, setProperties } from "./bulk-properties";
import { clearArea } from "../model/clear";
import { columnsHidden, rowsHidden, setColumnsHidden, setRowsHidden, boxOf } from "../model/layout";
import { usedWithin } from "../model/used";
import type { Host } from "../model/host";
import { asArea, asBoolean, asInteger, asString, isGiven, isRecord, oneOf } from "./arguments";
import { formatObject } from "./format";
import { dataValidationObject } from "./data-validation";
import { conditionalFormatsObject } from "./conditional-format";
import { copyFrom } from "../model/copy";
import { areasOrNull } from "./range-areas";
import { searchMethods } from "./range-search";
import { rangeViewObject } from "./range-view";
import { rangeSortObject } from "./sort";
import { worksheetObject } from "./worksheet";
import { tableCollectionOf } from "./table";

type RangeMethod = Method<Area>;

/** The largest number of cells that is told. */
const MAX_COUNT = 2_147_483_647;

function count(value: unknown): number {
  return isGiven(value) ? asInteger(value) : 0;
}

/** Rows or columns beside a range: `offset` from its edge, `number` of them (negative: the other way round). */
function besides(range: Area, number: unknown, way: "above" | "below" | "left" | "right"): HostObject {
  const size = isGiven(number) ? asInteger(number) : 1;
  if (size === 0) throw new HostError("InvalidArgument");
  const inside = size < 0;
  const n = Math.abs(size);
  const { sheet, row, column, rows, columns } = range;
  switch (way) {
    case "above":
      return rangeObject(area(sheet, inside ? row : row - n, column, n, columns));
    case "below":
      return rangeObject(area(sheet, inside ? row + rows - n : row + rows, column, n, columns));
    case "left":
      return rangeObject(area(sheet, row, inside ? column : column - n, rows, n));
    case "right":
      return rangeObject(area(sheet, row, inside ? column + columns - n : column + columns, rows, n));
  }
}

const NAVIGATION: Readonly<Record<string, RangeMethod>> = {
  GetCell: (range, [row, column]) =>
    rangeObject(area(range.sheet, range.row + asInteger(row), range.column + asInteger(column), 1, 1)),
  GetRow: (range, [row]) =>
    rangeObject(
      area(range.sheet, range.row + within(asInteger(row), range.rows), range.column, 1, range.columns),
    ),
  GetColumn: (range, [column]) =>
    rangeObject(
      area(range.sheet, range.row, range.column + within(asInteger(column), range.columns), range.rows, 1),
    ),
  GetLastRow: (range) =>
    rangeObject(area(range.sheet, range.row + range.rows - 1, range.column, 1, range.columns)),
  GetLastColumn: (range) =>
    rangeObject(area(range.sheet, range.row, range.column + range.columns - 1, range.rows, 1)),
  GetLastCell: (range) =>
    rangeObject(area(range.sheet, range.row + range.rows - 1, range.column + range.columns - 1, 1, 1)),
  GetEntireRow: (range) => rangeObject(area(range.sheet, range.row, 0, range.rows, MAX_COLUMNS)),
  GetEntireColumn: (range) => rangeObject(area(range.sheet, 0, range.column, MAX_ROWS, range.columns)),
  GetOffsetRange: (range, [rows, columns]) =>
    rangeObject(
      area(range.sheet, range.row + count(rows), range.column + count(columns), range.rows, range.columns),
    ),
  GetResizedRange: (range, [rows, columns]) =>
    rangeObject(
      area(range.sheet, range.row, range.column, range.rows + count(rows), range.columns + count(columns)),
    ),
  GetAbsoluteResizedRange: (range, [rows, columns]) =>
    rangeObject(area(range.sheet, range.row, range.column, asInteger(rows), asInteger(columns))),
  GetBoundingRect: (range, [other], host) => rangeObject(bounding(range, asArea(other, range.sheet, host))),
  GetIntersection: (range, [other], host) => {
    const common = intersection(range, asArea(other, range.sheet, host));
    if (common === null) throw new HostError("ItemNotFound");
    return rangeObject(common);
  },
  GetIntersectionOrNullObject: (range, [other], host) =>
    rangeOrNull(intersection(range, asArea(other, range.sheet, host))),
  GetRowsAbove: (range, [number]) => besides(range, number, "above"),
  GetRowsBelow: (range, [number]) => besides(range, number, "below"),
  GetColumnsBefore: (range, [number]) => besides(range, number, "left"),
  GetColumnsAfter: (range, [number]) => besides(range, number, "right"),
  GetUsedRange: (range, [valuesOnly]) => {
    const used = usedWithin(range, isGiven(valuesOnly) && asBoolean(valuesOnly));
    if (used === null) throw new HostError("ItemNotFound");
    return rangeObject(used);
  },
  GetUsedRangeOrNullObject: (range, [valuesOnly]) =>
    rangeOrNull(usedWithin(range, isGiven(valuesOnly) && asBoolean(valuesOnly))),
  GetMergedAreasOrNullObject: (range) =>
    areasOrNull(
      range.sheet,
      range.sheet.mergedRegions
        .map(({ top, left, bottom, right }) =>
          area(range.sheet, top - 1, left - 1, bottom - top + 1, right - left + 1),
        )
        .filter((merged) => intersection(range, merged) !== null),
    ),
  GetVisibleView: (range) => rangeViewObject(range),
  GetTables: (range, [fully]) => {
    const whole = isGiven(fully) && asBoolean(fully);
    return tableCollectionOf(range.sheet, (place) =>
      whole ? contains(range, place) : intersection(range, place) !== null,
    );
  },
};

function rowsOf(range: Area): readonly Area[] {
  return Array.from({ length: range.rows }, (_row, index) => ({ ...range, row: range.row + index, rows: 1 }));
}

function columnsOf(range: Area): readonly Area[] {
  return Array.from({ length: range.columns }, (_column, index) => ({
    ...range,
    column: range.column + index,
    columns: 1,
  }));
}

/** Rows and columns of a range are counted within it. */
function within(index: number, size: number): number {
  if (index < 0 || index >= size) throw new HostError("InvalidArgument");
  return index;
}

/** Lets go of every merged block that the range touches. */
function unmerge({ sheet, row, column, rows, columns }: Area): void {
  for (const { top, left, bottom, right } of sheet.mergedRegions) {
    const touches = top <= row + rows && bottom > row && left <= column + columns && right > column;
    if (touches) sheet.unMergeCells(top, left, bottom, right);
  }
}

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

const CHANGES: Readonly<Record<string, RangeMethod>> = {
  Clear: (range, [applyTo], host) => {
    clearArea(host, range, isGiven(applyTo) ? oneOf(applyTo, CLEAR) : "All");
  },
  CopyFrom: (range, [source, type, skipBlanks, transpose], host) => {
    copyFrom(host, range, asArea(source, range.sheet, host), {
      type: isGiven(type) ? oneOf(type, ["All", "Formulas", "Values", "Formats"] as const) : "All",
      skipBlanks: isGiven(skipBlanks) && asBoolean(skipBlanks),
      transpose: isGiven(transpose) && asBoolean(transpose),
    });
  },
  Merge: (range, [across], host) => {
    host.allowFormat(range, "formatCells");
    unmerge(range);
    const rows = isGiven(across) && asBoolean(across) ? range.rows : 1;
    for (let index = 0; index < rows; index += 1) {
      const top = range.row + index;
      const bottom = rows === 1 ? range.row + range.rows : top + 1;
      range.sheet.mergeCells(top + 1, range.column + 1, bottom, range.column + range.columns);
    }
    host.touch(range);
  },
  Unmerge: (range, _args, host) => {
    host.allowFormat(range, "formatCells");
    unmerge(range);
    host.touch(range);
  },
  GetCellProperties: (range, [wanted], host) => {
    host.refresh();
    return rowsOf(range).map((row) =>
      columnsOf(row).map((cell) => readProperties("cell", rangeObject(cell), wanted, host)),
    );
  },
  GetRowProperties: (range, [wanted], host) =>
    rowsOf(range).map((row) =>
      readProperties("row", rangeObject({ ...row, column: 0, columns: MAX_COLUMNS }), wanted, host),
    ),
  GetColumnProperties: (range, [wanted], host) =>
    columnsOf(range).map((column) =>
      readProperties("column", rangeObject({ ...column, row: 0, rows: MAX_ROWS }), wanted, host),
    ),
  SetCellProperties: (range, [given], host) => {
    const rows: readonly unknown[] = Array.isArray(given) ? given : [];
    checkShape(range, rows);
    rowsOf(range).forEach((row, r) => {
      const cells: unknown = rows[r];
      if (!Array.isArray(cells)) return;
      columnsOf(row).forEach((cell, c) => {
        setProperties("cell", rangeObject(cell), cells[c], host);
      });
    });
  },
  SetRowProperties: (range, [given], host) => {
    const rows: readonly unknown[] = Array.isArray(given) ? given : [];
    if (rows.length !== range.rows) throw new HostError("InvalidArgument");
    rowsOf(range).forEach((row, index) => {
      setProperties("row", rangeObject(row), rows[index], host);
    });
  },
  SetColumnProperties: (range, [given], host) => {
    const columns: readonly unknown[] = Array.isArray(given) ? given : [];
    if (columns.length !== range.columns) throw new HostError("InvalidArgument");
    columnsOf(range).forEach((column, index) => {
      setProperties("column", rangeObject(column), columns[index], host);
    });
  },
  Insert: (range, [shift], host) => {
    host.settle();
    const way = oneOf(shift, ["Down", "Right"] as const);
    if (range.sheet.sheetProtection?.sheet === true) throw new HostError("AccessDenied");
    insertCells(host, range, isEntireColumn(range) ? "Right" : isEntireRow(range) ? "Down" : way);
    return rangeObject(range);
  },
  Delete: (range, [shift], host) => {
    host.settle();
    const way = oneOf(shift, ["Up", "Left"] as const);
    if (range.sheet.sheetProtection?.sheet === true) throw new HostError("AccessDenied");
    removeCells(host, range, isEntireColumn(range) ? "Left" : isEntireRow(range) ? "Up" : way);
  },
  Select: (range, _args, host) => {
    host.activate(range.sheet);
    host.selection = range;
    host.events.selected(range);
  },
  Calculate: (_range, _args, host) => {
    host.calculate();
  },
  _ValidateArraySize: (range, [rows, columns]) => {
    checkShape(
      range,
      Array.from({ length: asInteger(rows) }, () => Array.from({ length: asInteger(columns) })),
    );
  },
};

function looked<V>(read: (host: Host, range: Area) => V): { get: (range: Area, host: Host) => V } {
  return {
    get: (range, host) => {
      host.refresh();
      return read(host, range);
    },
  };
}

const RANGE = objectType<Area>({
  name: "Range",
  keptByReference: true,
  scalars: {
    Address: { get: (range) => fullAddress(range) },
    AddressLocal: { get: (range) => fullAddress(range) },
    CellCount: {
      get: ({ rows, columns }) => (rows * columns > MAX_COUNT ? -1 : rows * columns),
    },
    RowCount: { get: (range) => range.rows },
    ColumnCount: { get: (range) => range.columns },
    RowIndex: { get: (range) => range.row },
    ColumnIndex: { get: (range) => range.column },
    IsEntireColumn: { get: isEntireColumn },
    IsEntireRow: { get: isEntireRow },
    Values: {
      ...looked(readValues),
      set: (range, value, host) => {
        writeContents(host, range, value);
      },
    },
    Formulas: {
      ...looked(readFormulas),
      set: (range, value, host) => {
        writeContents(host, range, value);
      },
    },
    FormulasLocal: {
      ...looked(readFormulas),
      set: (range, value, host) => {
        writeContents(host, range, value);
      },
    },
    FormulasR1C1: {
      ...looked(readR1C1),
      set: (range, value, host) => {
        writeR1C1(host, range, value);
      },
    },
    Text: looked(readTexts),
    ValueTypes: looked(readTypes),
    NumberFormat: {
      get: (range) => readFormats(range),
      set: (range, value, host) => {
        writeFormats(host, range, value);
      },
    },
    NumberFormatLocal: {
      get: (range) => readFormats(range),
      set: (range, value, host) => {
        writeFormats(host, range, value);
      },
    },
    RowHidden: {
      get: rowsHidden,
      set: (range, value, host) => {
        host.allowFormat(range, "formatRows");
        setRowsHidden(range, asBoolean(value));
        host.touch(range);
      },
    },
    ColumnHidden: {
      get: columnsHidden,
      set: (range, value, host) => {
        host.allowFormat(range, "formatColumns");
        setColumnsHidden(range, asBoolean(value));
        host.touchLook();
      },
    },
    Hidden: { get: cellsHidden },
    Top: { get: (range) => boxOf(range).top },
    Left: { get: (range) => boxOf(range).left },
    Width: { get: (range) => boxOf(range).width },
    Height: { get: (range) => boxOf(range).height },
    Hyperlink: {
      get: hyperlink,
      set: (range, value, host) => {
        host.allowEdit(range);
        setHyperlink(range, value);
        host.touch(range);
      },
    },
  },
  links: {
    Format: (range) => formatObject(range),
    Worksheet: (range) => worksheetObject(range.sheet),
    DataValidation: (range) => dataValidationObject(range),
    ConditionalFormats: (range) => conditionalFormatsObject(range),
    Sort: (range) => rangeSortObject(range),
  },
  methods: { ...NAVIGATION, ...CHANGES, ...searchMethods(rangeObject, rangeOrNull) },
});

/** The first cell's link: out of the workbook, or, after a `#`, to a place inside it. */
function hyperlink(range: Area): Record<string, string> | null {
  const cell = range.sheet.findCell(range.row + 1, range.column + 1);
  const target = cell?.hyperlink;
  if (cell === undefined || target === undefined) return null;
  const { value } = cell;
  const tip = isRecord(value) ? value["tooltip"] : undefined;
  return {
    ...(target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target }),
    textToDisplay: cell.text,
    ...(typeof tip === "string" ? { screenTip: tip } : {}),
  };
}

function setHyperlink(range: Area, value: unknown): void {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  const given: Partial<Record<string, unknown>> = { ...value };
  const inside = given["documentReference"];
  const target = isGiven(inside) ? `#${asString(inside)}` : asString(given["address"]);
  const shown = given["textToDisplay"];
  const tip = given["screenTip"];
  const cell = range.sheet.getCell(range.row + 1, range.column + 1);
  cell.value = {
    text: isGiven(shown) ? asString(shown) : cell.text === "" ? target : cell.text,
    hyperlink: target,
    ...(isGiven(tip) ? { tooltip: asString(tip) } : {}),
  };
}

/** A cell is hidden by its row or by its column; null where some cells are and some are not. */
function cellsHidden(range: Area): boolean | null {
  const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

export function rangeObject(range: Area): HostObject {
  return hostObject(RANGE, range);
}

export function rangeOrNull(range: Area | null): HostObject {
  return range === null ? nullObject("Range") : rangeObject(range);
}
