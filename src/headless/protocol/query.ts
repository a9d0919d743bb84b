// Answers a load: the chosen properties of an object, of what it leads to, and of a collection's items.
import { HostError } from "./host-error";
import { camel, type HostObject } from "./host-object";
import type { QueryInfo } from "./wire";
import type { Host } from "../model/host";

/** Names asked for, as a tree: `format/fill/color` is `{ format: { fill: { color: {} } } }`. */
interface Wanted {
  readonly all: boolean;
  readonly names: Map<string, Wanted>;
}

interface MutableWanted {
  all: boolean;
  names: Map<string, MutableWanted>;
}

function tree(paths: readonly string[]): Wanted {
  const root: MutableWanted = { all: false, names: new Map() };
  for (const path of paths.filter((each) => each !== TOLD_ANYWAY)) {
    let node = root;
    for (const step of path.split(/[/.]/).filter((part) => part !== "" && part.toLowerCase() !== "items")) {
      if (step === "*" || step === "$all") {
        node.all = true;
        continue;
      }
      const next: MutableWanted = node.names.get(step) ?? { all: false, names: new Map() };
      node.names.set(step, next);
      node = next;
    }
    if (path.toLowerCase() === "items") root.all = true;
  }
  return root;
}

/** Whether an object is there is told of every object; asking for it asks for nothing more. */
const TOLD_ANYWAY = "isNullObject";

function notFound(object: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", undefined, `${object.typeName}.${camel(name)}`);
}

function plain(
  object: HostObject,
  wanted: Wanted,
  host: Host,
  skip: ReadonlySet<string>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const id = object.id(host);
  if (id !== null) result[id.property] = id.value;
  if (wanted.all) for (const name of object.scalarNames) result[name] = object.get(name, host);
  for (const [name, deeper] of wanted.names) {
    if (skip.has(name)) continue;
    const scalar = object.scalarName(name);
    if (scalar !== null) {
      result[scalar] = object.get(scalar, host);
      continue;
    }
    const link = object.linkName(name);
    if (link === null) throw notFound(object, name);
    const everything = deeper.names.size === 0 && !deeper.all;
    result[link] = answer(
      object.link(link, host),
      everything ? { all: true, names: deeper.names } : deeper,
      host,
    );
  }
  return result;
}

function answer(object: HostObject, wanted: Wanted, host: Host, top?: number, skipped = 0): unknown {
  if (object.isNull) return null;
  if (!object.isCollection) return plain(object, wanted, host, new Set());
  const items = object.items(host);
  const chosen = items.slice(skipped, top === undefined ? undefined : skipped + top);
  const ofCollection = [...wanted.names.keys()].filter((name) => object.scalarName(name) !== null);
  const own = new Map(
    ofCollection.map((name) => [name, wanted.names.get(name) ?? { all: false, names: new Map() }]),
  );
  const result = plain(object, { all: wanted.all, names: own }, host, new Set());
  // A name may belong to both, as `count` does; an item without it is asked only for the rest.
  const skip = new Set(ofCollection.filter((name) => items.every((item) => item.scalarName(name) === null)));
  result["_Items"] = chosen.map((item) => (item.isNull ? null : plain(item, wanted, host, skip)));
  return result;
}

/**
 * The value of a query action.
 * @throws HostError ApiNotFound where a name is no property of the object.
 */
export function answerQuery(object: HostObject, query: QueryInfo, host: Host): unknown {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const wanted = paths.length === 0 ? { all: true, names: new Map<string, Wanted>() } : tree(paths);
  return answer(object, wanted, host, query.Top, query.Skip ?? 0);
}

/** The value of an instantiate action: null for a null object, else what the client needs to find it again. */
export function answerInstantiate(object: HostObject, host: Host): Record<string, unknown> | null {
  if (object.isNull) return null;
  const id = object.id(host);
  return id === null ? {} : { [id.property]: id.value };
}
