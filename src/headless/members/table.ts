// Excel.Table and the collections it is found in.
import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, nullObject, type HostObject, objectType, type Scalar } from "../protocol/host-object";
import type { Area } from "../model/area";
import { clearArea } from "../model/clear";
import { EventType, WORKBOOK_TARGET } from "../model/events";
import { criteriaOf, filterBy } from "../model/filtering";
import type { Host } from "../model/host";
import { sheetId, tableId } from "../model/ids";
import {
  addTable,
  bodyArea,
  hasButtons,
  hasHeader,
  hasTotals,
  headerArea,
  renameTable,
  resizeTable,
  setButtons,
  tableArea,
  tablesOf,
} from "../model/tables";
import { showHeaders, showTotals } from "../model/table-rows-shown";
import { asArea, asBoolean, asInteger, asString } from "./arguments";
import { clearTableFilter, tableAutoFilterObject } from "./auto-filter";
import { eventMethods } from "./events";
import { rangeObject } from "./range";
import { tableSortObject } from "./sort";
import { tableColumnsObject } from "./table-columns";
import { tableRowsObject } from "./table-rows";
import { worksheetObject } from "./worksheet";

/** Light 1 to 21, medium 1 to 28, dark 1 to 11; this host knows no custom styles. */
const BUILT_IN_STYLE =
  /^TableStyle(?:Light(?:1?[1-9]|10|2[01])|Medium(?:1?[1-9]|10|2[0-8])|Dark(?:[1-9]|1[01]))$/;

type StyleFlag = "showFirstColumn" | "showLastColumn" | "showRowStripes" | "showColumnStripes";

function styleFlag(name: StyleFlag): Scalar<Table> {
  return {
    get: (table) => table[name] ?? false,
    set: (table, value, host) => {
      table[name] = asBoolean(value);
      host.touchLook();
    },
  };
}

function totals(table: Table): Area {
  if (!hasTotals(table)) throw new HostError("ItemNotFound");
  const whole = tableArea(table);
  return { ...whole, row: whole.row + whole.rows - 1, rows: 1 };
}

function remove(table: Table, host: Host): void {
  host.events.tableDeleted(table);
  host.workbook._tableNames.delete(table.name.toLowerCase());
  Reflect.deleteProperty(table.worksheet.tables, table.name);
  host.touchName(table.name);
}

const TABLE = objectType<Table>({
  name: "Table",
  id: { property: "Id", of: tableId },
  scalars: {
    Id: { get: tableId },
    LegacyId: { get: tableId },
    Name: {
      get: (table) => table.name,
      set: (table, value, host) => {
        host.settle();
        host.touchName(table.name);
        renameTable(host, table, asString(value));
        host.touchName(table.name);
      },
    },
    ShowHeaders: {
      get: hasHeader,
      set: (table, value, host) => {
        host.settle();
        showHeaders(host, table, asBoolean(value));
      },
    },
    ShowTotals: {
      get: hasTotals,
      set: (table, value, host) => {
        host.settle();
        showTotals(host, table, asBoolean(value));
      },
    },
    Style: {
      get: (table) => table.theme ?? "TableStyleMedium2",
      set: (table, value, host) => {
        const style = asString(value);
        if (!BUILT_IN_STYLE.test(style)) throw new HostError("InvalidArgument");
        table.theme = style;
        host.touchLook();
      },
    },
    HighlightFirstColumn: styleFlag("showFirstColumn"),
    HighlightLastColumn: styleFlag("showLastColumn"),
    ShowBandedRows: styleFlag("showRowStripes"),
    ShowBandedColumns: styleFlag("showColumnStripes"),
    ShowFilterButton: {
      get: hasButtons,
      set: (table, value, host) => {
        setButtons(table, asBoolean(value));
        host.touchLook();
      },
    },
  },
  links: {
    Columns: (table) => tableColumnsObject(table),
    Rows: (table) => tableRowsObject(table),
    Worksheet: (table) => worksheetObject(table.worksheet),
    AutoFilter: (table) => {
      requireButtons(table);
      return tableAutoFilterObject(table);
    },
    Sort: (table) => tableSortObject(table),
  },
  methods: {
    GetRange: (table) => rangeObject(tableArea(table)),
    GetDataBodyRange: (table) => rangeObject(bodyArea(table)),
    GetHeaderRowRange: (table) => rangeObject(headerArea(table)),
    GetTotalRowRange: (table) => rangeObject(totals(table)),
    Resize: (table, [range], host) => {
      host.settle();
      const whole = asArea(range, table.worksheet, host);
      host.allowEdit(whole);
      resizeTable(host, table, whole);
      host.touch(whole);
    },
    Delete: (table, _args, host) => {
      const whole = tableArea(table);
      host.allowEdit(whole);
      remove(table, host);
      clearArea(host, whole, "All");
    },
    ConvertToRange: (table, _args, host) => {
      const whole = tableArea(table);
      host.allowEdit(whole);
      remove(table, host);
      return rangeObject(whole);
    },
    ClearFilters: (table, _args, host) => {
      requireButtons(table);
      clearTableFilter(table, host);
    },
    ReapplyFilters: (table, _args, host) => {
      filterBy(host, { owner: table, body: bodyArea(table) }, criteriaOf(table));
    },
    ...eventMethods("DataChanged", EventType.tableChanged, tableId),
    ...eventMethods("SelectionChanged", EventType.tableSelectionChanged, tableId),
  },
});

