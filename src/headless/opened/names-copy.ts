// The workbook's names: those that came, went or mean something else, and the sheet each of the others belongs to.
import type { DefinedNameModel, Workbook, Worksheet } from "@cj-tech-master/excelts";
import {
  child,
  childrenNamed,
  escapeAttribute,
  escapeText,
  type Edits,
  insertInOrder,
  type XmlElement,
} from "../../files";
import { quotedSheet } from "../model/area";
import { printTitles } from "./snapshot";

const PRINT_TITLES = "_xlnm.Print_Titles";

interface Name {
  readonly name: string;
  readonly sheet: Worksheet | null;
  readonly text: string;
  readonly hidden: boolean;
}

/** By name and sheet. */
export type NamesSnapshot = ReadonlyMap<string, Name>;

export function namesOf(workbook: Workbook): NamesSnapshot {
  const { worksheets } = workbook;
  const found = new Map<string, Name>();
  const put = (name: Name): void => {
    found.set(keyOf(name.name, name.sheet), name);
  };
  for (const entry of workbook.definedNames.model) {
    const sheet = entry.localSheetId === undefined ? null : (worksheets[entry.localSheetId] ?? null);
    put({ name: entry.name, sheet, text: textOf(entry), hidden: entry.hidden === true });
  }
  for (const sheet of worksheets) {
    const titles = printTitles(sheet);
    if (titles === "") continue;
    const text = titles
      .split(",")
      .map((part) => `${quotedSheet(sheet.name)}!${absolute(part)}`)
      .join(",");
    put({ name: PRINT_TITLES, sheet, text, hidden: false });
  }
  return found;
}

/** "$5:$5" for "5:5". */
function absolute(part: string): string {
  return part
    .split(":")
    .map((end) => `$${end.replace(/^\$/u, "")}`)
    .join(":");
}

function keyOf(name: string, sheet: Worksheet | null): string {
  return `${sheet === null ? "" : sheet.id}/${name.toLowerCase()}`;
}

function textOf(entry: DefinedNameModel): string {
  return entry.rawText ?? entry.formulaExpression ?? entry.ranges.join(",");
}

/**
 * @param former the sheets as they were, in order
 * @param now the sheets as they are, in order
 */
export function nameEdits(
  edits: Edits,
  root: XmlElement,
  before: NamesSnapshot,
  after: NamesSnapshot,
  former: readonly Worksheet[],
  now: readonly Worksheet[],
): void {
  const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
  const list = child(root, "definedNames");
  const written = new Set<string>();
  const kept = childrenNamed(list, "definedName").flatMap((element) => {
    const { name = "", localSheetId } = element.attributes;
    const sheet = localSheetId === undefined ? null : (former[Number(localSheetId)] ?? null);
    const raw = edits.text.slice(element.start, element.end);
    const place = sheet === null ? -1 : now.indexOf(sheet);
    // A sheet takes its names with it.
    if (localSheetId !== undefined && sheet !== null && place === -1) return [];
    const key = keyOf(name, sheet);
    written.add(key);
    const [was, is] = [before.get(key), after.get(key)];
    if (was !== undefined && is === undefined) return [];
    if (is !== undefined && (was === undefined || was.text !== is.text)) return [nameXml(prefix, is, now)];
    if (localSheetId === undefined || String(place) === localSheetId || sheet === null) return [raw];
    return [
      raw.replace(
        /(\slocalSheetId\s*=\s*)("[^"]*"|'[^']*')/u,
        (_all, attribute: string) => `${attribute}"${place}"`,
      ),
    ];
  });
  const added = [...after]
    .filter(([key]) => !written.has(key) && !before.has(key))
    .map(([, name]) => nameXml(prefix, name, now));
  const all = [...kept, ...added];
  if (list === undefined) {
    if (all.length > 0)
      insertInOrder(
        edits,
        root,
        "workbook",
        "definedNames",
        `<${prefix}definedNames>${all.join("")}</${prefix}definedNames>`,
      );
    return;
  }
  const raw = childrenNamed(list, "definedName").map(({ start, end }) => edits.text.slice(start, end));
  if (raw.length === all.length && raw.every((each, index) => each === all[index])) return;
  if (all.length === 0) edits.remove(list);
  else if (list.selfClosing) edits.open(list, {}, all.join(""));
  else edits.replace(list.openEnd, list.closeStart, all.join(""));
}

function nameXml(prefix: string, { name, sheet, text, hidden }: Name, sheets: readonly Worksheet[]): string {
  const local = sheet === null ? "" : ` localSheetId="${sheets.indexOf(sheet)}"`;
  const mark = hidden ? ' hidden="1"' : "";
  return `<${prefix}definedName name="${escapeAttribute(name)}"${local}${mark}>${escapeText(text)}</${prefix}definedName>`;
}
