// How Office.js's client registers for an event: a pair of methods for each, on the object or on its collection.
import type { Method } from "../protocol/host-object";

/** The client's pair of methods for one event, such as `DataChanged`; `targetOf` says whose. */
export function eventMethods<T>(
  name: string,
  type: number,
  targetOf: (target: T) => string,
): Record<string, Method<T>> {
  return {
    [`_Register${name}Event`]: (target, _args, host) => {
      host.events.register(type, targetOf(target));
    },
    [`_Unregister${name}Event`]: (target, _args, host) => {
      host.events.unregister(type, targetOf(target));
    },
  };
}
