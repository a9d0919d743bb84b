import fc from "fast-check";
import Fraction from "fraction.js";
import { exact } from "../../../src/evaluation/exact";
import { evaluate, type DeviationFacts, type RequirementResult } from "../../../src/evaluation";
import type { BudgetLine, DeviationBase, PlanSettings } from "../../../src/plan";
import {
  aBudgetLine,
  aDeviationRow,
  aPlan,
  aRequirement,
  at,
  missing,
  unreadable,
  year,
  type Loose,
} from "../../support/plan";
import { AFTER_THE_YEAR, judge, marginOf, reasonOf } from "../support/judge";

const subgoal = {
  kind: "deviation",
  goal: "3.1a",
  comparator: "at-most",
  target: 5,
  unit: "pct.",
  measure: "base-budget",
  deadline: year(2024),
} as const;

const set: Loose<PlanSettings> = {
  deviationBase: "gross-expenditure",
  signConvention: "all-positive",
  amountUnit: "mio. kr.",
};

/** One appropriation and one expense: base budget `expense`, realised `realised`. */
function lines(expense: number, realised: number, appropriation = expense): BudgetLine[] {
  return [
    aBudgetLine({
      name: "Bevilling",
      nature: "appropriation",
      amounts: { "base-budget": appropriation, realised: appropriation },
    }),
    aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": expense, realised } }, 2),
  ];
}

const judged = (budget: readonly BudgetLine[], settings = set, asOf = AFTER_THE_YEAR) =>
  judge(subgoal, asOf, { budget, settings });

function factsOf({ reason }: RequirementResult): DeviationFacts {
  if (reason.kind === "judged" && reason.outcome.kind === "deviated") return reason.outcome.deviation;
  throw new Error(`No deviation in ${reason.kind}`);
}

describe("maksimal afvigelse mellem budgetteret resultat og realiseret resultat, 5 pct.", () => {
  test("4,99 is within, exactly 5 is within, 5,01 is not", () => {
    expect([104.99, 105, 105.01].map((realised) => judged(lines(100, realised)).status)).toEqual([
      "fulfilled",
      "fulfilled",
      "not-fulfilled",
    ]);
    expect([95.01, 95, 94.99].map((realised) => judged(lines(100, realised)).status)).toEqual([
      "fulfilled",
      "fulfilled",
      "not-fulfilled",
    ]);
  });

  test("0,63 against 0,60 is exactly 5 pct., where doubles say more", () => {
    expect(Math.abs(0.63 - 0.6) / 0.6 <= 0.05).toBe(false);
    const result = judged(lines(0.6, 0.63));
    expect(result.status).toBe("fulfilled");
    expect(marginOf(result)).toBe("0 to-spare percentage-points");
  });

  test("5,04 is over 5 although it shows as 5,0", () => {
    const result = judged(lines(100, 105.04));
    expect(result.status).toBe("not-fulfilled");
    expect(factsOf(result).comparison.decimals).toBe(2);
    expect(marginOf(result)).toBe("0.04 missing percentage-points");
  });

  test("below 5 leaves 5 out", () => {
    const strict = { ...subgoal, comparator: "below" } as const;
    expect(judge(strict, AFTER_THE_YEAR, { budget: lines(100, 105), settings: set }).status).toBe(
      "not-fulfilled",
    );
    expect(judge(strict, AFTER_THE_YEAR, { budget: lines(100, 104.9), settings: set }).status).toBe(
      "fulfilled",
    );
  });

  test("the reason holds base, kroner with their sign, and the slack in kroner", () => {
    const facts = factsOf(judged(lines(100, 103)));
    expect(facts).toMatchObject({
      version: "base-budget",
      amountUnit: "mio. kr.",
      before: null,
      leftOut: [],
      reading: { base: "gross-expenditure", signs: "all-positive", met: true },
    });
    expect(facts.reading.baseAmount.toString()).toBe("100");
    expect(facts.reading.difference.toString()).toBe("-3");
    expect(facts.reading.budgeted.toString()).toBe("0");
    expect(facts.reading.realised.toString()).toBe("-3");
    expect(facts.reading.percent?.toString()).toBe("3");
    expect(facts.slack.toString()).toBe("2");
    expect(facts.readings).toHaveLength(1);
    expect(factsOf(judged(lines(100, 107))).slack.toString()).toBe("2");
  });

  test("the percentage is what was observed", () => {
    expect(judged(lines(100, 103)).observed).toEqual({ kind: "number", value: exact(3), unit: "pct." });
    const unitless = judge({ ...subgoal, unit: missing() }, AFTER_THE_YEAR, {
      budget: lines(100, 103),
      settings: set,
    });
    expect(unitless.observed).toEqual({ kind: "number", value: exact(3), unit: "pct." });
  });

  test("before the year is over it is provisional", () => {
    expect(reasonOf(judged(lines(100, 103), set, "2024-12-30"))).toBe("not-due-yet deviated");
    expect(judged(lines(100, 103), set, "2024-12-31").status).toBe("fulfilled");
  });

  test("two requirements on one version rest on the same figures", () => {
    const requirements = [
      aRequirement({ ...subgoal, id: "a" }, 1),
      aRequirement({ ...subgoal, id: "b", target: 2 }, 2),
    ];
    const { requirements: results } = evaluate(
      aPlan({ requirements, budget: lines(100, 103), settings: set }),
      AFTER_THE_YEAR,
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "not-fulfilled"]);
  });

  test("another version is held against its own column", () => {
    const budget = [
      aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 100, uo2: 90, realised: 92 } }),
    ];
    const against = (measure: string) =>
      judge({ ...subgoal, measure }, AFTER_THE_YEAR, { budget, settings: set });
    expect(against("base-budget").status).toBe("not-fulfilled");
    expect(against(" UO2 ").status).toBe("fulfilled");
    expect(factsOf(against("uo2")).version).toBe("uo2");
    expect(against("realised").reason).toMatchObject({ kind: "rule-incomplete", problem: "unsuited" });
    expect(against("grundbudget").reason).toMatchObject({
      origin: { column: "measure" },
      problem: "unsuited",
    });
  });
});

