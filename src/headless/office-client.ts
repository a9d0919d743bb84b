// The parts of Microsoft's client library that this room touches, found in Node's context or in the page.

import type { EventEntry } from "./model/events";

/** The client's base of sessions; `_overrideSession` makes every `Excel.run` use one. */
export interface SessionBaseClass {
  new (): object;
  _overrideSession?: object | undefined;
}

/** The client's own seam for events without an Office application: told once that they come, then handed each. */
export interface EventSeam {
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventEntry[] }): void;
}

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly SessionBase: SessionBaseClass } & EventSeam;
  /** The global `Office`, which the client itself asks for requirement sets. */
  readonly Office: object;
}

/** Checks that a script really brought the client. */
export function isOfficeClient(value: {
  readonly Excel: unknown;
  readonly OfficeExtension: unknown;
  readonly Office: unknown;
}): value is OfficeClient {
  const { Excel: excel, OfficeExtension: extension, Office: office } = value;
  return (
    typeof excel === "object" &&
    excel !== null &&
    "run" in excel &&
    typeof extension === "object" &&
    extension !== null &&
    "SessionBase" in extension &&
    typeof office === "object" &&
    office !== null
  );
}
