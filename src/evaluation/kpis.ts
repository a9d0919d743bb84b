// Finding a KPI's number for a year among the rows of the table KPI.
import type Fraction from "fraction.js";
import {
  ifAfter,
  isoDate,
  valueOf,
  type IsoDate,
  type KpiValue,
  type Origin,
  type Period,
  type Unreadable,
} from "../plan";
import { exact } from "./exact";
import { groupBy, keyOf } from "./keys";

/** What a look-up in KPI gives. */
export type KpiLookup =
  | {
      readonly kind: "found";
      readonly value: Fraction;
      readonly period: Period;
      readonly origin: Origin;
      /** Periods of the year with a value, in calendar order, where none is for the whole year; empty otherwise. */
      readonly partPeriods: readonly string[];
    }
  | { readonly kind: "missing" }
  /** There is a number, measured after the day judged as of. */
  | { readonly kind: "later"; readonly on: IsoDate }
  | { readonly kind: "unreadable"; readonly field: Unreadable }
  /** Two rows give different numbers for one period. */
  | { readonly kind: "ambiguous"; readonly period: Period; readonly origins: readonly Origin[] };

interface Dated {
  readonly row: KpiValue;
  readonly period: Period;
}

/** The rows of KPI by name. */
export class Kpis {
  private readonly rows: ReadonlyMap<string, readonly KpiValue[]>;
  private readonly found = new Map<string, KpiLookup>();

  constructor(
    rows: readonly KpiValue[],
    private readonly asOf: IsoDate,
  ) {
    this.rows = groupBy(rows, (row) => {
      const name = valueOf(row.kpi);
      return name === undefined ? undefined : keyOf(name);
    });
  }

  /** Whether the table has any row for this KPI. */
  has(name: string): boolean {
    return this.rows.has(keyOf(name));
  }

  /**
   * The number for a year: of a period that is the year, else one that covers it, else the latest part of the year
   * that had ended on the day judged as of.
   */
  ofYear(name: string, year: number): KpiLookup {
    const cacheKey = `${year}:${keyOf(name)}`;
    const cached = this.found.get(cacheKey);
    // Stryker disable next-line ConditionalExpression: searched anew it is the same
    if (cached !== undefined) return cached;
    const lookup = this.search(name, year);
    this.found.set(cacheKey, lookup);
    return lookup;
  }

  /** The number for exactly this stretch of days. */
  ofPeriod(name: string, start: IsoDate, end: IsoDate): KpiLookup {
    return this.firstOf(name, (dated) =>
      dated.filter(({ period }) => period.start === start && period.end === end),
    );
  }

  private search(name: string, year: number): KpiLookup {
    const start = isoDate(year, 1, 1);
    const end = isoDate(year, 12, 31);
    const whole = this.firstOf(name, (dated) =>
      [...dated.filter(({ period }) => period.start <= start && period.end >= end)].sort((a, b) =>
        lengthOrder(a.period, b.period),
      ),
    );
    if (whole.kind !== "missing") return whole;
    const parts = (dated: readonly Dated[]) =>
      dated
        .filter(({ period }) => period.end >= start && period.end <= end && period.end <= this.asOf)
        .sort(
          (a, b) => compareText(b.period.end, a.period.end) || compareText(a.period.start, b.period.start),
        );
    const part = this.firstOf(name, parts);
    // Stryker disable next-line ConditionalExpression: going on only adds periods that nobody reads
    if (part.kind !== "found") return part;
    const partPeriods = [
      ...new Set(
        parts(this.dated(name))
          .filter(({ row }) => row.value.state === "known" && this.measuredLater(row) === undefined)
          .map(({ period }) => period.text),
      ),
    ].reverse();
    return { ...part, partPeriods };
  }

  private dated(name: string): Dated[] {
    return (this.rows.get(keyOf(name)) ?? []).flatMap((row) =>
      row.period.state === "known" ? [{ row, period: row.period.value }] : [],
    );
  }

  /** The first row, in the order given, that has a number; what stands in the way where none has. */
  private firstOf(name: string, order: (dated: readonly Dated[]) => readonly Dated[]): KpiLookup {
    let later: IsoDate | undefined;
    for (const { row, period } of order(this.dated(name))) {
      if (row.value.state === "missing") continue;
      const laterOn = this.measuredLater(row);
      if (laterOn !== undefined) {
        later ??= laterOn;
        continue;
      }
      if (row.value.state === "unreadable") return { kind: "unreadable", field: row.value };
      return this.agreeing(name, row.value.value, row.value.origin, period);
    }
    if (later !== undefined) return { kind: "later", on: later };
    const unplaced = (this.rows.get(keyOf(name)) ?? []).find((row) => row.period.state === "unreadable");
    if (unplaced?.period.state === "unreadable") return { kind: "unreadable", field: unplaced.period };
    return { kind: "missing" };
  }

  /** The day a row was measured, when that is after the day judged as of. */
  private measuredLater(row: KpiValue): IsoDate | undefined {
    return ifAfter(valueOf(row.measuredOn), this.asOf);
  }

  /** A number, unless another row of the same period gives another. */
  private agreeing(name: string, value: number, origin: Origin, period: Period): KpiLookup {
    const same = this.dated(name).filter(
      (other) =>
        other.period.start === period.start &&
        other.period.end === period.end &&
        other.row.value.state === "known" &&
        this.measuredLater(other.row) === undefined,
    );
    if (same.some(({ row }) => valueOf(row.value) !== value)) {
      return { kind: "ambiguous", period, origins: same.map(({ row }) => row.value.origin) };
    }
    return { kind: "found", value: exact(value), period, origin, partPeriods: [] };
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Shorter periods first: the year itself before one of several years. */
function lengthOrder(a: Period, b: Period): number {
  return compareText(b.start, a.start) || compareText(a.end, b.end);
}
