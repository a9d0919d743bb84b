// The plan's own deviation tables (mål 3.1: rows Mål and Resultat, a column a year), looked up by goal and year.
import { valueOf, type DeviationRow, type Field } from "../plan";
import { groupBy, keyOf } from "./keys";

export class Deviations {
  private readonly rows: ReadonlyMap<string, readonly DeviationRow[]>;

  constructor(rows: readonly DeviationRow[]) {
    this.rows = groupBy(rows, (row) => {
      const goal = valueOf(row.goal);
      const series = valueOf(row.series);
      // Stryker disable next-line ConditionalExpression: a row without its series gets a key that nobody asks for
      return goal === undefined || series === undefined ? undefined : `${series} ${keyOf(goal)}`;
    });
  }

  /** The cell for a goal, series and year: the first that is not empty; undefined when there is none. */
  cell(goal: string, series: "target" | "result", year: number): Field<number> | undefined {
    return (this.rows.get(`${series} ${keyOf(goal)}`) ?? [])
      .flatMap((row) => row.years)
      .find((cell) => cell.year === year && cell.value.state !== "missing")?.value;
  }
}
