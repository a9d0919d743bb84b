// One row of Krav decided from docs/workbook.md: a verdict, and the share of the requirement that is certain and possible.
import type { IsoDate, Plan, Requirement, RequirementKind } from "../../src/plan";
import { deviations } from "./budget";
import {
  complete,
  figureOf,
  firstDay,
  lastDay,
  partsOf,
  READINGS,
  rowFor,
  rowsOf,
  sayingOf,
  yearBefore,
} from "./figures";
import { abs, HUNDRED, least, most, ONE, order, over, q, times, ZERO, type Q } from "./fraction";
import { best, isGraded, scaleOf } from "./scale";
import { agreed, cell, compared, everyOne, verdictOf, type Verdict } from "./verdict";

export interface Decided {
  readonly verdict: Verdict;
  /** Shares from 0 to 1. */
  readonly certain: Q;
  readonly possible: Q;
}

interface Case {
  readonly plan: Plan;
  readonly requirement: Requirement;
  readonly year: number;
  readonly asOf: IsoDate;
  /** The last day on which the requirement may be met. */
  readonly deadline: IsoDate;
}

/** What the facts say on the day: a verdict, whether it is settled before the deadline, and the number behind it. */
interface Found {
  readonly verdict: Verdict;
  readonly settled: boolean;
  readonly number?: Q | undefined;
  /** The deviations of all readings of the base and the signs. */
  readonly numbers?: readonly (Q | undefined)[];
  /** True where the figure so far is enough, though parts of it are missing. */
  readonly partial?: boolean;
  readonly late?: boolean;
}

const OPEN: Found = { verdict: "open", settled: false };

/** "What is done stays done." */
const LASTING: ReadonlySet<string> = new Set(["at-least", "above", "is-stated"]);

const NUMBERS = ["at-least", "above", "at-most", "below", "equal", "between", "is-stated"];
const TAKES: Readonly<Record<RequirementKind, readonly string[]>> = {
  value: NUMBERS,
  count: NUMBERS,
  ratio: NUMBERS,
  change: ["falls", "rises", "does-not-rise", "does-not-fall"],
  delivery: [],
  statement: [],
  deviation: ["at-most", "below"],
  list: ["at-least", "at-most", "equal", "between"],
};

/** Decides a requirement as of a day. */
export function decide(plan: Plan, requirement: Requirement, asOf: IsoDate): Decided {
  const year = cell(plan.settings.year) ?? 0;
  const one: Case = {
    plan,
    requirement,
    year,
    asOf,
    // "A requirement without a deadline is due when the plan's year ends."
    deadline: cell(requirement.deadline)?.end ?? lastDay(year),
  };
  const found = foundOf(one);
  const due = asOf >= one.deadline;
  // "Nothing is found not fulfilled before its deadline; on the deadline's own day it is due."
  const timely: Verdict = due || (found.settled && found.verdict === "yes") ? found.verdict : "open";
  const verdict = documented(one, timely);
  return { verdict, ...gradeOf(one, verdict, due, found) };
}

/** Kinds that have no number for a scale: they earn all or nothing. */
const WITHOUT_NUMBER: ReadonlySet<RequirementKind | undefined> = new Set(["delivery", "statement", "list"]);

function gradeOf(
  { plan, requirement }: Case,
  verdict: Verdict,
  due: boolean,
  found: Found,
): Omit<Decided, "verdict"> {
  // "What is late earns nothing, whatever its scale gives."
  const onScale =
    isGraded(plan, requirement) &&
    !(found.late === true && due) &&
    !WITHOUT_NUMBER.has(cell(requirement.kind));
  if (!onScale) return { certain: verdict === "yes" ? ONE : ZERO, possible: verdict === "no" ? ZERO : ONE };
  const shares = (found.numbers ?? [found.number]).map((number) =>
    number === undefined ? undefined : scaleOf(plan, requirement, number),
  );
  const isFinal = found.partial !== true && (due || (found.settled && found.verdict === "yes"));
  const known = shares.filter((share) => share !== undefined);
  const [first] = known;
  // "While the result is missing or not final, the possible score is the most that the scale can give."
  if (first === undefined || known.length < shares.length || !isFinal || found.verdict === "open") {
    return { certain: ZERO, possible: best(plan, requirement) };
  }
  const certain = isDocumented(requirement) ? known.reduce(least, first) : ZERO;
  return { certain, possible: known.reduce(most, first) };
}

