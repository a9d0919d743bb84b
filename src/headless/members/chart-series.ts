// Excel.ChartSeries with its points, and the collections they are found in.
import { HostError } from "../protocol/host-error";
import { hostObject, objectType, type HostObject, type Scalar } from "../protocol/host-object";
import type { ChartSeries, SheetChart } from "../model/charts";
import { findCell, readCell } from "../model/cells";
import { parseAddress } from "../model/area";
import type { Host } from "../model/host";
import { asArea, asBoolean, asInteger, asString, isGiven, oneOf } from "./arguments";
import { chartColor, fillObject } from "./chart-format";

interface Series {
  readonly chart: SheetChart;
  readonly series: ChartSeries;
}

function change({ chart, series }: Series, host: Host, to: (series: ChartSeries) => void): void {
  to(series);
  chart.redraw();
  host.touchLook();
}

/** What a series is called: its text, or what stands in its cell. */
function nameOf({ chart, series }: Series, host: Host): string {
  if (typeof series.name === "string") return series.name;
  const parsed = parseAddress(series.name.formula);
  const sheet = parsed?.sheet == null ? chart.sheet : host.sheet(parsed.sheet);
  if (parsed === null || sheet === null) return "";
  return String(readCell(findCell(sheet, parsed.row, parsed.column), host.date1904).value);
}

const MARKERS = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const;
// The record is a literal: its keys are all there is.
const MARKER_NAMES = Object.keys(MARKERS) as (keyof typeof MARKERS)[];

function markerColor(side: "fill" | "border"): Scalar<Series> {
  return {
    get: ({ series }) => (series.marker?.[side] === undefined ? "" : `#${series.marker[side]}`),
    set: (target, value, host) => {
      change(target, host, (series) => {
        series.marker = { ...series.marker, [side]: chartColor(value) };
      });
    },
  };
}

const FORMAT = objectType<Series>({
  name: "ChartSeriesFormat",
  scalars: {},
  links: {
    Fill: ({ chart, series }) =>
      fillObject((color) => {
        if (color === undefined) delete series.fill;
        else series.fill = color;
        chart.redraw();
      }),
  },
});

interface Point extends Series {
  readonly index: number;
}

const POINT_FORMAT = objectType<Point>({
  name: "ChartPointFormat",
  scalars: {},
  links: {
    Fill: ({ chart, series, index }) =>
      fillObject((color) => {
        if (color === undefined) series.points.delete(index);
        else series.points.set(index, color);
        chart.redraw();
      }),
  },
});

const POINT = objectType<Point>({
  name: "ChartPoint",
  scalars: {
    Value: {
      get: ({ series, index }, host) => {
        const place = series.values;
        if (place === null) return null;
        const across = place.rows === 1 ? index : 0;
        host.refresh();
        const cell = findCell(place.sheet, place.row + (across === 0 ? index : 0), place.column + across);
        return readCell(cell, host.date1904).value;
      },
    },
  },
  links: { Format: (point) => hostObject(POINT_FORMAT, point) },
});

function pointCount({ values }: ChartSeries): number {
  return values === null ? 0 : values.rows * values.columns;
}

const POINTS = objectType<Series>({
  name: "ChartPointsCollection",
  scalars: { Count: { get: ({ series }) => pointCount(series) } },
  items: (target) =>
    Array.from({ length: pointCount(target.series) }, (_point, index) =>
      hostObject(POINT, { ...target, index }),
    ),
  methods: {
    GetCount: ({ series }) => pointCount(series),
    GetItemAt: (target, [index]) => {
      const at = asInteger(index);
      if (at < 0 || at >= pointCount(target.series)) throw new HostError("InvalidArgument");
      return hostObject(POINT, { ...target, index: at });
    },
  },
});

const SERIES = objectType<Series>({
  name: "ChartSeries",
  scalars: {
    Name: {
      get: nameOf,
      set: (target, value, host) => {
        change(target, host, (series) => {
          series.name = asString(value);
        });
      },
    },
    HasDataLabels: {
      get: ({ series }) => series.labelled,
      set: (target, value, host) => {
        change(target, host, (series) => {
          series.labelled = asBoolean(value);
        });
      },
    },
    PlotOrder: {
      get: ({ chart, series }) => chart.series.indexOf(series),
      set: (target, value, host) => {
        const all = target.chart.series;
        const at = asInteger(value);
        if (at < 0 || at >= all.length) throw new HostError("InvalidArgument");
        change(target, host, (series) => {
          all.splice(all.indexOf(series), 1);
          all.splice(at, 0, series);
        });
      },
    },
    DoughnutHoleSize: {
      get: ({ chart }) => {
        if (chart.holeSize === null) throw new HostError("InvalidArgument");
        return chart.holeSize;
      },
      set: ({ chart }, value, host) => {
        const percent = asInteger(value);
        if (percent < 0 || percent > 90) throw new HostError("InvalidArgument");
        chart.holeSize = percent;
        host.touchLook();
      },
    },
    MarkerStyle: {
      get: ({ series }) =>
        MARKER_NAMES.find((name) => MARKERS[name] === series.marker?.symbol) ?? "Automatic",
      set: (target, value, host) => {
        change(target, host, (series) => {
          series.marker = { ...series.marker, symbol: MARKERS[oneOf(value, MARKER_NAMES)] };
        });
      },
    },
    MarkerSize: {
      get: ({ series }) => series.marker?.size ?? 5,
      set: (target, value, host) => {
        const size = asInteger(value);
        if (size < 2 || size > 72) throw new HostError("InvalidArgument");
        change(target, host, (series) => {
          series.marker = { ...series.marker, size };
        });
      },
    },
    MarkerBackgroundColor: markerColor("fill"),
    MarkerForegroundColor: markerColor("border"),
  },
  links: {
    Points: (target) => hostObject(POINTS, target),
    Format: (target) => hostObject(FORMAT, target),
  },
  methods: {
    SetValues: (target, [source], host) => {
      const values = asArea(source, target.chart.sheet, host);
      change(target, host, (series) => {
        series.values = values;
      });
    },
    SetXAxisValues: (target, [source], host) => {
      const categories = asArea(source, target.chart.sheet, host);
      change(target, host, (series) => {
        series.categories = categories;
      });
    },
    Delete: (target, _args, host) => {
      const all = target.chart.series;
      if (!all.includes(target.series)) throw new HostError("ItemNotFound");
      change(target, host, (series) => {
        all.splice(all.indexOf(series), 1);
      });
    },
  },
});

const COLLECTION = objectType<SheetChart>({
  name: "ChartSeriesCollection",
  scalars: { Count: { get: (chart) => chart.series.length } },
  items: (chart) => chart.series.map((series) => hostObject(SERIES, { chart, series })),
  methods: {
    GetCount: (chart) => chart.series.length,
    GetItemAt: (chart, [index]) => {
      const series = chart.series[asInteger(index)];
      if (series === undefined) throw new HostError("InvalidArgument");
      return hostObject(SERIES, { chart, series });
    },
    // Drawn once it has values.
    Add: (chart, [name, index], host) => {
      const at = isGiven(index) ? asInteger(index) : chart.series.length;
      if (at < 0 || at > chart.series.length) throw new HostError("InvalidArgument");
      const series: ChartSeries = {
        name: isGiven(name) ? asString(name) : "",
        values: null,
        categories: null,
        labelled: false,
        points: new Map(),
      };
      chart.series.splice(at, 0, series);
      host.touchLook();
      return hostObject(SERIES, { chart, series });
    },
  },
});

export function chartSeriesObject(chart: SheetChart): HostObject {
  return hostObject(COLLECTION, chart);
}
