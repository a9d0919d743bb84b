// Excel.AutoFilter, as far as this host goes: whether a filter hides rows, and taking it away.
import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { hostObject, type HostObject, objectType } from "../protocol/host-object";
import { bodyArea } from "../model/tables";

/** A file says which rows a filter hid only by hiding them; criteria are what tells it from hiding by hand. */
export function isFiltered(table: Table): boolean {
  const body = bodyArea(table);
  const criteria = table.table.columns.some((column) =>
    Object.entries(column).some(
      ([key, value]) => /^(customFilters|filters|dynamicFilter)$/.test(key) && value !== undefined,
    ),
  );
  if (!criteria) return false;
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    if (body.sheet.findRow(row + 1)?.hidden === true) return true;
  }
  return false;
}

const TABLE_FILTER = objectType<Table>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (table) => table.table.columns.some((column) => column.filterButton !== false) },
    IsDataFiltered: { get: isFiltered },
  },
});

const SHEET_FILTER = objectType<Worksheet>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: { get: (sheet) => sheet.autoFilter !== null && hiddenRows(sheet) },
  },
  methods: {
    Remove: (sheet, _args, host) => {
      sheet.autoFilter = null;
      host.touchLook();
    },
  },
});

function hiddenRows(sheet: Worksheet): boolean {
  let found = false;
  sheet.eachRow({ includeEmpty: true }, (row) => {
    if (row.hidden) found = true;
  });
  return found;
}

export function tableAutoFilterObject(table: Table): HostObject {
  return hostObject(TABLE_FILTER, table);
}

export function sheetAutoFilterObject(sheet: Worksheet): HostObject {
  return hostObject(SHEET_FILTER, sheet);
}