const isDocumented = (requirement: Requirement): boolean =>
  cell(requirement.documentationRequired) !== true || cell(requirement.documentation) !== undefined;

/** "`ja` when it counts only with documentation." */
function documented({ requirement }: Case, verdict: Verdict): Verdict {
  return verdict === "yes" && !isDocumented(requirement) ? "open" : verdict;
}

function foundOf(one: Case): Found {
  const { plan, requirement, deadline, asOf } = one;
  const kind = cell(requirement.kind);
  const comparison = comparisonOf(one);
  if (kind === undefined || isUnclear(one, kind, comparison)) return OPEN;
  // "A cell that the verdict rests on and that cannot be read leaves the requirement undetermined."
  if (requirement.deadline.state === "unreadable") return OPEN;
  // "Skalering that asks for a scale of which Skala has no row."
  if (asksForScale(requirement) && !isGraded(plan, requirement)) return OPEN;
  const found = ofKind(one, kind, comparison);
  const date = cell(requirement.deliveredOn);
  if (date === undefined || kind === "delivery") return found;
  // "*Leveret den* holds for every kind: after the deadline the requirement is late, after the day judged as of not there yet."
  if (date > deadline)
    return found.verdict === "open" || found.partial === true
      ? OPEN
      : { ...found, verdict: "no", settled: false, late: true };
  return date > asOf ? OPEN : found;
}

const asksForScale = (requirement: Requirement): boolean =>
  (cell(requirement.grading) ?? "binary") !== "binary";

/** "A rule that is not whole decides nothing": a comparison, a bound, a unit or a KPI that the kind needs is not there. */
function isUnclear(one: Case, kind: RequirementKind, comparison: string | undefined): boolean {
  const { requirement } = one;
  const { measure, denominator, target, targetTo } = requirement;
  switch (kind) {
    case "delivery":
    case "statement":
      return false;
    case "deviation": {
      const unit = cell(requirement.unit);
      if ((unit !== undefined && unit !== "pct.") || cell(measure) === undefined) return true;
      break;
    }
    case "ratio":
      if (cell(measure) === undefined || cell(denominator) === undefined) return true;
      break;
    case "change":
      break;
    case "value":
    case "count":
      // By its scale alone a requirement needs no comparison, and uses none.
      if (byScale(one)) return false;
      break;
    case "list":
      if (comparison !== "between" && cell(target) === undefined) return true;
  }
  if (comparison === undefined || !TAKES[kind].includes(comparison)) return true;
  if (comparison !== "between") return false;
  const [from, to] = [cell(target), cell(targetTo)];
  return from === undefined || to === undefined || to < from;
}

function ofKind(one: Case, kind: RequirementKind, comparison: string | undefined): Found {
  switch (kind) {
    case "value":
      return { ...numberFound(one), settled: false };
    case "count": {
      const found = numberFound(one);
      return { ...found, settled: found.settled && LASTING.has(comparison ?? "") && !byScale(one) };
    }
    case "ratio":
      return ratio(one);
    case "change":
      return change(one);
    case "delivery":
      return delivery(one);
    case "statement":
      return statement(one);
    case "list":
      return list(one);
    case "deviation":
      return deviation(one);
  }
}

/** "A budget deviation without a comparison is `højst`, a list without one is `mellem`." */
function comparisonOf({ requirement }: Case): string | undefined {
  const kind = cell(requirement.kind);
  const none = kind === "deviation" ? "at-most" : kind === "list" ? "between" : undefined;
  return requirement.comparator.state === "missing" ? none : cell(requirement.comparator);
}

