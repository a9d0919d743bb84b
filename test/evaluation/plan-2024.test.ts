import fc from "fast-check";
import { evaluate, flipsOf, whatIf, type Evaluation, type Status } from "../../src/evaluation";
import type { Requirement } from "../../src/plan";
import { aBudgetLine, aKpi, aListItem, year, type Loose } from "../support/plan";
import { AFTER_THE_YEAR } from "./support/judge";
import { atMost } from "../support/runs";
import { plan2024, type Results } from "./support/plan-2024";
import { ALL_REACHED } from "./support/year-2024";

/** Everything reached but for what a test spoils. */
function spoilt(krav: Readonly<Record<string, Loose<Requirement>>>, others: Results = {}): Evaluation {
  const merged = { ...ALL_REACHED.krav };
  for (const [id, fields] of Object.entries(krav)) merged[id] = { ...merged[id], ...fields };
  return evaluate(plan2024({ ...ALL_REACHED, ...others, krav: merged }), AFTER_THE_YEAR);
}

function statusOf(evaluation: Evaluation, id: string): Status | undefined {
  return evaluation.goals.find(({ goal }) => goal.id === id)?.status;
}

const percent = ({ score }: Evaluation): string =>
  `${score.certain.toFraction(true)} … ${score.possible.toFraction(true)}`;

describe("the resultatplan of 2024, whole", () => {
  test("twelve of twelve fulfilled is exactly 100 pct.", () => {
    const evaluation = evaluate(plan2024(ALL_REACHED), AFTER_THE_YEAR);
    expect(evaluation.goals.map(({ status }) => status)).toEqual(Array<Status>(12).fill("fulfilled"));
    expect(percent(evaluation)).toBe("100 … 100");
  });

  test("on the day it is signed nothing is due and everything is possible", () => {
    const evaluation = evaluate(plan2024(), "2024-01-31");
    expect(evaluation.goals.every(({ status }) => status === "undetermined")).toBe(true);
    expect(percent(evaluation)).toBe("0 … 100");
    const kinds = new Set(evaluation.requirements.map(({ reason }) => reason.kind));
    expect([...kinds].sort()).toEqual(["baseline-missing", "not-due-yet"]);
  });

  test("at the mid-year report what is delivered counts, and what is measured is provisional", () => {
    const evaluation = evaluate(plan2024(ALL_REACHED), "2024-06-30");
    const fulfilled = evaluation.goals
      .filter(({ status }) => status === "fulfilled")
      .map(({ goal }) => goal.id);
    expect(fulfilled).toEqual(["1.3", "2.2", "3.2"]);
    expect(percent(evaluation)).toBe("25 … 100");
    expect(evaluation.asOf).toBe("2024-06-30");
  });

  test("after the year, with nothing reported, nothing has failed and nothing counts", () => {
    const evaluation = evaluate(plan2024(), AFTER_THE_YEAR);
    expect(evaluation.goals.every(({ status }) => status === "undetermined")).toBe(true);
    expect(percent(evaluation)).toBe("0 … 100");
  });

  test("one goal lost is eleven twelfths", () => {
    expect(percent(spoilt({ "2.2.1": { result: 1 } }))).toBe("91 2/3 … 91 2/3");
  });
});

