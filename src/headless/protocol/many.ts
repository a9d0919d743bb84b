// Several objects of one type as one: what they agree on is read, what is set or done is done to each.
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import type { Host } from "../model/host";

class Many implements HostObject {
  readonly isNull = false;
  readonly keptByReference = false;
  readonly isCollection = false;

  constructor(
    private readonly first: HostObject,
    private readonly all: readonly HostObject[],
  ) {}

  get typeName(): string {
    return this.first.typeName;
  }
  get target(): unknown {
    return this.all.map(({ target }) => target);
  }
  get scalarNames(): readonly string[] {
    return this.first.scalarNames;
  }
  id(): null {
    return null;
  }
  scalarName(name: string): string | null {
    return this.first.scalarName(name);
  }
  linkName(name: string): string | null {
    return this.first.linkName(name);
  }
  /** Null where they differ. */
  get(name: string, host: Host): unknown {
    const value = this.first.get(name, host);
    return this.all.every((object) => object.get(name, host) === value) ? value : null;
  }
  set(name: string, value: unknown, host: Host): void {
    for (const object of this.all) object.set(name, value, host);
  }
  link(name: string, host: Host): HostObject {
    return manyObjects(this.all.map((object) => object.link(name, host)));
  }
  call(name: string, args: readonly unknown[], host: Host): unknown {
    const results = this.all.map((object) => object.call(name, args, host));
    return results.every(isLink) ? manyObjects(results) : undefined;
  }
  items(): readonly HostObject[] {
    throw new HostError("ApiNotFound", undefined, `${this.typeName}.items`);
  }
  item(key: unknown, host: Host): HostObject {
    return manyObjects(this.all.map((object) => object.item(key, host)));
  }
}

function isLink(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "scalarName" in value;
}

/** @throws HostError ItemNotFound for none at all. */
export function manyObjects(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (first === undefined) throw new HostError("ItemNotFound");
  return new Many(first, objects);
}
