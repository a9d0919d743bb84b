// Udvikling, and Antal år i gennemsnit: a number against the same number in years before.
import type { IsoDate } from "../../src/plan";
import { comparisonOf, OPEN, type Case, type Found } from "./case";
import { alike } from "./compared";
import {
  complete,
  figureOf,
  firstDay,
  lastDay,
  partsOf,
  READINGS,
  rowFor,
  sayingOf,
  yearBefore,
} from "./figures";
import { order, over, q, total, type Q } from "./fraction";
import { figureBy, sourceOf, type Reading } from "./measured";
import { cell, compared, verdictOf, type Verdict } from "./verdict";

/** "`Udvikling` compares with the same parts of the period before, or with that period's figure." */
export function change(one: Case): Found {
  return against(one, (reading, name) => before(one, name, reading, 1));
}

/** "The mean of the KPI's figures in that many years before, each counting the same." Never settled early. */
export function againstMean(one: Case): Found {
  const { requirement } = one;
  const count = cell(requirement.yearsInMean);
  // "A whole number from 1 to 20, with *Måltal* empty."
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > 20) return OPEN;
  if (requirement.target.state !== "missing") return OPEN;
  return against(one, (reading, name) => {
    const years = Array.from({ length: count }, (_, index) => before(one, name, reading, index + 1));
    const known = years.filter((year) => year !== undefined);
    return known.length < count ? undefined : over(total(known), q(count));
  });
}

function against(one: Case, earlier: (reading: Reading, name: string) => Q | undefined): Found {
  const { plan, requirement } = one;
  const name = cell(requirement.measure);
  if (name === undefined) return OPEN;
  const said = sayingOf(plan, requirement, name);
  const readings: readonly Reading[] = said === undefined ? READINGS : [said];
  const typed = requirement.result.state !== "missing";
  const result = cell(requirement.result);
  const now = (reading: Reading) => {
    if (typed) return { figure: typeof result === "number" ? q(result) : undefined, isMean: false };
    const { figure, whole, madeUp } = figureBy(one, name, reading);
    return { figure: whole ? figure : undefined, isMean: madeUp && reading === "average" };
  };
  const verdicts = readings.map((reading): Verdict => {
    const { figure, isMean } = now(reading);
    const bound = earlier(reading, name);
    if (figure === undefined || bound === undefined) return "open";
    // "A number of things that is negative or not whole decides nothing. Only the mean of its parts may be a fraction."
    const isCount = cell(requirement.kind) === "count";
    if (isCount && (figure.above < 0n || (figure.below !== 1n && !isMean))) return "open";
    const side = order(figure, bound);
    const asked = comparisonOf(one) ?? "";
    const changes = new Map<string, boolean>([
      ["falls", side < 0],
      ["rises", side > 0],
      ["does-not-rise", side <= 0],
      ["does-not-fall", side >= 0],
    ]);
    const isMet = changes.get(asked);
    return isMet === undefined ? compared(figure, comparisonOf(one), bound, undefined) : verdictOf(isMet);
  });
  return alike(
    one,
    verdicts,
    readings.map((reading) => now(reading).figure),
    false,
  );
}

/** The figure some years before, for the days that this year's figure is for. */
function before(one: Case, name: string, reading: Reading, years: number): Q | undefined {
  const { requirement, year, asOf } = one;
  const { rows, until, parts, exactly, whole } = sourceOf(one, name);
  const then = year - years;
  const earlier = (row: { readonly start: IsoDate; readonly end: IsoDate }) => {
    let days = row;
    for (let back = 0; back < years; back++) days = yearBefore({ ...days, value: undefined });
    return days;
  };
  const wholeBefore = (end: IsoDate): Q | undefined => {
    const row = rowFor(rows, firstDay(then), end);
    if (row !== undefined) return row.value;
    const its = partsOf(rows, then, end, asOf);
    if (complete(its, reading, then, end)) return figureOf(its, reading);
    return rowFor(rows, firstDay(then), lastDay(then))?.value;
  };
  const { end } = earlier({ start: firstDay(year), end: until });
  if (requirement.result.state !== "missing" || exactly !== undefined) return wholeBefore(end);
  const byParts = complete(parts, reading, year, until) && (whole === undefined || until < lastDay(year));
  // A year's figure is compared with a year's.
  if (!byParts) return wholeBefore(lastDay(then));
  const used = reading === "latest" || reading === "year-to-date" ? parts.slice(-1) : parts;
  const found = used.flatMap((part) => {
    const { start, end: last } = earlier(part);
    return rowFor(rows, start, last) ?? [];
  });
  return found.length === used.length ? figureOf(found, reading) : wholeBefore(end);
}
