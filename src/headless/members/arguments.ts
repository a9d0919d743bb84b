// Reading a method's arguments: the right kind, or Office's InvalidArgument.
import { HostError } from "../protocol/host-error";
import { isHostObject } from "../protocol/host-object";
import { area, parseAddress, quotedSheet, type Area } from "../model/area";
import type { Host } from "../model/host";
import type { Worksheet } from "@cj-tech-master/excelts";

export function asString(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function asInteger(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new HostError("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument");
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument");
  return value;
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The cells an argument stands for: a Range object, or an address, here or with its sheet. */
export function asArea(value: unknown, sheet: Worksheet | null, host: Host): Area {
  if (isHostObject(value)) {
    if (value.typeName !== "Range" || !isArea(value.target)) throw new HostError("InvalidArgument");
    return value.target;
  }
  return areaOfAddress(asString(value), sheet, host);
}

function isArea(value: unknown): value is Area {
  return isRecord(value) && "rows" in value && "columns" in value && "sheet" in value;
}

/** Cells of one sheet: a Range object there, or an address. @throws HostError InvalidArgument for another sheet's. */
export function asAreaOn(value: unknown, sheet: Worksheet, host: Host): Area {
  const found = asArea(value, sheet, host);
  if (found.sheet !== sheet) throw new HostError("InvalidArgument");
  return found;
}

const MAX_ADDRESS = 8192;

/** A sheet in front of an address stands in quotes unless it is a plain word; a formula's `=` is no part of one. */
function isAddressForm(address: string): boolean {
  const sheet = address.slice(0, Math.max(0, address.lastIndexOf("!")));
  const quoted = sheet === "" || /^'(?:[^']|'')+'$/.test(sheet) || quotedSheet(sheet) === sheet;
  return quoted && !/^\s*=/.test(address) && address.length <= MAX_ADDRESS;
}

/** @throws HostError InvalidArgument for what is no address, ItemNotFound for a sheet that is not there. */
export function areaOfAddress(address: string, sheet: Worksheet | null, host: Host): Area {
  if (!isAddressForm(address)) throw new HostError("InvalidArgument");
  const parsed = parseAddress(address);
  if (parsed === null) {
    const named = host.names.find(address, sheet?.name ?? null) ?? host.names.find(address, null);
    if (named !== null && parseAddress(named.text) !== null) return areaOfAddress(named.text, sheet, host);
    throw new HostError("InvalidArgument");
  }
  const owner = parsed.sheet === null ? sheet : host.sheet(parsed.sheet);
  if (owner === null) throw new HostError(parsed.sheet === null ? "InvalidArgument" : "ItemNotFound");
  return area(owner, parsed.row, parsed.column, parsed.rows, parsed.columns);
}
