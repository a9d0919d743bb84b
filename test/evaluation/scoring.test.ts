import fc from "fast-check";
import Fraction from "fraction.js";
import { evaluate, type Range } from "../../src/evaluation";
import type { GoalRow, Plan, PlanSettings } from "../../src/plan";
import { aGoal, aPlan, aRequirement, missing, unreadable, type Loose } from "../support/plan";
import { AFTER_THE_YEAR } from "./support/judge";
import { fromSigns, SIGNS, withStatus } from "./support/statuses";

/** A goal for each sign, M1, M2, …, with one requirement each. */
function planOf(
  signs: string,
  settings: Loose<PlanSettings> = {},
  given: (index: number) => Loose<GoalRow> = () => ({}),
): Plan {
  return aPlan({
    settings,
    goals: Array.from(signs, (_, index) => aGoal({ ...given(index), id: `M${index + 1}` }, index + 1)),
    requirements: Array.from(signs, (sign, index) =>
      withStatus(`K${index + 1}`, `M${index + 1}`, SIGNS[sign] ?? "undetermined", index + 1),
    ),
  });
}

const scoreOf = (...given: Parameters<typeof planOf>) => evaluate(planOf(...given), AFTER_THE_YEAR).score;
const text = ({ certain, possible }: Range): string =>
  `${certain.toFraction(true)} … ${possible.toFraction(true)}`;

describe("100 divideret med antallet af resultatmål", () => {
  test("twelve of twelve is exactly 100", () => {
    const score = scoreOf("+".repeat(12));
    expect(text(score)).toBe("100 … 100");
    expect(text(score.percent)).toBe("100 … 100");
    expect(score.total.toString()).toBe("100");
    expect(score.weightSum.toString()).toBe("100");
  });

  test("seven of twelve is 58⅓", () => {
    expect(text(scoreOf("+++++++-----"))).toBe("58 1/3 … 58 1/3");
  });

  test("Ikke opfyldte mål tæller med scoren 0; what is not known is the range", () => {
    const { goals, score } = evaluate(planOf("+-?"), AFTER_THE_YEAR);
    expect(goals.map((goal) => `${goal.weight.toFraction(true)}: ${text(goal.score)}`)).toEqual([
      "33 1/3: 33 1/3 … 33 1/3",
      "33 1/3: 0 … 0",
      "33 1/3: 0 … 33 1/3",
    ]);
    expect(text(score)).toBe("33 1/3 … 66 2/3");
    expect(score.deciding).toEqual([{ goal: "M3", swing: new Fraction(100, 3) }]);
    expect(goals.every(({ weightKnown }) => weightKnown)).toBe(true);
  });

  test.each([3, 7, 12])("%p weights of 100 divided by their number give exactly the stated 100", (count) => {
    const given = () => ({ weight: 100 / count });
    const score = scoreOf("+".repeat(count), { weighting: "given", totalWeight: 100 }, given);
    expect(text(score)).toBe("100 … 100");
    expect(text(score.percent)).toBe("100 … 100");
    const one = scoreOf(`+${"-".repeat(count - 1)}`, { weighting: "given", totalWeight: 100 }, given);
    expect(text(one)).toBe(text({ certain: new Fraction(100, count), possible: new Fraction(100, count) }));
  });

  test("33,3333 three times is not a third: of the stated 100 it gives 99,9999", () => {
    const score = scoreOf("+++", { weighting: "given", totalWeight: 100 }, () => ({ weight: 33.3333 }));
    expect(score.certain.toString()).toBe("99.9999");
  });

  test("subgoals weigh nothing of their own", () => {
    const plan = aPlan({
      goals: [aGoal({ id: "1" }), aGoal({ id: "1a", parent: "1" }, 2), aGoal({ id: "2" }, 3)],
      requirements: [...fromSigns("+", "1a"), ...fromSigns("-", "2", 2)],
    });
    expect(text(evaluate(plan, AFTER_THE_YEAR).score)).toBe("50 … 50");
  });

  test("an empty plan gives nothing of nothing", () => {
    const score = scoreOf("");
    expect(text(score)).toBe("0 … 0");
    expect(text(score.percent)).toBe("0 … 0");
    expect(score.total.toString()).toBe("0");
    expect(score.groups).toEqual([]);
    expect(score.deciding).toEqual([]);
  });

  test("property: equal weights sum to exactly 100 for any number of goals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const score = scoreOf("+".repeat(count));
        expect(score.certain.equals(100)).toBe(true);
        expect(score.weightSum.equals(100)).toBe(true);
      }),
    );
  });
});

