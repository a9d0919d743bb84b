// The formulas of a sheet's cells as its file has them, those that cells share included.
import type { CellData } from "../../files";
import { shiftFormula } from "../model/shift";

export type ReadCell = Omit<CellData, "element">;

/** Formulas that cells share are found by their number: the first has the text, the others follow at their distance. */
export class Formulas {
  private readonly shared = new Map<string, ReadCell>();

  /** Null where the file has none that can be computed: a what-if table keeps the values it has. */
  textOf(data: ReadCell): string | null {
    const { formula } = data;
    if (formula === null || formula.kind === "dataTable") return null;
    if (formula.kind === "shared" && formula.shared !== null) {
      if (formula.text !== "") this.shared.set(formula.shared, data);
      const first = this.shared.get(formula.shared);
      if (first?.formula == null) return null;
      return shiftFormula(first.formula.text, data.row - first.row, data.column - first.column);
    }
    return formula.text === "" ? null : formula.text;
  }
}
