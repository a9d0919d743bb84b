// Range.getRowProperties: one record a row, with the properties asked for and nothing else.
import { HostError } from "../protocol/host-error";
import { area, type Area } from "../model/area";
import { rowsHidden } from "../model/layout";
import { isRecord } from "./arguments";

const READERS: Readonly<Record<string, (row: Area) => unknown>> = {
  rowHidden: rowsHidden,
  rowIndex: (row) => row.row,
};

/** The properties of every row of a range; one that is not supported is an unknown member. */
export function rowProperties(range: Area, options: unknown): readonly Record<string, unknown>[] {
  if (!isRecord(options)) throw new HostError("InvalidArgument");
  const wanted = Object.keys(options).filter((name) => options[name] === true);
  return Array.from({ length: range.rows }, (_, index) => {
    const row = area(range.sheet, range.row + index, range.column, 1, range.columns);
    return Object.fromEntries(
      wanted.map((name) => {
        const read = READERS[name];
        if (read === undefined) throw new HostError("ApiNotFound", undefined, `RowProperties.${name}`);
        return [name, read(row)];
      }),
    );
  });
}