describe("a goal udgået or ikke relevant", () => {
  const out = (index: number): Loose<GoalRow> => (index === 0 ? { standing: "withdrawn" } : {});

  test("leaves the count where the plan says so, and where it says nothing", () => {
    for (const settings of [{}, { withdrawnGoals: "leave-the-count" }] as const) {
      const { goals, score } = evaluate(planOf("++-", settings, out), AFTER_THE_YEAR);
      expect(goals.map(({ weight }) => weight.toString())).toEqual(["0", "50", "50"]);
      expect(text(score)).toBe("50 … 50");
      expect(goals[0]?.standing).toBe("withdrawn");
    }
  });

  test("counts zero where the plan says so, and never widens the range", () => {
    const { goals, score } = evaluate(planOf("?++-", { withdrawnGoals: "count-zero" }, out), AFTER_THE_YEAR);
    expect(goals.map(({ weight }) => weight.toString())).toEqual(["25", "25", "25", "25"]);
    expect(text(score)).toBe("50 … 50");
    expect(score.deciding).toEqual([]);
  });

  test("when all are out there is nothing to fulfil", () => {
    const score = scoreOf("++", {}, () => ({ standing: "not-applicable" }));
    expect(text(score.percent)).toBe("0 … 0");
    expect(score.total.toString()).toBe("0");
  });
});