describe("each goal falls by each of its elements alone", () => {
  test.each<[string, string, string, Loose<Requirement>]>([
    ["1.1", "NemKonto is not awarded in 2024", "1.1.1", { deliveredOn: "2025-01-01" }],
    ["1.1", "two measures for MitID, not three", "1.1.2", { result: 2 }],
    ["1.1", "no pilot in operation", "1.1.3", { result: 0 }],
    ["1.2", "Borger.dk at 91,9 pct.", "1.2a.1", { result: 91.9 }],
    ["1.2", "MitID at 79,9 pct.", "1.2b.1", { result: 79.9 }],
    ["1.2", "MitID Erhverv at 72,9 pct.", "1.2b.2", { result: 72.9 }],
    ["1.3", "the procedure laid down on 1 April", "1.3.1", { deliveredOn: "2024-04-01" }],
    ["1.4", "no enabling initiative", "1.4a.1", { result: 0 }],
    ["1.4", "as many dropped out as the year before", "1.4b.1", { result: 57 }],
    ["2.1", "access established on 1 July", "2.1a.1", { deliveredOn: "2024-07-01" }],
    ["2.1", "the awareness effort after the year", "2.1a.2", { deliveredOn: "2025-01-02" }],
    ["2.1", "four activities, not five", "2.1b.3", { result: 4 }],
    ["2.2", "one analysis, not two", "2.2.1", { result: 1 }],
    ["2.3", "maturity 3,9", "2.3a.1", { result: 3.9 }],
    ["2.3", "the guidance on 1 July", "2.3b.1", { deliveredOn: "2024-07-01" }],
    ["2.4", "the evaluation on New Year's Day", "2.4.1", { deliveredOn: "2025-01-01" }],
    ["3.2", "one statement is no", "3.2.2", { result: false }],
    ["3.3", "the sheet sent after the year", "3.3.1", { deliveredOn: "2025-01-06" }],
    ["3.4", "the note sent after the year", "3.4.1", { deliveredOn: "2025-01-06" }],
  ])("%s: %s", (goal, _, id, fields) => {
    const evaluation = spoilt({ [id]: fields });
    expect(statusOf(evaluation, goal)).toBe("not-fulfilled");
    expect(evaluation.goals.filter(({ status }) => status !== "fulfilled")).toHaveLength(1);
    expect(percent(evaluation)).toBe("91 2/3 … 91 2/3");
  });

  test("3.3: one subtheme with four proposals", () => {
    const lists = [
      ...ALL_REACHED.lists,
      aListItem({ list: "Deltemaer", item: "IT", value: 4, assessed: true }, 4),
    ];
    expect(statusOf(spoilt({}, { lists }), "3.3")).toBe("not-fulfilled");
  });

  test("3.4: without the turnover the note is not known to be whole", () => {
    const kpis = ALL_REACHED.kpis.slice(0, 2);
    expect(statusOf(spoilt({}, { kpis }), "3.4")).toBe("undetermined");
  });

  test("3.2: a yes without its documentation is open", () => {
    const evaluation = evaluate(
      plan2024({ ...ALL_REACHED, krav: { ...ALL_REACHED.krav, "3.2.1": { result: true } } }),
      AFTER_THE_YEAR,
    );
    expect(statusOf(evaluation, "3.2")).toBe("undetermined");
    expect(percent(evaluation)).toBe("91 2/3 … 100");
  });

  test("1.4: without last year's number a fall cannot be judged", () => {
    const kpis = [
      aKpi({ kpi: "Frafaldne virksomheder", period: year(2024), value: 41 }),
      ...ALL_REACHED.kpis.slice(2),
    ];
    expect(statusOf(spoilt({}, { kpis }), "1.4")).toBe("undetermined");
  });
});

describe("mål 3.1: mindst ét af delmålene", () => {
  /** Base budget 100, follow-up `uo2`, realised `realised`. */
  const budget = (uo2: number | undefined, realised: number) => [
    aBudgetLine({
      name: "Drift",
      nature: "expense",
      amounts: { "base-budget": 100, realised, ...(uo2 === undefined ? {} : { uo2 }) },
    }),
  ];

  test("is fulfilled by b alone", () => {
    const evaluation = spoilt({}, { budget: budget(110, 112) });
    expect(statusOf(evaluation, "3.1")).toBe("fulfilled");
    const goal = evaluation.goals.find(({ goal: row }) => row.id === "3.1");
    expect(goal?.subgoals.map(({ status }) => status)).toEqual(["not-fulfilled", "fulfilled"]);
  });

  test("is fulfilled by a though follow-up 2 is not known", () => {
    expect(statusOf(spoilt({}, { budget: budget(undefined, 103) }), "3.1")).toBe("fulfilled");
  });

  test("is open while a fails and b is not known", () => {
    expect(statusOf(spoilt({}, { budget: budget(undefined, 112) }), "3.1")).toBe("undetermined");
  });

  test("fails only when both do", () => {
    expect(statusOf(spoilt({}, { budget: budget(100, 112) }), "3.1")).toBe("not-fulfilled");
  });

  test("is open where the base is not chosen and the readings differ", () => {
    const evaluation = spoilt({}, { settings: { signConvention: "all-positive" } });
    expect(statusOf(evaluation, "3.1")).toBe("undetermined");
    expect(evaluation.score.deciding.map(({ goal }) => goal)).toEqual(["3.1"]);
  });
});

