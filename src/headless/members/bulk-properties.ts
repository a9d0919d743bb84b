// Range.getRowProperties and its kin: properties of every row, column or cell in one call, and setting them likewise.
import { HostError } from "../protocol/host-error";
import { camel, type HostObject } from "../protocol/host-object";
import type { Host } from "../model/host";
import { isRecord } from "./arguments";

/** The wanted properties of one object, nested as the options are: `{ format: { fill: { color: true } } }`. */
export function propertiesOf(object: HostObject, wanted: unknown, host: Host): Record<string, unknown> {
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
export function setPropertiesOf(object: HostObject, given: unknown, host: Host): void {
  if (!isRecord(given)) throw new HostError("InvalidArgument");
  for (const [name, value] of Object.entries(given)) {
    const scalar = object.scalarName(name);
    const link = object.linkName(name);
    if (scalar !== null) object.set(scalar, value, host);
    else if (link !== null) setPropertiesOf(object.link(link, host), value, host);
    else throw new HostError("ApiNotFound", undefined, `${object.typeName}.${name}`);
  }
}
