// Charts in the workbook: bars, columns, lines and pies over a block of cells, labels in its first column.
import type { Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { HostError } from "../protocol/host-error";
import { area, fullAddress, type Area } from "./area";
import { findCell, readCell } from "./cells";
import { columnPoints, rowPoints } from "./layout";

installChartSupport();

type Chart = ReturnType<Worksheet["getCharts"]>[number];
type Options = Parameters<Worksheet["addChart"]>[0];

const KINDS: Readonly<Record<string, Pick<Options, "type" | "barDir" | "grouping">>> = {
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  Line: { type: "line", grouping: "standard" },
  Pie: { type: "pie" },
};

type AddOptions = Extract<Options, { series?: unknown }>;
type Place = Pick<Area, "row" | "column" | "rows" | "columns">;

const UNITS_PER_POINT = 12_700;

/** Where Excel puts a chart that nobody has placed: cells from the sheet's top left corner. */
const UNPLACED = { column: 0, row: 0, columns: 8, rows: 15 };

const LEGEND_SIDES = [
  ["Right", "r"],
  ["Left", "l"],
  ["Top", "t"],
  ["Bottom", "b"],
  ["Corner", "tr"],
] as const;

/** A chart that can be looked up again although placing it makes it anew in the file's model. */
export class SheetChart {
  private chart: Chart;
  private area: Place = UNPLACED;
  /** Null where no legend is shown. */
  private legendSide: (typeof LEGEND_SIDES)[number][1] | null = "r";

  constructor(
    readonly sheet: Worksheet,
    private readonly options: AddOptions,
  ) {
    this.chart = this.place(UNPLACED);
  }

  /** What Excel calls it, until it is given another name; kept while the workbook is in memory. */
  name = "";

  get title(): string {
    return this.chart.title ?? "";
  }
  set title(text: string) {
    this.options.title = text;
    this.chart.title = text;
  }

  get legendVisible(): boolean {
    return this.legendSide !== null;
  }
  set legendVisible(visible: boolean) {
    this.options.showLegend = visible;
    this.legendSide = visible ? (this.legendSide ?? "r") : null;
    this.cover(this.area);
  }

  get valueAxisVisible(): boolean {
    return this.options.valueAxis?.hidden !== true;
  }
  set valueAxisVisible(visible: boolean) {
    this.options.valueAxis = { ...this.options.valueAxis, hidden: !visible };
    this.cover(this.area);
  }

  /** Where the value axis ends; undefined where Excel finds an end by itself. */
  get valuesEnd(): number | undefined {
    return this.options.valueAxis?.max;
  }
  set valuesEnd(end: number | undefined) {
    const axis = { ...this.options.valueAxis };
    if (end === undefined) delete axis.max;
    else axis.max = end;
    this.options.valueAxis = axis;
    this.cover(this.area);
  }

  get gridlinesVisible(): boolean {
    return this.options.valueAxis?.majorGridlines !== false;
  }
  set gridlinesVisible(visible: boolean) {
    this.options.valueAxis = { ...this.options.valueAxis, majorGridlines: visible };
    this.cover(this.area);
  }

  /** Whether categories run from the other end, as Excel's "in reverse order". */
  get categoriesReversed(): boolean {
    return this.options.categoryAxis?.orientation === "maxMin";
  }
  set categoriesReversed(reversed: boolean) {
    this.options.categoryAxis = { ...this.options.categoryAxis, orientation: reversed ? "maxMin" : "minMax" };
    this.cover(this.area);
  }

  get valuesLabelled(): boolean {
    return this.options.dataLabels?.showVal === true;
  }
  set valuesLabelled(labelled: boolean) {
    this.options.dataLabels = {
      showVal: labelled,
      showCatName: false,
      showSerName: false,
      showPercent: false,
      showLegendKey: false,
    };
    this.cover(this.area);
  }

  /** "Right", "Left", "Top", "Bottom" or "Corner". */
  get legendPosition(): string {
    return LEGEND_SIDES.find(([, side]) => side === this.legendSide)?.[0] ?? "Right";
  }
  set legendPosition(position: string) {
    const side = LEGEND_SIDES.find(([name]) => name === position)?.[1];
    if (side === undefined) throw new HostError("InvalidArgument");
    this.options.showLegend = true;
    this.legendSide = side;
    this.cover(this.area);
  }

  /** Covers the cells of a range. */
  cover(range: Place): void {
    this.sheet.removeChart(this.chart);
    this.area = range;
    this.chart = this.place(range);
  }

  delete(): void {
    this.sheet.removeChart(this.chart);
    made.set(
      this.sheet,
      chartsMade(this.sheet).filter((chart) => chart !== this),
    );
  }

  private place({ row, column, rows, columns }: Place): Chart {
    const { sheet } = this;
    const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
    sheet.addChart(this.options, {
      tl: { col: column, row },
      br: { col: lastColumn, row: lastRow },
    });
    const chart = sheet.getCharts().at(-1);
    if (chart === undefined) throw new Error("The chart just added is not there.");
    // It ends within its last cell: an anchor at the next one's edge would count that into the printed page.
    const { br } = chart.range;
    if (br !== undefined) {
      br.nativeColOff = within(columnPoints(sheet, lastColumn));
      br.nativeRowOff = within(rowPoints(sheet, lastRow));
    }
    const side = this.legendSide;
    chart.legend = side === null ? undefined : { legendPos: side };
    return chart;
  }
}

/** Almost all of a length in points, in the file's own unit. */
function within(points: number): number {
  return Math.floor((points - 1) * UNITS_PER_POINT);
}

/** Adds a chart over a range. A first row of words names the series. */
export function addChart(sheet: Worksheet, kind: string, source: Area, date1904: boolean): SheetChart {
  const look = KINDS[kind];
  if (look === undefined) throw new HostError("ApiNotFound", undefined, `ChartCollection.add(${kind})`);
  if (source.columns < 2) throw new HostError("InvalidArgument");
  const typeAt = (row: number, column: number): string =>
    readCell(findCell(source.sheet, row, column), date1904).type;
  const named = typeAt(source.row, source.column + 1) === "String";
  const first = source.row + (named ? 1 : 0);
  const column = (index: number): string =>
    fullAddress(area(source.sheet, first, source.column + index, source.rows - (named ? 1 : 0), 1), true);
  const series = Array.from({ length: source.columns - 1 }, (_, index) => ({
    categories: column(0),
    values: column(index + 1),
    ...(named
      ? {
          name: {
            formula: fullAddress(area(source.sheet, source.row, source.column + index + 1, 1, 1), true),
          },
        }
      : {}),
  }));
  const chart = new SheetChart(sheet, { ...look, series, title: null, showLegend: true });
  const others = chartsMade(sheet);
  chart.name = `Chart ${others.length + 1}`;
  made.set(sheet, [...others, chart]);
  return chart;
}

const made = new WeakMap<Worksheet, readonly SheetChart[]>();

/** The charts made on a sheet since the workbook was opened; those it came with cannot be taken up again. */
export function chartsMade(sheet: Worksheet): readonly SheetChart[] {
  return made.get(sheet) ?? [];
}
