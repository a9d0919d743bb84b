// Manual calculation. The mode belongs to the application, not to the workbook: a heavy model opened first makes every workbook
// of the session manual. A formula is then calculated when it is entered, and not again.
import type { Calculation } from "../workbook/snapshot";
import { type Piece, piece } from "./pieces";

/** The calculation mode, once it has been asked for. */
export interface PendingCalculation {
  /** Queues a calculation of what has changed, as F9 does; nothing where Excel calculates by itself. Call it after the first sync. */
  readonly calculate: () => void;
  /** Call it after the sync that carried the calculation out. */
  readonly take: () => Calculation;
}

/** Asks for the calculation mode without waiting for it. */
export function queueCalculationMode(context: Excel.RequestContext): PendingCalculation {
  const { application } = context.workbook;
  application.load("calculationMode");
  const isAutomatic = (): boolean => application.calculationMode === "Automatic";
  let isAsked = false;
  return {
    calculate: () => {
      if (isAutomatic()) return;
      isAsked = true;
      application.calculate("Recalculate");
      application.load("calculationState");
    },
    take: () => {
      if (isAutomatic()) return "automatic";
      return isAsked && application.calculationState !== "Done" ? "incomplete" : "manual";
    },
  };
}

/** Calculates what has changed, where the workbook was seen not to do so by itself. */
export function calculationPieces(
  context: Excel.RequestContext,
  { calculation = "automatic" }: { readonly calculation?: Calculation },
): Piece[] {
  if (calculation === "automatic") return [];
  return [
    piece(2, () => {
      context.workbook.application.calculate("Recalculate");
    }),
  ];
}
