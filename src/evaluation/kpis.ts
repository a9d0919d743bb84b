// Finding a KPI's figure among the rows of the table KPI: a row for the whole period, else one made up of its parts.
import {
  ifAfter,
  valueOf,
  type Aggregation,
  type Field,
  type IsoDate,
  type KpiValue,
  type Origin,
  type Period,
} from "../plan";
import type Fraction from "fraction.js";
import { exact } from "./exact";
import { groupBy, keyOf } from "./keys";
import type { Contradiction, KpiLookup, Reading, Stretch } from "./kpi-lookup";
import { agrees, coverBy, isOneDay, makeUp, type FigurePart, type MadeUp, type Span } from "./year-figure";

interface Dated {
  readonly row: KpiValue;
  readonly period: Period;
}

const MISSING: KpiLookup = { kind: "missing" };

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

  /** What the KPI's rows say of how a figure is made up; undefined where they say nothing, or different things. */
  aggregationOf(name: string): Field<Aggregation> | undefined {
    const said = this.named(name).flatMap(({ aggregation }) =>
      aggregation.state === "missing" ? [] : [aggregation],
    );
    const unreadable = said.find(({ state }) => state === "unreadable");
    const [first] = said;
    return unreadable ?? (said.every((each) => valueOf(each) === valueOf(first ?? each)) ? first : undefined);
  }

  /**
   * The figure for a stretch: of the row that is for exactly these days, else made up of the parts that had ended on the
   * day judged as of. A row for more days than the stretch comes before parts, unless a deadline ends the stretch early
   * and the parts cover it.
   */
  figure(name: string, stretch: Stretch, reading: Reading): KpiLookup {
    const cacheKey = [
      keyOf(name),
      stretch.start,
      stretch.end,
      stretch.until,
      reading.aggregation,
      reading.said,
    ].join();
    const cached = this.found.get(cacheKey);
    // Stryker disable next-line ConditionalExpression: searched again it is the same
    if (cached !== undefined) return cached;
    const lookup = this.search(name, stretch, reading);
    this.found.set(cacheKey, lookup);
    return lookup;
  }

  /** The latest figure for a period that had ended before a day; null where there is none. */
  before(name: string, day: IsoDate): Fraction | null {
    const ended = this.dated(name)
      .filter(({ period, row }) => period.end < day && row.value.state === "known")
      .sort((a, b) => compareText(b.period.end, a.period.end));
    const lookup = this.firstOf(ended);
    return lookup.kind === "found" ? lookup.value : null;
  }

  /** The figure of exactly this stretch of days. */
  ofPeriod(name: string, { start, end }: Span): KpiLookup {
    return this.firstOf(
      this.dated(name).filter(({ period }) => period.start === start && period.end === end),
    );
  }

  /**
   * The rows of a stretch, its own included, whose figure is not the one that rows for parts of the same days make up.
   * Rows on single days are measurements and make up nothing here.
   */
  contradictions(name: string, stretch: Stretch, reading: Reading): readonly Contradiction[] {
    const rows = this.dated(name).filter(
      ({ period }) => period.start >= stretch.start && period.end <= stretch.until && !isOneDay(period),
    );
    return rows.flatMap(({ period }) => {
      const stated = this.ofPeriod(name, period);
      const parts = this.madeOfParts(name, { ...period, until: period.end }, reading);
      if (stated.kind !== "found" || parts.kind !== "found" || parts.madeUp === null) return [];
      return coversAll(parts.madeUp) && !agrees(stated.value, parts.value, parts.madeUp)
        ? [{ stated, parts }]
        : [];
    });
  }

  /** Figures that count from the start of the stretch and are lower than an earlier one, each with the one before it. */
  falls(name: string, stretch: Stretch): readonly Contradiction[] {
    const ends = this.dated(name).filter(
      ({ period }) => period.start >= stretch.start && period.end <= stretch.until && period.end <= this.asOf,
    );
    const found = ends
      .sort((a, b) => compareText(a.period.end, b.period.end))
      .flatMap(({ period }) => {
        const lookup = this.ofPeriod(name, period);
        return lookup.kind === "found" ? [lookup] : [];
      });
    return found.slice(1).flatMap((stated, index) => {
      const before = found[index] ?? stated;
      return stated.value.compare(before.value) < 0 ? [{ stated, parts: before }] : [];
    });
  }

  private search(name: string, stretch: Stretch, reading: Reading): KpiLookup {
    const exactly = this.ofPeriod(name, stretch);
    if (exactly.kind !== "missing") return exactly;
    const parts = this.madeOfParts(name, stretch, reading);
    const endsEarly = stretch.end < stretch.until;
    if (endsEarly && parts.kind === "found" && parts.madeUp !== null && coversAll(parts.madeUp)) return parts;
    const wider = this.firstOf(
      this.dated(name)
        .filter(({ period }) => covers(period, stretch))
        .sort((a, b) => lengthOrder(a.period, b.period)),
    );
    if (wider.kind !== "missing") return wider;
    return parts.kind === "missing" ? this.nothing(name) : parts;
  }

  private madeOfParts(name: string, stretch: Stretch, { aggregation, said }: Reading): KpiLookup {
    const within = this.dated(name).filter(
      ({ period }) =>
        period.start >= stretch.start &&
        period.start <= stretch.end &&
        period.end <= stretch.until &&
        !covers(period, stretch),
    );
    const byPeriod = groupBy(within, ({ period }) => `${period.start} ${period.end}`);
    const looked = [...byPeriod.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ period: first.period, lookup: this.firstOf([first, ...others]) }],
    );
    const ended = looked.filter(({ period }) => period.end <= this.asOf);
    const there = ended.filter(({ lookup }) => lookup.kind !== "missing" && lookup.kind !== "later");
    const empty = looked.flatMap((each) => (there.includes(each) ? [] : [each.period]));
    const cover = coverBy(aggregation, there, empty, stretch);
    const parts: FigurePart[] = [];
    for (const { lookup } of cover.parts) {
      if (lookup.kind !== "found") return lookup;
      parts.push({ period: lookup.period, value: lookup.value, origin: lookup.origin });
    }
    const [first, ...others] = parts;
    if (first === undefined) return ended.find(({ lookup }) => lookup.kind === "later")?.lookup ?? MISSING;
    const used = [first, ...others] as const;
    const last = others.at(-1) ?? first;
    const { start, end, text, until } = stretch;
    const isWhole = used.length > 1 && cover.missing.length === 0 && end === until;
    return {
      kind: "found",
      value: makeUp(aggregation, used),
      period: isWhole ? { start, end, text } : periodOf(first.period, last.period),
      origin: last.origin,
      madeUp: { kpi: name, aggregation, said, parts: used, missing: cover.missing, of: there.length },
    };
  }

  private named(name: string): readonly KpiValue[] {
    return this.rows.get(keyOf(name)) ?? [];
  }

  private dated(name: string): Dated[] {
    return this.named(name).flatMap((row) =>
      row.period.state === "known" ? [{ row, period: row.period.value }] : [],
    );
  }

  /** The first row, in the order given, that has a number; what prevents reading one where none has. */
  private firstOf(ordered: readonly Dated[]): KpiLookup {
    let later: IsoDate | undefined;
    for (const { row, period } of ordered) {
      if (row.value.state === "missing") continue;
      const laterOn = this.measuredLater(row);
      if (laterOn !== undefined) {
        later ??= laterOn;
        continue;
      }
      if (row.value.state === "unreadable") return { kind: "unreadable", field: row.value };
      return this.agreeing(ordered, row.value.value, row.value.origin, period);
    }
    return later === undefined ? MISSING : { kind: "later", on: later };
  }

  /** Why there is no figure: a row whose period cannot be read, else nothing. */
  private nothing(name: string): KpiLookup {
    const unplaced = this.named(name).find((row) => row.period.state === "unreadable");
    return unplaced?.period.state === "unreadable" ? { kind: "unreadable", field: unplaced.period } : MISSING;
  }

  /** The day a row was measured, when that is after the day judged as of. */
  private measuredLater(row: KpiValue): IsoDate | undefined {
    return ifAfter(valueOf(row.measuredOn), this.asOf);
  }

  /** A number, unless another row of the same period gives another. */
  private agreeing(rows: readonly Dated[], value: number, origin: Origin, period: Period): KpiLookup {
    const same = rows.filter(
      (other) =>
        other.period.start === period.start &&
        other.period.end === period.end &&
        other.row.value.state === "known" &&
        this.measuredLater(other.row) === undefined,
    );
    if (same.some(({ row }) => valueOf(row.value) !== value)) {
      return { kind: "ambiguous", period, origins: same.map(({ row }) => row.value.origin) };
    }
    return { kind: "found", value: exact(value), period, origin, madeUp: null };
  }
}

/** True where periods, and not measurements on single days, cover all of the stretch. */
function coversAll({ missing, parts }: MadeUp): boolean {
  return missing.length === 0 && !parts.every(({ period }) => isOneDay(period));
}

function covers(period: Span, stretch: Span): boolean {
  return period.start <= stretch.start && period.end >= stretch.end;
}

/** From the first to the last of several periods. */
export function periodOf(first: Period, last: Period): Period {
  const text = first === last ? first.text : `${first.text} – ${last.text}`;
  return { start: first.start, end: last.end, text };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Shorter periods first: the year itself before one of several years. */
function lengthOrder(a: Period, b: Period): number {
  return compareText(b.start, a.start) || compareText(a.end, b.end);
}
