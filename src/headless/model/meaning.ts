// What the cells, tables and names in a formula mean in the workbook as it stands.
import type { Cell, Table, Worksheet } from "@cj-tech-master/excelts";
import { parseAddress, type Area } from "./area";
import type { Host } from "./host";
import type { Precedent, TablePart } from "./precedents";
import { bodyArea, hasHeader, hasTotals, tableArea, tablesOf } from "./tables";

/** Cells, tables and names of the workbook by what formulas call them. */
export class Meaning {
  private readonly sheets = new Map<string, Worksheet>();
  private readonly tables = new Map<string, { readonly table: Table; readonly area: Area }>();

  constructor(private readonly host: Host) {
    for (const sheet of host.workbook.worksheets) {
      this.sheets.set(sheet.name.toLowerCase(), sheet);
      for (const table of tablesOf(sheet))
        this.tables.set(table.name.toLowerCase(), { table, area: tableArea(table) });
    }
  }

  /** The area a precedent means at a cell; null: it cannot be told. */
  area(precedent: Precedent, cell: Cell): Area | null {
    switch (precedent.kind) {
      case "cells": {
        const sheet =
          precedent.sheet === null ? cell.worksheet : this.sheets.get(precedent.sheet.toLowerCase());
        if (sheet === undefined) return null;
        const { row, column, rows, columns } = precedent;
        return { sheet, row, column, rows, columns };
      }
      case "table":
        return this.tablePart(precedent, cell);
      case "name": {
        const { name } = precedent;
        const entry = this.host.names.find(name, cell.worksheet.name) ?? this.host.names.find(name, null);
        const parsed = entry === null ? null : parseAddress(entry.text);
        const sheet = parsed?.sheet == null ? undefined : this.sheets.get(parsed.sheet.toLowerCase());
        if (parsed === null || sheet === undefined) return null;
        return { sheet, row: parsed.row, column: parsed.column, rows: parsed.rows, columns: parsed.columns };
      }
    }
  }

  private tablePart(precedent: Extract<Precedent, { kind: "table" }>, cell: Cell): Area | null {
    const found = this.tables.get(precedent.table.toLowerCase());
    if (found === undefined) return null;
    const { table, area } = found;
    const rows = rowsOf(precedent.part, table, area, cell);
    const indexes = precedent.columns.map((name) =>
      table.table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
    );
    if (rows === null || indexes.includes(-1)) return null;
    const tall = { ...area, row: rows.row, rows: rows.rows };
    if (indexes.length === 0) return tall;
    const first = Math.min(...indexes);
    return { ...tall, column: area.column + first, columns: Math.max(...indexes) - first + 1 };
  }

  /** A word that is no name of the workbook is bound in the formula itself, by LET or LAMBDA, or is unknown. */
  isName(name: string, cell: Cell): boolean {
    return (
      this.host.names.find(name, cell.worksheet.name) !== null || this.host.names.find(name, null) !== null
    );
  }
}

/** The rows of a part; null where the table has no such part. */
function rowsOf(part: TablePart, table: Table, area: Area, cell: Cell): Pick<Area, "row" | "rows"> | null {
  switch (part) {
    case "this row":
      return { row: cell.row - 1, rows: 1 };
    case "all":
      return area;
    case "headers and data": {
      const body = bodyArea(table);
      return hasHeader(table) ? { row: area.row, rows: body.rows + 1 } : null;
    }
    case "headers":
      return hasHeader(table) ? { row: area.row, rows: 1 } : null;
    case "totals":
      return hasTotals(table) ? { row: area.row + area.rows - 1, rows: 1 } : null;
    case "data":
      return bodyArea(table);
  }
}