describe("what would turn it", () => {
  test("1.2 needs its one missing element; 3.1 needs both subgoals to fail", () => {
    const evaluation = spoilt({ "1.2b.2": { result: 72.4 } });
    const flips = (id: string) => {
      const goal = evaluation.goals.find(({ goal: row }) => row.id === id);
      if (goal === undefined) throw new Error(id);
      return flipsOf(goal);
    };
    expect(flips("1.2").toFulfilled?.map(({ requirement }) => requirement.id)).toEqual(["1.2b.2"]);
    expect(flips("3.1").toNotFulfilled?.map(({ requirement }) => requirement.id)).toEqual([
      "3.1a.1",
      "3.1b.1",
    ]);
  });

  test("assuming the open goals fulfilled gives the possible score", () => {
    const plan = plan2024(ALL_REACHED);
    const open = evaluate(plan, "2024-06-30");
    const assumed = new Map(
      open.requirements.map(({ requirement }) => [requirement.id, "fulfilled" as const]),
    );
    expect(whatIf(plan, "2024-06-30", assumed).score.certain.equals(open.score.possible)).toBe(true);
  });
});

describe("properties of the whole plan", () => {
  const ids = plan2024().requirements.map(({ id }) => id);

  test("property: whatever order its rows come in, the plan gives the same verdicts and score", () => {
    const plan = plan2024(ALL_REACHED);
    const straight = evaluate(plan, "2024-10-14");
    const verdicts = ({ requirements }: Evaluation) =>
      new Map(requirements.map(({ requirement, status }) => [requirement.id, status]));
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...plan.goals], { minLength: plan.goals.length }),
        fc.shuffledSubarray([...plan.requirements], { minLength: plan.requirements.length }),
        fc.shuffledSubarray([...plan.kpis], { minLength: plan.kpis.length }),
        (goals, requirements, kpis) => {
          const turned = evaluate({ ...plan, goals, requirements, kpis }, "2024-10-14");
          expect(percent(turned)).toBe(percent(straight));
          for (const [id, status] of verdicts(straight)) expect(verdicts(turned).get(id)).toBe(status);
        },
      ),
      atMost(30),
    );
  });

  test("property: results taken away never turn a verdict over, they only leave it open", () => {
    const full = evaluate(plan2024(ALL_REACHED), AFTER_THE_YEAR);
    fc.assert(
      fc.property(fc.subarray(ids), (removed) => {
        const krav = Object.fromEntries(
          Object.entries(ALL_REACHED.krav).filter(([id]) => !removed.includes(id)),
        );
        const less = evaluate(plan2024({ ...ALL_REACHED, krav }), AFTER_THE_YEAR);
        less.goals.forEach((goal, index) => {
          expect([full.goals[index]?.status, "undetermined"]).toContain(goal.status);
        });
        expect(less.score.certain.compare(full.score.certain)).toBeLessThanOrEqual(0);
        expect(less.score.possible.compare(full.score.certain)).toBeGreaterThanOrEqual(0);
      }),
      atMost(30),
    );
  });

  test("property: time only settles: a verdict once given as of a day stays as the days pass", () => {
    const plan = plan2024(ALL_REACHED);
    const day = fc.integer({ min: 0, max: 379 });
    const asOf = (offset: number): string =>
      new Date(Date.UTC(2024, 0, 1 + offset)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [early, late] = [evaluate(plan, asOf(Math.min(a, b))), evaluate(plan, asOf(Math.max(a, b)))];
        early.requirements.forEach((result, index) => {
          if (result.status === "fulfilled") expect(late.requirements[index]?.status).toBe("fulfilled");
          if (result.status === "not-fulfilled")
            expect(late.requirements[index]?.status).toBe("not-fulfilled");
        });
      }),
      atMost(40),
    );
  });

  test("property: the same facts give the same evaluation", () => {
    const plan = plan2024(ALL_REACHED);
    expect(evaluate(plan, "2024-07-14")).toEqual(evaluate(plan, "2024-07-14"));
  });
});
