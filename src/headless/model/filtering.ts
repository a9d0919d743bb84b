// Filters over the rows of a table or of a sheet: what each column is filtered by, and which rows that hides.
import { HostError } from "../protocol/host-error";
import { fullAddress, type Area } from "./area";
import { findCell, numberFormat, readCell, type CellContent } from "./cells";
import type { Host } from "./host";
import { showValue } from "./text";

/** What a column is filtered by. */
export type Criteria =
  | { readonly on: "Values"; readonly values: readonly string[] }
  | { readonly on: "Custom"; readonly criteria: readonly string[]; readonly all: boolean }
  | { readonly on: "Top" | "Bottom"; readonly count: number; readonly percent: boolean }
  | { readonly on: "AboveAverage" | "BelowAverage" };

/** The rows below the headings, and whose filter it is. */
export interface Filtered {
  readonly owner: object;
  readonly body: Area;
}

const kept = new WeakMap<object, ReadonlyMap<number, Criteria>>();

/** The columns filtered by something, counted from the first; kept in memory only. */
export function criteriaOf(owner: object): ReadonlyMap<number, Criteria> {
  return kept.get(owner) ?? new Map<number, Criteria>();
}

/** True once a filter was set or cleared here: what the file says of it no longer holds. */
export function isFilterChanged(owner: object): boolean {
  return kept.has(owner);
}

/** Filters by other criteria from now on, and hides the rows they leave out. */
export function filterBy(host: Host, filtered: Filtered, criteria: ReadonlyMap<number, Criteria>): void {
  const { owner, body } = filtered;
  host.refresh();
  const tests = [...criteria].map(([column, by]) => testOf(host, body, column, by));
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const hidden = !tests.every((passes) => passes(row));
    if (hidden || body.sheet.findRow(row + 1)?.hidden === true) body.sheet.getRow(row + 1).hidden = hidden;
  }
  kept.set(owner, criteria);
  if (criteria.size > 0) host.warn({ kind: "filter-criteria-lost", cells: fullAddress(body) });
  // Subtotals leave out what a filter hides.
  host.touch(body);
}

function testOf(host: Host, body: Area, column: number, by: Criteria): (row: number) => boolean {
  const at = body.column + column;
  const content = (row: number): CellContent => readCell(findCell(body.sheet, row, at), host.date1904);
  const text = (row: number): string => {
    const { type, value } = content(row);
    return type === "Empty" ? "" : showValue(value, numberFormat(body.sheet, row, at), host.date1904);
  };
  switch (by.on) {
    case "Values": {
      const shown = new Set(by.values.map((value) => value.toLowerCase()));
      return (row) => shown.has(text(row).toLowerCase());
    }
    case "Custom": {
      const tests = by.criteria.map((criterion) => criterionTest(criterion));
      return (row) => {
        const passes = tests.map((test) => test(content(row), text(row)));
        return by.all ? passes.every(Boolean) : passes.some(Boolean);
      };
    }
    case "Top":
    case "Bottom":
    case "AboveAverage":
    case "BelowAverage": {
      const numbers = Array.from({ length: body.rows }, (_row, index) => content(body.row + index)).flatMap(
        ({ type, value }) => (type === "Double" && typeof value === "number" ? [value] : []),
      );
      const passes = numberTest(numbers, by);
      return (row) => {
        const { type, value } = content(row);
        return type === "Double" && typeof value === "number" && passes(value);
      };
    }
  }
}

function numberTest(
  numbers: readonly number[],
  by: Exclude<Criteria, { readonly on: "Values" | "Custom" }>,
): (value: number) => boolean {
  if (!("count" in by)) {
    const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return by.on === "AboveAverage" ? (value) => value > average : (value) => value < average;
  }
  const wished = by.percent ? Math.floor((numbers.length * by.count) / 100) : by.count;
  const count = Math.min(numbers.length, Math.max(1, wished));
  const ordered = [...numbers].sort((a, b) => (by.on === "Top" ? b - a : a - b));
  const last = ordered[count - 1];
  if (last === undefined) return () => false;
  return by.on === "Top" ? (value) => value >= last : (value) => value <= last;
}

/** "=a*", "<>b", ">=5": an operator, and a number or a text with `*` and `?` for letters. */
function criterionTest(criterion: string): (content: CellContent, text: string) => boolean {
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const pattern = new RegExp(`^${wildcards(operand)}$`, "isu");
    return ({ value }, text) =>
      (operator === "=") === (typeof value === "number" && value === number ? true : pattern.test(text));
  }
  if (Number.isNaN(number)) throw new HostError("InvalidArgument");
  return ({ type, value }) =>
    type === "Double" && typeof value === "number" && compares(value, operator, number);
}

function compares(value: number, operator: string, number: number): boolean {
  if (operator === ">") return value > number;
  if (operator === "<") return value < number;
  return operator === ">=" ? value >= number : value <= number;
}

function wildcards(text: string): string {
  return text.replaceAll(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    return found === "*" ? ".*" : found === "?" ? "." : `\\${found}`;
  });
}
