// Validation rules that cells were given, or that were taken from them. Other rules stay as they are written.
import type { Worksheet } from "@cj-tech-master/excelts";
import {
  child,
  childrenNamed,
  type Edits,
  escapeAttribute,
  escapeText,
  insertInOrder,
  type XmlElement,
} from "../../files";
import { columnLetters, parseAddress } from "../model/area";
import { rulesOf, type SheetSnapshot } from "./snapshot";

type Rule = NonNullable<Worksheet["dataValidations"]["model"][string]>;

interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function ruleEdits(edits: Edits, root: XmlElement, sheet: Worksheet, before: SheetSnapshot): void {
  const after = rulesOf(sheet);
  const gone = [...before.rules]
    .filter(([address, rule]) => after.get(address) !== rule)
    .map(([address]) => address);
  const given = [...after]
    .filter(([address, rule]) => before.rules.get(address) !== rule)
    .map(([address]) => address);
  if (gone.length === 0 && given.length === 0) return;
  const taken = [...gone, ...given].flatMap((address) => parseAddress(address) ?? []);
  const list = child(root, "dataValidations");
  const kept = childrenNamed(list, "dataValidation").flatMap((element) =>
    without(edits.text, element, taken),
  );
  const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
  const groups = new Map<string, string[]>();
  for (const address of given) {
    const key = after.get(address) ?? "";
    groups.set(key, [...(groups.get(key) ?? []), address]);
  }
  const made = [...groups.values()].flatMap((addresses) => {
    const rule = sheet.dataValidations.model[addresses[0] ?? ""];
    return rule === undefined ? [] : [ruleXml(prefix, rule, stretches(addresses))];
  });
  const all = [...kept, ...made];
  if (list === undefined) {
    if (all.length > 0)
      insertInOrder(
        edits,
        root,
        "worksheet",
        "dataValidations",
        `<${prefix}dataValidations count="${all.length}">${all.join("")}</${prefix}dataValidations>`,
      );
    return;
  }
  if (all.length === 0) {
    edits.remove(list);
    return;
  }
  edits.set(list, { count: String(all.length) });
  edits.replace(list.openEnd, list.closeStart, all.join(""));
}

/** A rule for the cells it still has; none where it has no more. */
function without(text: string, element: XmlElement, taken: readonly Cells[]): readonly string[] {
  const raw = text.slice(element.start, element.end);
  const sqref = element.attributes["sqref"] ?? "";
  const refs = sqref.split(/\s+/u).filter(Boolean);
  const left = refs.flatMap((ref) => {
    const place = parseAddress(ref);
    if (place === null) return [ref];
    const rest = taken.reduce<readonly Cells[]>(
      (all, cells) => all.flatMap((each) => minus(each, cells)),
      [place],
    );
    return rest.length === 1 && rest[0] === place ? [ref] : rest.map(refOf);
  });
  if (left.length === 0) return [];
  const changed = left.join(" ");
  if (changed === refs.join(" ")) return [raw];
  return [raw.replace(/(\ssqref\s*=\s*)("[^"]*"|'[^']*')/u, (_all, name: string) => `${name}"${changed}"`)];
}

/** What is left of a block without another: up to four blocks around it. */
function minus(block: Cells, other: Cells): readonly Cells[] {
  const top = Math.max(block.row, other.row);
  const bottom = Math.min(block.row + block.rows, other.row + other.rows);
  const left = Math.max(block.column, other.column);
  const right = Math.min(block.column + block.columns, other.column + other.columns);
  if (top >= bottom || left >= right) return [block];
  const { row, column, rows, columns } = block;
  return [
    { row, column, rows: top - row, columns },
    { row: bottom, column, rows: row + rows - bottom, columns },
    { row: top, column, rows: bottom - top, columns: left - column },
    { row: top, column: right, rows: bottom - top, columns: column + columns - right },
  ].filter((each) => each.rows > 0 && each.columns > 0);
}

function refOf({ row, column, rows, columns }: Cells): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** Cells as stretches down their columns. */
function stretches(addresses: readonly string[]): string {
  const cells = addresses.flatMap((address) => parseAddress(address) ?? []);
  cells.sort((a, b) => a.column - b.column || a.row - b.row);
  const found: Cells[] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    const follows =
      last !== undefined &&
      last.column === cell.column &&
      last.columns === cell.columns &&
      last.row + last.rows === cell.row;
    if (follows) found[found.length - 1] = { ...last, rows: last.rows + cell.rows };
    else found.push(cell);
  }
  return found.map(refOf).join(" ");
}

function ruleXml(prefix: string, rule: Rule, sqref: string): string {
  const isAny = rule.type === "any";
  const operator = isAny || rule.type === "list" || rule.operator === "between" ? undefined : rule.operator;
  const flag = (value: boolean | undefined): string | undefined => (value === true ? "1" : undefined);
  const attributes: Readonly<Record<string, string | undefined>> = {
    type: isAny ? undefined : rule.type,
    errorStyle: rule.errorStyle,
    operator,
    allowBlank: flag(rule.allowBlank),
    showInputMessage: flag(rule.showInputMessage),
    showErrorMessage: flag(rule.showErrorMessage),
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref,
  };
  const tag = Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`]))
    .join("");
  const formulas = isAny
    ? ""
    : rule.formulae
        .map((formula, index) => {
          const local = `${prefix}formula${index + 1}`;
          const text =
            formula instanceof Date ? String(formula.getTime() / 86_400_000 + 25_569) : String(formula);
          return `<${local}>${escapeText(text)}</${local}>`;
        })
        .join("");
  const name = `${prefix}dataValidation`;
  return formulas === "" ? `<${name}${tag}/>` : `<${name}${tag}>${formulas}</${name}>`;
}
