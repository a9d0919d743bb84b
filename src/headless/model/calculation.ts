// Recalculates what a change reaches, by the file library's formula engine, and says what that engine cannot compute.
import { ValueType, Workbook, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import type { HostWarning } from "../../wording/cli";
import { affectedFormulas } from "./affected";
import { fullAddress, type Area } from "./area";
import { Dirty } from "./dirty";
import { engineFormula, isBeyondEngine, looksAtTooMany } from "./engine-text";
import { functionsOf, refersToOtherWorkbook } from "./formula-text";
import type { Host } from "./host";
import { Lookups } from "./lookups";
import { Meaning } from "./meaning";
import { Results } from "./results";

const known = new Map<string, boolean>();

/** Asks the engine itself: a function it does not have answers #NAME? however it is called. */
function isKnown(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const probe = new Workbook();
  const cell = probe.addWorksheet("Probe").getCell("A1");
  cell.value = { formula: `${name}()` };
  probe.calculateFormulas();
  const { result } = cell;
  const answer = !(typeof result === "object" && "error" in result && result.error === "#NAME?");
  known.set(name, answer);
  return answer;
}

const unknownIn = new Map<string, readonly string[]>();

/** Functions of a formula that the engine does not have. */
function unknownFunctions(formula: string): readonly string[] {
  const before = unknownIn.get(formula);
  if (before !== undefined) return before;
  const answer = [...functionsOf(formula)].filter((name) => !isKnown(name));
  unknownIn.set(formula, answer);
  return answer;
}

function formulasOf(workbook: Workbook): ReadonlyMap<Cell, string> {
  const found = new Map<Cell, string>();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { formula } = cell;
        if (formula !== undefined) found.set(cell, formula);
      });
    });
  }
  return found;
}

function placeOf(cell: Cell): Area {
  return { sheet: cell.worksheet, row: cell.row - 1, column: cell.col - 1, rows: 1, columns: 1 };
}

function addressOf(cell: Cell): string {
  return fullAddress(placeOf(cell));
}

type EngineCell = Pick<Cell, "row" | "col" | "type" | "formula" | "model" | "value" | "result">;

/** The cell as if its result had been typed: the engine takes the value as it is, whatever its kind. */
function constant(cell: Cell): EngineCell {
  const { row, col, result, model } = cell;
  return { row, col, type: ValueType.Number, formula: undefined, model, value: result ?? null, result };
}

function rewritten(cell: Cell, formula: string): EngineCell {
  const { row, col, type, model, value, result } = cell;
  return { row, col, type, formula, model, value, result };
}

/** The sheet as the engine is shown it: cells replaced where `shown` says so. It writes its results to the real cells. */
function shownSheet(sheet: Worksheet, shown: ReadonlyMap<Cell, EngineCell>): Worksheet {
  type Visit = (cell: EngineCell, column: number) => void;
  type VisitRow = (row: object, number: number) => void;
  const eachRow = (options: object, visit: VisitRow) => {
    sheet.eachRow(options, (row, number) => {
      const eachCell = (visitCell: Visit) => {
        row.eachCell((cell, column) => {
          visitCell(shown.get(cell) ?? cell, column);
        });
      };
      visit({ hidden: row.hidden, eachCell }, number);
    });
  };
  // The engine asks a sheet for no more than its type of a sheet says; the rest is inherited.
  return Object.create(sheet, { eachRow: { value: eachRow } }) as Worksheet;
}

function shownWorkbook(workbook: Workbook, shown: ReadonlyMap<Cell, EngineCell>): Workbook {
  const worksheets = workbook.worksheets.map((sheet) => shownSheet(sheet, shown));
  return Object.create(workbook, { worksheets: { value: worksheets } }) as Workbook;
}

/** Formulas that should have been recalculated and were not, with why. */
export type Uncomputed = Map<Cell, HostWarning>;

/**
 * Recalculates the formulas that `dirty` reaches. One with something the engine does not have, or that it cannot read,
 * keeps the value it came with; `uncomputed` is brought up to date. So does one with a reference to another workbook, as in Excel
 * until the links are updated.
 * @param only where given, the cells that may be recalculated, as in manual mode
 */
export function recalculate(
  host: Host,
  dirty: Dirty,
  uncomputed: Uncomputed,
  only?: ReadonlySet<Cell>,
): void {
  const { workbook } = host;
  const formulas = formulasOf(workbook);
  for (const cell of uncomputed.keys()) if (!formulas.has(cell)) uncomputed.delete(cell);
  const meaning = new Meaning(host);
  const affected = only ?? affectedFormulas(formulas, dirty, meaning);
  const waiting = new Dirty();
  for (const cell of affected) waiting.add(placeOf(cell));
  const lookups = new Lookups(meaning, waiting);
  const shown = new Map<Cell, EngineCell>();
  const before = new Map<Cell, Cell["result"]>();
  /** The formulas for the engine. */
  const pending = new Map<Cell, { readonly formula: string; readonly text: string }>();
  for (const [cell, formula] of formulas) {
    const isLink = refersToOtherWorkbook(formula);
    const reason = affected.has(cell) && !isLink ? beyond(formula, cell, meaning) : null;
    if (reason !== null) uncomputed.set(cell, reason);
    // Without a result to keep, the engine tries: it gives an error where a column is not there, as Excel does.
    const isLeft =
      reason !== null &&
      (cell.result !== undefined || looksAtTooMany(engineFormula(formula, cell, meaning), cell, meaning));
    if (!affected.has(cell) || isLink || isLeft) {
      shown.set(cell, constant(cell));
      continue;
    }
    if (reason === null) {
      uncomputed.delete(cell);
      before.set(cell, cell.result);
      // The engine keeps an old result where it finds a name unknown; a name that is gone must show as gone.
      cell.result = undefined;
    }
    const text = lookups.answer(engineFormula(formula, cell, meaning), cell);
    shown.set(cell, rewritten(cell, text));
    pending.set(cell, { formula, text });
  }
  const results = new Results(meaning, host.date1904);
  // A result that is found may be what the next formula waits for.
  for (let left = -1; left !== pending.size;) {
    left = pending.size;
    for (const [cell, { formula, text }] of pending) {
      const result = results.find(cell, formula, text);
      if (result === undefined) continue;
      cell.result = result;
      shown.set(cell, constant(cell));
      pending.delete(cell);
    }
  }
  if (pending.size > 0) shownWorkbook(workbook, shown).calculateFormulas();
  for (const [cell, { formula, text }] of pending) if (before.has(cell)) results.add(cell, formula, text);
  for (const [cell, result] of before) {
    if (cell.result !== undefined) continue;
    cell.result = result;
    uncomputed.set(cell, { kind: "formula-not-understood", cell: addressOf(cell) });
  }
}

/** Why the engine cannot compute a formula; null where it can. */
function beyond(formula: string, cell: Cell, meaning: Meaning): HostWarning | null {
  const functions = unknownFunctions(formula);
  if (functions.length > 0) return { kind: "functions-unknown", cell: addressOf(cell), functions };
  const text = engineFormula(formula, cell, meaning);
  const ranged = isBeyondEngine(text, cell, meaning) || looksAtTooMany(text, cell, meaning);
  return ranged ? { kind: "cells-too-many", cell: addressOf(cell) } : null;
}
