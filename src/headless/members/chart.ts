// Excel.ChartCollection and Excel.Chart, as far as making, naming and placing a chart goes.
import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, nullObject, type HostObject, objectType, type Scalar } from "../protocol/host-object";
import { addChart, chartsMade, type SheetChart } from "../model/charts";
import { asArea, asAreaOn, asBoolean, asInteger, asNumber, asString, isGiven } from "./arguments";

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

const VALUE_AXIS = objectType<SheetChart>({
  name: "ChartAxis",
  scalars: {
    Maximum: {
      get: ({ valuesEnd }) => {
        if (valuesEnd === undefined)
          throw new HostError("ApiNotFound", undefined, "ChartAxis.maximum (automatic)");
        return valuesEnd;
      },
      set: (chart, value, host) => {
        chart.valuesEnd = asNumber(value);
        host.touchLook();
      },
    },
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

/** A series; what is set for one is set for all. */
const SERIES = objectType<SheetChart>({
  name: "ChartSeries",
  scalars: {
    HasDataLabels: flag((chart, value) => {
      if (value !== undefined) chart.valuesLabelled = value;
      return chart.valuesLabelled;
    }),
  },
});

const SERIES_COLLECTION = objectType<SheetChart>({
  name: "ChartSeriesCollection",
  scalars: {},
  methods: {
    GetItemAt: (chart, [index]) => {
      if (asInteger(index) !== 0) throw new HostError("InvalidArgument");
      return hostObject(SERIES, chart);
    },
  },
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
    Series: (chart) => hostObject(SERIES_COLLECTION, chart),
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
      const by = isGiven(seriesBy) ? asString(seriesBy) : "Auto";
      if (by === "Rows") throw new HostError("ApiNotFound", undefined, "ChartCollection.add(Rows)");
      host.touchLook();
      const data = asArea(source, sheet, host);
      return hostObject(CHART, addChart(sheet, asString(type), data, host.date1904));
    },
  },
});

export function chartsObject(sheet: Worksheet): HostObject {
  return hostObject(CHARTS, sheet);
}
