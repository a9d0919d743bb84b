// Excel.WorksheetProtection and Excel.WorkbookProtection, without passwords: the file's own hash can neither be made at once nor be checked.
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, objectType } from "../protocol/host-object";
import { asBoolean, isGiven, isRecord } from "./arguments";

const PERMISSIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

function options(sheet: Worksheet): Record<string, unknown> {
  const protection = sheet.sheetProtection;
  const permissions = Object.entries(PERMISSIONS).map(([name, key]): [string, boolean] => [
    name,
    protection?.[key] === true,
  ]);
  return {
    ...Object.fromEntries(permissions),
    allowEditObjects: protection?.objects === true,
    allowEditScenarios: protection?.scenarios === true,
    selectionMode: "Normal",
  };
}

const PROTECTION = objectType<Worksheet>({
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: (sheet) => sheet.sheetProtection?.sheet === true },
    Options: { get: (sheet) => (sheet.sheetProtection?.sheet === true ? options(sheet) : null) },
  },
  methods: {
    Protect: (sheet, [given, password], host) => {
      if (sheet.sheetProtection?.sheet === true) throw new HostError("AccessDenied");
      if (isGiven(password)) throw new HostError("NotImplemented");
      const wished = isRecord(given) ? given : {};
      const permissions = Object.entries(PERMISSIONS).map(([name, key]): [string, boolean] => {
        const value = wished[name];
        return [key, isGiven(value) && asBoolean(value)];
      });
      sheet.sheetProtection = { sheet: true, ...Object.fromEntries(permissions) };
      host.events.protection(sheet, true);
      host.touchLook();
    },
    Unprotect: (sheet, [password], host) => {
      const protection = sheet.sheetProtection;
      if (protection?.hashValue !== undefined || isGiven(password)) throw new HostError("AccessDenied");
      sheet.sheetProtection = null;
      host.events.protection(sheet, false);
      host.touchLook();
    },
  },
});

const STRUCTURE = objectType<Workbook>({
  name: "WorkbookProtection",
  scalars: { Protected: { get: (workbook) => workbook.protection?.lockStructure === true } },
  methods: {
    Protect: (workbook, [password], host) => {
      if (workbook.protection?.lockStructure === true) throw new HostError("AccessDenied");
      if (isGiven(password)) throw new HostError("NotImplemented");
      workbook.protection = { ...workbook.protection, lockStructure: true };
      host.touchLook();
    },
    Unprotect: (workbook, [password], host) => {
      const { workbookPassword, hashValue } = workbook.protection ?? {};
      if (workbookPassword !== undefined || hashValue !== undefined || isGiven(password))
        throw new HostError("AccessDenied");
      workbook.unprotect();
      host.touchLook();
    },
  },
});

export function structureProtectionObject(workbook: Workbook): HostObject {
  return hostObject(STRUCTURE, workbook);
}

export function protectionObject(sheet: Worksheet): HostObject {
  return hostObject(PROTECTION, sheet);
}