describe("given weights", () => {
  const weights =
    (...given: (number | undefined)[]) =>
    (index: number): Loose<GoalRow> => {
      const weight = given[index];
      return weight === undefined ? {} : { weight };
    };
  const points = { weighting: "given", totalWeight: 100 } as const;

  test("are earned whole or not at all", () => {
    const { goals, score } = evaluate(planOf("+-?", points, weights(50, 30, 20)), AFTER_THE_YEAR);
    expect(goals.map((goal) => text(goal.score))).toEqual(["50 … 50", "0 … 0", "0 … 20"]);
    expect(text(score)).toBe("50 … 70");
    expect(score.total.toString()).toBe("100");
  });

  test("points of another total are also told in per cent", () => {
    const score = scoreOf("+-?", { weighting: "given", totalWeight: 40 }, weights(20, 10, 10));
    expect(text(score)).toBe("20 … 30");
    expect(text(score.percent)).toBe("50 … 75");
  });

  test("without a stated total their own sum is the total", () => {
    const score = scoreOf("+-", { weighting: "given" }, weights(30, 10));
    expect(score.total.toString()).toBe("40");
    expect(text(score.percent)).toBe("75 … 75");
  });

  test("not adding up to the stated total is shown beside it", () => {
    const score = scoreOf("++", points, weights(50, 45));
    expect(score.weightSum.toString()).toBe("95");
    expect(score.total.toString()).toBe("100");
    expect(text(score)).toBe("95 … 95");
  });

  test("are taken in decimal: ten times 0,1 is 1", () => {
    const score = scoreOf("+".repeat(10), { weighting: "given", totalWeight: 1 }, () => ({ weight: 0.1 }));
    expect(text(score.percent)).toBe("100 … 100");
  });

  test("on every goal they speak although the plan does not say how it weighs", () => {
    expect(text(scoreOf("+-", {}, weights(30, 70)))).toBe("30 … 30");
    expect(text(scoreOf("+-", {}, weights(30)))).toBe("50 … 50");
    expect(text(scoreOf("+-", {}))).toBe("50 … 50");
    expect(text(scoreOf("+-", { weighting: "equal" }, weights(30, 70)))).toBe("50 … 50");
  });

  test("a goal out of the count needs none for the others to speak", () => {
    const given = (index: number): Loose<GoalRow> =>
      index === 0 ? { standing: "withdrawn" } : { weight: index * 10 };
    expect(text(scoreOf("++-", {}, given))).toBe("10 … 10");
    expect(scoreOf("++-", {}, given).total.toString()).toBe("30");
  });

  test("a goal out of the count takes its weight out of the total", () => {
    const given = (index: number): Loose<GoalRow> => ({
      weight: [50, 30, 20][index] ?? 0,
      ...(index === 2 ? { standing: "withdrawn" } : {}),
    });
    const left = scoreOf("+-+", points, given);
    expect(left.total.toString()).toBe("80");
    expect(text(left.percent)).toBe("62 1/2 … 62 1/2");
    const zero = scoreOf("+-+", { ...points, withdrawnGoals: "count-zero" }, given);
    expect(zero.total.toString()).toBe("100");
    expect(text(zero)).toBe("50 … 50");
  });

  test.each([
    ["missing", {}],
    ["unreadable", { weight: unreadable<number>("?", "not-a-number") }],
    ["negative", { weight: -1 }],
  ])("one that is %s gives nothing certain, and at most what is left of the total", (_, odd) => {
    const given = (index: number): Loose<GoalRow> => (index === 0 ? { weight: 70 } : odd);
    const { goals, score } = evaluate(planOf("++", points, given), AFTER_THE_YEAR);
    expect(goals.map(({ weightKnown, weight }) => [weightKnown, weight.toString()])).toEqual([
      [true, "70"],
      [false, "0"],
    ]);
    expect(text(score)).toBe("70 … 100");
    expect(goals.map((goal) => text(goal.score))).toEqual(["70 … 70", "0 … 30"]);
    expect(score.weightSum.toString()).toBe("70");
  });

  test("several missing share what is left, a failed one gets none of it", () => {
    const given = (index: number): Loose<GoalRow> => (index === 0 ? { weight: 70 } : {});
    expect(text(scoreOf("+++", points, given))).toBe("70 … 100");
    expect(text(scoreOf("+--", points, given))).toBe("70 … 70");
    expect(text(scoreOf("+-+", points, given))).toBe("70 … 100");
  });

  test("with one missing and no stated total 100 is taken, or the sum where it is more", () => {
    const given =
      (weight: number) =>
      (index: number): Loose<GoalRow> =>
        index === 0 ? { weight } : {};
    const part = scoreOf("++", { weighting: "given" }, given(60));
    expect([part.total.toString(), text(part)]).toEqual(["100", "60 … 100"]);
    const more = scoreOf("++", { weighting: "given" }, given(160));
    expect([more.total.toString(), text(more)]).toEqual(["160", "160 … 160"]);
  });

  test("weights of more than the total leave nothing for a missing one", () => {
    const given = (index: number): Loose<GoalRow> => (index === 0 ? { weight: 120 } : {});
    expect(text(scoreOf("++", points, given))).toBe("120 … 120");
  });

  test("zero is a weight", () => {
    const { goals, score } = evaluate(planOf("++", points, weights(100, 0)), AFTER_THE_YEAR);
    expect(goals[1]?.weightKnown).toBe(true);
    expect(text(score)).toBe("100 … 100");
  });

  test("a total of zero or less gives no percentage", () => {
    expect(text(scoreOf("+", { weighting: "given", totalWeight: 0 }, weights(10)).percent)).toBe("0 … 0");
    expect(text(scoreOf("+", { weighting: "given", totalWeight: -5 }, weights(10)).percent)).toBe("0 … 0");
  });
});

