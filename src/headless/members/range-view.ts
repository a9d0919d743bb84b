// Excel.RangeView: the rows and columns of a range that are not hidden.
import { hostObject, objectType, type HostObject } from "../protocol/host-object";
import type { Area } from "../model/area";
import { columnsHidden, rowsHidden } from "../model/layout";
import { readFormats, readFormulas, readTexts, readTypes, readValues } from "../model/matrix";
import type { Host } from "../model/host";

function shown(range: Area): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  return {
    rows: Array.from({ length: range.rows }, (_row, index) => index).filter(
      (index) => rowsHidden({ ...range, row: range.row + index, rows: 1 }) === false,
    ),
    columns: Array.from({ length: range.columns }, (_column, index) => index).filter(
      (index) => columnsHidden({ ...range, column: range.column + index, columns: 1 }) === false,
    ),
  };
}

function viewed<V>(read: (host: Host, range: Area) => V[][] | null) {
  return {
    get: (range: Area, host: Host): V[][] | null => {
      host.refresh();
      const { rows, columns } = shown(range);
      const matrix = read(host, range);
      return (
        matrix
          ?.filter((_row, index) => rows.includes(index))
          .map((row) => row.filter((_cell, index) => columns.includes(index))) ?? null
      );
    },
  };
}

const RANGE_VIEW = objectType<Area>({
  name: "RangeView",
  scalars: {
    RowCount: { get: (range) => shown(range).rows.length },
    ColumnCount: { get: (range) => shown(range).columns.length },
    Values: viewed(readValues),
    Formulas: viewed(readFormulas),
    Text: viewed(readTexts),
    ValueTypes: viewed(readTypes),
    NumberFormat: viewed((_host, range) => readFormats(range)),
  },
});

export function rangeViewObject(range: Area): HostObject {
  return hostObject(RANGE_VIEW, range);
}
