// What holds for every plan: a well-formed one gives no finding, one slip gives its own code and no other, and nothing a
// table can hold makes the check throw or leaves a verdict withheld without a finding to say why.
import fc from "fast-check";
import { evaluate } from "../../src/evaluation";
import { isoDate } from "../../src/plan";
import { type FindingCode, validate } from "../../src/validation";
import { findingText, type Names } from "../../src/wording/findings";
import { missing, quarter, unreadable, year } from "../support/plan";
import { atMost } from "../support/runs";
import { EXTENT, inSample } from "../support/sampled";
import { arbitraryPlan } from "./arbitrary-plan";
import { check, type Draft, line, planOf } from "./support";
import { agree, agreedOf, keepReportOf, keptOf } from "./remembered";
import { explanationsOf } from "./explanations";
import { wellFormedDraft } from "./well-formed";

// The same plans at every run, so that a red build means a change; explore with another seed and more runs.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20240131 });

const RUNS = atMost(inSample(25, 100));

test(`a well-formed plan gives no finding, whatever its goals, results and order of rows ${EXTENT}`, () => {
  fc.assert(
    fc.property(wellFormedDraft, (draft) => {
      expect(check(planOf(draft)).map(line)).toEqual([]);
    }),
    RUNS,
  );
});

test(`nor does it when it is kept as agreed, whatever it is: nothing has changed ${EXTENT}`, () => {
  fc.assert(
    fc.property(wellFormedDraft, fc.nat(50), (draft, turn) => {
      agree(draft);
      for (const rows of [draft.goals, draft.requirements] as unknown[][])
        rows.push(...rows.splice(0, turn % rows.length || 0));
      expect(check(planOf(draft)).map(line)).toEqual([]);
    }),
    RUNS,
  );
});

test(`nor when its reports are kept through the year and nothing is corrected ${EXTENT}`, () => {
  const quarters = [1, 2, 3, 4].map((number) => ({
    period: `2024 Q${number}`,
    asOf: isoDate(2024, number * 3 + 1, 0),
  }));
  fc.assert(
    fc.property(wellFormedDraft, (draft) => {
      quarters.forEach((report, index) => keepReportOf(draft, report, index + 1));
      keepReportOf(draft, { period: "2024", asOf: "2024-12-31" }, 5);
      expect(check(planOf(draft)).map(line)).toEqual([]);
    }),
    RUNS,
  );
});

/** A slip and the one code it must give; false where the draft has no place for it. */
type Slip = readonly [code: FindingCode, make: (draft: Draft, pick: number) => boolean];

function chosen<T>(rows: readonly T[], pick: number): T | undefined {
  return rows[pick % Math.max(rows.length, 1)];
}

function ofKind(draft: Draft, kind: string): Draft["requirements"] {
  return draft.requirements.filter((row) => row.kind === kind);
}

/** Changes one row, where there is one. */
function changing<T extends object>(row: T | undefined, values: Partial<T>): boolean {
  if (row === undefined) return false;
  Object.assign(row, values);
  return true;
}

