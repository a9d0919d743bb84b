// Prints a sheet one page wide, in every state of Excel's window.
import { POINTS_PER_CHARACTER } from "./units";

/** The width of A4 between margins of half an inch, in points: landscape and portrait. */
const PRINTED = { landscape: 842 - 72, portrait: 595 - 72 } as const;
const MARGIN = 36;

/** Excel prints at no smaller scale than this, in per cent. */
const SMALLEST = 10;

/**
 * Fits a sheet's columns on one page of A4. Excel has left the fit out where the Page Layout tab was not open (office-js#1860); a scale it
 * takes always. The scale that fits is therefore set first, and holds where the fit is left out.
 * @param widths of the columns, in characters
 */
export function fitOnePageWide(
  { pageLayout }: Excel.Worksheet,
  widths: readonly number[],
  landscape: boolean,
): void {
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.zoom = { scale: scaleThatFits(widths, landscape) };
  pageLayout.zoom = { horizontalFitToPages: 1 };
}

/** The largest scale, in whole per cent and at most 100, at which columns of these widths in characters stand on one page of A4. */
export function scaleThatFits(widths: readonly number[], landscape: boolean): number {
  const width = widths.reduce((sum, each) => sum + each, 0) * POINTS_PER_CHARACTER;
  const page = landscape ? PRINTED.landscape : PRINTED.portrait;
  return Math.max(SMALLEST, Math.min(100, Math.floor((100 * page) / Math.max(width, 1))));
}
