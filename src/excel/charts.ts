// Native charts over cells the add-in writes: made once, with their sheet; afterwards they follow their cells.
import type { ChartWrite } from "../workbook/changes";

/** Adds a chart to a sheet just created. */
export function addChart(sheet: Excel.Worksheet, write: ChartWrite): void {
  const { source, from, to } = write;
  const column = (at: number): Excel.Range => sheet.getRangeByIndexes(source.row, at, source.rows, 1);
  const labels = column(source.column);
  // Over values that are still blank Excel guesses which columns are series. One column of labels is always one series, and what
  // it shows is then given outright.
  const chart = sheet.charts.add(write.type, labels, "Columns");
  const series = chart.series.getItemAt(0);
  series.setValues(column(source.column + 1));
  series.setXAxisValues(labels);
  series.name = write.title;
  series.hasDataLabels = true;
  chart.title.text = write.title;
  chart.legend.visible = false;
  // Excel begins the axis above 0 where the smallest value is 5/6 of the largest or more: bars of 83, 83 and 92 would then look far
  // apart. Both ends are set before the axis is hidden, after which Excel does not address it.
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  if (write.most !== undefined && write.most > 0) valueAxis.maximum = write.most;
  // Few bars with their numbers beside them need no scale and no lines.
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  // Lying bars are then in the order of the rows, the first on top.
  if (write.type === "BarClustered") categoryAxis.reversePlotOrder = true;
  chart.setPosition(sheet.getCell(from.row, from.column), sheet.getCell(to.row - 1, to.column - 1));
}
