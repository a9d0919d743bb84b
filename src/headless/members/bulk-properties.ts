// Range.getRowProperties and its kin: properties of every row, column or cell in one call, and setting them likewise.
import { HostError } from "../protocol/host-error";
import { camel, type HostObject } from "../protocol/host-object";
import type { Host } from "../model/host";
import { isRecord } from "./arguments";

/** What the options of each kind may name; the rest of a range's properties are not among them. */
const OF = {
  cell: { read: ["address", "addressLocal", "hidden", "hyperlink", "format"], set: ["hyperlink", "format"] },
  row: { read: ["address", "addressLocal", "rowIndex", "rowHidden", "format"], set: ["rowHidden", "format"] },
  column: {
    read: ["address", "addressLocal", "columnIndex", "columnHidden", "format"],
    set: ["columnHidden", "format"],
  },
} as const;
type Kind = keyof typeof OF;

function checkNames(kind: Kind, use: "read" | "set", given: unknown): void {
  if (!isRecord(given)) throw new HostError("InvalidArgument");
  const names: readonly string[] = OF[kind][use];
  const other = Object.keys(given).find((name) => !names.includes(name));
  if (other !== undefined) throw new HostError("ApiNotFound", undefined, `${kind}Properties.${other}`);
}

/** The properties asked for of one cell, row or column. */
export function readProperties(kind: Kind, object: HostObject, wanted: unknown, host: Host): unknown {
  checkNames(kind, "read", wanted);
  return propertiesOf(object, wanted, host);
}

/** Sets the properties given for one cell, row or column. */
export function setProperties(kind: Kind, object: HostObject, given: unknown, host: Host): void {
  checkNames(kind, "set", given);
  setPropertiesOf(object, given, host);
}

/** The wanted properties of one object, nested as the options are: `{ format: { fill: { color: true } } }`. */
function propertiesOf(object: HostObject, wanted: unknown, host: Host): Record<string, unknown> {
  if (!isRecord(wanted)) throw new HostError("InvalidArgument");
  const found: Record<string, unknown> = {};
  for (const [name, deeper] of Object.entries(wanted)) {
    if (deeper === false || deeper === undefined) continue;
    const scalar = object.scalarName(name);
    const link = object.linkName(name);
    if (scalar !== null) found[camel(scalar)] = object.get(scalar, host);
    else if (link !== null) found[camel(link)] = propertiesOf(object.link(link, host), deeper, host);
    else throw new HostError("ApiNotFound", undefined, `${object.typeName}.${name}`);
  }
  return found;
}

/** Sets what is given, nested likewise. */
function setPropertiesOf(object: HostObject, given: unknown, host: Host): void {
  if (!isRecord(given)) throw new HostError("InvalidArgument");
  for (const [name, value] of Object.entries(given)) {
    const scalar = object.scalarName(name);
    const link = object.linkName(name);
    if (scalar !== null) object.set(scalar, value, host);
    else if (link !== null) setPropertiesOf(object.link(link, host), value, host);
    else throw new HostError("ApiNotFound", undefined, `${object.typeName}.${name}`);
  }
}