describe("share of the parts", () => {
  const shareOf = (
    signs: string,
    given: Loose<GoalRow> = {},
    weights: readonly (number | "odd")[] = [],
  ): string => {
    const requirements = fromSigns(signs, "1").map((requirement, index) => {
      const weight = weights[index];
      if (weight === undefined) return requirement;
      return {
        ...requirement,
        weight:
          weight === "odd"
            ? unreadable<number>()
            : { ...requirement.weight, state: "known" as const, value: weight, shown: "", formula: false },
      };
    });
    const plan = aPlan({ goals: [aGoal({ id: "1", scoring: "share", ...given })], requirements });
    return text(
      evaluate(plan, AFTER_THE_YEAR).goals[0]?.grade ?? {
        certain: new Fraction(-1),
        possible: new Fraction(-1),
      },
    );
  };

  test.each([
    ["++++", "1 … 1"],
    ["++--", "1/2 … 1/2"],
    ["+-?", "1/3 … 2/3"],
    ["---", "0 … 0"],
  ])("%s is %s", (signs, share) => {
    expect(shareOf(signs)).toBe(share);
  });

  test("with weights of its own", () => {
    expect(shareOf("+-", {}, [3, 1])).toBe("3/4 … 3/4");
    expect(shareOf("+-?", {}, [1, 1, 2])).toBe("1/4 … 3/4");
    expect(shareOf("+-", {}, [0, 1])).toBe("0 … 0");
  });

  test("with a weight that cannot be read it lies between the worst and the best part", () => {
    expect(shareOf("+-", {}, ["odd", 1])).toBe("0 … 1");
    expect(shareOf("++", {}, ["odd", 1])).toBe("1 … 1");
    expect(shareOf("-?", {}, [-1, 1])).toBe("0 … 1");
    expect(shareOf("+-", {}, [0, 0])).toBe("0 … 1");
  });

  test("of at least two of three the two best count", () => {
    const combination = { kind: "at-least", count: 2 } as const;
    expect(shareOf("++-", { combination })).toBe("1 … 1");
    expect(shareOf("+--", { combination })).toBe("1/2 … 1/2");
    expect(shareOf("+?-", { combination })).toBe("1/2 … 1");
    expect(shareOf("-+?", { combination })).toBe("1/2 … 1");
  });

  test("of at least two of three more than two give no more than the whole", () => {
    expect(shareOf("+++", { combination: { kind: "at-least", count: 2 } })).toBe("1 … 1");
  });

  test("a goal whose rule cannot be read lies between nothing and all, whatever its parts", () => {
    expect(shareOf("+-", { combination: unreadable("mange", "unknown-word") })).toBe("0 … 1");
  });

  test("a weight below zero is none, also where every other could be added", () => {
    expect(shareOf("++-", {}, [3, 1, -1])).toBe("0 … 1");
  });

  test("subgoals have weights and shares of their own", () => {
    const plan = aPlan({
      goals: [
        aGoal({ id: "1", scoring: "share" }),
        aGoal({ id: "a", parent: "1", scoring: "share", weight: 3 }, 2),
        aGoal({ id: "b", parent: "1" }, 3),
        aGoal({ id: "c", parent: "1", standing: "withdrawn", weight: 50 }, 4),
      ],
      requirements: [...fromSigns("+-", "a"), ...fromSigns("+-", "b", 3), ...fromSigns("+", "c", 5)],
    });
    expect(
      text(
        evaluate(plan, AFTER_THE_YEAR).goals[0]?.grade ?? {
          certain: new Fraction(9),
          possible: new Fraction(9),
        },
      ),
    ).toBe("3/8 … 3/8");
  });

  test("a binary goal gives all or nothing, though partly fulfilled", () => {
    const { goals } = evaluate(planOf("+"), AFTER_THE_YEAR);
    expect(goals[0]?.grade).toEqual({ certain: new Fraction(1), possible: new Fraction(1) });
    const plan = aPlan({ goals: [aGoal({ id: "1" })], requirements: fromSigns("+-", "1") });
    const [goal] = evaluate(plan, AFTER_THE_YEAR).goals;
    expect([goal?.partly, goal?.grade.possible.toString()]).toEqual([true, "0"]);
  });
});

