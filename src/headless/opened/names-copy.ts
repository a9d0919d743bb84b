// The workbook's names: those that came, went or mean something else, and the sheet each of the others belongs to.
import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import {
  child,
  childrenNamed,
  escapeAttribute,
  escapeText,
  type Edits,
  insertInOrder,
  isTrue,
  withAttributes,
  type XmlElement,
} from "../../files";
import { quotedSheet } from "../model/area";
import { type DefinedName, namesIn } from "../model/names";
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
  const byName = new Map(worksheets.map((sheet) => [sheet.name, sheet]));
  for (const { name, scope, text, hidden } of namesIn(workbook))
    put({ name, sheet: scope === null ? null : (byName.get(scope) ?? null), text, hidden });
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

/**
 * The names of a workbook's part, as the model has them. What is printed is a property of its sheet there.
 * @param sheets their names, in order
 */
export function namesInFile(root: XmlElement, sheets: readonly string[]): readonly DefinedName[] {
  return childrenNamed(child(root, "definedNames"), "definedName").flatMap(({ attributes, text }) => {
    const { name = "", localSheetId, hidden, comment = "" } = attributes;
    if (isPrinted(name)) return [];
    const scope = localSheetId === undefined ? null : (sheets[Number(localSheetId)] ?? null);
    return [{ name, scope, text, hidden: isTrue(hidden), comment }];
  });
}

/** True of the names that say what of a sheet is printed. */
export function isPrinted(name: string): boolean {
  return name === PRINT_TITLES || name === "_xlnm.Print_Area";
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
    const isMoved = localSheetId !== undefined && sheet !== null && String(place) !== localSheetId;
    const tag = edits.text.slice(element.start, element.openEnd);
    const open = isMoved ? withAttributes(tag, { localSheetId: String(place) }) : tag;
    if (is === undefined || was?.text === is.text) return [open + raw.slice(tag.length)];
    return [`${open.replace(/\s*\/>$/u, ">")}${escapeText(is.text)}</${element.name}>`];
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
