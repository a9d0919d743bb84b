// A workbook's package in the host's model: cells, formats and tables as this project reads them, on the file library's workbook.
import { type Cell, type Style, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import {
  cellCounter,
  type CellValue,
  child,
  childrenNamed,
  isTrue,
  numberFormats,
  openWorkbook,
  PackageError,
  readSheet,
  readStrings,
  type SheetEntry,
  type WorkbookPackage,
  type XmlElement,
} from "../../files";
import { parseAddress } from "../model/area";
import { setNames } from "../model/names";
import { placeTable, setButtons, tableArea, tablesOf } from "../model/tables";
import { spreadRules } from "../model/validation-rules";
import { Formulas, type ReadCell } from "./formulas";
import { namesInFile, namesOf, type NamesSnapshot } from "./names-copy";
import { snapshotOf, type SheetSnapshot, workbookRest, type WorkbookRest } from "./snapshot";
import { columnNames, type SheetParts, skeleton, tablesOfSheet } from "./skeleton";

export type CellStyle = Partial<Style>;
type FormulaResult = NonNullable<Cell["result"]>;

/** A workbook in the model, and where each thing of it came from. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly source: WorkbookPackage;
  readonly strings: readonly string[];
  /** Looks in the model by the index cells refer to. */
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly OpenedSheet[];
  readonly names: NamesSnapshot;
  readonly rest: WorkbookRest;
}

export interface OpenedSheet {
  readonly sheet: Worksheet;
  readonly entry: SheetEntry;
  readonly parts: SheetParts;
  /** What the model had when it was opened, of all but cells, rows and columns. */
  readonly before: SheetSnapshot;
}

/**
 * Reads the bytes of an .xlsx or .xlsm file.
 * @throws PackageError
 */
export async function openPackage(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const source = await openWorkbook(bytes);
  const { package: pack, stringsPart, stylesPart, date1904 } = source;
  const strings = stringsPart === null ? [] : readStrings((await pack.text(stringsPart)).text, stringsPart);
  const formats = stylesPart === null ? [] : numberFormats((await pack.xml(stylesPart)).root);
  const count = cellCounter();
  const read: {
    readonly cells: readonly ReadCell[];
    readonly rows: readonly ReadRow[];
    readonly parts: SheetParts;
  }[] = [];
  for (const { kind, part } of source.sheets) {
    if (kind !== "worksheet") {
      read.push({ cells: [], rows: [], parts: { root: null, tables: [] } });
      continue;
    }
    const cells: ReadCell[] = [];
    const rows: ReadRow[] = [];
    const root = readSheet(
      (await pack.text(part)).text,
      part,
      { strings, date1904 },
      {
        cell: ({ row, column, style, value, formula }) => {
          count();
          cells.push({ row, column, style, value, formula });
        },
        row: ({ row, style, height, hidden }) => {
          if (style !== null || height !== null || hidden) rows.push({ row, style, height, hidden });
        },
      },
    );
    read.push({ cells, rows, parts: { root, tables: await tablesOfSheet(pack, part, root) } });
  }
  const parts = read.map((each) => each.parts);
  const load = async (isBare: boolean): Promise<Workbook> => {
    const loading = new Workbook();
    await loading.xlsx.load(await skeleton(source, parts, formats.length, isBare));
    return loading;
  };
  const workbook = await load(false)
    .catch(() => load(true))
    .catch((error: unknown) => {
      throw new PackageError("unsupported", String(error));
    });
  const shown = workbook.worksheets.at(-1);
  const styles = formats.map(({ code }, index): CellStyle => {
    const style = shown?.getCell(index + 1, 1).style ?? {};
    return code === null ? style : { ...style, numFmt: code };
  });
  if (shown !== undefined) workbook.removeWorksheet(shown.id);
  const sheets = source.sheets.map((entry, index): OpenedSheet => {
    const sheet = workbook.worksheets[index];
    const found = read[index];
    if (sheet === undefined || found === undefined)
      throw new PackageError("unsupported", `the sheet ${entry.name}`);
    fillSheet(sheet, found, styles);
    for (const [place, table] of tablesOf(sheet).entries()) {
      const root = found.parts.tables[place]?.root;
      // In a file, a table without filter buttons is one without a filter.
      setButtons(table, root === undefined || child(root, "autoFilter") !== undefined);
    }
    return { sheet, entry, parts: found.parts, before: snapshotOf(sheet) };
  });
  setNames(
    workbook,
    namesInFile(
      source.part.root,
      source.sheets.map(({ name }) => name),
    ),
  );
  return {
    workbook,
    source,
    strings,
    styles,
    sheets,
    names: namesOf(workbook),
    rest: workbookRest(workbook),
  };
}