describe("the base is a setting", () => {
  const budget = [
    aBudgetLine({ name: "Bevilling", nature: "appropriation", amounts: { "base-budget": 80, realised: 80 } }),
    aBudgetLine({ name: "Salg", nature: "income", amounts: { "base-budget": 40, realised: 42 } }, 2),
    aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 100, realised: 98 } }, 3),
  ];
  // Budgeted result 20, realised 24: 4 in kroner whatever the base.
  test.each<[DeviationBase, string, string]>([
    ["budgeted-result", "20", "20"],
    ["gross-expenditure", "100", "4"],
    ["appropriation", "80", "5"],
    ["agreed-amount", "200", "2"],
  ])("%s: 4 of %s is %s pct.", (deviationBase, amount, percent) => {
    const settings = { ...set, deviationBase, agreedBaseAmount: 200 };
    const result = judged(budget, settings);
    const { reading } = factsOf(result);
    expect(reading.base).toBe(deviationBase);
    expect(reading.baseAmount.toString()).toBe(amount);
    expect(reading.percent?.toString()).toBe(percent);
    expect(reading.difference.toString()).toBe("4");
    expect(result.status).toBe(deviationBase === "budgeted-result" ? "not-fulfilled" : "fulfilled");
  });

  test("a negative base counts by its size", () => {
    const { reading } = factsOf(judged(lines(100, 101, 50), { ...set, deviationBase: "budgeted-result" }));
    expect(reading.baseAmount.toString()).toBe("50");
    expect(reading.percent?.toString()).toBe("2");
    const agreed = { ...set, deviationBase: "agreed-amount", agreedBaseAmount: -50 } as const;
    expect(factsOf(judged(lines(100, 101), agreed)).reading.baseAmount.toString()).toBe("50");
  });

  test("an agreed amount that is not given is asked for", () => {
    expect(judged(budget, { ...set, deviationBase: "agreed-amount" }).reason).toEqual({
      kind: "rule-incomplete",
      origin: at("plan", 11, "agreedBaseAmount"),
      problem: "missing",
    });
  });

  test("zero is never divided by", () => {
    const result = judged(lines(100, 103), { ...set, deviationBase: "budgeted-result" });
    expect(result.status).toBe("undetermined");
    expect(result.reason).toMatchObject({
      kind: "base-too-small",
      version: "base-budget",
      amountUnit: "mio. kr.",
      reading: { percent: null, met: null, base: "budgeted-result" },
    });
    expect(result.margin).toBeNull();
  });

  test("a base below the floor is too small, at the floor it is not", () => {
    const withFloor = (baseFloor: number) => judged(lines(100, 103), { ...set, baseFloor });
    expect(withFloor(99.9).status).toBe("fulfilled");
    expect(withFloor(100).status).toBe("fulfilled");
    expect(withFloor(-100).status).toBe("fulfilled");
    const small = withFloor(100.1);
    expect(small.reason).toMatchObject({ kind: "base-too-small" });
    if (small.reason.kind === "base-too-small") expect(small.reason.floor.toString()).toBe("100.1");
  });

  test.each(["deviationBase", "signConvention", "baseFloor", "agreedBaseAmount"])(
    "%s unreadable",
    (column) => {
      expect(judged(budget, { ...set, [column]: unreadable() }).reason).toMatchObject({
        kind: "unreadable",
        origin: { table: "plan", column },
      });
    },
  );
});

