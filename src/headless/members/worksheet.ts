// Excel.Worksheet and the workbook's collection of them.
import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, nullObject, type HostObject, objectType } from "../protocol/host-object";
import { area, MAX_COLUMNS, MAX_ROWS, type Area } from "../model/area";
import { EventType, WORKBOOK_TARGET } from "../model/events";
import type { Host } from "../model/host";
import { sheetId } from "../model/ids";
import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet, sheetsInOrder } from "../model/sheets";
import { searchAll } from "../model/searching";
import { usedArea } from "../model/used";
import { asAreaOn, asBoolean, asInteger, asString, isGiven, isRecord, oneOf } from "./arguments";
import { chartsObject } from "./chart";
import { sheetAutoFilterObject } from "./auto-filter";
import { fromFile, toFile } from "./color";
import { eventMethods } from "./events";
import { freezePanesObject } from "./freeze-panes";
import { namesObject } from "./names";
import { pageLayoutObject } from "./page-layout";
import { protectionObject } from "./protection";
import { rangeObject, rangeOrNull } from "./range";
import { areasOfAddress, areasOrNull } from "./range-areas";
import { tablesObject } from "./table";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function whole(sheet: Worksheet): Area {
  return area(sheet, 0, 0, MAX_ROWS, MAX_COLUMNS);
}

function visible(sheet: Worksheet): boolean {
  return sheet.state === "visible";
}

function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: unknown, host: Host): Worksheet | null {
  const only = isGiven(visibleOnly) && asBoolean(visibleOnly);
  const sheets = sheetsInOrder(host.workbook);
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const candidate = sheets[index];
    if (candidate !== undefined && (!only || visible(candidate))) return candidate;
  }
  return null;
}

function sheetOrFail(sheet: Worksheet | null): HostObject {
  if (sheet === null) throw new HostError("ItemNotFound");
  return worksheetObject(sheet);
}

function sheetOrNull(sheet: Worksheet | null): HostObject {
  return sheet === null ? nullObject("Worksheet") : worksheetObject(sheet);
}

function gridlines(sheet: Worksheet): boolean {
  return sheet.views[0]?.showGridLines ?? true;
}

function setView(sheet: Worksheet, change: { showGridLines?: boolean; showRowColHeaders?: boolean }): void {
  const [first, ...rest] = sheet.views;
  sheet.views = [{ ...(first ?? { state: "normal" }), ...change }, ...rest];
}