const SLIPS: readonly Slip[] = [
  [
    "goal-id-duplicated",
    ({ goals }, pick) => goals.push({ ...(chosen(goals, pick) ?? { id: "1" }), parent: "1" }) > 0,
  ],
  [
    "requirement-id-duplicated",
    ({ requirements }, pick) => {
      const row = chosen(requirements, pick);
      return (
        row !== undefined &&
        requirements.push({
          ...row,
          kind: "statement",
          result: true,
          comparator: missing(),
          measure: missing(),
        }) > 0
      );
    },
  ],
  [
    "requirement-orphaned",
    ({ requirements }) =>
      requirements.push({ id: "x", goal: "findes ikke", kind: "statement", result: false }) > 0,
  ],
  [
    "requirement-goal-missing",
    ({ requirements }) => requirements.push({ id: "x", kind: "statement", result: false }) > 0,
  ],
  ["goal-without-requirement", (d) => d.goals.push({ id: "x", title: "Tomt", parent: "1" }) > 0],
  [
    "goal-parent-unknown",
    (d) => {
      d.requirements.push({ id: "x.i", goal: "x", kind: "statement", result: false });
      return d.goals.push({ id: "x", title: "Løst", parent: "findes ikke" }) > 0;
    },
  ],
  [
    "goal-title-missing",
    ({ goals }, pick) =>
      changing(
        chosen(
          goals.filter(({ parent }) => parent === undefined),
          pick,
        ),
        { title: missing() },
      ),
  ],
  ["declared-goals-differ", ({ settings }) => changing(settings, { declaredGoals: 99 })],
  ["plan-year-missing", ({ settings }) => changing(settings, { year: missing() })],
  ["plan-year-impossible", ({ settings }) => changing(settings, { year: 20244 })],
  ["signing-date-missing", ({ settings }) => changing(settings, { signedOn: missing() })],
  ["signed-after-start", ({ settings }) => changing(settings, { signedOn: "2024-02-01" })],
  [
    "year-in-text-differs",
    ({ goals }, pick) => changing(chosen(goals, pick), { wording: "Målet gælder 2023." }),
  ],
  ["kind-missing", ({ requirements }, pick) => changing(chosen(requirements, pick), { kind: missing() })],
  [
    "target-missing",
    (d, pick) =>
      changing(chosen([...ofKind(d, "value"), ...ofKind(d, "count")], pick), { target: missing() }),
  ],
  [
    "comparator-missing",
    (d, pick) =>
      changing(chosen([...ofKind(d, "value"), ...ofKind(d, "count")], pick), { comparator: missing() }),
  ],
  [
    "comparator-unsuited",
    (d, pick) => changing(chosen(ofKind(d, "change"), pick), { comparator: "at-least" }),
  ],
  ["bounds-contradict", (d, pick) => changing(chosen(ofKind(d, "list"), pick), { target: 4 })],
  ["upper-bound-missing", (d, pick) => changing(chosen(ofKind(d, "list"), pick), { targetTo: missing() })],
  [
    "deadline-outside-year",
    ({ requirements }, pick) => changing(chosen(requirements, pick), { deadline: year(2025) }),
  ],
  ["deadline-missing", (d, pick) => changing(chosen(ofKind(d, "delivery"), pick), { deadline: missing() })],
  [
    "delivered-before-plan",
    (d, pick) => changing(chosen(ofKind(d, "delivery"), pick), { deliveredOn: "2023-11-30" }),
  ],
  [
    "date-in-future",
    (d, pick) => changing(chosen(ofKind(d, "delivery"), pick), { deliveredOn: "2026-01-01" }),
  ],
  ["delivery-contradicts", (d, pick) => changing(chosen(ofKind(d, "delivery"), pick), { result: false })],
  [
    "result-overdue",
    (d, pick) =>
      changing(chosen([...ofKind(d, "value"), ...ofKind(d, "count"), ...ofKind(d, "statement")], pick), {
        result: missing(),
      }),
  ],
  [
    "result-kind-unsuited",
    (d, pick) => changing(chosen([...ofKind(d, "value"), ...ofKind(d, "count")], pick), { result: true }),
  ],
  [
    "not-a-number",
    (d, pick) => changing(chosen(ofKind(d, "count"), pick), { result: unreadable("fem", "not-a-number") }),
  ],
  ["error-value", (d, pick) => changing(chosen(d.kpis, pick), { value: unreadable() })],
  [
    "word-unknown",
    ({ requirements }, pick) =>
      changing(chosen(requirements, pick), { kind: unreadable("Ting", "unknown-word") }),
  ],
  ["percent-scale", (d, pick) => changing(chosen(ofKind(d, "value"), pick), { target: 80, result: 0.81 })],
  ["percent-above-hundred", (d, pick) => changing(chosen(ofKind(d, "value"), pick), { result: 812 })],
  ["zero-result", (d, pick) => changing(chosen(ofKind(d, "value"), pick), { result: 0 })],
  [
    "rounding-hides-verdict",
    (d, pick) => changing(chosen(ofKind(d, "value"), pick), { target: 80, result: 79.97 }),
  ],
  ["count-impossible", (d, pick) => changing(chosen(ofKind(d, "count"), pick), { result: 2.5 })],
  ["measure-unknown", (d, pick) => changing(chosen(ofKind(d, "change"), pick), { measure: "findes ikke" })],
  ["measure-missing", (d, pick) => changing(chosen(ofKind(d, "ratio"), pick), { denominator: missing() })],
  ["list-unknown", (d, pick) => changing(chosen(ofKind(d, "list"), pick), { measure: "findes ikke" })],
  [
    "baseline-missing",
    (d, pick) => {
      const name = chosen(ofKind(d, "change"), pick)?.measure;
      return changing(
        d.kpis.find(
          ({ kpi, period }) =>
            kpi === name && period !== undefined && "text" in period && period.text === "2023",
        ),
        { value: missing() },
      );
    },
  ],
  ["baseline-conflicts", (d, pick) => changing(chosen(ofKind(d, "change"), pick), { target: 7.5 })],
  [
    "unit-differs",
    (d, pick) => {
      const name = chosen(ofKind(d, "change"), pick)?.measure;
      return changing(
        d.kpis.find(({ kpi }) => kpi === name),
        { unit: "kroner" },
      );
    },
  ],
  [
    "denominator-zero",
    (d, pick) => {
      const name = chosen(ofKind(d, "ratio"), pick)?.denominator;
      return changing(
        d.kpis.find(({ kpi }) => kpi === name),
        { value: 0 },
      );
    },
  ],
  [
    "periods-differ",
    (d, pick) => {
      const name = chosen(ofKind(d, "ratio"), pick)?.denominator;
      return changing(
        d.kpis.find(({ kpi }) => kpi === name),
        { period: quarter(2024, 4) },
      );
    },
  ],
  [
    "kpi-duplicated",
    ({ kpis }, pick) => {
      const row = chosen(kpis, pick);
      return row !== undefined && kpis.push({ ...row }) > 0;
    },
  ],
  [
    "list-item-duplicated",
    ({ lists }, pick) => {
      const row = chosen(lists, pick);
      return row !== undefined && lists.push({ ...row }) > 0;
    },
  ],
  [
    "documentation-missing",
    (d, pick) =>
      changing(
        chosen(
          ofKind(d, "statement").filter(({ result }) => result === true),
          pick,
        ),
        { documentation: missing() },
      ),
  ],
  [
    "report-late",
    ({ reports }, pick) => {
      const sentOn = ["2024-04-15", "2024-07-15", "2024-10-15", "2025-01-15"][pick % 4];
      return sentOn !== undefined && changing(reports[pick % 4], { sentOn });
    },
  ],
  ["report-missing", ({ reports }, pick) => changing(chosen(reports, pick), { sentOn: missing() })],
  [
    "report-duplicated",
    ({ reports }, pick) => {
      const row = chosen(reports, pick);
      return row !== undefined && reports.push({ ...row }) > 0;
    },
  ],
  [
    "report-period-unknown",
    ({ reports }) => reports.push({ period: quarter(2023, 4), sentOn: "2024-01-05" }) > 0,
  ],
  [
    "withdrawn-without-remark",
    ({ goals }, pick) =>
      changing(
        chosen(
          goals.filter(({ parent }) => parent === undefined),
          pick,
        ),
        { standing: "withdrawn" },
      ),
  ],
  [
    "agreed-target-changed",
    (d, pick) =>
      changing(chosen([...ofKind(agree(d), "value"), ...ofKind(d, "count")], pick), { target: 61.25 }),
  ],
  [
    "agreed-wording-changed",
    (d, pick) => changing(chosen(agree(d).goals, pick), { title: "Et helt andet mål" }),
  ],
  [
    "agreed-deadline-changed",
    (d, pick) => changing(chosen(ofKind(agree(d), "count"), pick), { deadline: quarter(2024, 3) }),
  ],
  [
    "agreed-requirement-added",
    (d, pick) => {
      const goal = chosen(agree(d).requirements, pick)?.goal;
      return (
        goal !== undefined && d.requirements.push({ id: "x", goal, kind: "statement", result: false }) > 0
      );
    },
  ],
];