describe("where the base is not set every reading is tried", () => {
  const unset: Loose<PlanSettings> = { signConvention: "all-positive" };

  test("agreeing readings give the verdict, and all are shown", () => {
    const facts = factsOf(judged(lines(100, 103, 200), unset));
    expect(facts.readings.map(({ base, percent }) => `${base} ${percent?.toString() ?? ""}`)).toEqual([
      "budgeted-result 3",
      "gross-expenditure 3",
      "appropriation 1.5",
    ]);
    expect(facts.reading).toBe(facts.readings[0]);
    expect(judged(lines(100, 120, 200), unset).status).toBe("not-fulfilled");
  });

  test("an agreed amount that is given is a reading too", () => {
    const { reason } = judged(lines(100, 103, 200), { ...unset, agreedBaseAmount: 10 });
    expect(reason).toMatchObject({
      kind: "deviation-unclear",
      baseUnset: true,
      signsUnset: false,
      version: "base-budget",
      unit: "pct.",
      amountUnit: "",
    });
    if (reason.kind !== "deviation-unclear") throw new Error(reason.kind);
    expect(reason.readings.map(({ percent }) => percent?.toString())).toEqual(["3", "3", "1.5", "30"]);
    expect(reason.target.toString()).toBe("5");
  });

  test("disagreeing readings need clarification", () => {
    const result = judged(lines(100, 103, 110), unset);
    expect(result.status).toBe("undetermined");
    expect(result.reason).toMatchObject({
      kind: "deviation-unclear",
      readings: [{ met: false }, { met: true }, {}],
    });
  });

  test("a reading with too small a base does not agree with any verdict", () => {
    expect(judged(lines(100, 103), unset).reason).toMatchObject({
      kind: "deviation-unclear",
      readings: [{ percent: null, met: null }, { met: true }, { met: true }],
    });
  });

  test("a table without expenses or appropriation allows no such reading", () => {
    const income = [
      aBudgetLine({ name: "Salg", nature: "income", amounts: { "base-budget": 100, realised: 104 } }),
    ];
    expect(factsOf(judged(income, {})).readings.map(({ base }) => base)).toEqual(["budgeted-result"]);
    expect(factsOf(judged(income, {})).reading.signs).toBe("all-positive");
  });
});

