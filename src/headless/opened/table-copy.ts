// The changes of a table's part, and the part of a new table.
import type { Table } from "@cj-tech-master/excelts";
import {
  child,
  childrenNamed,
  Edits,
  escapeAttribute,
  escapeString,
  escapeText,
  MAIN,
  PackageError,
  type XmlElement,
} from "../../files";
import { tableState, type TableSnapshot, type TableState } from "./snapshot";

/**
 * @returns the changes of the part's text; empty where the table is as it was
 * @throws PackageError "not-carried" where it has another style, a new total row or no header row any more
 */
export function tableEdits(
  text: string,
  root: XmlElement,
  { table, columns, state: before }: TableSnapshot,
): Edits {
  const edits = new Edits(text);
  const after = tableState(table);
  if (JSON.stringify(after) === JSON.stringify(before)) return edits;
  if (!isCarried(before, after)) throw new PackageError("not-carried", after.name);
  const attributes: Record<string, string | null> = {};
  if (before.hasTotals !== after.hasTotals) attributes["totalsRowCount"] = null;
  if (before.hasHeader !== after.hasHeader) attributes["headerRowCount"] = null;
  if (after.ref !== before.ref) attributes["ref"] = after.ref;
  if (after.name !== before.name) Object.assign(attributes, { name: after.name, displayName: after.name });
  if (Object.keys(attributes).length > 0) edits.set(root, attributes);
  const filter = child(root, "autoFilter");
  if (filter === undefined) {
    if (after.filterRef !== null) edits.insert(root.openEnd, filterXml(prefixOf(root), after.filterRef));
  } else if (after.filterRef === null && before.filterRef !== null) edits.remove(filter);
  else {
    if (after.filterRef !== before.filterRef && after.filterRef !== null)
      edits.set(filter, { ref: after.filterRef });
    if (after.isFilterChanged)
      for (const column of childrenNamed(filter, "filterColumn")) clearFilter(edits, column);
  }
  columnEdits(edits, root, { table, columns, state: before });
  return edits;
}

/** The add-in hides total rows, shows header rows and sets no style of a table that is there. */
function isCarried(before: TableState, after: TableState): boolean {
  return (
    before.look === after.look &&
    (before.hasTotals || !after.hasTotals) &&
    (after.hasHeader || !before.hasHeader)
  );
}

function prefixOf({ prefix }: XmlElement): string {
  return prefix === "" ? "" : `${prefix}:`;
}

function filterXml(prefix: string, ref: string): string {
  return `<${prefix}autoFilter ref="${ref}"/>`;
}

/** A column is filtered by nothing; whether it shows its button stays as it is. */
function clearFilter(edits: Edits, column: XmlElement): void {
  if (column.selfClosing || column.children.length === 0) return;
  if ("hiddenButton" in column.attributes || "showButton" in column.attributes)
    edits.replace(column.openEnd, column.closeStart, "");
  else edits.remove(column);
}

function columnEdits(edits: Edits, root: XmlElement, { table, columns, state: before }: TableSnapshot): void {
  const list = child(root, "tableColumns");
  if (list === undefined) return;
  const elements = childrenNamed(list, "tableColumn");
  const after = tableState(table).columns;
  const isSame = (place: number, index: number): boolean => {
    const [one, two] = [before.columns[place], after[index]];
    return one?.name === two?.name && one?.formula === two?.formula;
  };
  const places = table.table.columns.map((column) => columns.indexOf(column));
  if (
    places.length === columns.length &&
    places.every((place, index) => place === index && isSame(place, index))
  )
    return;
  const prefix = prefixOf(list);
  let id = Math.max(0, ...elements.map(({ attributes }) => Number(attributes["id"])));
  const items = after.map((column, index) => {
    const place = places[index] ?? -1;
    const element = elements[place];
    if (element === undefined) {
      id += 1;
      return columnXml(prefix, id, column);
    }
    return isSame(place, index)
      ? edits.text.slice(element.start, element.end)
      : changedColumn(edits.text, element, column, before.columns[place]);
  });
  edits.set(list, { count: String(items.length) });
  edits.replace(list.openEnd, list.closeStart, items.join(""));
}

type Column = ReturnType<typeof tableState>["columns"][number];

function columnXml(prefix: string, id: number, { name, formula }: Column): string {
  const tag = `<${prefix}tableColumn id="${id}" name="${escapeAttribute(columnName(name))}"`;
  return formula === null ? `${tag}/>` : `${tag}>${formulaXml(prefix, formula)}</${prefix}tableColumn>`;
}

function formulaXml(prefix: string, formula: string): string {
  return `<${prefix}calculatedColumnFormula>${escapeText(formula)}</${prefix}calculatedColumnFormula>`;
}

/** Line breaks within a header are written by their number, as Excel does. */
function columnName(name: string): string {
  return escapeString(name).replaceAll("\n", "_x000a_");
}

function changedColumn(text: string, element: XmlElement, after: Column, before: Column | undefined): string {
  const raw = text.slice(element.start, element.end);
  const shifted = (each: XmlElement): XmlElement => ({
    ...each,
    start: each.start - element.start,
    openEnd: each.openEnd - element.start,
    closeStart: each.closeStart - element.start,
    end: each.end - element.start,
  });
  const edits = new Edits(raw);
  const own = shifted(element);
  const prefix = prefixOf(element);
  const names = after.name === before?.name ? {} : { name: columnName(after.name) };
  const former = child(element, "calculatedColumnFormula");
  if (former !== undefined && after.formula !== before?.formula) edits.remove(shifted(former));
  const formula =
    after.formula !== null && after.formula !== before?.formula ? formulaXml(prefix, after.formula) : "";
  if (own.selfClosing && formula !== "") edits.open(own, names, formula);
  else {
    if (Object.keys(names).length > 0) edits.set(own, names);
    edits.insert(own.openEnd, formula);
  }
  return edits.done();
}

/** The part of a new table, in transitional names. */
export function newTableXml(table: Table, id: number): string {
  const { name, ref, filterRef, columns, hasHeader } = tableState(table);
  const { style } = table.table as {
    readonly style?: { readonly theme?: string; readonly showRowStripes?: boolean };
  };
  const called = escapeAttribute(name);
  const header = hasHeader ? "" : ' headerRowCount="0"';
  const totals = table.table.totalsRow === true ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const filter = filterRef === null ? "" : filterXml("", filterRef);
  const list = columns.map((column, index) => columnXml("", index + 1, column)).join("");
  const look = `<tableStyleInfo${style?.theme === undefined ? "" : ` name="${escapeAttribute(style.theme)}"`} showFirstColumn="0" showLastColumn="0" showRowStripes="${style?.showRowStripes === false ? 0 : 1}" showColumnStripes="0"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN[0]}" id="${id}" name="${called}" displayName="${called}" ref="${ref}"${header}${totals}>${filter}<tableColumns count="${columns.length}">${list}</tableColumns>${look}</table>`;
}
