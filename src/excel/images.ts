// Sheets as they stand before they are emptied, read in the same request: what *Fortryd* gives back.
import type { SheetImage } from "../recalculation";
import type { CellScalar } from "../workbook/snapshot";
import { type Piece, piece } from "./pieces";
import type { Target } from "./target";

/** Sheets whose cells have been asked for. */
export interface PendingImages {
  readonly pieces: readonly Piece[];
  /** To be called once the requests have run. Null where a sheet was too large for Excel to answer. */
  readonly take: () => readonly SheetImage[] | null;
}

/** How large a sheet is is not known before it is read; what was written of it last time is about as much as now. */
export function queueImages(target: Target, sheets: readonly string[], bytes: number): PendingImages {
  const pending: { readonly name: string; readonly used: Excel.Range }[] = [];
  const pieces = sheets.map((name) =>
    piece(
      4,
      () => {
        const used = target.sheet(name).getUsedRangeOrNullObject();
        used.load("rowIndex,columnIndex,formulas,values,numberFormat");
        pending.push({ name, used });
      },
      0,
      bytes,
    ),
  );
  return {
    pieces,
    take: () => {
      const there = pending.filter(({ used }) => !used.isNullObject);
      if (there.some(isTooLarge)) return null;
      return there.map(({ name, used }) => ({
        name,
        top: used.rowIndex,
        left: used.columnIndex,
        // Office.js types these matrices as any[][]; the shapes here are what its documentation says of them.
        formulas: used.formulas as CellScalar[][],
        values: used.values as CellScalar[][],
        formats: used.numberFormat as string[][],
      }));
    },
  };
}

/** The types do not say so: of a range with too many cells Excel gives null. */
function isTooLarge({ used }: { readonly used: Excel.Range }): boolean {
  const matrices: readonly (readonly unknown[][] | null)[] = [used.formulas, used.values, used.numberFormat];
  return matrices.includes(null);
}
