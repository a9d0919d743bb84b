// Changes to a text at places of the text as it was read: all are made at once, and nothing between them is touched.
import { escapeAttribute, type XmlElement } from "./xml";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of several at one place, the lower comes first. */
  readonly rank: number;
}

export class Edits {
  private readonly edits: Edit[] = [];

  constructor(readonly text: string) {}

  get isEmpty(): boolean {
    return this.edits.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text, rank: 0 });
  }

  insert(at: number, text: string, rank = 0): void {
    if (text !== "") this.edits.push({ start: at, end: at, text, rank });
  }

  remove({ start, end }: XmlElement): void {
    this.replace(start, end, "");
  }

  /** Puts text before an element's end tag, giving it one where it closes itself. */
  append(element: XmlElement, text: string, rank = 0): void {
    if (text === "") return;
    if (element.selfClosing) this.open(element, {}, text);
    else this.insert(element.closeStart, text, rank);
  }

  /** Gives attributes other values; null takes one away. To be called once for an element. */
  set(element: XmlElement, changes: Readonly<Record<string, string | null>>): void {
    this.replace(element.start, element.openEnd, withAttributes(this.tag(element), changes));
  }

  /** The same of an element that closes itself, which is given contents. */
  open(element: XmlElement, changes: Readonly<Record<string, string | null>>, contents: string): void {
    const tag = withAttributes(this.tag(element), changes).replace(/\s*\/>$/u, ">");
    this.replace(element.start, element.end, `${tag}${contents}</${element.name}>`);
  }

  private tag({ start, openEnd }: XmlElement): string {
    return this.text.slice(start, openEnd);
  }

  /** The text with all changes. Insertions at one place come by rank, and in the order they were asked for. */
  done(): string {
    const parts: string[] = [];
    let at = 0;
    const inOrder = this.edits.map((edit, index) => ({ ...edit, index }));
    inOrder.sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank || a.index - b.index);
    for (const { start, end, text } of inOrder) {
      if (start < at) throw new RangeError(`Two changes of the same text at ${start}`);
      parts.push(this.text.slice(at, start), text);
      at = end;
    }
    parts.push(this.text.slice(at));
    return parts.join("");
  }
}

const ATTRIBUTE = /(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/gu;

/** A start tag with attributes changed, added or taken away; everything else as it was written. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const waiting = new Map(Object.entries(changes));
  const changed = tag.replace(ATTRIBUTE, (all: string, space: string, name: string, equals: string) => {
    const value = waiting.get(name);
    if (value === undefined) return all;
    waiting.delete(name);
    return value === null ? "" : `${space}${name}${equals}"${escapeAttribute(value)}"`;
  });
  const added = [...waiting].flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  if (added.length === 0) return changed;
  return changed.replace(/\s*\/?>$/u, (end) => `${added.join("")}${end.trimStart()}`);
}