const bound = (field: Requirement["target"]): Q | undefined => {
  const value = cell(field);
  return value === undefined ? undefined : q(value);
};

/**
 * What several readings of one figure say: their verdict where all give the same, "and on a scale the same share"; of `opgøres`,
 * which "asks for the figure itself", the same figure.
 */
function alike(
  one: Case,
  verdicts: readonly Verdict[],
  figures: readonly (Q | undefined)[],
  settled: boolean,
): Found {
  const { plan, requirement } = one;
  const [first, ...others] = figures;
  const isSame = (by: (figure: Q) => Q | undefined): boolean => {
    const [a, ...rest] = [first, ...others].map((figure) => (figure === undefined ? undefined : by(figure)));
    return rest.every((b) => (a === undefined || b === undefined ? a === b : order(a, b) === 0));
  };
  if (comparisonOf(one) === "is-stated" && !isSame((figure) => figure)) return OPEN;
  if (isGraded(plan, requirement) && !isSame((figure) => scaleOf(plan, requirement, figure))) return OPEN;
  return { verdict: agreed(verdicts), settled, number: first };
}

/** "Without a target a value or a count is fulfilled when its scale gives 100", and not before its deadline. */
function byScale({ plan, requirement }: Case): boolean {
  const kind = cell(requirement.kind);
  const measured = kind === "value" || kind === "count";
  return measured && requirement.target.state === "missing" && isGraded(plan, requirement);
}

/** A number against the target, or without one against the scale. */
function judged(one: Case, number: Q, averaged = false): Verdict {
  const { plan, requirement } = one;
  const kind = cell(requirement.kind);
  // "The mean of its quarters may be a fraction."
  if (kind === "count" && (number.above < 0n || (number.below !== 1n && !averaged))) return "open";
  if (byScale(one)) {
    const share = scaleOf(plan, requirement, number);
    return share === undefined ? "open" : verdictOf(order(share, ONE) === 0);
  }
  return compared(number, comparisonOf(one), bound(requirement.target), bound(requirement.targetTo));
}

/** "The typed result is used, not the KPI." */
function numberFound(one: Case): Found {
  const { requirement } = one;
  if (requirement.result.state !== "missing") {
    const typed = cell(requirement.result);
    if (typeof typed !== "number") return OPEN;
    return { verdict: judged(one, q(typed)), settled: true, number: q(typed) };
  }
  const name = cell(requirement.measure);
  return name === undefined
    ? OPEN
    : figureFound(one, name, (number, averaged) => judged(one, number, averaged));
}

/** The rows of a KPI that make up its figure: one row for all of the days, else the parts of them. */
function sourceOf({ plan, year, deadline, asOf }: Case, name: string) {
  const rows = rowsOf(plan, name);
  const until = deadline < lastDay(year) ? deadline : lastDay(year);
  const parts = partsOf(rows, year, deadline, asOf);
  const exactly = rowFor(rows, firstDay(year), until);
  const whole = rowFor(rows, firstDay(year), lastDay(year));
  return { rows, until, parts, exactly, whole };
}

type Reading = (typeof READINGS)[number] | "year-to-date";

interface Figure {
  readonly figure: Q | undefined;
  /** False while a part is missing. */
  readonly whole: boolean;
  readonly madeUp: boolean;
}

/** A KPI's figure by one reading. */
function figureBy(one: Case, name: string, reading: Reading): Figure {
  const { until, parts, exactly, whole } = sourceOf(one, name);
  if (exactly !== undefined) return { figure: exactly.value, whole: true, madeUp: false };
  const isComplete = complete(parts, reading, one.year, until);
  // "Before an earlier deadline the parts that cover the days up to it come before the row of the year."
  const early = until < lastDay(one.year);
  if (whole !== undefined && !(early && isComplete))
    return { figure: whole.value, whole: true, madeUp: false };
  return { figure: figureOf(parts, reading), whole: isComplete, madeUp: true };
}

