// Native charts over cells the add-in writes: made once, with their sheet; afterwards they follow their cells.
import type { ChartWrite } from "../workbook/changes";

/** Adds a chart to a sheet just created. */
export function addChart(sheet: Excel.Worksheet, write: ChartWrite): void {
  const { source, from, to } = write;
  const data = sheet.getRangeByIndexes(source.row, source.column, source.rows, source.columns);
  const chart = sheet.charts.add(write.type, data, "Columns");
  chart.title.text = write.title;
  chart.legend.visible = false;
  // Excel begins the axis above 0 where the smallest value is 5/6 of the largest or more: bars of 83, 83 and 92 would then look far
  // apart. Both ends are set before the axis is hidden, after which Excel does not address it.
  chart.axes.valueAxis.minimum = 0;
  if (write.most !== undefined && write.most > 0) chart.axes.valueAxis.maximum = write.most;
  plainBars(chart);
  if (write.type === "BarClustered") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.setPosition(sheet.getCell(from.row, from.column), sheet.getCell(to.row - 1, to.column - 1));
}

/** Few bars with their numbers beside them: no scale, no lines. Lying bars stand in the order of the rows, the first on top. */
function plainBars(chart: Excel.Chart): void {
  const { valueAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  chart.series.getItemAt(0).hasDataLabels = true;
}
