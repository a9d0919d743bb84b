// An element of a package written anew in plain form: no prefixes, only what is named. For the file library, which knows no
// other form; nothing of it is written to the copy.
import { escapeAttribute, escapeText, type XmlElement } from "../../files";

/** Names of elements that are taken; of those with a list, only the children in it. */
export interface Shape {
  readonly [local: string]: Shape | null;
}

/** `shape` null: with everything in it that is of the same namespace. */
export function plainXml(
  element: XmlElement,
  shape: Shape | null,
  extra: Readonly<Record<string, string>> = {},
): string {
  const attributes = { ...plainAttributes(element), ...extra };
  const tag = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
  const contents = element.children
    .filter(({ uri, local }) => uri === element.uri && (shape === null || local in shape))
    .map((each) => plainXml(each, shape === null ? null : (shape[each.local] ?? null)))
    .join("");
  const text = element.children.length === 0 ? escapeText(element.text) : "";
  return `<${element.local}${tag}>${text}${contents}</${element.local}>`;
}

function plainAttributes({ attributes }: XmlElement): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !name.includes(":") && name !== "xmlns"),
  );
}
