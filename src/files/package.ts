// A package of parts: read as XML, related to one another, and copied with changes.
import { CONTENT_TYPES, PACKAGE_RELATIONS } from "./namespaces";
import { decodePart, type DecodedPart, encodePart } from "./encoding";
import { Edits } from "./edits";
import { PackageError } from "./problem";
import { childrenNamed, escapeAttribute, readXml, type XmlElement } from "./xml";
import { partKey, Zip } from "./zip";

const TYPES = "[Content_Types].xml";

export interface Relationship {
  readonly id: string;
  /** What comes last in its type: "worksheet". */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to; for one outside the package, as written. */
  readonly target: string;
  readonly isExternal: boolean;
  readonly element: XmlElement;
}

export interface XmlPart {
  readonly name: string;
  readonly decoded: DecodedPart;
  readonly root: XmlElement;
}

export class Package {
  private readonly changes = new Map<string, Uint8Array | null>();
  private readonly taken = new Set<string>();

  constructor(readonly zip: Zip) {}

  static async open(bytes: Uint8Array): Promise<Package> {
    return new Package(await Zip.open(bytes));
  }

  has(name: string): boolean {
    return this.zip.has(name) || this.taken.has(partKey(name));
  }

  /** A part's text as the package came with it. */
  async text(name: string): Promise<DecodedPart> {
    return decodePart(await this.zip.read(name), name);
  }

  async xml(name: string): Promise<XmlPart> {
    const decoded = await this.text(name);
    return { name, decoded, root: readXml(decoded.text, name) };
  }

  /** The relationships of a part; of the package itself where `name` is empty. */
  async relationships(name: string): Promise<readonly Relationship[]> {
    const part = relationshipsPart(name);
    if (!this.zip.has(part)) return [];
    const { root } = await this.xml(part);
    return childrenNamed(root, "Relationship").map((element) => relationship(element, name));
  }

  /** Puts a part's changed text in its place. */
  change({ name, decoded }: Pick<XmlPart, "name" | "decoded">, edits: Edits): void {
    if (edits.isEmpty) return;
    this.changes.set(name, encodePart({ ...decoded, text: edits.done() }));
  }

  put(name: string, content: Uint8Array | string): void {
    this.taken.add(partKey(name));
    this.changes.set(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }

  remove(name: string): void {
    this.changes.set(this.zip.spelled(name), null);
  }

  /** A name that no part has: "xl/tables/table7.xml" for "xl/tables/table" and ".xml". */
  freeName(stem: string, extension: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${stem}${number}${extension}`;
      if (this.has(name)) continue;
      this.taken.add(partKey(name));
      return name;
    }
  }

  async copy(): Promise<Uint8Array> {
    return this.zip.copy(this.changes);
  }

  /** Changes what a part is related to; where nothing is left, its part of relationships goes. */
  async relate(
    name: string,
    added: readonly NewRelationship[],
    removed: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    if (added.length === 0 && removed.size === 0) return;
    const path = relationshipsPart(name);
    if (!this.zip.has(path)) {
      this.put(path, newRelationships(added));
      return;
    }
    const part = await this.xml(this.zip.spelled(path));
    const edits = new Edits(part.decoded.text);
    for (const element of childrenNamed(part.root, "Relationship"))
      if (removed.has(element.attributes["Id"] ?? "")) edits.remove(element);
    const { prefix } = part.root;
    edits.append(
      part.root,
      added.map((each) => relationshipXml(prefix === "" ? "" : `${prefix}:`, each)).join(""),
    );
    this.change(part, edits);
  }

  /** Says of new parts what they are, and no longer of those that are gone. */
  async changeTypes(added: ReadonlyMap<string, string>, removed: readonly string[]): Promise<void> {
    if (added.size === 0 && removed.length === 0) return;
    const part = await this.xml(this.zip.spelled(TYPES));
    const edits = new Edits(part.decoded.text);
    const gone = new Set(removed.map(partKey));
    for (const element of childrenNamed(part.root, "Override"))
      if (gone.has(partKey(element.attributes["PartName"] ?? ""))) edits.remove(element);
    const { prefix } = part.root;
    const tag = prefix === "" ? "Override" : `${prefix}:Override`;
    edits.append(
      part.root,
      [...added]
        .map(
          ([name, type]) =>
            `<${tag} PartName="/${escapeAttribute(encodeURI(name))}" ContentType="${escapeAttribute(type)}"/>`,
        )
        .join(""),
    );
    this.change(part, edits);
  }

  /** What a part is, by the list of types. */
  async typesOf(): Promise<(name: string) => string | undefined> {
    if (!this.zip.has(TYPES)) throw new PackageError("not-xlsx", `${TYPES} is not in the file`);
    const { root } = await this.xml(this.zip.spelled(TYPES));
    if (root.uri !== CONTENT_TYPES) throw new PackageError("damaged", `${TYPES}: another namespace`);
    const types = new Map<string, string>();
    const defaults = new Map<string, string>();
    for (const { local, attributes } of root.children) {
      const type = attributes["ContentType"] ?? "";
      if (local === "Override") types.set(partKey(attributes["PartName"] ?? ""), type);
      else defaults.set((attributes["Extension"] ?? "").toLowerCase(), type);
    }
    return (name) => types.get(partKey(name)) ?? defaults.get(name.split(".").at(-1)?.toLowerCase() ?? "");
  }
}

/** A part's folder, with its slash; empty for one at the top. */
export function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf("/") + 1);
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml". */
export function relationshipsPart(name: string): string {
  const folder = folderOf(name);
  return `${folder}_rels/${name.slice(folder.length)}.rels`;
}

function relationship(element: XmlElement, from: string): Relationship {
  const { Id = "", Type = "", Target = "", TargetMode } = element.attributes;
  const isExternal = TargetMode === "External";
  return {
    id: Id,
    type: Type,
    kind: Type.slice(Type.lastIndexOf("/") + 1),
    target: isExternal ? Target : resolvePart(Target, from),
    isExternal,
    element,
  };
}

/** The part that a target means, seen from another part. Nothing leads out of the package: ".." at the top stays there. */
export function resolvePart(target: string, from: string): string {
  const path = decoded(target.replace(/[?#].*$/su, "").replaceAll("\\", "/"));
  const steps = path.startsWith("/") ? [] : folderOf(from).split("/").filter(Boolean);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  /** A part's name. */
  readonly target: string;
}

function relationshipXml(prefix: string, { id, type, target }: NewRelationship): string {
  return `<${prefix}Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="/${escapeAttribute(encodeURI(target))}"/>`;
}

function newRelationships(all: readonly NewRelationship[]): string {
  const items = all.map((each) => relationshipXml("", each)).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONS}">${items}</Relationships>`;
}
