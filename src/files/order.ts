// The order in which the schema wants a part's elements, and where one that is not there yet belongs.
import type { Edits } from "./edits";
import { child, type XmlElement } from "./xml";

const ORDER = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst",
  workbook:
    "fileVersion fileSharing workbookPr AlternateContent workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
} as const;

/** Puts an element into a part that has none of it, where the schema wants it. */
export function insertInOrder(
  edits: Edits,
  root: XmlElement,
  kind: keyof typeof ORDER,
  local: string,
  xml: string,
): void {
  const order = ORDER[kind].split(" ");
  const place = order.indexOf(local);
  const next = root.children.find((each) => order.indexOf(each.local) > place);
  // Others may be put there too, before or after.
  if (next === undefined) edits.append(root, xml, place);
  else edits.insert(next.start, xml, place);
}

/**
 * Puts items into a list of the part, with its `count` brought up to date; the list is made where there is none.
 * @returns how many items it had
 */
export function appendToList(
  edits: Edits,
  root: XmlElement,
  kind: keyof typeof ORDER,
  local: string,
  items: readonly string[],
): void {
  if (items.length === 0) return;
  const list = child(root, local);
  const tag = root.prefix === "" ? local : `${root.prefix}:${local}`;
  if (list === undefined) {
    insertInOrder(edits, root, kind, local, `<${tag} count="${items.length}">${items.join("")}</${tag}>`);
    return;
  }
  const count = String(list.children.length + items.length);
  const changes = "count" in list.attributes ? { count } : {};
  if (list.selfClosing) edits.open(list, changes, items.join(""));
  else {
    if ("count" in list.attributes) edits.set(list, changes);
    edits.insert(list.closeStart, items.join(""));
  }
}