interface ReadRow {
  readonly row: number;
  readonly style: number | null;
  readonly height: number | null;
  readonly hidden: boolean;
}

function fillSheet(
  sheet: Worksheet,
  {
    cells,
    rows,
    parts,
  }: { readonly cells: readonly ReadCell[]; readonly rows: readonly ReadRow[]; readonly parts: SheetParts },
  styles: readonly CellStyle[],
): void {
  if (parts.root !== null) setColumns(sheet, parts.root, lastColumn(cells), styles);
  for (const { row, style, height, hidden } of rows) {
    const made = sheet.getRow(row + 1);
    if (style !== null) made.style = { ...styles[style] };
    if (height !== null) made.height = height;
    if (hidden) made.hidden = true;
  }
  const formulas = new Formulas();
  for (const data of cells) {
    const cell = sheet.getCell(data.row + 1, data.column + 1);
    cell.style = { ...styles[data.style] };
    setContents(cell, data, formulas);
  }
  if (parts.root !== null) mergeCells(sheet, parts.root, cells);
  setTables(sheet, parts);
  if (!Array.isArray(sheet.views)) sheet.views = [];
  if (sheet.pageSetup.firstPageNumber === 1) Reflect.deleteProperty(sheet.pageSetup, "firstPageNumber");
  spreadRules(sheet);
}

/** What a cell of the model holds for what the file has; the same before and after, where nothing changed it. */
function resultOf(value: CellValue): FormulaResult | null {
  return value === null || typeof value !== "object" ? value : ({ error: value.error } as FormulaResult);
}

function setContents(cell: Cell, data: ReadCell, formulas: Formulas): void {
  const formula = formulas.textOf(data);
  const result = resultOf(data.value);
  if (formula === null) {
    if (result !== null) cell.value = result;
    return;
  }
  const { kind, ref } = data.formula ?? {};
  const isBlock = kind === "array" && ref != null && ref.includes(":") && isSeveral(ref);
  cell.value = {
    formula,
    ...(result === null ? {} : { result }),
    ...(isBlock ? { shareType: "array", ref } : {}),
  };
}

function isSeveral(ref: string): boolean {
  const place = parseAddress(ref);
  return place !== null && place.rows * place.columns > 1;
}

function lastColumn(cells: readonly ReadCell[]): number {
  return cells.reduce((last, { column }) => Math.max(last, column), 0);
}

/** Columns with a width of their own beyond the used ones are looked at no further than this. */
const BEYOND_USED = 64;

function setColumns(sheet: Worksheet, root: XmlElement, last: number, styles: readonly CellStyle[]): void {
  for (const { attributes } of childrenNamed(child(root, "cols"), "col")) {
    const { min, max, width, hidden, style } = attributes;
    const end = Math.min(Number(max), last + BEYOND_USED);
    for (let number = Number(min); number <= end; number += 1) {
      const column = sheet.getColumn(number);
      if (width !== undefined) column.width = Number(width);
      if (isTrue(hidden)) column.hidden = true;
      const look = styles[Number(style ?? 0)];
      if (style !== undefined && look !== undefined) column.style = { ...look };
    }
  }
}

/** More blocks than this are not joined in the model; they stay joined in the file. */
const MOST_MERGED = 2_000;
const LARGEST_MERGED = 20_000;

/**
 * Joins cells in the model where that hides nothing: a value under a joined block counts in formulas, which the library
 * would not see.
 */
function mergeCells(sheet: Worksheet, root: XmlElement, cells: readonly ReadCell[]): void {
  const blocks = childrenNamed(child(root, "mergeCells"), "mergeCell");
  if (blocks.length > MOST_MERGED) return;
  const filled = new Set(
    cells
      .filter(({ value, formula }) => value !== null || formula !== null)
      .map(({ row, column }) => `${row},${column}`),
  );
  for (const { attributes } of blocks) {
    const place = parseAddress(attributes["ref"] ?? "");
    if (place === null || place.rows * place.columns > LARGEST_MERGED) continue;
    let hides = false;
    for (let row = place.row; row < place.row + place.rows; row += 1)
      for (let column = place.column; column < place.column + place.columns; column += 1)
        if ((row !== place.row || column !== place.column) && filled.has(`${row},${column}`)) hides = true;
    if (!hides) sheet.mergeCellsWithoutStyle(attributes["ref"] ?? "");
  }
}

function setTables(sheet: Worksheet, { tables }: SheetParts): void {
  const made = sheet.getTables();
  tables.forEach(({ root }, index) => {
    const table = made[index];
    if (table === undefined)
      throw new PackageError("unsupported", `the table ${String(root.attributes["displayName"])}`);
    placeTable(table, tableArea(table));
    columnNames(root).forEach((name, column) => {
      const found = table.table.columns[column];
      if (found !== undefined) found.name = name;
    });
  });
}
