import fc from "fast-check";
import Fraction from "fraction.js";
import { evaluate } from "../../src/evaluation";
import { exact } from "../../src/evaluation/exact";
import type { BudgetNature, Comparator, Requirement, ScalePoint } from "../../src/plan";
import {
  aBudgetLine,
  aGoal,
  aKpi,
  aPlan,
  aRequirement,
  aScalePoint,
  at,
  missing,
  quarter,
  unreadable,
  year,
  type Loose,
} from "../support/plan";
import { AFTER_THE_YEAR, judge, marginOf, reasonOf } from "./support/judge";

const graded = { id: "K1", kind: "value", grading: "steps", unit: "pct.", deadline: year(2024) } as const;

const COMPARATORS: readonly Comparator[] = ["at-least", "above", "at-most", "below", "equal", "is-stated"];

/** "≥ 90 → 100, ≥ 80 → 50, else 0" */
const STEPS = [aScalePoint("k1", 90, 100, 1), aScalePoint("K1", 80, 50, 2)];
/** "< 20 → 100, > 25 → 0" */
const LINEAR = [aScalePoint("K1", 20, 100, 1), aScalePoint("K1", 25, 0, 2)];

const judged = (given: Loose<Requirement>, scales: readonly ScalePoint[] = STEPS, asOf = AFTER_THE_YEAR) =>
  judge({ ...graded, ...given }, asOf, { scales });

const gradeOf = (...given: Parameters<typeof judged>): string => {
  const { certain, possible } = judged(...given).grade;
  return certain.equals(possible) ? certain.toFraction() : `${certain.toFraction()}…${possible.toFraction()}`;
};

