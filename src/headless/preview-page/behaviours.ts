// Ways Excel is known to behave badly, to be tried in the preview: the same faults the tests inject, at the same seam.
import { HostError } from "../protocol/host-error";
import { ActionType } from "../protocol/wire";
import type { Interference } from "../session";
import type { PreviewWording } from "../../wording/preview";

export type BehaviourKey = keyof PreviewWording["behaviour"];

export interface Behaviour {
  readonly key: BehaviourKey;
  readonly interference: Interference;
}

const SLOW_MS = 1200;

const failing = (error: () => HostError): Interference => ({
  beforeRequest: () => {
    throw error();
  },
});

export const BEHAVIOURS: readonly Behaviour[] = [
  { key: "well", interference: {} },
  {
    key: "slow",
    interference: {
      beforeRequest: () =>
        new Promise((resolve) => {
          setTimeout(resolve, SLOW_MS);
        }),
    },
  },
  { key: "edit-mode", interference: failing(() => new HostError("InvalidOperationInCellEditMode")) },
  {
    key: "protected",
    interference: {
      // Reading a protected sheet is allowed; the first change is refused.
      beforeAction: ({ ActionType: type }) => {
        if (type === ActionType.setProperty) throw new HostError("AccessDenied");
      },
    },
  },
  { key: "gone", interference: failing(() => new HostError("ItemNotFound")) },
  { key: "busy", interference: failing(() => new HostError("ActivityLimitReached")) },
  { key: "too-large", interference: failing(() => new HostError("RequestPayloadSizeLimitExceeded")) },
  {
    key: "no-windows",
    interference: {
      beforeAction: ({ Name: name }) => {
        if (name === "CreateAndOpenWorkbook") throw new HostError("GeneralException");
      },
    },
  },
  { key: "silent", interference: { beforeRequest: () => new Promise(() => undefined) } },
  { key: "unknown", interference: failing(() => new HostError("GeneralException")) },
];
