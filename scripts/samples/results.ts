// Invented results laid over the plan: the same rows, with cells filled in by id. Every sheet that gets them says so.
import type { CellContent } from "../../src/workbook/changes";
import type { ContentRow, PlanContent } from "../../src/workbook/template";
import { SHEET_WORDS } from "../../src/wording/sheets";

/** Cells to fill in, by the row's id and column key. */
export type Filled = Readonly<Record<string, Readonly<Record<string, CellContent>>>>;

/** The plan with settings, rows and requirement results replaced; says in every sheet that the data are examples. */
export function withResults(
  plan: PlanContent,
  results: {
    readonly settings?: PlanContent["settings"];
    readonly requirements: Filled;
    readonly rows: PlanContent["rows"];
  },
): PlanContent {
  return {
    ...plan,
    notice: SHEET_WORDS.example,
    settings: { ...plan.settings, ...results.settings },
    rows: {
      ...plan.rows,
      ...results.rows,
      requirements: fill(plan.rows.requirements ?? [], results.requirements),
    },
  };
}

function fill(rows: readonly ContentRow[], cells: Filled): ContentRow[] {
  const ids = new Set(rows.map(({ id }) => id));
  const unknown = Object.keys(cells).filter((id) => !ids.has(id));
  if (unknown.length > 0) throw new Error(`No rows with id ${unknown.join(", ")}`);
  return rows.map((row) => ({ ...row, ...(typeof row.id === "string" ? cells[row.id] : {}) }));
}