describe("nothing in the count", () => {
  test("a plan without goals has nothing to reach, whatever total it states", () => {
    const { score } = evaluate(aPlan({ settings: { totalWeight: 100 } }), AFTER_THE_YEAR);
    expect(score.total.toString()).toBe("0");
    expect(text(score.percent)).toBe("0 … 0");
  });

  test("goals that are all withdrawn weigh nothing, and that is known", () => {
    const { goals } = evaluate(
      planOf("++", {}, () => ({ standing: "withdrawn" })),
      AFTER_THE_YEAR,
    );
    expect(goals.map(({ weight, weightKnown }) => [weight.toString(), weightKnown])).toEqual([
      ["0", true],
      ["0", true],
    ]);
  });

  test("a withdrawn goal takes the weight it was given out of the whole, and shows none", () => {
    const given = (index: number): Loose<GoalRow> =>
      index === 0 ? { weight: 60, standing: "withdrawn" } : { weight: 40 };
    const { goals, score } = evaluate(
      planOf("++", { weighting: "given", totalWeight: 100 }, given),
      AFTER_THE_YEAR,
    );
    expect(goals.map(({ weight }) => weight.toString())).toEqual(["0", "40"]);
    expect(score.total.toString()).toBe("40");
  });
});

describe("puljer", () => {
  const grouped =
    (...names: (string | undefined)[]) =>
    (index: number): Loose<GoalRow> => {
      const group = names[index];
      return { weight: (index + 1) * 10, ...(group === undefined ? {} : { group }) };
    };

  test("are scored apart, each with its own total, in the order they appear", () => {
    const score = scoreOf(
      "+-?+",
      { weighting: "given" },
      grouped("Drift", "Faglige mål", " drift ", undefined),
    );
    expect(
      score.groups.map((group) => `${group.group}: ${text(group)} af ${group.total.toString()}`),
    ).toEqual(["Drift: 10 … 40 af 40", "Faglige mål: 0 … 0 af 20"]);
    expect(score.groups.map(({ percent }) => text(percent))).toEqual(["25 … 100", "0 … 0"]);
  });

  test("with equal weights each has its share of the 100", () => {
    const score = scoreOf("+-+-", { weighting: "equal" }, grouped("A", "A", "B", "C"));
    expect(score.groups.map(({ total }) => total.toString())).toEqual(["50", "25", "25"]);
  });

  test("a goal of unknown weight may give its group what is left of the whole", () => {
    const given = (index: number): Loose<GoalRow> => ({ group: "A", ...(index === 0 ? { weight: 70 } : {}) });
    const score = scoreOf("++", { weighting: "given", totalWeight: 100 }, given);
    expect(score.groups.map((group) => `${text(group)} af ${group.total.toString()}`)).toEqual([
      "70 … 100 af 100",
    ]);
  });

  test("what is left of the whole is no other group's, and a name is told without the spaces around it", () => {
    const given = (index: number): Loose<GoalRow> =>
      index === 0 ? { group: " A ", weight: 60 } : { group: "B" };
    const score = scoreOf("+?", { weighting: "given", totalWeight: 100 }, given);
    expect(
      score.groups.map((group) => `${group.group}: ${text(group)} af ${group.total.toString()}`),
    ).toEqual(["A: 60 … 60 af 60", "B: 0 … 40 af 40"]);
  });

  test("a group whose name cannot be read is none", () => {
    expect(scoreOf("+", {}, () => ({ group: missing() })).groups).toEqual([]);
    expect(scoreOf("+", {}, () => ({ group: unreadable() })).groups).toEqual([]);
  });
});

test("the goals that decide come with the weightiest first, equals in the order of the sheet", () => {
  const given = (index: number): Loose<GoalRow> => ({ weight: [10, 40, 30, 10, 10][index] ?? 0 });
  const score = scoreOf("??+??", { weighting: "given" }, given);
  expect(score.deciding.map(({ goal, swing }) => `${goal} ${swing.toString()}`)).toEqual([
    "M2 40",
    "M1 10",
    "M4 10",
    "M5 10",
  ]);
});