describe("signs are read from the plan, not guessed", () => {
  const negative = [
    aBudgetLine({
      name: "Bevilling",
      nature: "appropriation",
      amounts: { "base-budget": 200, realised: 200 },
    }),
    aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": -100, realised: -103 } }, 2),
  ];

  test("expenses negative: the result is the plain sum", () => {
    const { reading } = factsOf(judged(negative, { ...set, signConvention: "expenses-negative" }));
    expect(reading.budgeted.toString()).toBe("100");
    expect(reading.realised.toString()).toBe("97");
    expect(reading.baseAmount.toString()).toBe("100");
    expect(reading.percent?.toString()).toBe("3");
  });

  test("ledger signs, income negative: 200 less 100 is 100, as with all amounts positive", () => {
    const ledger = [
      aBudgetLine({
        name: "Bevilling",
        nature: "appropriation",
        amounts: { "base-budget": -200, realised: -200 },
      }),
      aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 100, realised: 103 } }, 2),
    ];
    const { reading } = factsOf(judged(ledger, { ...set, signConvention: "ledger" }));
    expect(reading.budgeted.toString()).toBe("100");
    expect(reading.realised.toString()).toBe("97");
    expect(reading.percent?.toString()).toBe("3");
  });

  test("all positive: expenses are taken from the result", () => {
    const { reading } = factsOf(judged(lines(100, 103, 200)));
    expect(reading.budgeted.toString()).toBe("100");
    expect(reading.realised.toString()).toBe("97");
  });

  test("not set: both are tried, and must agree", () => {
    const unset = { deviationBase: "gross-expenditure" } as const;
    const same = factsOf(judged(lines(100, 103, 200), unset));
    expect(same.readings.map(({ signs }) => signs)).toEqual(["all-positive", "expenses-negative"]);
    const both = [
      ...lines(100, 103, 200),
      aBudgetLine({ name: "Salg", nature: "income", amounts: { "base-budget": 100, realised: 103 } }, 3),
    ];
    expect(judged(both, unset).reason).toMatchObject({
      kind: "deviation-unclear",
      baseUnset: false,
      signsUnset: true,
      readings: [
        { met: true, signs: "all-positive" },
        { met: false, signs: "expenses-negative" },
      ],
    });
  });

  test("where every expense is zero there is nothing to read in two ways", () => {
    const zero = [
      aBudgetLine({
        name: "Bevilling",
        nature: "appropriation",
        amounts: { "base-budget": 200, realised: 205 },
      }),
      aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 0, realised: 0 } }, 2),
    ];
    const settings = { deviationBase: "appropriation" } as const;
    expect(factsOf(judged(zero, settings)).readings).toHaveLength(1);
    const budgetedOnly = [
      ...zero.slice(0, 1),
      aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 1, realised: 0 } }, 2),
    ];
    expect(factsOf(judged(budgetedOnly, settings)).readings).toHaveLength(2);
    const realisedOnly = [
      ...zero.slice(0, 1),
      aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 0, realised: 1 } }, 2),
    ];
    expect(factsOf(judged(realisedOnly, settings)).readings).toHaveLength(2);
  });
});

describe("elementer i enighed kan udgå af hensyn til styrbarhed", () => {
  const excluded = (agreement?: string) => [
    ...lines(100, 103, 200),
    aBudgetLine(
      {
        name: "EU-formandskab",
        nature: "expense",
        leftOut: true,
        ...(agreement === undefined ? {} : { agreement }),
        amounts: { "base-budget": 100, realised: 120 },
      },
      3,
    ),
  ];

  test("with a reference the line is taken out, and the deviation before is shown", () => {
    const result = judged(excluded("Aftale 4. marts 2024"));
    const facts = factsOf(result);
    expect(result.status).toBe("fulfilled");
    expect(facts.reading.percent?.toString()).toBe("3");
    expect(facts.before?.percent?.toString()).toBe("11.5");
    expect(facts.leftOut).toEqual([{ name: "EU-formandskab", agreement: "Aftale 4. marts 2024" }]);
  });

  test("without a reference it needs clarification", () => {
    expect(judged(excluded()).reason).toEqual({
      kind: "agreement-missing",
      lines: ["EU-formandskab"],
      origin: at("budget", 3, "agreement"),
    });
  });

  test("an amount missing in a line left out only hides the deviation before", () => {
    const budget = [
      ...lines(100, 103),
      aBudgetLine(
        { name: "EU", nature: "expense", leftOut: true, agreement: "A", amounts: { "base-budget": 5 } },
        3,
      ),
    ];
    expect(factsOf(judged(budget)).before).toBeNull();
    expect(factsOf(judged(budget)).leftOut).toEqual([{ name: "EU", agreement: "A" }]);
  });

  test("no is a line that stays in, with or without a reference", () => {
    const budget = [
      aBudgetLine({
        name: "Løn",
        nature: "expense",
        leftOut: false,
        agreement: unreadable(),
        amounts: { "base-budget": 100, realised: 103 },
      }),
    ];
    expect(judged(budget).status).toBe("fulfilled");
    expect(factsOf(judged(budget)).leftOut).toEqual([]);
  });

  test("all lines left out leave nothing to take a percentage of", () => {
    const budget = [
      aBudgetLine({
        nature: "expense",
        leftOut: true,
        agreement: "A",
        amounts: { "base-budget": 100, realised: 103 },
      }),
    ];
    expect(judged(budget).reason).toMatchObject({ kind: "base-too-small" });
  });

  test.each(["leftOut", "agreement"])("%s unreadable", (column) => {
    const budget = [
      aBudgetLine({
        nature: "expense",
        leftOut: true,
        agreement: "A",
        [column]: unreadable(),
        amounts: { "base-budget": 100, realised: 103 },
      }),
    ];
    expect(judged(budget).reason).toMatchObject({ kind: "unreadable", origin: at("budget", 1, column) });
  });
});