function figureFound(one: Case, name: string, judge: (number: Q, averaged: boolean) => Verdict): Found {
  const { plan, requirement } = one;
  const said = sayingOf(plan, requirement, name);
  if (said === undefined) {
    const figures = READINGS.map((reading) => ({ reading, ...figureBy(one, name, reading) }));
    if (figures.some(({ figure, whole }) => figure === undefined || !whole)) return OPEN;
    const verdicts = figures.map(({ reading, figure, madeUp }) =>
      figure === undefined ? "open" : judge(figure, madeUp && reading === "average"),
    );
    return alike(
      one,
      verdicts,
      figures.map(({ figure }) => figure),
      true,
    );
  }
  const { figure, whole, madeUp } = figureBy(one, name, said);
  if (figure === undefined) return OPEN;
  if (whole) return { verdict: judge(figure, madeUp && said === "average"), settled: true, number: figure };
  // "An `Antal` that is a `sum` or `år til dato` is fulfilled as soon as it is reached."
  const grows = said === "sum" || said === "year-to-date";
  const counts = cell(requirement.kind) === "count" && LASTING.has(comparisonOf(one) ?? "");
  const reached = grows && counts && judge(figure, false) === "yes";
  return reached ? { verdict: "yes", settled: true, partial: true } : OPEN;
}

/** "`Forhold` divides figures for the same days"; a typed result counts only while the quotient cannot be worked out. */
function ratio(one: Case): Found {
  const { plan, requirement } = one;
  const [above, below] = [cell(requirement.measure), cell(requirement.denominator)];
  if (above === undefined || below === undefined) return OPEN;
  const said = sayingOf(plan, requirement, above);
  const readings: readonly Reading[] = said === undefined ? READINGS : [said];
  const judge = (number: Q | undefined): Verdict => (number === undefined ? "open" : judged(one, number));
  const sides = readings.map(
    (reading) => [figureBy(one, above, reading), figureBy(one, below, reading)] as const,
  );
  const all = sides.flat();
  const unsaid = said === undefined && all.some(({ madeUp }) => madeUp);
  const isMissing = all.some(({ figure, whole }) => figure === undefined || !whole);
  const typed = cell(requirement.result);
  if (typeof typed === "number" && (unsaid || isMissing)) {
    return { verdict: judge(q(typed)), settled: false, number: q(typed) };
  }
  if (isMissing) return OPEN;
  const quotients = sides.map(([a, b]) => {
    if (a.figure === undefined || b.figure === undefined || order(b.figure, ZERO) === 0) return undefined;
    const quotient = over(a.figure, b.figure);
    return cell(requirement.unit) === "pct." ? times(quotient, HUNDRED) : quotient;
  });
  return alike(one, quotients.map(judge), quotients, false);
}

