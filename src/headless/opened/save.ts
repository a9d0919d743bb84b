// The copy of an opened workbook: its package with what the model changed put into it, and nothing else.
import type { Table, Workbook, Worksheet } from "@cj-tech-master/excelts";
import {
  appendToList,
  attributeOf,
  child,
  childrenNamed,
  copyRelated,
  Edits,
  escapeAttribute,
  folderOf,
  inStrictNames,
  insertInOrder,
  type NewRelationship,
  Package,
  PackageError,
  readXml,
  type Relationship,
  RELATIONS,
  SPREADSHEET_TYPE,
  unreachable,
  type XmlElement,
  type XmlPart,
} from "../../files";
import { findColumn } from "../model/cells";
import { tablesOf } from "../model/tables";
import { nameEdits, namesOf } from "./names-copy";
import { conditionalFormats, type NewSheets, writeNewSheets } from "./new-sheets";
import type { OpenedSheet, OpenedWorkbook } from "./open";
import { copySheet } from "./sheet-copy";
import { restEdits } from "./rest-copy";
import { snapshotOf, workbookRest } from "./snapshot";
import { StyleBook } from "./style-book";
import { newTableXml, tableEdits } from "./table-copy";

/**
 * @throws PackageError "not-carried" where the model changed something that is not written here
 */
export async function savePackage(opened: OpenedWorkbook): Promise<Uint8Array> {
  return new Saving(opened).run();
}

const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

class Saving {
  private readonly pack: Package;
  private readonly workbook: Workbook;
  private readonly types = new Map<string, string>();
  private readonly removedParts: string[] = [];
  private readonly workbookRelations: NewRelationship[] = [];
  private readonly removedRelations = new Set<string>();
  private readonly made: readonly Worksheet[];
  private formulasChanged = false;
  private changed = false;
  private nextTableId = 0;

  constructor(private readonly opened: OpenedWorkbook) {
    this.pack = new Package(opened.source.package.zip);
    this.workbook = opened.workbook;
    const former = new Set(opened.sheets.map(({ sheet }) => sheet));
    this.made = this.workbook.worksheets.filter((sheet) => !former.has(sheet));
  }

  async run(): Promise<Uint8Array> {
    const { opened, pack, workbook } = this;
    const { source } = opened;
    const stylesPart = await this.stylesPart();
    const book = new StyleBook(stylesPart, opened.styles);
    this.nextTableId = this.highestTableId() + 1;
    const now = workbook.worksheets;
    for (const each of opened.sheets)
      if (now.includes(each.sheet)) await this.sheet(each, book);
      else this.removedRelations.add(each.entry.relationshipId);
    const relations = await this.newSheets(book);
    const styleEdits = book.edits();
    if (source.stylesPart !== null) {
      this.changed ||= !styleEdits.isEmpty;
      pack.change(stylesPart, styleEdits);
    } else if (!styleEdits.isEmpty) this.addStyles(styleEdits.done());
    await this.workbookPart(relations);
    return pack.copy();
  }

  private async stylesPart(): Promise<XmlPart> {
    const { stylesPart, isStrict } = this.opened.source;
    if (stylesPart !== null) return this.pack.xml(stylesPart);
    const text = isStrict ? inStrictNames(EMPTY_STYLES) : EMPTY_STYLES;
    return { name: "", decoded: { text, encoding: "utf-8", marked: false }, root: readXml(text, "styles") };
  }

  private addStyles(xml: string): void {
    const { source } = this.opened;
    const name = this.pack.freeName(`${folderOf(source.part.name)}styles`, ".xml");
    this.pack.put(name, xml);
    this.types.set(name, `${SPREADSHEET_TYPE}styles+xml`);
    this.workbookRelations.push({ id: "", type: this.relationType("styles"), target: name });
    this.changed = true;
  }

  private relationType(kind: string): string {
    return `${RELATIONS[this.opened.source.isStrict ? 1 : 0]}/${kind}`;
  }

  private highestTableId(): number {
    const ids = this.opened.sheets.flatMap(({ parts }) =>
      parts.tables.map(({ root }) => Number(root.attributes["id"] ?? 0)),
    );
    return Math.max(0, ...ids.filter(Number.isFinite));
  }