describe("one slip in a well-formed plan gives its own code and no other", () => {
  test.each(SLIPS)("%s", (code, make) => {
    let made = 0;
    fc.assert(
      fc.property(wellFormedDraft, fc.nat(1000), (draft, pick) => {
        if (!make(draft, pick)) return;
        made += 1;
        expect([...new Set(check(planOf(draft)).map(({ facts }) => facts.code))]).toEqual([code]);
      }),
      atMost(12),
    );
    expect(made).toBeGreaterThan(0);
  });
});

const NAMES: Names = { table: (table) => table, column: (table, column) => `${table}.${column}` };

describe("whatever the tables hold", () => {
  test(`the check never throws, nor do the sentences of its findings ${EXTENT}`, () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, fc.boolean(), (now, then, isAgreed) => {
        const kept = [keptOf(then, { period: "2024 Q2", asOf: "2024-06-30" })];
        const plan = isAgreed ? { ...now, agreed: agreedOf(then), kept } : now;
        for (const finding of validate({
          plan,
          evaluation: evaluate(plan, "2024-06-30"),
          today: "2024-07-20",
          asOf: "2024-06-30",
        }))
          for (const language of ["da", "en"] as const) {
            const { message, remedy } = findingText(finding, language, NAMES);
            expect(message.length * remedy.length).toBeGreaterThan(0);
          }
      }),
      atMost(inSample(25, 120)),
    );
  });

  test(`errors come first, and the goals keep the order of the sheet ${EXTENT}`, () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const findings = validate({
          plan,
          evaluation: evaluate(plan, "2024-12-31"),
          today: "2025-01-20",
          asOf: "2024-12-31",
        });
        const grades = findings.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
        expect(grades).toEqual([...grades].sort());
        const goals = plan.goals.map(({ id }) => id);
        for (const severity of ["error", "warning", "info"] as const) {
          const places = findings
            .filter((one) => one.severity === severity)
            .map(({ goal }) => (goal === null ? -1 : goals.indexOf(goal)));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
      RUNS,
    );
  });

  test(`no verdict is withheld for something wrong without a finding that says what ${EXTENT}`, () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const evaluation = evaluate(plan, "2024-12-31");
        const findings = validate({ plan, evaluation, today: "2025-01-20", asOf: "2024-12-31" });
        const unexplained = evaluation.requirements.filter(
          (result) => !explanationsOf(result, plan).some((explains) => findings.some(explains)),
        );
        expect(unexplained.map(({ requirement, reason }) => ({ requirement, reason }))).toEqual([]);
      }),
      atMost(inSample(60, 400)),
    );
  });
});