/** "`Udvikling` compares with the same parts of the period before, or with that period's figure." */
function change(one: Case): Found {
  const { plan, requirement, year, asOf } = one;
  const name = cell(requirement.measure);
  if (name === undefined) return OPEN;
  const said = sayingOf(plan, requirement, name);
  const readings: readonly Reading[] = said === undefined ? READINGS : [said];
  const { rows, until, parts, exactly, whole } = sourceOf(one, name);
  const typed = requirement.result.state !== "missing";
  const result = cell(requirement.result);
  const wholeBefore = (reading: Reading, end: IsoDate): Q | undefined => {
    const row = rowFor(rows, firstDay(year - 1), end) ?? undefined;
    if (row !== undefined) return row.value;
    const earlier = partsOf(rows, year - 1, end, asOf);
    const isComplete = complete(earlier, reading, year - 1, end);
    if (isComplete) return figureOf(earlier, reading);
    return rowFor(rows, firstDay(year - 1), lastDay(year - 1))?.value;
  };
  const before = (reading: Reading): Q | undefined => {
    const end = yearBefore({ start: firstDay(year), end: until, value: undefined }).end;
    if (typed || exactly !== undefined) return wholeBefore(reading, end);
    const byParts = complete(parts, reading, year, until) && (whole === undefined || until < lastDay(year));
    // A year's figure is compared with a year's.
    if (!byParts) return wholeBefore(reading, lastDay(year - 1));
    const used = reading === "latest" || reading === "year-to-date" ? parts.slice(-1) : parts;
    const found = used.flatMap((part) => {
      const { start, end: last } = yearBefore(part);
      return rowFor(rows, start, last) ?? [];
    });
    return found.length === used.length ? figureOf(found, reading) : wholeBefore(reading, end);
  };
  const now = (reading: Reading): Q | undefined => {
    if (typed) return typeof result === "number" ? q(result) : undefined;
    const found = figureBy(one, name, reading);
    return found.whole ? found.figure : undefined;
  };
  const verdicts = readings.map((reading): Verdict => {
    const [a, b] = [now(reading), before(reading)];
    if (a === undefined || b === undefined) return "open";
    const side = order(a, b);
    const comparison = comparisonOf(one);
    if (comparison === "falls") return verdictOf(side < 0);
    if (comparison === "rises") return verdictOf(side > 0);
    return verdictOf(comparison === "does-not-rise" ? side <= 0 : side >= 0);
  });
  return alike(one, verdicts, readings.map(now), false);
}

function delivery({ requirement, asOf, deadline }: Case): Found {
  const date = cell(requirement.deliveredOn);
  const result = cell(requirement.result);
  if (requirement.result.state === "unreadable") return OPEN;
  if (date !== undefined) {
    // "`nej` beside a date contradicts it."
    if (result === false) return OPEN;
    if (date <= deadline) return date <= asOf ? { verdict: "yes", settled: true } : OPEN;
    // "What is delivered after both its deadline and the day judged as of was late on that day."
    return { verdict: "no", settled: false };
  }
  if (result === false) return { verdict: "no", settled: false };
  const ownDeadline = requirement.deadline.state !== "missing";
  return result === true && !ownDeadline ? { verdict: "yes", settled: true } : OPEN;
}

function statement({ requirement }: Case): Found {
  const result = cell(requirement.result);
  return typeof result === "boolean" ? { verdict: verdictOf(result), settled: true } : OPEN;
}

function list(one: Case): Found {
  const { plan, requirement } = one;
  const rows = plan.lists.filter((row) => cell(row.list) === cell(requirement.measure));
  if (rows.length === 0) return OPEN;
  const verdict = everyOne(
    rows.flatMap((row): Verdict[] => {
      const value = cell(row.value);
      const [from, to] = [bound(requirement.target), bound(requirement.targetTo)];
      const holds = value === undefined ? "open" : compared(q(value), comparisonOf(one), from, to);
      const assessed = cell(row.assessed);
      return row.asksAssessment ? [holds, assessed === undefined ? "open" : verdictOf(assessed)] : [holds];
    }),
  );
  // "Settled when every row holds and *Leveret den* is filled in."
  return { verdict, settled: cell(requirement.deliveredOn) !== undefined };
}

function deviation(one: Case): Found {
  const { plan, requirement } = one;
  const judge = (number: Q): Verdict =>
    compared(number, comparisonOf(one), bound(requirement.target), undefined);
  if (plan.budget.length === 0) {
    const typed = cell(requirement.result);
    // A deviation is asked for without its sign.
    if (typeof typed !== "number") return OPEN;
    const number = abs(q(typed));
    return { verdict: judge(number), settled: false, number };
  }
  const version = cell(requirement.measure);
  if (version === undefined) return OPEN;
  // The generators name a column of the table Budget.
  const readings = deviations(plan, version as "base-budget");
  return {
    verdict: agreed(readings.map((number) => (number === undefined ? "open" : judge(number)))),
    settled: false,
    numbers: readings,
  };
}
