// Ranges the client keeps between requests, by the reference ids given out.
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";

export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  /** One id for one object, however often a client asks. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `range:${this.next}`;
    this.next += 1;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (object === undefined) throw new HostError("InvalidReference");
    return object;
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.kept.delete(id);
  }

  get count(): number {
    return this.kept.size;
  }
}
