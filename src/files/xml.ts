// A part's XML as elements with their places in its text. A change is made to the text at those places, so that everything
// else stays as it is, whatever it is.
import sax from "sax";
import { LIMITS } from "./limits";
import { PackageError } from "./problem";

// Long texts and attributes are as good as short ones; the size of the whole part is limited.
Object.assign(sax, { MAX_BUFFER_LENGTH: Infinity });

/** Only XML's own entities: the published types leave `strictEntities` out. */
const OPTIONS: sax.SAXOptions & { readonly strictEntities: boolean } = {
  position: true,
  strictEntities: true,
};

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** Its namespace; empty for none. */
  readonly uri: string;
  /** Values by the names as written. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Prefixes in force here, with their namespaces. */
  readonly scope: ReadonlyMap<string, string>;
  readonly parent: XmlElement | null;
  readonly children: readonly XmlElement[];
  /** Its own text, without its children's. */
  readonly text: string;
  /** Where its start tag begins, and where that ends. */
  readonly start: number;
  readonly openEnd: number;
  /** Where its end tag begins, and where that ends; of an element that closes itself, both the end of its tag. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

interface Building extends XmlElement {
  readonly children: Building[];
  text: string;
  openEnd: number;
  closeStart: number;
  end: number;
  selfClosing: boolean;
}

export interface ReadOptions {
  /** Called when an element ends; true lets go of it, so that a long part needs no memory for its rows and cells. */
  readonly onEnd?: (element: XmlElement, depth: number) => boolean;
}

/**
 * Reads a part. Entities other than XML's own are not known, so none is expanded or fetched.
 * @returns its root element
 * @throws PackageError where the text is not well-formed, declares a document type, or is nested too deeply to be read here
 */
export function readXml(text: string, part: string, { onEnd }: ReadOptions = {}): XmlElement {
  const parser = sax.parser(true, OPTIONS);
  const stack: Building[] = [];
  let root: Building | null = null;
  const damaged = (why: string): never => {
    throw new PackageError("damaged", `${part}: ${why.split("\n")[0] ?? ""}`);
  };
  parser.onerror = (error) => damaged(error.message);
  parser.ondoctype = () => damaged("a document type is declared");
  parser.onopentag = (tag) => {
    const above = stack.at(-1) ?? null;
    if (stack.length >= LIMITS.depth)
      throw new PackageError("unsupported", `${part}: more than ${LIMITS.depth} elements within one another`);
    const attributes = tag.attributes as Record<string, string>;
    const scope = scopeWith(above?.scope ?? NO_PREFIXES, attributes);
    const [prefix, local] = split(tag.name);
    const uri = scope.get(prefix) ?? "";
    if (uri === "" && prefix !== "") damaged(`the prefix ${prefix} is not declared`);
    const element: Building = {
      name: tag.name,
      prefix,
      local,
      uri,
      attributes,
      scope,
      parent: above,
      children: [],
      text: "",
      start: parser.startTagPosition - 1,
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
      selfClosing: tag.isSelfClosing,
    };
    if (above === null) root = element;
    stack.push(element);
  };
  const onText = (content: string): void => {
    const element = stack.at(-1);
    if (element !== undefined) element.text += content;
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.onclosetag = () => {
    const element = stack.pop();
    if (element === undefined) return;
    element.end = parser.position;
    element.closeStart = element.selfClosing ? parser.position : parser.startTagPosition - 1;
    const letGo = onEnd?.(element, stack.length) ?? false;
    if (!letGo) stack.at(-1)?.children.push(element);
  };
  parser.write(text).close();
  return (root as XmlElement | null) ?? damaged("there is no element");
}

const NO_PREFIXES: ReadonlyMap<string, string> = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

function split(name: string): readonly [string, string] {
  const at = name.indexOf(":");
  return at === -1 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
}

function scopeWith(
  above: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  let scope: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    scope ??= new Map(above);
    scope.set(name.slice(6), attributes[name] ?? "");
  }
  return scope ?? above;
}

/** The first child of that name and namespace. */
export function child(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((each) => each.local === local && each.uri === element.uri);
}

export function childrenNamed(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.local === local && each.uri === element.uri) ?? [];
}

/** An attribute of a namespace, whatever its prefix is called. */
export function attributeOf(element: XmlElement, uris: readonly string[], local: string): string | undefined {
  for (const [name, value] of Object.entries(element.attributes)) {
    const [prefix, own] = split(name);
    if (own === local && prefix !== "" && uris.includes(element.scope.get(prefix) ?? "")) return value;
  }
  return undefined;
}

/** True of an attribute that says so in any of the forms XML Schema allows. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Text as it is written between tags. A carriage return is written as a reference, or reading would make it a line feed. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** Text as it is written within double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
