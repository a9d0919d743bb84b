// Native charts over cells the add-in writes: made once, with their sheet; afterwards they follow their cells.
import type { ChartWrite } from "../workbook/changes";

/** Adds a chart to a sheet just created. */
export function addChart(sheet: Excel.Worksheet, write: ChartWrite): void {
  const { source, from, to } = write;
  const data = sheet.getRangeByIndexes(source.row, source.column, source.rows, source.columns);
  const chart = sheet.charts.add(write.type, data, "Columns");
  chart.title.text = write.title;
  chart.legend.visible = false;
  if (write.type === "BarClustered") countBars(chart);
  chart.setPosition(sheet.getCell(from.row, from.column), sheet.getCell(to.row - 1, to.column - 1));
}

/** Few bars with their numbers beside them, in the order of the rows: no scale, no lines. */
function countBars(chart: Excel.Chart): void {
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  categoryAxis.reversePlotOrder = true;
  chart.series.getItemAt(0).hasDataLabels = true;
}