const WORKSHEET = objectType<Worksheet>({
  name: "Worksheet",
  id: { property: "Id", of: sheetId },
  scalars: {
    Id: { get: sheetId },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, host) => {
        host.settle();
        renameSheet(host, sheet, asString(value));
        host.touchStructure();
      },
    },
    Position: {
      get: (sheet, host) => sheetsInOrder(host.workbook).indexOf(sheet),
      set: (sheet, value, host) => {
        moveSheet(host, sheet, asInteger(value));
        host.touchLook();
      },
    },
    Visibility: {
      get: (sheet) =>
        sheet.state === "visible" ? "Visible" : sheet.state === "hidden" ? "Hidden" : "VeryHidden",
      set: (sheet, value, host) => {
        host.allowStructure();
        const state = VISIBILITY[oneOf(value, ["Visible", "Hidden", "VeryHidden"])];
        const others = host.workbook.worksheets.filter((other) => other !== sheet && visible(other));
        if (state !== "visible" && others.length === 0) throw new HostError("InvalidOperation");
        sheet.state = state;
        host.touchLook();
      },
    },
    TabColor: {
      get: (sheet) => (visible(sheet) ? fromFile(sheet.properties.tabColor, "") : null),
      set: (sheet, value, host) => {
        if (value === "") Reflect.deleteProperty(sheet.properties, "tabColor");
        else sheet.properties.tabColor = toFile(value);
        host.touchLook();
      },
    },
    ShowGridlines: { get: gridlines },
    // The client asks for `ShowGridlines` and sets it by this name; headings likewise.
    Gridlines: {
      get: gridlines,
      set: (sheet, value, host) => {
        setView(sheet, { showGridLines: asBoolean(value) });
        host.touchLook();
      },
    },
    ShowHeadings: { get: (sheet) => sheet.views[0]?.showRowColHeaders ?? true },
    Headings: {
      get: (sheet) => sheet.views[0]?.showRowColHeaders ?? true,
      set: (sheet, value, host) => {
        setView(sheet, { showRowColHeaders: asBoolean(value) });
        host.touchLook();
      },
    },
    StandardWidth: { get: (sheet) => sheet.properties.defaultColWidth ?? 8.43 },
    StandardHeight: { get: (sheet) => sheet.properties.defaultRowHeight ?? 15 },
    EnableCalculation: { get: () => true },
    TabId: { get: (sheet) => sheet.id },
  },
  links: {
    Tables: (sheet) => tablesObject(sheet),
    Names: (sheet) => namesObject(sheet.name),
    Protection: (sheet) => protectionObject(sheet),
    FreezePanes: (sheet) => freezePanesObject(sheet),
    PageLayout: (sheet) => pageLayoutObject(sheet),
    AutoFilter: (sheet) => sheetAutoFilterObject(sheet),
    Charts: (sheet) => chartsObject(sheet),
  },
  methods: {
    GetRange: (sheet, [address], host) =>
      rangeObject(isGiven(address) ? asAreaOn(asString(address), sheet, host) : whole(sheet)),
    GetRanges: (sheet, [address], host) =>
      isGiven(address) ? areasOfAddress(address, sheet, host) : areasOrNull(sheet, [whole(sheet)]),
    FindAll: (sheet, args, host) => {
      const found = findAll(sheet, args, host);
      if (found.isNull) throw new HostError("ItemNotFound");
      return found;
    },
    FindAllOrNullObject: (sheet, args, host) => findAll(sheet, args, host),
    GetCell: (sheet, [row, column]) => rangeObject(area(sheet, asInteger(row), asInteger(column), 1, 1)),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeObject(area(sheet, asInteger(row), asInteger(column), asInteger(rows), asInteger(columns))),
    GetUsedRange: (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, isGiven(valuesOnly) && asBoolean(valuesOnly));
      return rangeObject(used ?? area(sheet, 0, 0, 1, 1));
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) =>
      rangeOrNull(usedArea(sheet, isGiven(valuesOnly) && asBoolean(valuesOnly))),
    Activate: (sheet, _args, host) => {
      if (!visible(sheet)) throw new HostError("InvalidOperation");
      host.activate(sheet);
      host.touchLook();
    },
    Calculate: (_sheet, _args, host) => {
      host.calculate();
    },
    Delete: (sheet, _args, host) => {
      const others = host.workbook.worksheets.filter((other) => other !== sheet && visible(other));
      if (visible(sheet) && others.length === 0) throw new HostError("InvalidOperation");
      if (sheet.state === "veryHidden") throw new HostError("InvalidOperation");
      host.events.sheet(EventType.sheetDeleted, sheet);
      deleteSheet(host, sheet);
      host.touchStructure();
    },
    Copy: (sheet, [position, relative], host) => {
      const kind = isGiven(position)
        ? oneOf(position, ["None", "Before", "After", "Beginning", "End"] as const)
        : "None";
      return worksheetObject(copySheet(host, sheet, kind, relativeSheet(relative)));
    },
    GetNext: (sheet, [only], host) => sheetOrFail(neighbour(sheet, 1, only, host)),
    GetNextOrNullObject: (sheet, [only], host) => sheetOrNull(neighbour(sheet, 1, only, host)),
    GetPrevious: (sheet, [only], host) => sheetOrFail(neighbour(sheet, -1, only, host)),
    GetPreviousOrNullObject: (sheet, [only], host) => sheetOrNull(neighbour(sheet, -1, only, host)),
    ...eventMethods("DataChanged", EventType.sheetChanged, sheetId),
    ...eventMethods("Activated", EventType.sheetActivated, sheetId),
    ...eventMethods("Deactivated", EventType.sheetDeactivated, sheetId),
    ...eventMethods("SelectionChanged", EventType.selectionChanged, sheetId),
    ...eventMethods("FormulaChanged", EventType.formulaChanged, sheetId),
    ...eventMethods("ProtectionChanged", EventType.protectionChanged, sheetId),
    ...eventMethods("SingleClicked", EventType.singleClicked, sheetId),
    ...eventMethods("RowSorted", EventType.rowSorted, sheetId),
    ...eventMethods("ColumnSorted", EventType.columnSorted, sheetId),
  },
});

