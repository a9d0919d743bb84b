// An object of Excel's model as the protocol sees it: named members over some target, without saying what the target is.
import { HostError } from "./host-error";
import type { Host } from "../model/host";

/** A property with a plain value. Without `set` it is read-only. */
export interface Scalar<T> {
  readonly get?: (target: T, host: Host) => unknown;
  readonly set?: (target: T, value: unknown, host: Host) => void;
  /** Heavy properties that `load()` without names leaves out. */
  readonly onlyByName?: boolean;
}

/** Answers a HostObject where the method makes an object, else a plain value (undefined: nothing). */
export type Method<T> = (target: T, args: readonly unknown[], host: Host) => unknown;

/** The member table of one object type; names in Office's Pascal case. What is not here does not exist. */
export interface ObjectType<T> {
  readonly name: string;
  /** The property by which the client finds the object again in its collection. */
  readonly id?: { readonly property: "Id" | "_Id"; readonly of: (target: T, host: Host) => string };
  /** Ranges are kept by reference between requests. */
  readonly keptByReference?: boolean;
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly links?: Readonly<Record<string, (target: T, host: Host) => HostObject>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's items, in order. */
  readonly items?: (target: T, host: Host) => readonly HostObject[];
  /** A collection's item by key, as `getItem` takes it. */
  readonly item?: (target: T, key: unknown, host: Host) => HostObject;
}

const known: TypeMembers[] = [];

/** One object type's members by kind, as its member table names them. */
export interface TypeMembers {
  readonly type: string;
  readonly scalars: readonly string[];
  readonly links: readonly string[];
  readonly methods: readonly string[];
  readonly isCollection: boolean;
}

/** A member table of the host's. All are made with this, so that what the host answers can be listed. */
export function objectType<T>(type: ObjectType<T>): ObjectType<T> {
  known.push({
    type: type.name,
    scalars: Object.keys(type.scalars),
    links: Object.keys(type.links ?? {}),
    methods: Object.keys(type.methods ?? {}),
    isCollection: type.items !== undefined,
  });
  return type;
}

/** Every member table there is; some types have two, such as a chart's axes. */
export function memberTables(): readonly TypeMembers[] {
  return known;
}

export interface HostObject {
  readonly typeName: string;
  readonly isNull: boolean;
  readonly keptByReference: boolean;
  readonly target: unknown;
  readonly scalarNames: readonly string[];
  readonly isCollection: boolean;
  id(host: Host): { readonly property: string; readonly value: string } | null;
  /** The member's own spelling, or null where the type has no such property. */
  scalarName(name: string): string | null;
  linkName(name: string): string | null;
  get(name: string, host: Host): unknown;
  set(name: string, value: unknown, host: Host): void;
  link(name: string, host: Host): HostObject;
  call(name: string, args: readonly unknown[], host: Host): unknown;
  items(host: Host): readonly HostObject[];
  item(key: unknown, host: Host): HostObject;
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Finds a member's spelling whatever the case: load strings come in camel case, actions in Pascal case. */
function spelling(record: Readonly<Record<string, unknown>> | undefined, name: string): string | null {
  if (record === undefined) return null;
  if (Object.hasOwn(record, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(record).find((key) => key.toLowerCase() === lower) ?? null;
}

function missing(type: string, member: string): HostError {
  return new HostError("ApiNotFound", undefined, `${type}.${camel(member)}`);
}

export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

class Bound<T> implements HostObject {
  readonly isNull = false;

  constructor(
    private readonly type: ObjectType<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get keptByReference(): boolean {
    return this.type.keptByReference ?? false;
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  get scalarNames(): readonly string[] {
    return Object.entries(this.type.scalars)
      .filter(([, scalar]) => scalar.get !== undefined && scalar.onlyByName !== true)
      .map(([name]) => name);
  }

  id(host: Host): { property: string; value: string } | null {
    const id = this.type.id;
    return id === undefined ? null : { property: id.property, value: id.of(this.target, host) };
  }

  scalarName(name: string): string | null {
    return spelling(this.type.scalars, name);
  }

  linkName(name: string): string | null {
    return spelling(this.type.links, name);
  }

  get(name: string, host: Host): unknown {
    const scalar = own(this.type.scalars, name);
    if (scalar?.get === undefined) throw missing(this.type.name, name);
    return scalar.get(this.target, host);
  }

  set(name: string, value: unknown, host: Host): void {
    const scalar = own(this.type.scalars, name);
    if (scalar?.set === undefined) throw missing(this.type.name, name);
    scalar.set(this.target, value, host);
  }

  link(name: string, host: Host): HostObject {
    const link = own(this.type.links, name);
    if (link === undefined) throw missing(this.type.name, name);
    return link(this.target, host);
  }

  call(name: string, args: readonly unknown[], host: Host): unknown {
    const method = own(this.type.methods, name);
    if (method === undefined) throw missing(this.type.name, name);
    return method(this.target, args, host);
  }

  items(host: Host): readonly HostObject[] {
    if (this.type.items === undefined) throw missing(this.type.name, "items");
    return this.type.items(this.target, host);
  }

  item(key: unknown, host: Host): HostObject {
    if (this.type.item === undefined) throw missing(this.type.name, "getItem");
    return this.type.item(this.target, key, host);
  }
}

export function hostObject<T>(type: ObjectType<T>, target: T): HostObject {
  return new Bound(type, target);
}

/** The object that is not there: every path from it leads to null objects, reading it says so, acting on it fails. */
class NullObject implements HostObject {
  readonly isNull = true;
  readonly keptByReference = false;
  readonly target = null;
  readonly scalarNames = [];
  readonly isCollection = false;

  constructor(readonly typeName: string) {}

  id(): null {
    return null;
  }
  scalarName(name: string): string {
    return name;
  }
  linkName(name: string): string {
    return name;
  }
  get(): unknown {
    return null;
  }
  set(name: string): void {
    throw new HostError("ItemNotFound", undefined, `${this.typeName}.${camel(name)}`);
  }
  link(): HostObject {
    return this;
  }
  call(): unknown {
    return this;
  }
  items(): readonly HostObject[] {
    return [];
  }
  item(): HostObject {
    return this;
  }
}

export function nullObject(typeName: string): HostObject {
  return new NullObject(typeName);
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "scalarName" in value && "keptByReference" in value;
}