/** What Excel does with the filter of a table without filter buttons is not documented: refused here, so that nothing rests on it. */
function requireButtons(table: Table): void {
  if (!hasButtons(table)) throw new HostError("ItemNotFound");
}

export function tableObject(table: Table): HostObject {
  return hostObject(TABLE, table);
}

/** Tables of a workbook (no sheet) or of one sheet. */
interface Tables {
  readonly sheet: Worksheet | null;
  readonly only: (place: Area) => boolean;
}

function members(tables: Tables, host: Host): readonly Table[] {
  host.settle();
  const sheets = tables.sheet === null ? host.workbook.worksheets : [tables.sheet];
  return sheets.flatMap((sheet) => tablesOf(sheet)).filter((table) => tables.only(tableArea(table)));
}

/** By name or id. */
function find(tables: Tables, key: unknown, host: Host): Table | null {
  const wanted = typeof key === "number" ? String(key) : asString(key);
  const lower = wanted.toLowerCase();
  const all = members(tables, host);
  return (
    all.find((table) => table.name.toLowerCase() === lower) ??
    all.find((table) => tableId(table) === wanted) ??
    null
  );
}

function required(tables: Tables, key: unknown, host: Host): HostObject {
  const table = find(tables, key, host);
  if (table === null) throw new HostError("ItemNotFound");
  return tableObject(table);
}

/** The client waits for events of a sheet's tables under the sheet's id. */
function targetOf({ sheet }: Tables): string {
  return sheet === null ? WORKBOOK_TARGET : sheetId(sheet);
}

const TABLES = objectType<Tables>({
  name: "TableCollection",
  scalars: { Count: { get: (tables, host) => members(tables, host).length } },
  items: (tables, host) => members(tables, host).map(tableObject),
  item: required,
  methods: {
    GetItem: (tables, [key], host) => required(tables, key, host),
    GetItemOrNullObject: (tables, [key], host) => {
      const table = find(tables, key, host);
      return table === null ? nullObject("Table") : tableObject(table);
    },
    GetItemAt: (tables, [index], host) => {
      const table = members(tables, host)[asInteger(index)];
      if (table === undefined) throw new HostError("InvalidArgument");
      return tableObject(table);
    },
    GetCount: (tables, _args, host) => members(tables, host).length,
    Add: (tables, [range, hasHeaders], host) => {
      const place = asArea(range, tables.sheet ?? host.activeSheet, host);
      if (tables.sheet !== null && place.sheet !== tables.sheet) throw new HostError("InvalidArgument");
      host.settle();
      host.allowEdit(place);
      const table = addTable(host, place, asBoolean(hasHeaders));
      host.touch(tableArea(table));
      host.events.tableAdded(table);
      return tableObject(table);
    },
    ...eventMethods("DataChanged", EventType.tableChanged, targetOf),
    ...eventMethods("Added", EventType.tableAdded, targetOf),
    ...eventMethods("Deleted", EventType.tableDeleted, targetOf),
  },
});

export function tablesObject(sheet: Worksheet | null): HostObject {
  return hostObject(TABLES, { sheet, only: () => true });
}

/** Tables of a sheet that lie as `only` says. */
export function tableCollectionOf(sheet: Worksheet, only: (place: Area) => boolean): HostObject {
  return hostObject(TABLES, { sheet, only });
}
