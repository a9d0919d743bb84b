// Sheets made, named, moved, copied and deleted, with everything that mentions them kept true.
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { quotedSheet } from "./area";
import type { Host } from "./host";
import { tablesOf } from "./tables";

export function sheetsInOrder(workbook: Workbook): readonly Worksheet[] {
  return workbook.worksheets;
}

const MAX_NAME = 31;

/** @throws HostError where Excel would not take the name. */
function checkName(host: Host, name: string, except: Worksheet | null): void {
  const wrong = name === "" || name.length > MAX_NAME || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name);
  if (wrong || name.toLowerCase() === "history") throw new HostError("InvalidArgument");
  const taken = host.sheet(name);
  if (taken !== null && taken !== except) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

function freeName(host: Host): string {
  for (let number = 1; ; number += 1) {
    const name = `Sheet${number}`;
    if (host.sheet(name) === null) return name;
  }
}

export function addSheet(host: Host, name: string | null): Worksheet {
  host.allowStructure();
  const wanted = name ?? freeName(host);
  checkName(host, wanted, null);
  return host.workbook.addWorksheet(wanted);
}

/** Formulas and names follow a sheet that is renamed. */
export function renameSheet(host: Host, sheet: Worksheet, name: string): void {
  host.allowStructure();
  checkName(host, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  for (const other of host.workbook.worksheets) {
    other.eachRow((row) => {
      row.eachCell((cell) => {
        const formula = cell.formula;
        if (formula === undefined) return;
        const changed = renameInText(formula, before, name);
        if (changed !== formula) cell.value = { formula: changed };
      });
    });
  }
  for (const entry of host.names.all()) {
    if (entry.scope === before) entry.scope = name;
    entry.text = renameInText(entry.text, before, name);
  }
  host.names.handOver();
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function renameInText(text: string, from: string, to: string): string {
  const quoted = `'${escaped(from.replaceAll("'", "''"))}'`;
  const pattern = new RegExp(
    String.raw`("(?:[^"]|"")*")|(?:${quoted}|(?<![\p{L}\p{N}_.'\]])${escaped(from)})!`,
    "giu",
  );
  return text.replace(pattern, (all: string, kept: string | undefined) =>
    kept === undefined ? `${quotedSheet(to)}!` : all,
  );
}

/** Puts a sheet at a place counted from 0. */
export function moveSheet(host: Host, sheet: Worksheet, position: number): void {
  host.allowStructure();
  const sheets = [...sheetsInOrder(host.workbook)];
  if (position < 0 || position >= sheets.length) throw new HostError("InvalidArgument");
  const rest = sheets.filter((other) => other !== sheet);
  rest.splice(position, 0, sheet);
  rest.forEach((other, index) => {
    other.orderNo = index;
  });
  host.names.handOver();
}

/** Formulas that pointed to the sheet point nowhere. */
export function deleteSheet(host: Host, sheet: Worksheet): void {
  host.allowStructure();
  const { name } = sheet;
  host.workbook.removeWorksheet(sheet.id);
  host.names.forgetSheet(name);
  for (const other of host.workbook.worksheets) {
    other.eachRow((row) => {
      row.eachCell((cell) => {
        const formula = cell.formula;
        if (formula?.toLowerCase().includes(name.toLowerCase()) !== true) return;
        const changed = renameInText(formula, name, "#REF").replaceAll(
          /'#REF'!\$?[A-Z]{0,3}\$?\d*(:\$?[A-Z]{1,3}\$?\d+)?/gi,
          "#REF!",
        );
        if (changed !== formula) cell.value = { formula: changed };
      });
    });
  }
  if (host.activeSheet === sheet)
    host.activeSheet = host.workbook.worksheets.find((s) => s.state === "visible") ?? null;
  if (host.selection?.sheet === sheet) host.selection = null;
}

export type CopyPlace = "None" | "Before" | "After" | "Beginning" | "End";

/** A copy of cells, widths and looks. Tables come without their name, which must be the workbook's only one. */
export function copySheet(
  host: Host,
  sheet: Worksheet,
  place: CopyPlace,
  relative: Worksheet | null,
): Worksheet {
  if (tablesOf(sheet).length > 0)
    throw new HostError("NotImplemented", "A sheet with tables is not copied here.");
  const copy = addSheet(host, copyName(host, sheet.name));
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const target = copy.getRow(number);
    if (row.height !== undefined) target.height = row.height;
    target.hidden = row.hidden;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const to = target.getCell(column);
      to.value = cell.formula === undefined ? cell.value : { formula: cell.formula };
      to.style = { ...cell.style };
    });
  });
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const { width, hidden } = sheet.getColumn(column);
    if (width !== undefined) copy.getColumn(column).width = width;
    copy.getColumn(column).hidden = hidden;
  }
  copy.views = sheet.views.map((view) => ({ ...view }));
  copy.pageSetup = { ...sheet.pageSetup, margins: { ...sheet.pageSetup.margins } };
  moveSheet(host, copy, placeOf(host, copy, place, relative));
  host.touch({ sheet: copy, row: 0, column: 0, rows: 1, columns: 1 });
  return copy;
}

function copyName(host: Host, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const wanted = name.slice(0, MAX_NAME - suffix.length) + suffix;
    if (host.sheet(wanted) === null) return wanted;
  }
}

function placeOf(host: Host, copy: Worksheet, place: CopyPlace, relative: Worksheet | null): number {
  const others = sheetsInOrder(host.workbook).filter((sheet) => sheet !== copy);
  if (place === "Beginning") return 0;
  if (place === "None" || place === "End") return others.length;
  const index = relative === null ? -1 : others.indexOf(relative);
  if (index < 0) throw new HostError("InvalidArgument");
  return place === "Before" ? index : index + 1;
}