  /** A sheet that was there. */
  private async sheet({ sheet, entry, parts, before }: OpenedSheet, book: StyleBook): Promise<void> {
    if (entry.kind !== "worksheet") return;
    const { strings, styles, source } = this.opened;
    const after = snapshotOf(sheet);
    const decoded = await this.pack.text(entry.part);
    const { edits, root, formulasChanged } = copySheet({
      sheet,
      before,
      text: decoded.text,
      part: entry.part,
      strings,
      styles,
      date1904: source.date1904,
      book,
    });
    this.formulasChanged ||= formulasChanged;
    const { isStrict } = source;
    await restEdits({ workbook: this.workbook, sheet, before, after, edits, root, book, isStrict });
    const known = before.tables.map(({ table }) => table);
    const tables = tablesOf(sheet);
    const gone = before.tables.filter(({ table }) => !tables.includes(table));
    const added = tables.filter((table) => !known.includes(table));
    const relationships = added.length + gone.length === 0 ? [] : await this.pack.relationships(entry.part);
    const removed = new Set<string>();
    for (const [index, snapshot] of before.tables.entries()) {
      const part = parts.tables[index];
      if (part === undefined) continue;
      if (gone.includes(snapshot)) this.removeTable(edits, root, part.part, relationships, removed);
      else {
        const text = await this.pack.text(part.part);
        const changes = tableEdits(text.text, part.root, snapshot);
        this.changed ||= !changes.isEmpty;
        this.pack.change({ name: part.part, decoded: text }, changes);
      }
    }
    const made = this.addTables(edits, root, added, entry.part, new Set(relationships.map(({ id }) => id)));
    await this.pack.relate(entry.part, made, removed);
    this.changed ||= !edits.isEmpty;
    this.pack.change({ name: entry.part, decoded }, edits);
  }

  private removeTable(
    edits: Edits,
    root: XmlElement,
    part: string,
    relationships: readonly Relationship[],
    removed: Set<string>,
  ): void {
    const found = relationships.find(
      ({ target, isExternal }) => !isExternal && this.pack.zip.spelled(target) === part,
    );
    if (found === undefined) return;
    removed.add(found.id);
    for (const element of childrenNamed(child(root, "tableParts"), "tablePart"))
      if (attributeOf(element, RELATIONS, "id") === found.id) edits.remove(element);
    this.pack.remove(part);
    this.removedParts.push(part);
  }

  private addTables(
    edits: Edits,
    root: XmlElement,
    tables: readonly Table[],
    part: string,
    ids: ReadonlySet<string>,
  ): readonly NewRelationship[] {
    if (tables.length === 0) return [];
    const { isStrict } = this.opened.source;
    const taken = new Set(ids);
    const made = tables.map((table) => {
      const name = this.pack.freeName(`${folderOf(folderOf(part).slice(0, -1))}tables/table`, ".xml");
      const xml = newTableXml(table, this.nextTableId);
      this.nextTableId += 1;
      this.pack.put(name, isStrict ? inStrictNames(xml) : xml);
      this.types.set(name, `${SPREADSHEET_TYPE}table+xml`);
      return { id: freeId(taken), type: this.relationType("table"), target: name };
    });
    const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
    const relation = relationAttribute(root, this.relationType("").slice(0, -1));
    appendToList(
      edits,
      root,
      "worksheet",
      "tableParts",
      made.map(({ id }) => `<${prefix}tablePart ${relation(id)}/>`),
    );
    return made;
  }

  /** @returns for each new sheet its part */
  private async newSheets(book: StyleBook): Promise<ReadonlyMap<Worksheet, string>> {
    const found = new Map<Worksheet, string>();
    if (this.made.length === 0) return found;
    this.changed = true;
    const written = await writeNewSheets(this.workbook, this.made);
    const folder = `${folderOf(this.opened.source.part.name)}worksheets/sheet`;
    for (const [index, sheet] of this.made.entries()) {
      const name = this.pack.freeName(folder, ".xml");
      found.set(sheet, name);
      this.types.set(name, `${SPREADSHEET_TYPE}worksheet+xml`);
      await this.newSheet(sheet, name, written, written.parts[index] ?? "", book);
    }
    return found;
  }

