// Joined cells that are joined no longer, or newly.
import type { Worksheet } from "@cj-tech-master/excelts";
import { appendToList, child, childrenNamed, type Edits, type XmlElement } from "../../files";
import { mergedIn, type SheetSnapshot } from "./snapshot";

export function mergeEdits(edits: Edits, root: XmlElement, sheet: Worksheet, before: SheetSnapshot): void {
  const after = mergedIn(sheet);
  const removed = new Set([...before.merged].filter((ref) => !after.has(ref)));
  const added = [...after].filter((ref) => !before.merged.has(ref));
  if (removed.size === 0 && added.length === 0) return;
  const tag = root.prefix === "" ? "mergeCell" : `${root.prefix}:mergeCell`;
  const items = added.map((ref) => `<${tag} ref="${ref}"/>`);
  if (removed.size === 0) {
    appendToList(edits, root, "worksheet", "mergeCells", items);
    return;
  }
  const list = child(root, "mergeCells");
  if (list === undefined) throw new RangeError("Cells were joined, and the part says of none");
  const kept = childrenNamed(list, "mergeCell").filter(
    ({ attributes }) => !removed.has(attributes["ref"] ?? ""),
  );
  const all = [...kept.map(({ start, end }) => edits.text.slice(start, end)), ...items];
  if (all.length === 0) {
    edits.remove(list);
    return;
  }
  edits.set(list, { count: String(all.length) });
  edits.replace(list.openEnd, list.closeStart, all.join(""));
}
