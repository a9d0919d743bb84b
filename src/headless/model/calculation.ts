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
  const result = cell.result;
  const answer = !(typeof result === "object" && "error" in result && result.error === "#NAME?");
  known.set(name, answer);
  return answer;
}

const unknownIn = new Map<string, readonly string[]>();

function unknownFunctions(formula: string): readonly string[] {
  const before = unknownIn.get(formula);
  if (before !== undefined) return before;
  // What LET and LAMBDA bind may be called like a function.
  const answer = [...functionsOf(formula)].filter((name) => !isKnown(name));
  unknownIn.set(formula, answer);
  return answer;
}

interface Uncomputed {
  readonly cell: Cell;
  readonly result: Cell["result"];
  readonly functions: readonly string[];
}

function uncomputed(workbook: Workbook): readonly Uncomputed[] {
  const found: Uncomputed[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const formula = cell.formula;
        if (formula === undefined) return;
        const functions = unknownFunctions(formula);
        if (functions.length > 0) found.push({ cell, result: cell.result, functions });
      });
    });
  }
  return found;
}

/**
 * Recalculates every formula. A formula with a function the engine does not have keeps the value it came with.
 * @returns one sentence per such formula
 */
export function recalculate(workbook: Workbook): readonly string[] {
  const left = uncomputed(workbook);
  workbook.calculateFormulas();
  for (const { cell, result } of left) if (result !== undefined) cell.result = result;
  return left.map(({ cell, functions }) => {
    const where = fullAddress({
      sheet: cell.worksheet,
      row: cell.row - 1,
      column: cell.col - 1,
      rows: 1,
      columns: 1,
    });
    return `${where}: not recalculated, no function ${functions.join(", ")} here`;
  });
}
