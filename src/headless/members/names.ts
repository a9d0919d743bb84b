// Excel.NamedItem and its collection, of the workbook or of one sheet.
import { HostError } from "../protocol/host-error";
import { hostObject, isHostObject, nullObject, type HostObject, objectType } from "../protocol/host-object";
import { area, fullAddress, parseAddress, type Area } from "../model/area";
import { toFileFormula } from "../model/formula-text";
import type { Host } from "../model/host";
import { findTable } from "../model/tables";
import type { DefinedName } from "../model/names";
import { asArea, asBoolean, asString, isGiven } from "./arguments";
import { rangeObject } from "./range";
import { worksheetObject } from "./worksheet";

/** The cells a name stands for; null where it stands for something else. */
function areaOf(entry: DefinedName, host: Host): Area | null {
  const parsed = parseAddress(entry.text);
  if (parsed === null) return null;
  const owner = parsed.sheet ?? entry.scope;
  const sheet = owner === null ? null : host.sheet(owner);
  return sheet === null ? null : area(sheet, parsed.row, parsed.column, parsed.rows, parsed.columns);
}

function constant(text: string): { type: string; value: unknown } | null {
  if (/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return { type: "Double", value: Number(text) };
  if (/^"(?:[^"]|"")*"$/.test(text))
    return { type: "String", value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(text)) return { type: "Boolean", value: text.toUpperCase() === "TRUE" };
  if (text.startsWith("#")) return { type: "Error", value: text };
  return null;
}

function typeOf(entry: DefinedName, host: Host): string {
  if (areaOf(entry, host) !== null) return "Range";
  return constant(entry.text)?.type ?? "String";
}

/** A range name's value is its address; a constant's, the constant. */
function valueOf(entry: DefinedName, host: Host): unknown {
  const place = areaOf(entry, host);
  if (place !== null) return fullAddress(place, true);
  return constant(entry.text)?.value ?? `=${entry.text}`;
}

const NAMED_ITEM = objectType<DefinedName>({
  name: "NamedItem",
  id: { property: "_Id", of: (entry) => entry.name },
  scalars: {
    Name: { get: (entry) => entry.name },
    _Id: { get: (entry) => entry.name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Scope: { get: (entry) => (entry.scope === null ? "Workbook" : "Worksheet") },
    Formula: {
      get: (entry) => `=${entry.text}`,
      set: (entry, value, host) => {
        const formula = asString(value);
        if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
        entry.text = toFileFormula(formula.slice(1), null);
        host.names.handOver();
        host.touchName(entry.name);
      },
    },
    Visible: {
      get: (entry) => !entry.hidden,
      set: (entry, value, host) => {
        entry.hidden = !asBoolean(value);
        host.names.handOver();
        host.touchLook();
      },
    },
    Comment: {
      get: (entry) => entry.comment,
      set: (entry, value, host) => {
        entry.comment = asString(value);
        host.warn({ kind: "name-comments-lost" });
        host.touchLook();
      },
    },
  },
  links: {
    Worksheet: (entry, host) => {
      const sheet = entry.scope === null ? null : host.sheet(entry.scope);
      if (sheet === null) throw new HostError("ItemNotFound");
      return worksheetObject(sheet);
    },
    WorksheetOrNullObject: (entry, host) => {
      const sheet = entry.scope === null ? null : host.sheet(entry.scope);
      return sheet === null ? nullObject("Worksheet") : worksheetObject(sheet);
    },
  },
  methods: {
    GetRange: (entry, _args, host) => {
      const place = areaOf(entry, host);
      if (place === null) throw new HostError("ItemNotFound");
      return rangeObject(place);
    },
    GetRangeOrNullObject: (entry, _args, host) => {
      const place = areaOf(entry, host);
      return place === null ? nullObject("Range") : rangeObject(place);
    },
    Delete: (entry, _args, host) => {
      host.names.remove(entry);
      host.touchName(entry.name);
    },
  },
});

/** The sheet whose names they are; null: the workbook's. */
interface NamedItems {
  readonly scope: string | null;
}

function required(items: NamedItems, key: unknown, host: Host): HostObject {
  const entry = host.names.find(asString(key), items.scope);
  if (entry === null) throw new HostError("ItemNotFound");
  return hostObject(NAMED_ITEM, entry);
}

/** A range is written with its sheet and `$`; an address likewise where the sheet is known; else it is a formula. */
function referenceText(reference: unknown, host: Host): string {
  if (isHostObject(reference)) return fullAddress(asArea(reference, null, host), true);
  const text = asString(reference);
  if (parseAddress(text) !== null && /[!]/.test(text)) {
    return fullAddress(asArea(text.replace(/^=/, ""), null, host), true);
  }
  if (!text.startsWith("=")) throw new HostError("InvalidArgument");
  return toFileFormula(text.slice(1), null);
}

function add(items: NamedItems, args: readonly unknown[], host: Host): HostObject {
  const [name, reference, comment] = args;
  const text = referenceText(reference, host);
  // Names of the workbook and tables share one namespace, whatever the letters' case.
  if (items.scope === null && findTable(host, asString(name)) !== null)
    throw new HostError("InvalidArgument", `The name "${asString(name)}" is already in use.`);
  const entry = host.names.add(asString(name), items.scope, text, isGiven(comment) ? asString(comment) : "");
  host.touchName(entry.name);
  return hostObject(NAMED_ITEM, entry);
}

const NAMED_ITEMS = objectType<NamedItems>({
  name: "NamedItemCollection",
  scalars: {},
  items: (items, host) => host.names.list(items.scope).map((entry) => hostObject(NAMED_ITEM, entry)),
  item: required,
  methods: {
    GetItem: (items, [key], host) => required(items, key, host),
    GetItemOrNullObject: (items, [key], host) => {
      const entry = host.names.find(asString(key), items.scope);
      return entry === null ? nullObject("NamedItem") : hostObject(NAMED_ITEM, entry);
    },
    GetCount: (items, _args, host) => host.names.list(items.scope).length,
    Add: add,
    AddFormulaLocal: add,
  },
});

export function namesObject(scope: string | null): HostObject {
  return hostObject(NAMED_ITEMS, { scope });
}
