// Random well-formed plans: any number of goals of any kind, with any results, in any order, and nothing wrong in them.
import fc from "fast-check";
import { isoDate } from "../../src/plan";
import { quarter, year } from "../support/plan";
import { type Draft, emptyDraft } from "./support";

/** What one goal adds to a draft. */
type Adder = (draft: Draft, id: string) => void;

const PLAN_YEAR = 2024;

const dayOfYear = fc.integer({ min: 1, max: 366 }).map((number) => isoDate(PLAN_YEAR, 1, number));

/** A number with at most two decimals from a range in hundredths. */
function decimal(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);
}

const common = (id: string) =>
  ({ id: `${id}.i`, goal: id, deadline: year(PLAN_YEAR), documentation: `Notat ${id}` }) as const;

const value: fc.Arbitrary<Adder> = fc
  .record({ target: decimal(60, 95), result: fc.integer({ min: 40, max: 100 }) })
  .map(({ target, result }) => (d, id) => {
    d.requirements.push({
      ...common(id),
      kind: "value",
      comparator: "at-least",
      target,
      unit: "pct.",
      result,
    });
  });

const count: fc.Arbitrary<Adder> = fc
  .record({ target: fc.integer({ min: 1, max: 9 }), result: fc.nat(20) })
  .map(({ target, result }) => (d, id) => {
    d.requirements.push({
      ...common(id),
      kind: "count",
      comparator: "at-least",
      target,
      result,
      unit: "tiltag",
    });
  });

const delivery: fc.Arbitrary<Adder> = fc
  .record({ on: dayOfYear, by: fc.constantFrom(1, 2, 3, 4) })
  .map(({ on, by }) => (d, id) => {
    const deadline = quarter(PLAN_YEAR, by);
    d.requirements.push({ ...common(id), kind: "delivery", deadline, deliveredOn: on });
  });

const statement: fc.Arbitrary<Adder> = fc.boolean().map((result) => (d, id) => {
  d.requirements.push({ ...common(id), kind: "statement", result, documentationRequired: true });
});

const list: fc.Arbitrary<Adder> = fc
  .array(fc.record({ value: fc.nat(5), assessed: fc.boolean() }), { minLength: 1, maxLength: 5 })
  .map((rows) => (d, id) => {
    d.requirements.push({
      ...common(id),
      kind: "list",
      comparator: "between",
      target: 1,
      targetTo: 3,
      measure: `Liste ${id}`,
    });
    rows.forEach((row, index) => d.lists.push({ list: `Liste ${id}`, item: `Emne ${index}`, ...row }));
  });

const change: fc.Arbitrary<Adder> = fc
  .record({
    before: fc.integer({ min: 20, max: 100 }),
    after: fc.integer({ min: 20, max: 100 }),
    up: fc.boolean(),
  })
  .map(({ before, after, up }) => (d, id) => {
    const kpi = `Nøgletal ${id}`;
    d.requirements.push({
      ...common(id),
      kind: "change",
      comparator: up ? "rises" : "falls",
      measure: kpi,
      unit: "sager",
    });
    d.kpis.push({ kpi, period: year(PLAN_YEAR - 1), value: before, unit: "sager" });
    d.kpis.push({ kpi, period: year(PLAN_YEAR), value: after, unit: "sager" });
  });

const ratio: fc.Arbitrary<Adder> = fc
  .record({ over: fc.nat(50), under: fc.integer({ min: 60, max: 500 }) })
  .map(({ over, under }) => (d, id) => {
    d.requirements.push({
      ...common(id),
      kind: "ratio",
      comparator: "is-stated",
      unit: "pct.",
      measure: `Tæller ${id}`,
      denominator: `Nævner ${id}`,
    });
    d.kpis.push({ kpi: `Tæller ${id}`, period: year(PLAN_YEAR), value: over });
    d.kpis.push({ kpi: `Nævner ${id}`, period: year(PLAN_YEAR), value: under });
  });

const difference: fc.Arbitrary<Adder> = fc
  .record({ from: fc.integer({ min: 60, max: 500 }), less: fc.nat(50) })
  .map(({ from, less }) => (d, id) => {
    d.requirements.push({
      ...common(id),
      kind: "difference",
      comparator: "at-least",
      target: 1,
      unit: "sager",
      measure: `Fra ${id}`,
      subtracted: `Minus ${id}`,
    });
    d.kpis.push({ kpi: `Fra ${id}`, period: year(PLAN_YEAR), value: from, unit: "sager" });
    d.kpis.push({ kpi: `Minus ${id}`, period: year(PLAN_YEAR), value: less, unit: "sager" });
  });

const part: fc.Arbitrary<Adder> = fc.oneof(
  value,
  count,
  delivery,
  statement,
  list,
  change,
  ratio,
  difference,
);

/** A goal of one part, or of subgoals of which all or some are enough. */
const goal: fc.Arbitrary<Adder> = fc
  .record({ parts: fc.array(part, { minLength: 1, maxLength: 3 }), some: fc.boolean() })
  .map(({ parts, some }) => (d, id) => {
    const [only, ...others] = parts;
    if (others.length === 0) {
      d.goals.push({ id, title: `Mål ${id}` });
      only?.(d, id);
      return;
    }
    d.goals.push({
      id,
      title: `Mål ${id}`,
      ...(some ? { combination: { kind: "at-least", count: 1 } as const } : {}),
    });
    parts.forEach((add, index) => {
      const subgoal = `${id}.${index + 1}`;
      d.goals.push({ id: subgoal, title: `Delmål ${subgoal}`, parent: id });
      add(d, subgoal);
    });
  });

/** A draft with nothing wrong in it, its rows in any order. */
export const wellFormedDraft: fc.Arbitrary<Draft> = fc
  .record({ goals: fc.array(goal, { minLength: 2, maxLength: 8 }), turn: fc.nat(50) })
  .map(({ goals, turn }) => {
    const draft = emptyDraft();
    goals.forEach((add, index) => {
      add(draft, String(index + 1));
    });
    draft.settings.declaredGoals = goals.length;
    for (const number of [1, 2, 3, 4] as const)
      draft.reports.push({
        period: quarter(PLAN_YEAR, number),
        sentOn: isoDate(PLAN_YEAR, number * 3 + 1, 14),
      });
    for (const rows of [draft.goals, draft.requirements, draft.kpis, draft.lists] as unknown[][])
      rows.push(...rows.splice(0, turn % rows.length || 0));
    return draft;
  });
