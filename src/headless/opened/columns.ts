// A sheet's columns: which format a new cell takes from its column, and widths that are other than they were.
import type { Worksheet } from "@cj-tech-master/excelts";
import {
  child,
  childrenNamed,
  type Edits,
  insertInOrder,
  isTrue,
  withAttributes,
  type XmlElement,
} from "../../files";
import { findColumn } from "../model/cells";

interface Span {
  readonly min: number;
  readonly max: number;
  readonly element: XmlElement;
}

function spansOf(root: XmlElement | null): readonly Span[] {
  if (root === null) return [];
  return childrenNamed(child(root, "cols"), "col").map((element) => ({
    min: Number(element.attributes["min"]),
    max: Number(element.attributes["max"]),
    element,
  }));
}

/** The index of the format of each column, counted from 0. */
export function columnFormats(root: XmlElement | null): (column: number) => number {
  const spans = spansOf(root);
  return (column) => {
    const found = spans.find(({ min, max }) => column + 1 >= min && column + 1 <= max);
    return Number(found?.element.attributes["style"] ?? 0);
  };
}

interface ColumnLook {
  readonly width: number | null;
  readonly hidden: boolean;
}

function lookOf(span: Span | undefined): ColumnLook {
  const { width, hidden } = span?.element.attributes ?? {};
  return { width: width === undefined ? null : Number(width), hidden: isTrue(hidden) };
}

/** Gives columns the widths they have in the model. */
export function columnEdits(edits: Edits, root: XmlElement, sheet: Worksheet): void {
  const spans = spansOf(root);
  const changed = new Map<number, ColumnLook>();
  // Null until the first column is made, whatever its type says.
  const made = (sheet.columns as readonly unknown[] | null | undefined)?.length ?? 0;
  for (let number = 1; number <= made; number += 1) {
    const column = findColumn(sheet, number - 1);
    if (column === undefined) continue;
    const before = lookOf(spans.find(({ min, max }) => number >= min && number <= max));
    const after = { width: column.width ?? null, hidden: column.hidden };
    if (after.width !== before.width || after.hidden !== before.hidden) changed.set(number, after);
  }
  if (changed.size === 0) return;
  const tag = root.prefix === "" ? "col" : `${root.prefix}:col`;
  const pieces: { readonly min: number; readonly xml: string }[] = [];
  const covered = new Set<number>();
  for (const { min, max, element } of spans) {
    const raw = edits.text.slice(element.start, element.openEnd);
    let from = min;
    const rest = (to: number): void => {
      if (from <= to)
        pieces.push({
          min: from,
          xml: closed(
            from === min && to === max ? raw : withAttributes(raw, { min: String(from), max: String(to) }),
          ),
        });
    };
    for (const [number, look] of [...changed].sort(([a], [b]) => a - b)) {
      if (number < min || number > max) continue;
      covered.add(number);
      rest(number - 1);
      pieces.push({
        min: number,
        xml: closed(withAttributes(raw, { min: String(number), max: String(number), ...attributesOf(look) })),
      });
      from = number + 1;
    }
    rest(max);
  }
  for (const [number, look] of changed) {
    if (covered.has(number)) continue;
    const plain = `<${tag} min="${number}" max="${number}"/>`;
    pieces.push({ min: number, xml: withAttributes(plain, attributesOf(look)) });
  }
  pieces.sort((a, b) => a.min - b.min);
  const inner = pieces.map(({ xml }) => xml).join("");
  const list = child(root, "cols");
  if (list === undefined) insertInOrder(edits, root, "worksheet", "cols", `<${tag}s>${inner}</${tag}s>`);
  else edits.replace(list.openEnd, list.closeStart, inner);
}

function closed(tag: string): string {
  return tag.replace(/\s*\/?>$/u, "/>");
}

function attributesOf({ width, hidden }: ColumnLook): Readonly<Record<string, string | null>> {
  return {
    // A column needs a width; this is Excel's own.
    width: String(width ?? 9.140625),
    customWidth: width === null ? null : "1",
    hidden: hidden ? "1" : null,
    bestFit: null,
  };
}
