// What a formula looks at: cells, table columns and names, read from its text. Rather too much than too little: it decides
// which formulas are calculated again after a change.
import { parseAddress } from "./area";

export type TablePart = "data" | "headers and data" | "all" | "headers" | "totals" | "this row";

export type Precedent =
  | {
      readonly kind: "cells";
      /** Null: the formula's own sheet. */
      readonly sheet: string | null;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly kind: "table";
      readonly table: string;
      /** The one column named, or the first and last of several; none named: all of them. */
      readonly columns: readonly string[];
      readonly part: TablePart;
    }
  | { readonly kind: "name"; readonly name: string };

export interface Precedents {
  readonly found: readonly Precedent[];
  /** To be calculated every time: its cells cannot be told from its text, or it changes by itself. */
  readonly always: boolean;
}

const VOLATILE = /(?<![\p{L}\p{N}_.])(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\(/iu;
/** Results that spill into neighbours, and ranges whose end is computed. */
const UNBOUND =
  /(?<![\p{L}\p{N}_.])(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|TRANSPOSE|TEXTSPLIT)\(|#(?![\p{L}N])|:\s*[\p{L}_]+[\p{L}\p{N}_.]*\(|\)\s*:/iu;

const BRACKETS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]`;
const TABLE = new RegExp(String.raw`([\p{L}_\\][\p{L}\p{N}_.]*)(${BRACKETS})`, "giu");
const CELLS =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/giu;
const WORD = /(?<![\p{L}\p{N}_.$!'])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.(![])/giu;

function columnsIn(brackets: string): readonly string[] {
  const inner = brackets.slice(1, -1);
  const parts = inner.startsWith("[")
    ? [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((m) => m[1] ?? "")
    : [inner];
  return parts
    .filter((part) => part !== "" && !part.startsWith("#"))
    .map((part) => part.replaceAll(/'(.)/g, "$1"));
}

function partIn(brackets: string): TablePart {
  if (/\[#This Row\]/i.test(brackets)) return "this row";
  const [headers, data, totals] = ["Headers", "Data", "Totals"].map((part) =>
    new RegExp(`\\[#${part}\\]`, "i").test(brackets),
  );
  if (headers === true && data === true && totals !== true) return "headers and data";
  // Totals together with others: the whole table is near enough.
  if (/\[#All\]/i.test(brackets) || (totals === true && (headers === true || data === true))) return "all";
  if (headers === true) return "headers";
  return /\[#Totals\]/i.test(brackets) ? "totals" : "data";
}

function tableParts(text: string, found: Precedent[]): string {
  return text.replaceAll(TABLE, (_all, table: string, brackets: string) => {
    found.push({ kind: "table", table, columns: columnsIn(brackets), part: partIn(brackets) });
    return " ";
  });
}

function cellParts(text: string, found: Precedent[]): string {
  return text.replaceAll(CELLS, (all: string, owner: string | undefined, cells: string) => {
    const parsed = parseAddress(cells);
    if (parsed === null) return all;
    const sheet =
      owner?.startsWith("'") === true ? owner.slice(1, -1).replaceAll("''", "'") : (owner ?? null);
    const { row, column, rows, columns } = parsed;
    found.push({ kind: "cells", sheet, row, column, rows, columns });
    return " ";
  });
}

const known = new Map<string, Precedents>();

/** What a formula, in the file's form, looks at. */
export function precedentsOf(formula: string): Precedents {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const text = formula.replaceAll(/"(?:[^"]|"")*"/g, " ");
  const found: Precedent[] = [];
  const rest = cellParts(tableParts(text, found), found);
  for (const [word] of rest.matchAll(WORD)) {
    if (!/^(TRUE|FALSE)$/i.test(word)) found.push({ kind: "name", name: word });
  }
  const withoutTables = text.replaceAll(TABLE, " ");
  const answer = {
    found,
    always: VOLATILE.test(text) || UNBOUND.test(withoutTables) || /\[@|\[\d+\]/.test(rest),
  };
  known.set(formula, answer);
  return answer;
}
