// Excel.AutoFilter of a table or a sheet, and Excel.Filter of one column of a table.
import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, objectType, type HostObject } from "../protocol/host-object";
import { localAddress, type Area } from "../model/area";
import { criteriaOf, filterBy, type Criteria, type Filtered } from "../model/filtering";
import type { Host } from "../model/host";
import { bodyArea, hasHeader, tableArea } from "../model/tables";
import { areaOfAddress, asAreaOn, asInteger, isGiven } from "./arguments";
import { fromCriteria, toCriteria } from "./filter-criteria";
import { rangeObject, rangeOrNull } from "./range";

/** A file says which rows a filter hid only by hiding them; criteria are what tells it from hiding by hand. */
function filteredInFile(table: Table): boolean {
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

export function isFiltered(table: Table): boolean {
  return criteriaOf(table).size > 0 || filteredInFile(table);
}

/** Shows what a table's filter hid, and forgets what it filtered by. */
export function clearTableFilter(table: Table, host: Host): void {
  for (const column of table.table.columns) {
    for (const key of ["customFilters", "filters", "dynamicFilter"]) Reflect.deleteProperty(column, key);
  }
  filterBy(host, { owner: table, body: bodyArea(table) }, new Map());
}

/** One filter: whose it is, where it lies, and how it is put there and taken away. */
interface Filter {
  readonly owner: Table | Worksheet;
  readonly sheet: Worksheet;
  readonly isFiltered: () => boolean;
  readonly place: (host: Host) => Area | null;
  readonly put: (place: Area) => void;
  readonly remove: (host: Host) => void;
}

function withoutHeading(place: Area): Area | null {
  return place.rows < 2 ? null : { ...place, row: place.row + 1, rows: place.rows - 1 };
}

function filtered(filter: Filter, host: Host): Filtered | null {
  const place = filter.place(host);
  const body = place === null ? null : withoutHeading(place);
  return body === null ? null : { owner: filter.owner, body };
}

function change(filter: Filter, host: Host, to: (criteria: Map<number, Criteria>) => void): void {
  const found = filtered(filter, host);
  if (found === null) return;
  const criteria = new Map(criteriaOf(filter.owner));
  to(criteria);
  filterBy(host, found, criteria);
}

function columnOf(filter: Filter, value: unknown, host: Host): number {
  const column = asInteger(value);
  const place = filter.place(host);
  if (place === null || column < 0 || column >= place.columns) throw new HostError("InvalidArgument");
  return column;
}

const AUTO_FILTER = objectType<Filter>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: (filter, host) => filter.place(host) !== null },
    IsDataFiltered: { get: (filter) => filter.isFiltered() },
    Criteria: {
      get: (filter, host) => {
        const columns = filter.place(host)?.columns ?? 0;
        const criteria = criteriaOf(filter.owner);
        return Array.from({ length: columns }, (_column, index) => fromCriteria(criteria.get(index)));
      },
    },
  },
  methods: {
    Apply: (filter, [range, column, criteria], host) => {
      host.allowFormat(asAreaOn(range, filter.sheet, host), "formatRows");
      filter.put(asAreaOn(range, filter.sheet, host));
      host.touchLook();
      if (!isGiven(column)) return;
      const at = columnOf(filter, column, host);
      change(filter, host, (all) => {
        if (isGiven(criteria)) all.set(at, toCriteria(criteria));
      });
    },
    ClearColumnCriteria: (filter, [column], host) => {
      const at = columnOf(filter, column, host);
      change(filter, host, (all) => {
        all.delete(at);
      });
    },
    ClearCriteria: (filter, _args, host) => {
      change(filter, host, (all) => {
        all.clear();
      });
    },
    Reapply: (filter, _args, host) => {
      change(filter, host, () => undefined);
    },
    Remove: (filter, _args, host) => {
      change(filter, host, (all) => {
        all.clear();
      });
      filter.remove(host);
      host.touchLook();
    },
    GetRange: (filter, _args, host) => {
      const place = filter.place(host);
      if (place === null) throw new HostError("ItemNotFound");
      return rangeObject(place);
    },
    GetRangeOrNullObject: (filter, _args, host) => rangeOrNull(filter.place(host)),
  },
});

/** A table's filter lies where the table does, wherever it is told to go. */
export function tableAutoFilterObject(table: Table): HostObject {
  const buttons = (shown: boolean): void => {
    for (const column of table.table.columns) column.filterButton = shown;
  };
  return hostObject(AUTO_FILTER, {
    owner: table,
    sheet: table.worksheet,
    isFiltered: () => isFiltered(table),
    place: () =>
      hasHeader(table) && table.table.columns.some((column) => column.filterButton !== false)
        ? { ...tableArea(table), rows: bodyArea(table).rows + 1 }
        : null,
    put: () => {
      buttons(true);
    },
    remove: () => {
      buttons(false);
    },
  });
}

export function sheetAutoFilterObject(sheet: Worksheet): HostObject {
  return hostObject(AUTO_FILTER, {
    owner: sheet,
    sheet,
    isFiltered: () => sheet.autoFilter !== null && (criteriaOf(sheet).size > 0 || hasHiddenRows(sheet)),
    place: (host) =>
      typeof sheet.autoFilter === "string" ? areaOfAddress(sheet.autoFilter, sheet, host) : null,
    put: (place) => {
      sheet.autoFilter = localAddress(place);
    },
    remove: () => {
      sheet.autoFilter = null;
    },
  });
}

function hasHiddenRows(sheet: Worksheet): boolean {
  let found = false;
  sheet.eachRow({ includeEmpty: true }, (row) => {
    if (row.hidden) found = true;
  });
  return found;
}

interface ColumnFilter {
  readonly table: Table;
  readonly index: number;
}

function filterColumn({ table, index }: ColumnFilter, by: Criteria | null, host: Host): void {
  const criteria = new Map(criteriaOf(table));
  if (by === null) criteria.delete(index);
  else criteria.set(index, by);
  host.allowFormat(bodyArea(table), "formatRows");
  filterBy(host, { owner: table, body: bodyArea(table) }, criteria);
}

const FILTER = objectType<ColumnFilter>({
  name: "Filter",
  scalars: { Criteria: { get: ({ table, index }) => fromCriteria(criteriaOf(table).get(index)) } },
  methods: {
    Apply: (filter, [criteria], host) => {
      filterColumn(filter, toCriteria(criteria), host);
    },
    ApplyValuesFilter: (filter, [values], host) => {
      filterColumn(filter, toCriteria({ filterOn: "Values", values }), host);
    },
    ApplyCustomFilter: (filter, [criterion1, criterion2, operator], host) => {
      filterColumn(filter, toCriteria({ filterOn: "Custom", criterion1, criterion2, operator }), host);
    },
    ApplyDynamicFilter: (filter, [dynamicCriteria], host) => {
      filterColumn(filter, toCriteria({ filterOn: "Dynamic", dynamicCriteria }), host);
    },
    ApplyTopItemsFilter: (filter, [count], host) => {
      filterColumn(filter, toCriteria({ filterOn: "TopItems", criterion1: String(count) }), host);
    },
    ApplyBottomItemsFilter: (filter, [count], host) => {
      filterColumn(filter, toCriteria({ filterOn: "BottomItems", criterion1: String(count) }), host);
    },
    Clear: (filter, _args, host) => {
      filterColumn(filter, null, host);
    },
  },
});

export function columnFilterObject(table: Table, index: number): HostObject {
  return hostObject(FILTER, { table, index });
}
