// What a judge may look up beside the requirement itself, indexed once so that judging stays linear in the rows.
import {
  daysBetween,
  planPeriodOf,
  planYearOf,
  valueOf,
  type Aggregation,
  type Field,
  type IsoDate,
  type ListItem,
  type Period,
  type Plan,
  type PlanSettings,
  type ScalePoint,
} from "../plan";
import { Budget } from "./budget";
import { Deviations } from "./deviations";
import { kpiUnits } from "./kpi-units";
import { Kpis } from "./kpis";
import { groupBy, keyOf } from "./keys";
import { numberCells, type NumberCells } from "./number-cells";
import { TRIED } from "./year-figure";

export interface Facts {
  readonly settings: PlanSettings;
  /** The plan's year; undefined when it is missing, unreadable or no year of the calendar. */
  readonly year: number | undefined;
  readonly asOf: IsoDate;
  /** The days the plan is for; its last day is the deadline of requirements without one. Null when it is not known. */
  readonly planPeriod: Period | null;
  /** How a year's figure is made up of parts where the plan does not say; every reading is tried in turn. */
  readonly assumed: Aggregation;
  /** Days from the day judged as of to another; negative when that has passed. */
  readonly daysUntil: (date: IsoDate) => number;
  readonly kpis: Kpis;
  /** The unit of each row of KPI, by row. */
  readonly kpiUnits: ReadonlyMap<number, Field<string>>;
  /** The cells that hold results, targets and figures. */
  readonly numberCells: NumberCells;
  readonly budget: Budget;
  readonly deviations: Deviations;
  /** Rows of Lister by the key of their list. */
  readonly lists: ReadonlyMap<string, readonly ListItem[]>;
  /** Rows of Skala by the key of their requirement. */
  readonly scales: ReadonlyMap<string, readonly ScalePoint[]>;
}

/** Indexes a plan for judging as of a day. */
export function factsOf(plan: Plan, asOf: IsoDate): Facts {
  const year = planYearOf(plan.settings);
  return {
    settings: plan.settings,
    year,
    asOf,
    assumed: TRIED[0],
    planPeriod: planPeriodOf(plan.settings) ?? null,
    daysUntil: countingFrom(asOf),
    kpis: new Kpis(plan.kpis, asOf),
    kpiUnits: kpiUnits(plan.kpis),
    numberCells: numberCells(plan),
    budget: new Budget(plan.budget),
    deviations: new Deviations(plan.deviations),
    lists: groupBy(plan.lists, (row) => keyed(valueOf(row.list))),
    scales: groupBy(plan.scales, (row) => keyed(valueOf(row.requirement))),
  };
}

function keyed(name: string | undefined): string | undefined {
  return name === undefined ? undefined : keyOf(name);
}

/** Days from a day to others; a plan has few deadlines, so each is counted once. */
function countingFrom(asOf: IsoDate): (date: IsoDate) => number {
  const counted = new Map<IsoDate, number>();
  return (date) => {
    const known = counted.get(date);
    // Stryker disable next-line ConditionalExpression: counted anew it is the same
    if (known !== undefined) return known;
    const days = daysBetween(asOf, date);
    counted.set(date, days);
    return days;
  };
}