describe("steps: from 90 on 100, from 80 on 50, else 0", () => {
  test.each([
    [79.99, "0", "not-fulfilled"],
    [80, "1/2", "not-fulfilled"],
    [89.99, "1/2", "not-fulfilled"],
    [90, "1", "fulfilled"],
    [95, "1", "fulfilled"],
  ])("%p gives %s of the requirement, %s", (result, grade, status) => {
    expect(gradeOf({ result })).toBe(grade);
    expect(judged({ result }).status).toBe(status);
  });

  test("the reason holds what the scale gives, in per cent", () => {
    const result = judged({ result: 85 });
    expect(result.reason).toMatchObject({
      outcome: {
        kind: "graded",
        met: false,
        value: exact(85),
        unit: "pct.",
        score: exact(50),
        source: { kind: "typed" },
      },
    });
    expect(result.margin).toBeNull();
    expect(result.observed).toEqual({ kind: "number", value: exact(85), unit: "pct." });
  });

  test("whatever the comparison, from 1 on 100, from 6 on 50 and from 10 on 0 gives 5 everything", () => {
    const falling = [aScalePoint("K1", 1, 100), aScalePoint("K1", 6, 50, 2), aScalePoint("K1", 10, 0, 3)];
    for (const comparator of [...COMPARATORS, undefined]) {
      const given = comparator === undefined ? {} : { comparator };
      const grades = [1, 5, 5.9, 6, 9, 9.9, 10, 11].map((result) => gradeOf({ result, ...given }, falling));
      expect(grades).toEqual(["1", "1", "1", "1/2", "1/2", "1/2", "0", "0"]);
    }
    expect(judged({ result: 5, comparator: "at-most", target: 5 }, falling).status).toBe("fulfilled");
    expect(gradeOf({ result: 5, comparator: "at-most", target: 5 }, falling)).toBe("1");
  });

  test("property: the comparison changes no score", () => {
    const points = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 100 })),
      {
        selector: ([from]) => from,
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(
        points,
        fc.integer({ min: -1, max: 10 }),
        fc.constantFrom(...COMPARATORS),
        (given, result, comparator) => {
          const scale = given.map(([from, score], index) => aScalePoint("K1", from, score, index + 1));
          expect(gradeOf({ result, comparator }, scale)).toBe(gradeOf({ result }, scale));
          // By hand: the score of the highest point that is not above the result.
          const reached = given.filter(([from]) => from <= result).sort(([a], [b]) => b - a)[0];
          if (reached !== undefined)
            expect(gradeOf({ result }, scale)).toBe(exact(reached[1]).div(100).toFraction());
        },
      ),
    );
  });

  test("a row that leaves its own value out: over 6,5 gives 100, from 5 on 50", () => {
    const strict = [aScalePoint("K1", 5, 50), aScalePoint("K1", 6.5, 100, 2, { inclusive: false })];
    expect([4.99, 5, 6.49, 6.5, 6.51].map((result) => gradeOf({ result }, strict))).toEqual([
      "0",
      "1/2",
      "1/2",
      "1/2",
      "1",
    ]);
    const said = [aScalePoint("K1", 5, 50), aScalePoint("K1", 6.5, 100, 2, { inclusive: true })];
    expect(gradeOf({ result: 6.5 }, said)).toBe("1");
  });

  test("from 6,5 on 50 and over 6,5 100 are two rows at one value, in either order", () => {
    const pair = [aScalePoint("K1", 6.5, 100, 1, { inclusive: false }), aScalePoint("K1", 6.5, 50, 2)];
    expect([6.4, 6.5, 6.6].map((result) => gradeOf({ result }, pair))).toEqual(["0", "1/2", "1"]);
  });

  test("1-8 = 100, 9-12 = 50, over 12 = 0: between 8 and 9 the scale does not say, and elsewhere it does", () => {
    const gapped = [
      aScalePoint("K1", 1, 100, 1, { to: 8 }),
      aScalePoint("K1", 9, 50, 2, { to: 12 }),
      aScalePoint("K1", 12, 0, 3, { inclusive: false }),
    ];
    const grades = [1, 8, 8.01, 8.99, 9, 12, 12.01, 99].map((result) => gradeOf({ result }, gapped));
    expect(grades).toEqual(["1", "1", "0…1", "0…1", "1/2", "1/2", "0", "0"]);
    expect(judged({ result: 8.5 }, gapped)).toMatchObject({
      status: "undetermined",
      scaled: "undefined",
      reason: { kind: "scale-undefined", unit: "pct.", origin: { column: "result" } },
    });
    expect(judged({ result: 9 }, gapped).scaled).toEqual(exact(0.5));
  });

  test("in a gap a target still decides; only the score is open", () => {
    const gapped = [aScalePoint("K1", 1, 50, 1, { to: 8 }), aScalePoint("K1", 9, 75, 2)];
    const result = judged({ result: 8.5, comparator: "at-least", target: 5 }, gapped);
    expect([result.status, result.scaled]).toEqual(["fulfilled", "undefined"]);
    expect(gradeOf({ result: 8.5, comparator: "at-least", target: 5 }, gapped)).toBe("0…3/4");
  });

  test("past the end of its last step a scale does not say", () => {
    const ended = [aScalePoint("K1", 1, 50), aScalePoint("K1", 5, 100, 2, { to: 8 })];
    expect([8, 8.1].map((result) => gradeOf({ result }, ended))).toEqual(["1", "0…1"]);
  });

  test("below its first row a rising or level scale gives 0, and a falling one does not say", () => {
    const from = (low: number, high: number) => [aScalePoint("K1", 1, low), aScalePoint("K1", 6, high, 2)];
    expect(gradeOf({ result: 0.5 }, from(50, 100))).toBe("0");
    expect(gradeOf({ result: 0.5 }, from(50, 50))).toBe("0");
    expect(gradeOf({ result: 0.5 }, from(100, 50))).toBe("0…1");
    expect(judged({ result: 0.5 }, from(100, 50)).reason.kind).toBe("scale-undefined");
  });

  test("with a target the verdict is the target's, the grade the scale's", () => {
    const result = judged({ result: 85, comparator: "at-least", target: 80 });
    expect(result.status).toBe("fulfilled");
    expect(reasonOf(result)).toBe("judged compared");
    expect(marginOf(result)).toBe("5 to-spare percentage-points");
    expect(gradeOf({ result: 85, comparator: "at-least", target: 80 })).toBe("1/2");
    expect(gradeOf({ result: 85, comparator: "at-least", target: 88 })).toBe("1/2");
  });

  test("a count without a target may be graded too", () => {
    expect(gradeOf({ kind: "count", result: 85 })).toBe("1/2");
    expect(reasonOf(judged({ kind: "ratio", result: 85 }))).toBe("rule-incomplete");
  });
});