describe("what is missing in the budget", () => {
  test("amounts are waited for by name, the budget's column before the realised", () => {
    const budget = [
      aBudgetLine({ name: "Løn", nature: "expense", amounts: { "base-budget": 100 } }),
      aBudgetLine({ nature: "expense", amounts: { "base-budget": 10 } }, 2),
      aBudgetLine({ name: "IT", nature: "expense", amounts: { "base-budget": 10, realised: 9 } }, 3),
    ];
    expect(judged(budget).reason).toMatchObject({
      kind: "result-missing",
      need: { kind: "budget", version: "realised", lines: ["Løn", "2"] },
    });
    const unbudgeted = [aBudgetLine({ name: "Løn", nature: "expense", amounts: { realised: 9 } })];
    expect(judged(unbudgeted).reason).toMatchObject({ need: { version: "base-budget", lines: ["Løn"] } });
    expect(reasonOf(judged(budget, set, "2024-06-30"))).toBe("not-due-yet budget");
  });

  test("an unreadable amount is said", () => {
    const budget = [
      aBudgetLine({
        name: "Løn",
        nature: "expense",
        amounts: { "base-budget": 100, realised: unreadable() },
      }),
    ];
    expect(judged(budget).reason).toMatchObject({ kind: "unreadable", origin: at("budget", 1, "realised") });
  });

  test("a line without its nature cannot be added", () => {
    const budget = [
      ...lines(100, 103),
      aBudgetLine({ name: "Andet", amounts: { "base-budget": 1, realised: 1 } }, 3),
    ];
    expect(judged(budget).reason).toEqual({
      kind: "budget-nature-missing",
      lines: ["Andet"],
      origin: at("budget", 3, "nature"),
    });
    const odd = [aBudgetLine({ nature: unreadable("diverse", "unknown-word") })];
    expect(judged(odd).reason).toMatchObject({ kind: "unreadable", shown: "diverse" });
  });

  test("totals are never added", () => {
    const total = aBudgetLine(
      { name: "I alt", nature: "total", amounts: { "base-budget": 500, realised: 1 } },
      3,
    );
    expect(judged([...lines(100, 103), total]).status).toBe("fulfilled");
    expect(judged([total]).reason).toMatchObject({ need: { kind: "budget-table", version: "base-budget" } });
  });
});

