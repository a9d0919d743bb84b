// One cell as one whole number: its kind (number, text, logical, error, blank; formula or not) and its content.
import { hasFormula } from "../cells";
import type { CellScalar, TableSnapshot } from "../snapshot";
import { CLASS_DECIMALS, KIND, KINDS, SIZE_CLASSES } from "./definition";
import { roundedUnits } from "./rounding";

/** A cell as the seal sees it. */
export interface SealCell {
  readonly kind: "number" | "text" | "logical" | "error" | "blank";
  readonly value: CellScalar;
  readonly formula: boolean;
}

/** The cell of a table; row 0 is the header row. */
export function sealCellAt(table: TableSnapshot, row: number, column: number): SealCell {
  const value = table.values[row]?.[column] ?? "";
  const formula = hasFormula(table, row, column);
  return { kind: kindOf(value, table.types[row]?.[column] === "Error", formula), value, formula };
}

function kindOf(value: CellScalar, isError: boolean, formula: boolean): SealCell["kind"] {
  if (isError) return "error";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "logical";
  // A formula that gives "" is a text without letters; an empty cell is blank.
  return value === "" && !formula ? "blank" : "text";
}

/** The text whose characters count; "" for cells that hold no text. */
export function textOf({ kind, value }: SealCell): string {
  return kind === "text" ? String(value) : "";
}

/** The cell's code, an integer below 2^48. */
export function cellCode(cell: SealCell): number {
  return plainCode(cell) + (cell.formula ? KINDS.formula * KIND : 0);
}

function plainCode(cell: SealCell): number {
  switch (cell.kind) {
    case "number":
      return numberCode(Number(cell.value));
    case "text":
      return KINDS.text * KIND + textOf(cell).length;
    case "logical":
      return KINDS.logical * KIND + Number(cell.value);
    case "error":
      return KINDS.error * KIND;
    case "blank":
      return KINDS.blank * KIND;
  }
}

function numberCode(value: number): number {
  const size = Math.abs(value);
  const rounded = roundedUnits(size, CLASS_DECIMALS) / 10 ** CLASS_DECIMALS;
  const index = SIZE_CLASSES.findIndex(({ below }) => rounded < below);
  const decimals = SIZE_CLASSES[index]?.decimals ?? 0;
  const kind = KINDS.number + index + (value < 0 ? KINDS.negative : 0);
  return kind * KIND + roundedUnits(size * 10 ** decimals, 0);
}
