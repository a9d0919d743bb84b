// Excel.RangeSort and Excel.TableSort: by values, in one or several keys.
import type { Table } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, objectType, type HostObject } from "../protocol/host-object";
import type { Area } from "../model/area";
import type { Host } from "../model/host";
import { sortArea, type SortKey } from "../model/sorting";
import { bodyArea } from "../model/tables";
import { asBoolean, asInteger, isGiven, isRecord, oneOf } from "./arguments";

/** @throws HostError ApiNotFound for sorting by colour, icon or text taken for numbers. */
function keysOf(fields: unknown): readonly SortKey[] {
  if (!Array.isArray(fields)) throw new HostError("InvalidArgument");
  return fields.map((field: unknown) => {
    if (!isRecord(field)) throw new HostError("InvalidArgument");
    const { key, ascending, sortOn, dataOption } = field;
    for (const [given, usual, other] of [
      [sortOn, "Value", ["CellColor", "FontColor", "Icon"]],
      [dataOption, "Normal", ["TextAsNumber"]],
    ] as const)
      if (isGiven(given) && oneOf(given, [usual, ...other]) !== usual)
        throw new HostError("ApiNotFound", undefined, `SortField.${String(given)}`);
    return { key: asInteger(key), ascending: !isGiven(ascending) || asBoolean(ascending) };
  });
}

const flag = (value: unknown): boolean => isGiven(value) && asBoolean(value);

const RANGE_SORT = objectType<Area>({
  name: "RangeSort",
  scalars: {},
  methods: {
    Apply: (range, [fields, matchCase, hasHeaders, orientation], host) => {
      const lines = isGiven(orientation) ? oneOf(orientation, ["Rows", "Columns"] as const) : "Rows";
      sortArea(host, flag(hasHeaders) ? withoutHeadings(range, lines) : range, {
        keys: keysOf(fields),
        matchCase: flag(matchCase),
        lines,
      });
    },
  },
});

function withoutHeadings(range: Area, lines: "Rows" | "Columns"): Area {
  const { row, rows, column, columns } = range;
  if ((lines === "Rows" ? rows : columns) < 2) throw new HostError("InvalidArgument");
  return lines === "Rows"
    ? { ...range, row: row + 1, rows: rows - 1 }
    : { ...range, column: column + 1, columns: columns - 1 };
}

export function rangeSortObject(range: Area): HostObject {
  return hostObject(RANGE_SORT, range);
}

interface Sorting {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
}

/** What tables were last sorted by, while the workbook is in memory. */
const sortings = new WeakMap<Table, Sorting>();

function sortTable(table: Table, sorting: Sorting, host: Host): void {
  host.settle();
  sortArea(host, bodyArea(table), { ...sorting, lines: "Rows" });
  sortings.set(table, sorting);
}

const TABLE_SORT = objectType<Table>({
  name: "TableSort",
  scalars: {
    Fields: {
      get: (table) =>
        (sortings.get(table)?.keys ?? []).map(({ key, ascending }) => ({ key, ascending, sortOn: "Value" })),
    },
    MatchCase: { get: (table) => sortings.get(table)?.matchCase ?? false },
  },
  methods: {
    Apply: (table, [fields, matchCase], host) => {
      sortTable(table, { keys: keysOf(fields), matchCase: flag(matchCase) }, host);
    },
    Reapply: (table, _args, host) => {
      const sorting = sortings.get(table);
      if (sorting !== undefined) sortTable(table, sorting, host);
    },
    Clear: (table) => {
      sortings.delete(table);
    },
  },
});

export function tableSortObject(table: Table): HostObject {
  return hostObject(TABLE_SORT, table);
}