describe("linear between two points: under 20 100, over 25 0", () => {
  test.each([
    [19, "1"],
    [20, "1"],
    [21, "4/5"],
    [22.5, "1/2"],
    [25, "0"],
    [26, "0"],
  ])("%p gives %s", (result, grade) => {
    expect(gradeOf({ result, grading: "linear" }, LINEAR)).toBe(grade);
  });

  test("with more points each stretch has its own slope", () => {
    const bent = [aScalePoint("K1", 0, 0), aScalePoint("K1", 10, 80, 2), aScalePoint("K1", 20, 100, 3)];
    const grades = [-1, 0, 5, 10, 15, 20, 21].map((result) => gradeOf({ result, grading: "linear" }, bent));
    expect(grades).toEqual(["0", "0", "2/5", "4/5", "9/10", "1", "1"]);
  });

  test("property: between its points it never leaves their scores, and follows the value", () => {
    const hundredths = fc.integer({ min: 1000, max: 3500 }).map((value) => value / 100);
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const gradeAt = (result: number) => judged({ result, grading: "linear" }, LINEAR).grade.certain;
        const [low, high] = [gradeAt(Math.min(a, b)), gradeAt(Math.max(a, b))];
        expect(low.compare(high)).toBeGreaterThanOrEqual(0);
        expect(low.compare(1)).toBeLessThanOrEqual(0);
        expect(high.compare(0)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("property: a better value never gets a lower step", () => {
    const value = fc.integer({ min: 70, max: 100 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const gradeAt = (result: number) => judged({ result }).grade.certain;
        expect(gradeAt(Math.max(a, b)).compare(gradeAt(Math.min(a, b)))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("certain and possible", () => {
  test("before the deadline nothing is certain, and the scale's most is possible", () => {
    expect(gradeOf({ result: 85 }, STEPS, "2024-06-30")).toBe("0…1");
    const modest = [aScalePoint("K1", 80, 50), aScalePoint("K1", 70, 25, 2)];
    expect(gradeOf({ result: 71 }, modest, "2024-06-30")).toBe("0…1/2");
    expect(gradeOf({}, modest)).toBe("0…1/2");
  });

  test("without the documentation asked for it is possible, not certain", () => {
    const asked = { documentationRequired: true } as const;
    expect(gradeOf({ ...asked, result: 95 })).toBe("0…1");
    expect(gradeOf({ ...asked, result: 85 })).toBe("0…1/2");
    expect(gradeOf({ ...asked, result: 85, documentation: "J.nr. 1" })).toBe("1/2");
    expect(gradeOf({ ...asked, result: 85, documentation: "J.nr. 1", documentedOn: "2025-01-15" })).toBe(
      "0…1/2",
    );
    expect(gradeOf({ ...asked, result: 85, documentation: "J.nr. 1", documentedOn: "2025-01-14" })).toBe(
      "1/2",
    );
    expect(gradeOf({ ...asked, result: 85, documentation: "J.nr. 1", documentedOn: unreadable() })).toBe(
      "0…1/2",
    );
    expect(gradeOf({ documentationRequired: false, result: 85 })).toBe("1/2");
    expect(gradeOf({ documentationRequired: unreadable(), result: 85 })).toBe("0…1/2");
    expect(gradeOf({ result: 85, documentedOn: unreadable() })).toBe("1/2");
  });

  test("late gives nothing", () => {
    expect(gradeOf({ result: 95, deliveredOn: "2025-01-02" })).toBe("0");
  });

  test("a kind that gives no number is not graded by its scale", () => {
    expect(gradeOf({ kind: "statement", result: true })).toBe("1");
    expect(gradeOf({ kind: "statement", result: false })).toBe("0");
  });
});

describe("scales that cannot be used", () => {
  const problemOf = (...given: Parameters<typeof judged>) => {
    const { reason, status, grade } = judged(...given);
    expect(status).toBe("undetermined");
    expect(grade).toEqual({ certain: exact(0), possible: exact(1) });
    if (reason.kind !== "scale-unclear") throw new Error(reason.kind);
    return `${reason.problem} ${reason.origin.table} ${reason.origin.row} ${reason.origin.column ?? ""}`;
  };

  test("no rows, or one where two are needed", () => {
    expect(problemOf({ result: 85 }, [])).toBe("empty requirements 1 grading");
    expect(problemOf({ result: 85, grading: "linear" }, [aScalePoint("K1", 20, 100)])).toBe(
      "empty requirements 1 grading",
    );
    expect(gradeOf({ result: 85 }, [aScalePoint("K1", 20, 100)])).toBe("1");
    expect(problemOf({ result: 85 }, [aScalePoint("K2", 20, 100)])).toBe("empty requirements 1 grading");
  });

  test("two rows at one value", () => {
    const twice = [aScalePoint("K1", 90, 100), aScalePoint("K1", 80, 50, 2), aScalePoint("K1", 90, 75, 3)];
    expect(problemOf({ result: 85 }, twice)).toBe("contradicting scales 1 from");
  });

  test("a step that ends before it begins, or reaches into the next", () => {
    const scale = (to: number, next: number, inclusive = true) => [
      aScalePoint("K1", 5, 100, 1, { to }),
      aScalePoint("K1", next, 50, 2, { inclusive }),
    ];
    expect(problemOf({ result: 85 }, scale(4.9, 9))).toBe("contradicting scales 1 from");
    expect(problemOf({ result: 85 }, scale(9.1, 9))).toBe("contradicting scales 1 from");
    expect(problemOf({ result: 85 }, scale(9, 9))).toBe("contradicting scales 1 from");
    expect(gradeOf({ result: 9 }, scale(9, 9, false))).toBe("1");
    expect(problemOf({ result: 85 }, scale(9.1, 9, false))).toBe("contradicting scales 1 from");
    expect(gradeOf({ result: 5 }, scale(5, 9))).toBe("1");
    expect(problemOf({ result: 85 }, [aScalePoint("K1", 5, 100, 1, { to: 5, inclusive: false })])).toBe(
      "contradicting scales 1 from",
    );
  });

  test("a line takes one score at a value, and no notice of where steps end", () => {
    const pair = [aScalePoint("K1", 5, 50, 1), aScalePoint("K1", 5, 100, 2, { inclusive: false })];
    expect(problemOf({ result: 85, grading: "linear" }, pair)).toBe("contradicting scales 1 from");
    const line = [
      aScalePoint("K1", 0, 0, 1, { to: 20, inclusive: false }),
      aScalePoint("K1", 10, 100, 2, { to: 4 }),
    ];
    expect([0, 5, 10].map((result) => gradeOf({ result, grading: "linear" }, line))).toEqual([
      "0",
      "1/2",
      "1",
    ]);
  });

  test("limits that cannot be read", () => {
    const reasonAt = (limits: Parameters<typeof aScalePoint>[4]) =>
      judged({ result: 85 }, [aScalePoint("K1", 90, 100, 1, limits)]).reason;
    expect(reasonAt({ to: unreadable() })).toMatchObject({
      kind: "unreadable",
      origin: at("scales", 1, "to"),
    });
    expect(reasonAt({ inclusive: unreadable() })).toMatchObject({ kind: "unreadable" });
  });

  test("less than 0 or more than 100", () => {
    expect(problemOf({ result: 85 }, [aScalePoint("K1", 90, 100.1)])).toBe("outside scales 1 score");
    expect(problemOf({ result: 85 }, [aScalePoint("K1", 90, -0.1)])).toBe("outside scales 1 score");
    expect(gradeOf({ result: 85 }, [aScalePoint("K1", 90, 100), aScalePoint("K1", 0, 0, 2)])).toBe("0");
  });

  test("cells missing or unreadable", () => {
    const point = aScalePoint("K1", 90, 100);
    expect(
      judged({ result: 85 }, [{ ...point, from: missing(at("scales", 1, "from")) }]).reason,
    ).toMatchObject({
      kind: "rule-incomplete",
      origin: at("scales", 1, "from"),
    });
    expect(
      judged({ result: 85 }, [{ ...point, score: unreadable("?", "not-a-number") }]).reason,
    ).toMatchObject({
      kind: "unreadable",
    });
    expect(judged({ grading: unreadable() }).reason).toMatchObject({ kind: "unreadable" });
    expect(judged({ result: 85 }, [{ ...point, requirement: missing() }]).reason).toMatchObject({
      problem: "empty",
    });
  });

  test("a requirement said to be binary needs no scale", () => {
    expect(gradeOf({ grading: "binary", comparator: "at-least", target: 80, result: 85 }, [])).toBe("1");
  });

  test("a graded requirement without a readable result waits", () => {
    expect(reasonOf(judged({}))).toBe("result-missing result");
    expect(judged({ kind: missing(), result: 85 }).reason).toMatchObject({ origin: { column: "kind" } });
  });
});

describe("in a goal", () => {
  const plan = (scoring: "share" | "binary") =>
    aPlan({
      goals: [aGoal({ id: "1", scoring })],
      requirements: [aRequirement({ ...graded, goal: "1", result: 85 })],
      scales: STEPS,
    });

  test("half a requirement counts half where the goal is scored by share", () => {
    expect(evaluate(plan("share"), AFTER_THE_YEAR).score.certain).toEqual(new Fraction(50));
  });

  test("and nothing where the plan is binary", () => {
    expect(evaluate(plan("binary"), AFTER_THE_YEAR).score.possible).toEqual(new Fraction(0));
  });
});

test("without the documentation asked for, a target that is reached may give what its scale says, not its most", () => {
  const reached = { comparator: "at-least", target: 80, result: 85 } as const;
  expect(gradeOf(reached)).toBe("1/2");
  expect(gradeOf({ ...reached, documentationRequired: true })).toBe("0…1/2");
});

describe("partly fulfilled by a scale, for information", () => {
  const goalWith = (
    result: number,
    given: Loose<Requirement> = {},
    scoring: "binary" | "share" = "binary",
  ) => {
    const requirements = [aRequirement({ ...graded, goal: "1", result, ...given })];
    const plan = aPlan({ goals: [aGoal({ id: "1", scoring })], requirements, scales: STEPS });
    const [goal] = evaluate(plan, AFTER_THE_YEAR).goals;
    return [goal?.status, goal?.partly, goal?.score.certain.toFraction()];
  };

  test.each([
    [79, "not-fulfilled", false],
    [80, "not-fulfilled", true],
    [89, "not-fulfilled", true],
    [90, "fulfilled", false],
  ])(
    "%p of a scale from 80 to 90 is %s, partly: %p; a binary plan gives all or nothing",
    (result, status, partly) => {
      expect(goalWith(result)).toEqual([status, partly, status === "fulfilled" ? "100" : "0"]);
    },
  );

  test("scored by share, the part reached is also what counts", () => {
    expect(goalWith(80, {}, "share")).toEqual(["not-fulfilled", true, "50"]);
    expect(goalWith(79, {}, "share")).toEqual(["not-fulfilled", false, "0"]);
  });

  test("a target reached that its scale gives half for is partly fulfilled where the share counts", () => {
    const reached = { comparator: "at-least", target: 80 } as const;
    expect(goalWith(85, reached, "share")).toEqual(["fulfilled", true, "50"]);
    expect(goalWith(90, reached, "share")).toEqual(["fulfilled", false, "100"]);
    expect(goalWith(85, reached)).toEqual(["fulfilled", false, "100"]);
  });

  test("a target reached that its scale gives nothing for is fulfilled, not partly", () => {
    expect(goalWith(79, { comparator: "at-least", target: 70 }, "share")).toEqual(["fulfilled", false, "0"]);
  });

  test("a part that is fulfilled is reached, though its scale gives nothing for it", () => {
    const requirements = [
      aRequirement({ ...graded, goal: "1", result: 79, comparator: "at-least", target: 70 }),
      aRequirement({ id: "K2", goal: "1", kind: "statement", result: false }, 2),
    ];
    const plan = aPlan({ goals: [aGoal({ id: "1" })], requirements, scales: STEPS });
    expect(evaluate(plan, AFTER_THE_YEAR).goals.map(({ status, partly }) => [status, partly])).toEqual([
      ["not-fulfilled", true],
    ]);
  });

  test("what may yet be reached is not reached", () => {
    expect(goalWith(85, { documentationRequired: true })).toEqual(["not-fulfilled", false, "0"]);
  });
});

describe("what a scale does not decide", () => {
  test("what is delivered a day late earns nothing, at 85 as at 90", () => {
    for (const result of [85, 90]) {
      expect(gradeOf({ result, deliveredOn: "2024-12-31" })).toBe(result === 85 ? "1/2" : "1");
      expect(gradeOf({ result, deliveredOn: "2025-01-01" })).toBe("0");
    }
  });

  test("a delivery has no number: with a scale that gives at most 50 it still earns all or nothing", () => {
    const half = [aScalePoint("K1", 1, 50)];
    const given = { kind: "delivery" as const };
    expect(gradeOf(given, half, "2024-06-30")).toBe("0…1");
    expect(gradeOf({ ...given, deliveredOn: "2024-06-30" }, half)).toBe("1");
    expect(gradeOf({ ...given, deliveredOn: "2025-01-02" }, half)).toBe("0");
  });

  test("with a sum of 4 in June a count of at least 3 is fulfilled, and its scale still open", () => {
    const given = {
      kind: "count",
      comparator: "at-least",
      target: 3,
      measure: "Sager",
      aggregation: "sum",
    } as const;
    const kpis = [aKpi({ kpi: "Sager", period: quarter(2024, 1), value: 4 })];
    const result = judge({ ...graded, ...given }, "2024-06-30", {
      kpis,
      scales: [aScalePoint("K1", 3, 50), aScalePoint("K1", 6, 100, 2)],
    });
    expect(result.status).toBe("fulfilled");
    expect(result.grade).toEqual({ certain: exact(0), possible: exact(1) });
  });

  test("a deviation of 4 pct. of one base and 2 pct. of another, both within 5, earns from 50 to 100", () => {
    const requirement = {
      ...graded,
      kind: "deviation",
      comparator: "at-most",
      target: 5,
      measure: "base-budget",
    } as const;
    const line = (nature: BudgetNature, budgeted: number, realised: number, row: number) =>
      aBudgetLine({ name: `${row}`, nature, amounts: { "base-budget": budgeted, realised } }, row);
    const result = judge(requirement, AFTER_THE_YEAR, {
      scales: [aScalePoint("K1", 0, 100), aScalePoint("K1", 3, 50, 2)],
      budget: [line("appropriation", 200, 200, 1), line("expense", 100, 104, 2)],
      settings: { signConvention: "all-positive" },
    });
    expect(result.status).toBe("fulfilled");
    expect(result.grade.certain.toFraction()).toBe("1/2");
    expect(result.grade.possible.toFraction()).toBe("1");
  });
});
