// Carries out a request: action by action, in order, stopping at the first that fails; what went before has happened.
import { HostError } from "./host-error";
import { camel, isHostObject, nullObject, type HostObject } from "./host-object";
import { answerInstantiate, answerQuery } from "./query";
import {
  ActionType,
  ObjectPathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type ErrorInfo,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from "./wire";
import type { Host } from "../model/host";

/** Does something, and lets an error that comes of it say where. */
function located<V>(object: HostObject, member: string, work: () => V): V {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw error.at(`${object.typeName}.${camel(member)}`);
    throw error;
  }
}

/** Called before every action; throwing a HostError makes the request fail at that action, the earlier ones done. */
export type BeforeAction = (action: ActionInfo, index: number, request: RequestBody) => void;

/** Members without undo support, of those that the add-in uses: office-js-docs-pr, excel-add-ins-undo-capabilities.md. */
const WITHOUT_UNDO: ReadonlySet<string> = new Set([
  "Worksheet.position",
  "Worksheet.visibility",
  "Worksheet.delete",
]);

const KEEP = "_KeepReference";
const REMOVE = "_RemoveReference";

class Execution {
  private readonly resolved = new Map<number, HostObject>();
  private readonly kept: ReadonlySet<number>;

  constructor(
    private readonly request: RequestBody,
    private readonly host: Host,
    private readonly root: HostObject,
  ) {
    this.kept = new Set(
      request.Actions.filter((a) => a.ActionType === ActionType.method && a.Name === KEEP).map(
        (a) => a.ObjectPathId,
      ),
    );
  }

  perform(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(action);
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty:
        return this.setProperty(action);
      default:
        throw new HostError("ApiNotFound", undefined, `ActionType ${action.ActionType}`);
    }
  }

  private query(action: ActionInfo): unknown {
    const object = this.object(action.ObjectPathId);
    return located(object, "load", () => answerQuery(object, action.QueryInfo ?? {}, this.host));
  }

  private instantiate(pathId: number): unknown {
    const object = this.object(pathId);
    const value = answerInstantiate(object, this.host);
    if (value === null || !object.keptByReference || !this.kept.has(pathId)) return value;
    return { ...value, _ReferenceId: this.host.references.keep(object) };
  }

  private method(action: ActionInfo): unknown {
    const object = this.object(action.ObjectPathId);
    if (action.Name === KEEP && (object.keptByReference || object.isNull)) return null;
    if (action.Name === REMOVE && object === this.root) {
      this.host.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    // A method on an object that is not there has nothing to act upon.
    if (object.isNull) throw new HostError("ItemNotFound").at(`${object.typeName}.${camel(action.Name)}`);
    this.refuseWithoutUndo(object, action.Name);
    const value = located(object, action.Name, () =>
      object.call(action.Name, this.arguments(action.ArgumentInfo), this.host),
    );
    return isHostObject(value) ? null : (value ?? null);
  }

  private setProperty(action: ActionInfo): null {
    const object = this.object(action.ObjectPathId);
    const name = object.scalarName(action.Name) ?? action.Name;
    this.refuseWithoutUndo(object, name);
    located(object, name, () => {
      object.set(name, this.arguments(action.ArgumentInfo)[0], this.host);
    });
    return null;
  }

  /** In an undo group Excel refuses what its undo cannot take back. */
  private refuseWithoutUndo(object: HostObject, name: string): void {
    const member = `${object.typeName}.${camel(name)}`;
    if (this.host.undoGroups > 0 && WITHOUT_UNDO.has(member))
      throw new HostError("UndoNotSupported").at(member);
  }

  /** The object at a path, resolved once in a request. */
  private object(pathId: number): HostObject {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (path === undefined) throw new HostError("InvalidArgument", `Unknown object path ${pathId}.`);
    const object = this.resolve(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPathInfo): HostObject {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.root;
      case ObjectPathType.nullObject:
        return nullObject("Object");
      case ObjectPathType.referenceId:
        return this.host.references.get(path.Name);
      case ObjectPathType.property: {
        const parent = this.parent(path);
        return located(parent, path.Name, () =>
          parent.link(parent.linkName(path.Name) ?? path.Name, this.host),
        );
      }
      case ObjectPathType.indexer: {
        const parent = this.parent(path);
        const [key] = this.arguments(path.ArgumentInfo);
        return located(parent, "getItem", () => parent.item(key, this.host));
      }
      case ObjectPathType.method: {
        const parent = this.parent(path);
        const made = located(parent, path.Name, () =>
          parent.call(path.Name, this.arguments(path.ArgumentInfo), this.host),
        );
        if (!isHostObject(made)) throw new HostError("GeneralException", `${path.Name} makes no object.`);
        return made;
      }
      default:
        throw new HostError("ApiNotFound", undefined, `ObjectPathType ${path.ObjectPathType}`);
    }
  }

  private parent(path: ObjectPathInfo): HostObject {
    if (path.ParentObjectPathId === undefined)
      throw new HostError("InvalidArgument", "A path without its parent.");
    return this.object(path.ParentObjectPathId);
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  private withObjects(values: readonly unknown[], ids: readonly unknown[]): readonly unknown[] {
    if (ids.length === 0) return values.map((value) => this.unwrap(value));
    return values.map((value, index) => {
      const id = ids[index];
      if (typeof id === "number" && id !== 0) return this.object(id);
      if (Array.isArray(id) && Array.isArray(value)) return this.withObjects(value, id);
      return this.unwrap(value);
    });
  }

  /** Objects inside option bags come as `{ _ObjectPathId: id }`. */
  private unwrap(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value);
    const only = entries.length === 1 ? entries[0] : undefined;
    if (only?.[0] === "_ObjectPathId" && typeof only[1] === "number") return this.object(only[1]);
    return Object.fromEntries(entries.map(([key, inner]) => [key, this.unwrap(inner)]));
  }
}

function errorInfo(error: unknown, index: number, action: ActionInfo): ErrorInfo {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    ActionIndex: index,
    Location: error.location === "" ? action.Name : error.location,
    HttpStatusCode: error.httpStatusCode,
  };
}

/** Carries out a request's actions; the answer has the results so far and, where one failed, its error. */
export function execute(
  request: RequestBody,
  host: Host,
  root: HostObject,
  before?: BeforeAction,
): ResponseBody {
  const execution = new Execution(request, host, root);
  const results: ActionResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      before?.(action, index, request);
      results.push({ ActionId: action.Id, Value: execution.perform(action) });
    } catch (error) {
      return { Results: results, Error: errorInfo(error, index, action) };
    }
  }
  return { Results: results, Error: null };
}