function findAll(sheet: Worksheet, [text, criteria]: readonly unknown[], host: Host): HostObject {
  if (!isRecord(criteria)) throw new HostError("InvalidArgument");
  const flag = (name: string): boolean => isGiven(criteria[name]) && asBoolean(criteria[name]);
  const wanted = {
    text: asString(text),
    completeMatch: flag("completeMatch"),
    matchCase: flag("matchCase"),
  };
  return areasOrNull(sheet, searchAll(host, sheet, wanted));
}

function relativeSheet(value: unknown): Worksheet | null {
  if (!isRecord(value) || value["typeName"] !== "Worksheet") return null;
  return isSheet(value["target"]) ? value["target"] : null;
}

function isSheet(value: unknown): value is Worksheet {
  return isRecord(value) && "sheetProtection" in value && "pageSetup" in value;
}

export function worksheetObject(sheet: Worksheet): HostObject {
  return hostObject(WORKSHEET, sheet);
}

/** By name or id. */
function find(key: unknown, host: Host): Worksheet | null {
  const wanted = asString(key);
  const byName = host.sheet(wanted);
  if (byName !== null) return byName;
  return host.workbook.worksheets.find((sheet) => sheetId(sheet) === wanted.toUpperCase()) ?? null;
}

function listed(visibleOnly: unknown, host: Host): readonly Worksheet[] {
  const sheets = sheetsInOrder(host.workbook);
  return isGiven(visibleOnly) && asBoolean(visibleOnly) ? sheets.filter(visible) : sheets;
}

const ofAll = (): string => WORKBOOK_TARGET;

const WORKSHEETS = objectType<null>({
  name: "WorksheetCollection",
  scalars: {},
  items: (_none, host) => sheetsInOrder(host.workbook).map(worksheetObject),
  item: (_none, key, host) => sheetOrFail(find(key, host)),
  methods: {
    GetItem: (_none, [key], host) => sheetOrFail(find(key, host)),
    GetItemOrNullObject: (_none, [key], host) => sheetOrNull(find(key, host)),
    GetActiveWorksheet: (_none, _args, host) => sheetOrFail(host.activeSheet),
    GetCount: (_none, [only], host) => listed(only, host).length,
    GetFirst: (_none, [only], host) => sheetOrFail(listed(only, host)[0] ?? null),
    GetLast: (_none, [only], host) => sheetOrFail(listed(only, host).at(-1) ?? null),
    Add: (_none, [name], host) => {
      const sheet = addSheet(host, isGiven(name) ? asString(name) : null);
      host.touchName(sheet.name);
      host.events.sheet(EventType.sheetAdded, sheet);
      return worksheetObject(sheet);
    },
    ...eventMethods("DataChanged", EventType.sheetChanged, ofAll),
    ...eventMethods("Activated", EventType.sheetActivated, ofAll),
    ...eventMethods("Deactivated", EventType.sheetDeactivated, ofAll),
    ...eventMethods("SelectionChanged", EventType.selectionChanged, ofAll),
    ...eventMethods("FormulaChanged", EventType.formulaChanged, ofAll),
    ...eventMethods("ProtectionChanged", EventType.protectionChanged, ofAll),
    ...eventMethods("SingleClicked", EventType.singleClicked, ofAll),
    ...eventMethods("RowSorted", EventType.rowSorted, ofAll),
    ...eventMethods("ColumnSorted", EventType.columnSorted, ofAll),
    ...eventMethods("Added", EventType.sheetAdded, ofAll),
    ...eventMethods("Deleted", EventType.sheetDeleted, ofAll),
  },
});

export function worksheetsObject(): HostObject {
  return hostObject(WORKSHEETS, null);
}
