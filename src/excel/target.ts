// The workbook being written: its sheets and tables by name, each path made once.

export class Target {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  /** A sheet that is there, or has been added by the time this is called. */
  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const sheet = this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  table(name: string): Excel.Table {
    return this.context.workbook.tables.getItem(name);
  }

  cell(at: { readonly sheet: string; readonly row: number; readonly column: number }): Excel.Range {
    return this.sheet(at.sheet).getRangeByIndexes(at.row, at.column, 1, 1);
  }
}

/** A part of a block that is being written, by zero-based row and column in it. */
export type RangeAt = (row: number, column: number, rows: number, columns: number) => Excel.Range;
