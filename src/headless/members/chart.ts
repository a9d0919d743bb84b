// Excel.ChartCollection and Excel.Chart, as far as making, naming and placing a chart goes.
import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type ObjectType } from "../protocol/host-object";
import { addChart, type SheetChart } from "../model/charts";
import { asArea, asBoolean, asString, isGiven } from "./arguments";

const TITLE: ObjectType<SheetChart> = {
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
};

const LEGEND: ObjectType<SheetChart> = {
  name: "ChartLegend",
  scalars: {
    Visible: {
      get: (chart) => chart.legendVisible,
      set: (chart, value, host) => {
        chart.legendVisible = asBoolean(value);
        host.touchLook();
      },
    },
  },
};

const CHART: ObjectType<SheetChart> = {
  name: "Chart",
  scalars: {},
  links: {
    Title: (chart) => hostObject(TITLE, chart),
    Legend: (chart) => hostObject(LEGEND, chart),
  },
  methods: {
    SetPosition: (chart, [start, end], host) => {
      const from = asArea(start, chart.sheet, host);
      const to = isGiven(end) ? asArea(end, chart.sheet, host) : from;
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
};

const CHARTS: ObjectType<Worksheet> = {
  name: "ChartCollection",
  scalars: { Count: { get: (sheet) => sheet.getCharts().length } },
  methods: {
    GetCount: (sheet) => sheet.getCharts().length,
    Add: (sheet, [type, source, seriesBy], host) => {
      const by = isGiven(seriesBy) ? asString(seriesBy) : "Auto";
      if (by === "Rows") throw new HostError("ApiNotFound", undefined, "ChartCollection.add(Rows)");
      host.touchLook();
      const data = asArea(source, sheet, host);
      return hostObject(CHART, addChart(sheet, asString(type), data, host.date1904));
    },
  },
};

export function chartsObject(sheet: Worksheet): HostObject {
  return hostObject(CHARTS, sheet);
}
