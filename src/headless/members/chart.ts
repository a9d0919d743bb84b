// Excel.ChartCollection: the charts of a sheet, counted and named. Making them is not here yet.
import type { Worksheet } from "@cj-tech-master/excelts";
import { hostObject, type HostObject, type ObjectType } from "../protocol/host-object";

const CHARTS: ObjectType<Worksheet> = {
  name: "ChartCollection",
  scalars: { Count: { get: (sheet) => sheet.getCharts().length } },
  methods: { GetCount: (sheet) => sheet.getCharts().length },
};

export function chartsObject(sheet: Worksheet): HostObject {
  return hostObject(CHARTS, sheet);
}