describe("the plan's own deviation tables", () => {
  const row = (
    series: "target" | "result",
    value: number | ReturnType<typeof unreadable<number>>,
    index = 1,
  ) => aDeviationRow("3.1A", series, { 2023: 99, 2024: value }, index);
  const printed = (deviations: ReturnType<typeof row>[], given = {}) =>
    judge({ ...subgoal, ...given }, AFTER_THE_YEAR, { deviations });

  test("a typed percentage is used where there is no budget, and says so", () => {
    const result = printed([row("result", 3.2)]);
    expect(result.status).toBe("fulfilled");
    expect(result.reason).toMatchObject({
      outcome: {
        kind: "deviation-typed",
        met: true,
        version: "base-budget",
        origin: at("deviations", 1, "2024"),
      },
    });
    expect(marginOf(result)).toBe("1.8 to-spare percentage-points");
    expect(result.observed).toEqual({ kind: "number", value: exact(3.2), unit: "pct." });
    expect(printed([row("result", 5.1)]).status).toBe("not-fulfilled");
  });

  test("a typed percentage counts without its sign", () => {
    expect(printed([row("result", -5.1)]).status).toBe("not-fulfilled");
    expect(printed([], { result: -3 }).observed).toMatchObject({ value: exact(3) });
  });

  test("Krav's own result comes before it", () => {
    expect(printed([row("result", 9)], { result: 3 }).reason).toMatchObject({
      outcome: { origin: at("requirements", 1, "result") },
    });
    expect(printed([], { result: true }).reason).toMatchObject({
      kind: "unreadable",
      problem: "not-a-number",
    });
    expect(printed([], { result: unreadable() }).reason).toMatchObject({ kind: "unreadable" });
  });

  test("its target is used where Krav has none", () => {
    const given = { target: missing<number>(), result: 6 };
    expect(printed([row("target", 6)], given).status).toBe("fulfilled");
    expect(printed([], given).reason).toEqual({
      kind: "rule-incomplete",
      origin: at("requirements", 1, "target"),
      problem: "missing",
    });
    expect(printed([row("target", unreadable())], given).reason).toMatchObject({
      origin: at("deviations", 1, "2024"),
    });
  });

  test("a target differing from Krav's is kept as a conflict", () => {
    expect(printed([row("target", 6)], { result: 3 }).conflicts).toEqual([
      {
        of: "target",
        used: exact(5),
        other: exact(6),
        origin: at("requirements", 1, "target"),
        otherOrigin: at("deviations", 1, "2024"),
      },
    ]);
    expect(printed([row("target", 5)], { result: 3 }).conflicts).toEqual([]);
    expect(printed([row("target", unreadable())], { result: 3 }).conflicts).toEqual([]);
  });

  test("empty cells are passed over, for the next row and for the budget", () => {
    const empty = aDeviationRow("3.1a", "result", { 2024: missing() });
    expect(printed([empty, row("result", 3.2, 2)]).reason).toMatchObject({ outcome: { origin: { row: 2 } } });
    expect(reasonOf(printed([empty]))).toBe("result-missing budget-table");
    expect(printed([row("result", unreadable())]).reason).toMatchObject({ kind: "unreadable" });
  });

  test("rows that say neither goal nor series are no use", () => {
    const nameless = { ...row("result", 3.2), goal: missing<string>() };
    const seriesless = { ...row("result", 3.2), series: missing<"target">() };
    expect(reasonOf(printed([nameless, seriesless]))).toBe("result-missing budget-table");
  });

  test("a requirement without goal, or a plan without year, finds no row", () => {
    expect(reasonOf(printed([row("result", 3.2)], { goal: missing() }))).toBe("result-missing budget-table");
    const yearless = { deviations: [row("result", 3.2)], settings: { year: missing<number>() } };
    expect(reasonOf(judge(subgoal, AFTER_THE_YEAR, yearless))).toBe("result-missing budget-table");
  });

  test("beside a budget the computed figure is used, and a typed one that is not its rounding is kept", () => {
    const beside = (typed: number) =>
      judge({ ...subgoal, target: 6 }, AFTER_THE_YEAR, {
        budget: lines(99, 102),
        settings: set,
        deviations: [row("result", typed), row("target", 7, 2)],
      });
    expect(beside(3).conflicts.map(({ of }) => of)).toEqual(["target"]);
    expect(beside(3.03).conflicts.map(({ of }) => of)).toEqual(["target"]);
    expect(beside(3.1).conflicts.map(({ of }) => of)).toEqual(["target", "result"]);
    expect(beside(3.1).conflicts[1]).toEqual({
      of: "result",
      used: new Fraction(100, 33),
      other: exact(3.1),
      origin: at("budget", 0),
      otherOrigin: at("deviations", 1, "2024"),
    });
    const odd = { budget: lines(99, 102), settings: set, deviations: [row("result", unreadable())] };
    expect(judge(subgoal, AFTER_THE_YEAR, odd).conflicts).toEqual([]);
  });
});

describe("the rule", () => {
  test.each(["base-budget", "appropriation-act", "uo1", "uo2", "uo3", "uo4"] as const)(
    "the realised result can be held against %s",
    (version) => {
      const budget = [
        aBudgetLine({ name: "Løn", nature: "expense", amounts: { [version]: 100, realised: 105 } }),
      ];
      const result = judge({ ...subgoal, measure: version }, AFTER_THE_YEAR, { budget, settings: set });
      expect(result.status).toBe("fulfilled");
      expect(factsOf(result).version).toBe(version);
    },
  );

  test("a percentage typed before the year is over is so far, not final", () => {
    expect(judge({ ...subgoal, result: 4 }, "2024-11-30").reason).toMatchObject({
      kind: "not-due-yet",
      soFar: { kind: "deviation-typed", met: true },
    });
  });

  test("but not against itself", () => {
    const budget = lines(100, 105);
    expect(
      judge({ ...subgoal, measure: "realised" }, AFTER_THE_YEAR, { budget, settings: set }).reason,
    ).toEqual({
      kind: "rule-incomplete",
      origin: at("requirements", 1, "measure"),
      problem: "unsuited",
    });
  });

  const extras = { budget: lines(100, 103), settings: set };
  test("at most is meant where the comparator is left out; nothing but limits from above suits", () => {
    expect(judge({ ...subgoal, comparator: missing() }, AFTER_THE_YEAR, extras).status).toBe("fulfilled");
    expect(judge({ ...subgoal, comparator: "at-least" }, AFTER_THE_YEAR, extras).reason).toMatchObject({
      origin: { column: "comparator" },
      problem: "unsuited",
    });
  });

  test("a unit other than per cent does not suit", () => {
    expect(judge({ ...subgoal, unit: "kr." }, AFTER_THE_YEAR, extras).reason).toMatchObject({
      origin: { column: "unit" },
      problem: "unsuited",
    });
  });

  test.each(["measure", "comparator", "target"])("%s unreadable", (column) => {
    expect(judge({ ...subgoal, [column]: unreadable() }, AFTER_THE_YEAR, extras).reason).toMatchObject({
      kind: "unreadable",
      origin: { column },
    });
  });

  test("the budget version must be named", () => {
    expect(judge({ ...subgoal, measure: missing() }, AFTER_THE_YEAR, extras).reason).toMatchObject({
      origin: { column: "measure" },
      problem: "missing",
    });
  });
});

