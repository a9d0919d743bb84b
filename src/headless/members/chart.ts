// Excel.ChartCollection and Excel.Chart, as far as making, naming and placing a chart goes.
import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, nullObject, type HostObject, objectType, type Scalar } from "../protocol/host-object";
import { addChart, chartsMade, type SheetChart } from "../model/charts";
import { asArea, asAreaOn, asBoolean, asInteger, asNumber, asString, isGiven, oneOf } from "./arguments";
import { wordsFormatObject } from "./chart-format";
import { chartSeriesObject } from "./chart-series";

/** A yes or no of a chart's; `at` answers it, and sets it where it is given a value. */
function flag(at: (chart: SheetChart, value?: boolean) => boolean): Scalar<SheetChart> {
  return {
    get: (chart) => at(chart),
    set: (chart, value, host) => {
      at(chart, asBoolean(value));
      host.touchLook();
    },
  };
}

const TITLE = objectType<SheetChart>({
  name: "ChartTitle",
  scalars: {
    Text: {
      get: (chart) => chart.title,
      set: (chart, value, host) => {
        chart.title = asString(value);
        host.touchLook();
      },
    },
  },
  links: { Format: (chart) => wordsFormatObject(chart, "title") },
});

const LEGEND = objectType<SheetChart>({
  name: "ChartLegend",
  scalars: {
    Position: {
      get: (chart) => chart.legendPosition,
      set: (chart, value, host) => {
        chart.legendPosition = asString(value);
        host.touchLook();
      },
    },
    Visible: {
      get: (chart) => chart.legendVisible,
      set: (chart, value, host) => {
        chart.legendVisible = asBoolean(value);
        host.touchLook();
      },
    },
  },
  links: { Format: (chart) => wordsFormatObject(chart, "legend") },
});

const GRIDLINES = objectType<SheetChart>({
  name: "ChartGridlines",
  scalars: {
    Visible: flag((chart, value) => {
      if (value !== undefined) chart.gridlinesVisible = value;
      return chart.gridlinesVisible;
    }),
  },
});

/** An end of the value axis. In Excel's own model a hidden axis cannot be addressed. */
function axisEnd(member: string, property: "valuesBegin" | "valuesEnd"): Scalar<SheetChart> {
  return {
    get: (chart) => {
      const end = chart[property];
      if (end === undefined) throw new HostError("ApiNotFound", undefined, `ChartAxis.${member} (automatic)`);
      return end;
    },
    set: (chart, value, host) => {
      if (!chart.valueAxisVisible) throw new HostError("InvalidOperation");
      chart[property] = asNumber(value);
      host.touchLook();
    },
  };
}

const VALUE_AXIS = objectType<SheetChart>({
  name: "ChartAxis",
  scalars: {
    Maximum: axisEnd("maximum", "valuesEnd"),
    Minimum: axisEnd("minimum", "valuesBegin"),
    Visible: flag((chart, value) => {
      if (value !== undefined) chart.valueAxisVisible = value;
      return chart.valueAxisVisible;
    }),
  },
  links: { MajorGridlines: (chart) => hostObject(GRIDLINES, chart) },
});

const CATEGORY_AXIS = objectType<SheetChart>({
  name: "ChartAxis",
  scalars: {
    ReversePlotOrder: flag((chart, value) => {
      if (value !== undefined) chart.categoriesReversed = value;
      return chart.categoriesReversed;
    }),
  },
});

const AXES = objectType<SheetChart>({
  name: "ChartAxes",
  scalars: {},
  links: {
    ValueAxis: (chart) => hostObject(VALUE_AXIS, chart),
    CategoryAxis: (chart) => hostObject(CATEGORY_AXIS, chart),
  },
});

/** A yes or no of what the labels of all series show. */
function label(name: keyof SheetChart["labels"]): Scalar<SheetChart> {
  return flag((chart, value) => {
    if (value !== undefined) {
      chart.labels[name] = value;
      chart.redraw();
    }
    return chart.labels[name];
  });
}

const DATA_LABELS = objectType<SheetChart>({
  name: "ChartDataLabels",
  scalars: {
    ShowValue: label("showVal"),
    ShowCategoryName: label("showCatName"),
    ShowSeriesName: label("showSerName"),
    ShowPercentage: label("showPercent"),
    ShowLegendKey: label("showLegendKey"),
  },
  links: { Format: (chart) => wordsFormatObject(chart, "labels") },
});

const CHART = objectType<SheetChart>({
  name: "Chart",
  scalars: {
    Name: {
      get: (chart) => chart.name,
      set: (chart, value, host) => {
        chart.name = asString(value);
        host.touchLook();
      },
    },
  },
  links: {
    Title: (chart) => hostObject(TITLE, chart),
    Legend: (chart) => hostObject(LEGEND, chart),
    Axes: (chart) => hostObject(AXES, chart),
    Series: chartSeriesObject,
    DataLabels: (chart) => hostObject(DATA_LABELS, chart),
  },
  methods: {
    SetPosition: (chart, [start, end], host) => {
      const from = asAreaOn(start, chart.sheet, host);
      const to = isGiven(end) ? asAreaOn(end, chart.sheet, host) : from;
      chart.cover({
        row: from.row,
        column: from.column,
        rows: to.row + to.rows - from.row,
        columns: to.column + to.columns - from.column,
      });
      host.touchLook();
    },
    Delete: (chart, _args, host) => {
      chart.delete();
      host.touchLook();
    },
  },
});

function find(sheet: Worksheet, key: unknown): SheetChart | undefined {
  const wanted = asString(key).toLowerCase();
  return chartsMade(sheet).find((chart) => chart.name.toLowerCase() === wanted);
}

function required(chart: SheetChart | undefined): HostObject {
  if (chart === undefined) throw new HostError("ItemNotFound");
  return hostObject(CHART, chart);
}

const CHARTS = objectType<Worksheet>({
  name: "ChartCollection",
  scalars: { Count: { get: (sheet) => sheet.getCharts().length } },
  items: (sheet) => chartsMade(sheet).map((chart) => hostObject(CHART, chart)),
  item: (sheet, key) => required(find(sheet, key)),
  methods: {
    GetItem: (sheet, [key]) => required(find(sheet, key)),
    GetItemAt: (sheet, [index]) => {
      const chart = chartsMade(sheet)[asInteger(index)];
      if (chart === undefined) throw new HostError("InvalidArgument");
      return hostObject(CHART, chart);
    },
    GetItemOrNullObject: (sheet, [key]) => {
      const chart = find(sheet, key);
      return chart === undefined ? nullObject("Chart") : hostObject(CHART, chart);
    },
    GetCount: (sheet) => sheet.getCharts().length,
    Add: (sheet, [type, source, seriesBy], host) => {
      const by = isGiven(seriesBy) ? oneOf(seriesBy, ["Auto", "Columns", "Rows"] as const) : "Auto";
      host.touchLook();
      const data = asArea(source, sheet, host);
      return hostObject(CHART, addChart(sheet, asString(type), data, by, host.date1904));
    },
  },
});

export function chartsObject(sheet: Worksheet): HostObject {
  return hostObject(CHARTS, sheet);
}
