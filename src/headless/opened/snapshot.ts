// A sheet of the model but for its cells, rows and columns, as it is opened: what is another afterwards has been changed.
import type { Table, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { localAddress } from "../model/area";
import { isFilterChanged } from "../model/filtering";
import { bodyArea, hasButtons, hasHeader, hasTotals, tableArea, tablesOf } from "../model/tables";

export interface SheetSnapshot {
  readonly name: string;
  readonly state: string;
  /** Addresses of joined cells. */
  readonly merged: ReadonlySet<string>;
  /** Rules by address, as text. */
  readonly rules: ReadonlyMap<string, string>;
  readonly tables: readonly TableSnapshot[];
  readonly printTitles: string;
  /** Everything else, by what it is: as text. */
  readonly rest: Readonly<Record<string, string>>;
}

export interface TableSnapshot {
  readonly table: Table;
  readonly columns: readonly Table["table"]["columns"][number][];
  readonly state: TableState;
}

export interface TableState {
  readonly name: string;
  readonly ref: string;
  /** Null where the table has no filter buttons. */
  readonly filterRef: string | null;
  /** True once a filter was set or cleared in the model. */
  readonly isFilterChanged: boolean;
  readonly columns: readonly { readonly name: string; readonly formula: string | null }[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Its style, as text. */
  readonly look: string;
}

export function snapshotOf(sheet: Worksheet): SheetSnapshot {
  return {
    name: sheet.name,
    state: sheet.state,
    merged: mergedIn(sheet),
    rules: rulesOf(sheet),
    tables: tablesOf(sheet).map((table) => ({
      table,
      columns: [...table.table.columns],
      state: tableState(table),
    })),
    printTitles: printTitles(sheet),
    rest: restOf(sheet),
  };
}

export function mergedIn(sheet: Worksheet): ReadonlySet<string> {
  return new Set(
    sheet.mergedRegions.map(({ top, left, bottom, right }) =>
      localAddress({
        sheet,
        row: top - 1,
        column: left - 1,
        rows: bottom - top + 1,
        columns: right - left + 1,
      }),
    ),
  );
}

export function rulesOf(sheet: Worksheet): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(sheet.dataValidations.model).flatMap(([address, rule]) =>
      rule === undefined ? [] : [[address, JSON.stringify(rule)] as const],
    ),
  );
}

/** "$5:$5", "$A:$B", both with a comma, or nothing. */
export function printTitles({ pageSetup }: Worksheet): string {
  return [pageSetup.printTitlesColumn, pageSetup.printTitlesRow]
    .filter((part) => part !== undefined && part !== "")
    .join(",");
}

export function tableState(table: Table): TableState {
  const { table: model } = table;
  const whole = tableArea(table);
  const { sheet } = whole;
  const body = bodyArea(table);
  const filtered = { ...body, row: whole.row, rows: body.rows + 1 };
  const plain = model as { readonly style?: unknown };
  return {
    name: table.name,
    ref: localAddress(whole),
    filterRef: hasHeader(table) && hasButtons(table) ? localAddress({ ...filtered, sheet }) : null,
    isFilterChanged: isFilterChanged(table),
    columns: model.columns.map(({ name, calculatedColumnFormula }) => ({
      name,
      formula: calculatedColumnFormula ?? null,
    })),
    hasHeader: hasHeader(table),
    hasTotals: hasTotals(table),
    look: JSON.stringify(plain.style ?? null),
  };
}

/** What of a workbook is neither a sheet nor a name, as text. */
export interface WorkbookRest {
  readonly protection: string;
  readonly properties: string;
}

export function workbookRest(workbook: Workbook): WorkbookRest {
  const { protection, title, subject, creator, keywords, category, description } = workbook;
  return {
    protection: JSON.stringify(protection ?? null),
    properties: JSON.stringify([title, subject, creator, keywords, category, description]),
  };
}

function restOf(sheet: Worksheet): Readonly<Record<string, string>> {
  const { properties, pageSetup, headerFooter, views, autoFilter, sheetProtection } = sheet;
  const { rowBreaks, colBreaks, conditionalFormattings } = sheet;
  return {
    properties: JSON.stringify(properties),
    page: JSON.stringify([{ ...pageSetup, printTitlesColumn: "", printTitlesRow: "" }, headerFooter]),
    views: JSON.stringify(views),
    filter: JSON.stringify(autoFilter),
    protection: JSON.stringify(sheetProtection),
    formats: JSON.stringify(conditionalFormattings),
    breaks: JSON.stringify([rowBreaks, colBreaks]),
    drawings: JSON.stringify([sheet.getImages().length, sheet.getCharts().length, sheet.getShapes().length]),
  };
}
