// The cells that hold a requirement's numbers: results and targets in Krav, figures in KPI, the plan's own deviation table.
import type Fraction from "fraction.js";
import type { Field, Origin, Plan } from "../plan";
import { exact } from "./exact";

export interface NumberCells {
  /** What a cell shows; null where the cell does not itself hold the number asked about. */
  readonly shownAt: (origin: Origin, value: Fraction) => string | null;
  /** True where the cell itself says that its number is in per cent, by its number format or in its text. */
  readonly saysPercent: (origin: Origin) => boolean;
}

/** Indexes the number cells of a plan by place. */
export function numberCells(plan: Plan): NumberCells {
  const cells = new Map<string, Field<unknown>>();
  const add = (cell: Field<unknown>): void => void cells.set(placeKey(cell.origin), cell);
  for (const { result, target, targetTo } of plan.requirements) [result, target, targetTo].forEach(add);
  for (const { value } of plan.kpis) add(value);
  for (const { years } of plan.deviations) for (const { value } of years) add(value);
  return {
    shownAt: (origin, value) => {
      const cell = cells.get(placeKey(origin));
      if (cell?.state !== "known" || typeof cell.value !== "number") return null;
      // A deviation is taken without its sign.
      return exact(cell.value).abs().equals(value.abs()) ? cell.shown : null;
    },
    saysPercent: (origin) => {
      const cell = cells.get(placeKey(origin));
      return cell?.state === "known" && cell.saysPercent === true;
    },
  };
}

function placeKey({ table, row, column }: Origin): string {
  return `${table}:${row}:${column ?? ""}`;
}