describe("properties", () => {
  const øre = fc.integer({ min: 1, max: 100_000_000 });

  test("property: the verdict is that of big integers, |r − b|·100 ≤ 5·b, at any size", () => {
    fc.assert(
      fc.property(øre, øre, (budgeted, realised) => {
        const met = BigInt(Math.abs(realised - budgeted)) * 100n <= 5n * BigInt(budgeted);
        expect(judged(lines(budgeted / 100, realised / 100)).status).toBe(
          met ? "fulfilled" : "not-fulfilled",
        );
      }),
    );
  });

  test("property: exactly at 5 pct. is within, one øre more is not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (twentieths) => {
        const budgeted = twentieths * 20;
        expect(judged(lines(budgeted / 100, (budgeted + twentieths) / 100)).status).toBe("fulfilled");
        expect(judged(lines(budgeted / 100, (budgeted + twentieths + 1) / 100)).status).toBe("not-fulfilled");
      }),
    );
  });

  test("property: another unit of amounts leaves the verdict and the percentage", () => {
    fc.assert(
      fc.property(øre, øre, fc.constantFrom(10, 1000, 1_000_000), (budgeted, realised, factor) => {
        const small = factsOf(judged(lines(budgeted / 100, realised / 100)));
        const large = factsOf(judged(lines((budgeted / 100) * factor, (realised / 100) * factor)));
        expect(large.reading.percent?.equals(small.reading.percent ?? NaN)).toBe(true);
      }),
    );
  });

  test("property: the order of the lines does not matter", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(øre, øre), { minLength: 1, maxLength: 6 }),
        fc.integer(),
        (pairs, seed) => {
          const budget = pairs.map(([budgeted, realised], index) =>
            aBudgetLine({
              name: `P${index}`,
              nature: "expense",
              amounts: { "base-budget": budgeted / 100, realised: realised / 100 },
            }),
          );
          const turned = budget
            .map((_, index) => budget[(index + Math.abs(seed)) % budget.length])
            .filter((line) => line !== undefined);
          const percent = (rows: BudgetLine[]) => factsOf(judged(rows)).reading.percent?.toFraction();
          expect(percent(turned)).toBe(percent(budget));
        },
      ),
    );
  });

  test("property: turning expenses and the convention together changes nothing", () => {
    fc.assert(
      fc.property(øre, øre, øre, (budgeted, realised, grant) => {
        const positive = lines(budgeted / 100, realised / 100, grant / 100);
        const negative = lines(-budgeted / 100, -realised / 100, grant / 100);
        const settings = {
          ...set,
          deviationBase: "gross-expenditure",
          signConvention: "expenses-negative",
        } as const;
        expect(factsOf(judged(negative, settings)).reading.percent).toEqual(
          factsOf(judged(positive)).reading.percent,
        );
      }),
    );
  });

  test("property: further from the budget is never better", () => {
    fc.assert(
      fc.property(
        øre,
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (budgeted, a, b) => {
          const [near, far] = [Math.min(a, b), Math.max(a, b)];
          const met = (off: number) =>
            judged(lines(budgeted / 100, (budgeted + off) / 100)).status === "fulfilled";
          expect(!met(far) || met(near)).toBe(true);
        },
      ),
    );
  });
});
