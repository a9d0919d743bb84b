// Excel.Workbook: the root of everything a client asks for.
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, objectType } from "../protocol/host-object";
import { area } from "../model/area";
import { EventType, WORKBOOK_TARGET } from "../model/events";
import type { Host } from "../model/host";
import { applicationObject } from "./application";
import { eventMethods } from "./events";
import { namesObject } from "./names";
import { propertiesObject } from "./properties";
import { structureProtectionObject } from "./protection";
import { asString } from "./arguments";
import { rangeObject, rangeOrNull } from "./range";
import { settingsObject } from "./settings";
import { tablesObject } from "./table";
import { worksheetsObject } from "./worksheet";

function selected(host: Host) {
  const sheet = host.activeSheet;
  if (sheet === null) throw new HostError("ItemNotFound");
  return host.selection ?? area(sheet, 0, 0, 1, 1);
}

const WORKBOOK = objectType<null>({
  name: "Workbook",
  scalars: {
    Name: { get: (_none, host) => host.fileName },
    ReadOnly: { get: () => false },
    IsDirty: { get: (_none, host) => host.isDirty },
    AutoSave: { get: () => false },
    CalculationEngineVersion: { get: () => 191_029 },
  },
  links: {
    Worksheets: () => worksheetsObject(),
    Tables: () => tablesObject(null),
    Names: () => namesObject(null),
    Application: () => applicationObject(),
    Settings: () => settingsObject(),
    Properties: (_none, host) => propertiesObject(host.workbook),
    Protection: (_none, host) => structureProtectionObject(host.workbook),
  },
  methods: {
    GetSelectedRange: (_none, _args, host) => rangeObject(selected(host)),
    // What the client asks with `getRange` and `getRangeOrNullObject` of an event.
    _GetRangeForEventByReferenceId: (_none, [reference], host) => {
      const range = host.events.rangeFor(asString(reference));
      if (range === null) throw new HostError("ItemNotFound");
      return rangeObject(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_none, [reference], host) =>
      rangeOrNull(host.events.rangeFor(asString(reference))),
    // What the client asks of Excel on the web for `Excel.createWorkbook`.
    CreateAndOpenWorkbook: (_none, [base64], host) => {
      host.openNew(Uint8Array.from(atob(asString(base64)), (character) => character.charCodeAt(0)));
    },
    ...eventMethods("Activated", EventType.workbookActivated, () => WORKBOOK_TARGET),
    GetActiveCell: (_none, _args, host) => rangeObject({ ...selected(host), rows: 1, columns: 1 }),
  },
});

export function workbookObject(): HostObject {
  return hostObject(WORKBOOK, null);
}
