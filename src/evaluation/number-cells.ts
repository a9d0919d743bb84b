// What the cells show that hold results: in Krav, in KPI and in the plan's own deviation table.
import type Fraction from "fraction.js";
import type { Field, Origin, Plan } from "../plan";
import { exact } from "./exact";

/** Finds what a cell shows; null where the cell does not itself hold the number asked about. */
export function numberCells(plan: Plan): (origin: Origin, value: Fraction) => string | null {
  const cells = new Map<string, Field<unknown>>();
  for (const { result } of plan.requirements) cells.set(placeKey(result.origin), result);
  for (const { value } of plan.kpis) cells.set(placeKey(value.origin), value);
  for (const { years } of plan.deviations)
    for (const { value } of years) cells.set(placeKey(value.origin), value);
  return (origin, value) => {
    const cell = cells.get(placeKey(origin));
    if (cell?.state !== "known" || typeof cell.value !== "number") return null;
    // A deviation is taken without its sign.
    return exact(cell.value).abs().equals(value.abs()) ? cell.shown : null;
  };
}

function placeKey({ table, row, column }: Origin): string {
  return `${table}:${row}:${column ?? ""}`;
}
