// Recalculates a workbook by the file library's formula engine, and says which formulas that engine cannot compute.
import { Workbook, type Cell } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { fullAddress } from "./area";
import { functionsOf } from "./formula-text";

installFormulaEngine();

const known = new Map<string, boolean>();

/** Asks the engine itself: a function it does not have answers #NAME? however it is called. */
function isKnown(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const probe = new Workbook();
  const cell = probe.addWorksheet("Probe").getCell("A1");
  cell.value = { formula: `${name}()` };
  probe.calculateFormulas();
  const answer = !isNameError(cell.result);
  known.set(name, answer);
  return answer;
}

function isNameError(result: Cell["result"]): boolean {
  return typeof result === "object" && "error" in result && result.error === "#NAME?";
}

const unknownIn = new Map<string, readonly string[]>();

/** Of a range these give one answer for its first cell, where Excel gives one for every cell. */
const OF_A_RANGE = /(?<![\p{L}\p{N}_.])(ROW|COLUMN|ISFORMULA)\((?:[^()"]*:[^()"]*|[^()"]*\[[^()"]*)\)/giu;

/** What of a formula the engine cannot compute: functions it does not have, or does not apply to ranges. */
function beyondEngine(formula: string): readonly string[] {
  const before = unknownIn.get(formula);
  if (before !== undefined) return before;
  const unknown = [...functionsOf(formula)].filter((name) => !isKnown(name));
  const ranged = [...formula.replaceAll(/"(?:[^"]|"")*"/g, '""').matchAll(OF_A_RANGE)].map(
    (match) => `${(match[1] ?? "").toUpperCase()} of a range`,
  );
  const answer = [...unknown, ...new Set(ranged)];
  unknownIn.set(formula, answer);
  return answer;
}

interface FormulaCell {
  readonly cell: Cell;
  /** The result it had before. */
  readonly result: Cell["result"];
  readonly beyond: readonly string[];
}

function formulaCells(workbook: Workbook): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const formula = cell.formula;
        if (formula === undefined) return;
        found.push({ cell, result: cell.result, beyond: beyondEngine(formula) });
      });
    });
  }
  return found;
}

function addressOf(cell: Cell): string {
  return fullAddress({ sheet: cell.worksheet, row: cell.row - 1, column: cell.col - 1, rows: 1, columns: 1 });
}

/**
 * Recalculates formulas. One with something the engine does not have, or that it cannot read, keeps the value it came
 * with.
 * @param only where given, the cells that are recalculated; all others keep their values, as in manual mode
 * @returns one sentence per formula that was not recalculated and should have been
 */
export function recalculate(workbook: Workbook, only?: ReadonlySet<Cell>): readonly string[] {
  const cells = formulaCells(workbook);
  // The engine keeps an old result where it finds a name unknown; a name that is gone must show as gone.
  for (const { cell, beyond } of cells) if (beyond.length === 0) cell.result = undefined;
  workbook.calculateFormulas();
  const warnings: string[] = [];
  for (const { cell, result, beyond } of cells) {
    if (only !== undefined && !only.has(cell)) {
      cell.result = result;
      continue;
    }
    const understood = cell.result !== undefined;
    if (beyond.length === 0 && understood) continue;
    if (result !== undefined) cell.result = result;
    const reason = beyond.length > 0 ? `no ${beyond.join(", ")} here` : "the formula was not understood";
    warnings.push(`${addressOf(cell)}: not recalculated, ${reason}`);
  }
  return warnings;
}
