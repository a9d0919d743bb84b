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

type Kind = Pick<Options, "type" | "barDir" | "grouping" | "scatterStyle" | "radarStyle">;

const KINDS: Readonly<Record<string, Kind>> = {
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked" },
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked" },
  Line: { type: "line", grouping: "standard" },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter", scatterStyle: "marker" },
  XYScatterSmooth: { type: "scatter", scatterStyle: "smoothMarker" },
  Radar: { type: "radar", radarStyle: "standard" },
  RadarFilled: { type: "radar", radarStyle: "filled" },
};

type AddOptions = Extract<Options, { series?: unknown }>;
type Place = Pick<Area, "row" | "column" | "rows" | "columns">;
export type ChartText = NonNullable<NonNullable<Chart["legend"]>["txPr"]>;
type FileSeries = NonNullable<AddOptions["series"]>[number];

/** A series; without values it is not drawn yet. */
export interface ChartSeries {
  /** A text, or the cell that holds it. */
  name: string | { readonly formula: string };
  values: Area | null;
  categories: Area | null;
  labelled: boolean;
  /** Fills of single points, by place. */
  readonly points: Map<number, string>;
  fill?: string;
  marker?: NonNullable<FileSeries["marker"]>;
}

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
    /** In the order they are drawn. */
    readonly series: ChartSeries[],
  ) {
    this.chart = this.place(UNPLACED);
  }

  /** Looks of the parts with words; what is not set is Excel's own. */
  readonly looks: Record<"legend" | "title" | "labels", { text: ChartText; fill?: string }> = {
    legend: { text: {} },
    title: { text: {} },
    labels: { text: {} },
  };

  private words = "";

  /** What the labels of all series show; a series shows its values where it is labelled itself. */
  readonly labels = {
    showVal: false,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showLegendKey: false,
  };

  /** Size of a doughnut's hole, in per cent; null of another kind of chart. */
  get holeSize(): number | null {
    return this.options.type === "doughnut" ? (this.options.holeSize ?? 50) : null;
  }
  set holeSize(percent: number | null) {
    if (percent === null || this.holeSize === null) throw new HostError("InvalidArgument");
    this.options.holeSize = percent;
    this.redraw();
  }

  /** To be called after a change of series, labels or looks. */
  redraw(): void {
    this.cover(this.area);
  }

  /** What Excel calls it, until it is given another name; kept while the workbook is in memory. */
  name = "";

  get title(): string {
    return this.words;
  }
  set title(text: string) {
    this.words = text;
    this.redraw();
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

  /** Where the value axis begins; undefined where Excel finds a beginning by itself. */
  get valuesBegin(): number | undefined {
    return this.options.valueAxis?.min;
  }
  set valuesBegin(begin: number | undefined) {
    const axis = { ...this.options.valueAxis };
    if (begin === undefined) delete axis.min;
    else axis.min = begin;
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
    this.options.series = this.series.flatMap((series) => this.drawn(series));
    this.options.title = this.titleText();
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
    const { text, fill } = this.looks.legend;
    chart.legend =
      side === null
        ? undefined
        : {
            legendPos: side,
            ...(Object.keys(text).length > 0 ? { txPr: text } : {}),
            ...(fill === undefined ? {} : { spPr: { fill: { solid: { srgb: fill } } } }),
          };
    return chart;
  }

  private titleText(): NonNullable<AddOptions["title"]> | null {
    const { text } = this.looks.title;
    if (this.words === "") return null;
    return Object.keys(text).length === 0
      ? this.words
      : { paragraphs: [{ runs: [{ text: this.words, properties: text }] }] };
  }

  private drawn({ name, values, categories, labelled, points, fill, marker }: ChartSeries): FileSeries[] {
    if (values === null) return [];
    const labels = { ...this.labels, showVal: this.labels.showVal || labelled };
    const at = (area: Area): string => fullAddress(area, true);
    const { text, fill: labelFill } = this.looks.labels;
    return [
      {
        values: at(values),
        ...(name === "" ? {} : { name }),
        ...(categories === null
          ? {}
          : this.options.type === "scatter"
            ? { xValues: at(categories) }
            : { categories: at(categories) }),
        ...(Object.values(labels).some(Boolean)
          ? {
              dataLabels: {
                ...labels,
                ...(Object.keys(text).length > 0 ? { txPr: text } : {}),
                ...(labelFill === undefined ? {} : { spPr: { fill: labelFill } }),
              },
            }
          : {}),
        ...(points.size === 0
          ? {}
          : { dataPoints: [...points].map(([index, color]) => ({ index, fill: color })) }),
        ...(fill === undefined ? {} : { fill }),
        ...(marker === undefined ? {} : { marker }),
      },
    ];
  }
}

/** Almost all of a length in points, in the file's own unit. */
function within(points: number): number {
  return Math.floor((points - 1) * UNITS_PER_POINT);
}

/**
 * Adds a chart over a range: a series for each column, or each row, of numbers; labels in the first one. A first line of words
 * names the series. Over a single line, or where no number is found, every line is a series and none has labels.
 */
export function addChart(
  sheet: Worksheet,
  kind: string,
  source: Area,
  seriesBy: "Auto" | "Columns" | "Rows",
  date1904: boolean,
): SheetChart {
  const look = KINDS[kind];
  if (look === undefined) throw new HostError("ApiNotFound", undefined, `ChartCollection.add(${kind})`);
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columns > source.rows);
  const [lines, length] = byRows ? [source.rows, source.columns] : [source.columns, source.rows];
  const part = (line: number, from: number, size: number): Area =>
    byRows
      ? area(source.sheet, source.row + line, source.column + from, 1, size)
      : area(source.sheet, source.row + from, source.column + line, size, 1);
  const typeAt = (line: number, at: number): string => {
    const { row, column } = part(line, at, 1);
    return readCell(findCell(source.sheet, row, column), date1904).type;
  };
  const isBlank = (line: number): boolean =>
    Array.from({ length }, (_cell, at) => typeAt(line, at)).every((type) => type === "Empty");
  const labelled =
    lines > 1 && Array.from({ length: lines - 1 }, (_line, at) => at + 1).some((line) => !isBlank(line));
  const first = labelled ? 1 : 0;
  const named = length > 1 && typeAt(first, 0) === "String";
  const values = (line: number): Area => part(line, named ? 1 : 0, length - (named ? 1 : 0));
  const series = Array.from({ length: lines - first }, (_line, index): ChartSeries => ({
    name: named ? { formula: fullAddress(part(index + first, 0, 1), true) } : "",
    values: values(index + first),
    categories: labelled ? values(0) : null,
    labelled: false,
    points: new Map(),
  }));
  const chart = new SheetChart(sheet, { ...look, title: null, showLegend: true }, series);
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