describe("properties", () => {
  const signs = fc.stringMatching(/^[+?-]{1,7}$/);
  const scoring = fc.constantFrom<"binary" | "share">("binary", "share");

  test("property: certain ≤ final ≤ possible for every completion of the unknown", () => {
    fc.assert(
      fc.property(signs, scoring, fc.boolean(), (goals, how, given) => {
        const settings = given ? ({ weighting: "given" } as const) : {};
        const rows = (index: number): Loose<GoalRow> => ({ weight: index + 1, scoring: how });
        const open = scoreOf(goals, settings, rows);
        for (const answer of ["+", "-"]) {
          const final = scoreOf(goals.replaceAll("?", answer), settings, rows);
          expect(final.certain.equals(final.possible)).toBe(true);
          expect(open.certain.compare(final.certain)).toBeLessThanOrEqual(0);
          expect(open.possible.compare(final.certain)).toBeGreaterThanOrEqual(0);
        }
        const worst = scoreOf(goals.replaceAll("?", "-"), settings, rows);
        const best = scoreOf(goals.replaceAll("?", "+"), settings, rows);
        expect(open.certain.equals(worst.certain)).toBe(true);
        expect(open.possible.equals(best.certain)).toBe(true);
      }),
    );
  });

  test("property: groups that hold every goal sum to the whole", () => {
    fc.assert(
      fc.property(signs, (goals) => {
        const score = scoreOf(goals, {}, (index) => ({ group: `G${index % 3}` }));
        const total = score.groups.reduce((sum, group) => sum.add(group.certain), new Fraction(0));
        expect(total.equals(score.certain)).toBe(true);
      }),
    );
  });

  test("property: the swings of the deciding goals are what lies between certain and possible", () => {
    fc.assert(
      fc.property(signs, (goals) => {
        const score = scoreOf(goals);
        const swings = score.deciding.reduce((sum, { swing }) => sum.add(swing), new Fraction(0));
        expect(swings.equals(score.possible.sub(score.certain))).toBe(true);
      }),
    );
  });

  test("property: points in another unit give the same percentages", () => {
    fc.assert(
      fc.property(signs, fc.integer({ min: 2, max: 50 }), (goals, factor) => {
        const percent = (times: number): Range =>
          scoreOf(goals, { weighting: "given" }, (index) => ({ weight: (index + 1) * times })).percent;
        expect(percent(factor)).toEqual(percent(1));
      }),
    );
  });

  test("property: a better verdict never lowers the score", () => {
    fc.assert(
      fc.property(signs, fc.nat(), scoring, (goals, at, how) => {
        const place = at % goals.length;
        const better = goals.slice(0, place) + "+" + goals.slice(place + 1);
        const [before, after] = [goals, better].map((one) => scoreOf(one, {}, () => ({ scoring: how })));
        expect(before && after && before.certain.compare(after.certain) <= 0).toBe(true);
        expect(before && after && before.possible.compare(after.possible) <= 0).toBe(true);
      }),
    );
  });
});

test("a subgoal of a goal that is not there takes no weight: its goal of 100 is not made 50", () => {
  const goals = [aGoal({ id: "1" }, 1), aGoal({ id: "2.a", parent: "2" }, 2)];
  const requirements = [aRequirement({ id: "K1", goal: "1", kind: "statement", result: true }, 1)];
  for (const settings of [{}, { withdrawnGoals: "count-zero" } as const]) {
    const { goals: results, score } = evaluate(aPlan({ goals, requirements, settings }), "2025-01-14");
    expect(results.map(({ weight }) => weight.toString())).toEqual(["100", "0"]);
    expect(score.possible.toString()).toBe("100");
  }
  const given = goals.map((row, index) => aGoal({ ...row, weight: index === 0 ? 60 : 40 }, index + 1));
  const weighed = evaluate(
    aPlan({ goals: given, requirements, settings: { weighting: "given" } }),
    "2025-01-14",
  );
  expect(weighed.score.percent.certain.toString()).toBe("100");
});