  private async newSheet(
    sheet: Worksheet,
    name: string,
    written: NewSheets,
    part: string,
    book: StyleBook,
  ): Promise<void> {
    const { isStrict, date1904 } = this.opened.source;
    const names = isStrict ? inStrictNames : (text: string) => text;
    const formats = await conditionalFormats(written);
    const text = names((await written.package.text(part)).text)
      .replace(/(<sheetView\b[^>]*?) tabSelected="[^"]*"/gu, "$1")
      .replace(/<col [^>]*>/gu, (tag) => withColumnFormat(tag, sheet, book))
      .replace(/(<cfRule [^>]*dxfId=")(\d+)"/gu, (_all, start: string, index: string) => {
        const format = formats[Number(index)];
        return `${start}${format === undefined ? index : book.conditionalFormat(format)}"`;
      });
    const { edits, root, formulasChanged } = copySheet({
      sheet,
      before: NEW,
      text,
      part,
      strings: [],
      styles: this.opened.styles,
      date1904,
      book,
    });
    this.formulasChanged ||= formulasChanged;
    const related = await copyRelated(written.package, part, this.pack, names, this.types);
    const tables = this.addTables(edits, root, tablesOf(sheet), name, new Set(related.map(({ id }) => id)));
    await this.pack.relate(name, [...related, ...tables]);
    this.pack.put(name, edits.done());
  }

  private async workbookPart(parts: ReadonlyMap<Worksheet, string>): Promise<void> {
    const { source, sheets } = this.opened;
    const { part, relationships } = source;
    const { root, decoded } = part;
    const edits = new Edits(decoded.text);
    const now = this.workbook.worksheets;
    const former = sheets.map(({ sheet }) => sheet);
    const ids = new Set(relationships.map(({ id }) => id));
    const made = [...parts].map(([sheet, target]) => ({
      sheet,
      relation: { id: freeId(ids), type: this.relationType("worksheet"), target },
    }));
    this.sheetList(edits, root, new Map(made.map(({ sheet, relation }) => [sheet, relation.id])));
    nameEdits(edits, root, this.opened.names, namesOf(this.workbook), former, now);
    this.viewEdits(edits, root, former, now);
    this.protectionEdits(edits, root);
    this.changed ||= !edits.isEmpty;
    if (!this.changed) return;
    calculateOnOpening(edits, root);
    const chain = relationships.filter(({ kind }) => kind === "calcChain");
    if (this.formulasChanged || this.removedRelations.size > 0)
      for (const { id } of chain) this.removedRelations.add(id);
    const removed = await unreachable(this.pack, part.name, this.removedRelations);
    for (const name of removed) this.pack.remove(name);
    this.pack.change(part, edits);
    const added = [
      ...made.map(({ relation }) => relation),
      ...this.workbookRelations.map((relation) => ({ ...relation, id: freeId(ids) })),
    ];
    await this.pack.relate(part.name, added, this.removedRelations);
    await this.pack.changeTypes(this.types, [...removed, ...this.removedParts]);
  }

  /** Sheets by name, in order; one that was there as it was written, but for what changed. */
  private sheetList(edits: Edits, root: XmlElement, ids: ReadonlyMap<Worksheet, string>): void {
    const list = child(root, "sheets");
    if (list === undefined) return;
    const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
    const relation = relationAttribute(list, this.relationType("").slice(0, -1));
    let sheetId = Math.max(
      0,
      ...this.opened.sheets.map(({ entry }) => Number(entry.element.attributes["sheetId"])),
    );
    const items = this.workbook.worksheets.map((sheet) => {
      const known = this.opened.sheets.find((each) => each.sheet === sheet);
      if (known === undefined) {
        sheetId += 1;
        const state = sheet.state === "visible" ? "" : ` state="${sheet.state}"`;
        return `<${prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}"${state} ${relation(ids.get(sheet) ?? "")}/>`;
      }
      const { element } = known.entry;
      const raw = decodedOf(edits, element);
      const changes: Record<string, string | null> = {};
      if (sheet.name !== known.before.name) changes["name"] = sheet.name;
      if (sheet.state !== known.before.state)
        changes["state"] = sheet.state === "visible" ? null : sheet.state;
      if (Object.keys(changes).length === 0) return raw;
      const own = new Edits(raw);
      const openEnd = element.openEnd - element.start;
      own.set({ ...element, start: 0, openEnd }, changes);
      return own.done();
    });
    const before = childrenNamed(list, "sheet").map((element) => decodedOf(edits, element));
    if (before.length === items.length && before.every((each, index) => each === items[index])) return;
    edits.replace(list.openEnd, list.closeStart, items.join(""));
  }

  private protectionEdits(edits: Edits, root: XmlElement): void {
    const [before, after] = [this.opened.rest, workbookRest(this.workbook)];
    if (before.properties !== after.properties) throw new PackageError("not-carried", "docProps/core.xml");
    if (before.protection === after.protection) return;
    for (const element of childrenNamed(root, "workbookProtection")) edits.remove(element);
    const { lockStructure, lockWindows } = this.workbook.protection ?? {};
    if (lockStructure !== true && lockWindows !== true) return;
    const tag = root.prefix === "" ? "workbookProtection" : `${root.prefix}:workbookProtection`;
    const marks = `${lockStructure === true ? ' lockStructure="1"' : ""}${lockWindows === true ? ' lockWindows="1"' : ""}`;
    insertInOrder(edits, root, "workbook", "workbookProtection", `<${tag}${marks}/>`);
  }

  /** The sheet that was in front stays in front. */
  private viewEdits(
    edits: Edits,
    root: XmlElement,
    former: readonly Worksheet[],
    now: readonly Worksheet[],
  ): void {
    for (const element of childrenNamed(child(root, "bookViews"), "workbookView")) {
      const changes: Record<string, string> = {};
      for (const name of ["activeTab", "firstSheet"] as const) {
        const place = Number(element.attributes[name] ?? 0);
        const sheet = former[place];
        const after = sheet === undefined ? place : Math.max(0, now.indexOf(sheet));
        if (after !== place && (name === "activeTab" || name in element.attributes))
          changes[name] = String(after);
      }
      if (Object.keys(changes).length > 0) edits.set(element, changes);
    }
  }
}

const NEW = {
  name: "",
  state: "",
  merged: new Set<string>(),
  rules: new Map<string, string>(),
  tables: [],
  printTitles: "",
  rest: {},
};

function decodedOf(edits: Edits, { start, end }: XmlElement): string {
  return edits.text.slice(start, end);
}

/** An id that none of these is; it is one of them afterwards. */
function freeId(taken: Set<string>): string {
  for (let number = taken.size + 1; ; number += 1) {
    const id = `rId${number}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** How an element below this one names a relationship: by the prefix that is there, or one it declares itself. */
function relationAttribute(element: XmlElement, uri: string): (id: string) => string {
  const found = [...element.scope].find(([prefix, each]) => each === uri && prefix !== "");
  return (id) => (found === undefined ? `xmlns:r="${uri}" r:id="${id}"` : `${found[0]}:id="${id}"`);
}

/** Excel computes everything when it opens the copy. */
function calculateOnOpening(edits: Edits, root: XmlElement): void {
  const element = child(root, "calcPr");
  if (element !== undefined) {
    edits.set(element, { fullCalcOnLoad: "1" });
    return;
  }
  const tag = root.prefix === "" ? "calcPr" : `${root.prefix}:calcPr`;
  insertInOrder(edits, root, "workbook", "calcPr", `<${tag} fullCalcOnLoad="1"/>`);
}

/** A column written by the library with the workbook's own format for its look. */
function withColumnFormat(tag: string, sheet: Worksheet, book: StyleBook): string {
  const plain = tag.replace(/ style="\d+"/u, "");
  const column = findColumn(sheet, Number(/ min="(\d+)"/u.exec(tag)?.[1] ?? 1) - 1);
  const look = column?.style;
  if (look === undefined || plain === tag) return plain;
  return plain.replace(/\/?>$/u, (end) => ` style="${book.formatFor(0, look)}"${end}`);
}
