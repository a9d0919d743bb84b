import fc from "fast-check";
import { evaluate, type Status } from "../../src/evaluation";
import type { Requirement } from "../../src/plan";
import { aGoal, aPlan, aRequirement, at, known, unreadable, year } from "../support/plan";
import { AFTER_THE_YEAR } from "./support/judge";
import { decidingIds, SIGNS, withStatus } from "./support/statuses";

/** K1, K2, … of goal 1; each may name an alternative. */
const requirement = (row: number, sign: string, alternativeTo?: string): Requirement =>
  withStatus(
    `K${row}`,
    "1",
    SIGNS[sign] ?? "undetermined",
    row,
    alternativeTo === undefined ? {} : { alternativeTo },
  );

function goalOf(requirements: readonly Requirement[]) {
  const evaluation = evaluate(aPlan({ goals: [aGoal({ id: "1" })], requirements }), AFTER_THE_YEAR);
  const [goal] = evaluation.goals;
  if (goal === undefined) throw new Error("No goal");
  return { goal, requirements: evaluation.requirements };
}

describe("percent or count: either is enough", () => {
  test.each([
    ["+", "-", "fulfilled"],
    ["-", "+", "fulfilled"],
    ["?", "+", "fulfilled"],
    ["-", "-", "not-fulfilled"],
    ["-", "?", "undetermined"],
  ])("%s or %s is %s", (first, second, status) => {
    expect(goalOf([requirement(1, first), requirement(2, second, "k1 ")]).goal.status).toBe(status);
  });

  test("they are one part, and each shows what they come to together", () => {
    const { goal, requirements } = goalOf([
      requirement(1, "-"),
      requirement(2, "+", "K1"),
      requirement(3, "-"),
    ]);
    expect(goal.parts.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      "alternatives fulfilled",
      "requirement not-fulfilled",
    ]);
    expect(requirements.map(({ status, alternatives }) => [status, alternatives])).toEqual([
      ["not-fulfilled", { ids: ["K1", "K2"], status: "fulfilled" }],
      ["fulfilled", { ids: ["K1", "K2"], status: "fulfilled" }],
      ["not-fulfilled", null],
    ]);
    expect(goal.requirements).toEqual(requirements);
    expect(decidingIds(goal)).toEqual(["K3"]);
    expect(decidingIds(goalOf([requirement(1, "-"), requirement(2, "-", "K1")]).goal)).toEqual(["K1|K2"]);
  });

  test("the goal shows its requirements in the order of the sheet, also where alternatives stand apart", () => {
    const { goal } = goalOf([requirement(1, "-"), requirement(2, "-"), requirement(3, "+", "K1")]);
    expect(goal.requirements.map((result) => result.requirement.id)).toEqual(["K1", "K2", "K3"]);
  });

  test("chains and pairs that meet are one group", () => {
    const chain = [requirement(1, "-"), requirement(2, "-", "K1"), requirement(3, "+", "K2")];
    expect(goalOf(chain).goal.parts).toHaveLength(1);
    const meeting = [
      requirement(1, "-"),
      requirement(2, "-", "K1"),
      requirement(3, "-"),
      requirement(4, "+", "K3"),
    ];
    expect(goalOf(meeting).goal.parts).toHaveLength(2);
    const joined = [...meeting, requirement(5, "-", "K2"), requirement(6, "-", "K1")];
    expect(goalOf(joined).goal.parts).toHaveLength(2);
    const bridge = [requirement(1, "-", "K2"), requirement(2, "-", "K3"), requirement(3, "+", "K1")];
    expect(goalOf(bridge).goal.status).toBe("fulfilled");
    expect(goalOf(bridge).goal.parts).toHaveLength(1);
  });

  test("one named from two sides is still one group", () => {
    const twice = [requirement(1, "-", "K2"), requirement(2, "+", "K1")];
    expect(goalOf(twice).goal.parts).toHaveLength(1);
    expect(goalOf(twice).requirements[0]?.alternatives?.ids).toEqual(["K1", "K2"]);
  });

  test("two groups joined late are one", () => {
    const late = [
      requirement(1, "-"),
      requirement(2, "-", "K1"),
      requirement(3, "-"),
      requirement(4, "-", "K3"),
      requirement(5, "-", "K3"),
      requirement(6, "+", "K5"),
      { ...requirement(7, "-", "K1") },
    ];
    const bridged = [...late, aRequirement({ ...requirement(8, "-"), alternativeTo: "K4" }, 8)];
    expect(goalOf(bridged).goal.parts).toHaveLength(2);
    const bridge = bridged.map((one) => (one.id === "K1" ? { ...one, alternativeTo: known("K8") } : one));
    expect(goalOf(bridge).goal.parts).toHaveLength(1);
    expect(goalOf(bridge).goal.status).toBe("fulfilled");
  });
});

describe("an alternative that cannot be told", () => {
  const unknown = (alternativeTo: Requirement["alternativeTo"] | string, sign = "-") => {
    const { requirements } = goalOf([
      withStatus("K1", "1", SIGNS[sign] ?? "undetermined", 1, { alternativeTo }),
      requirement(2, "+"),
    ]);
    return requirements[0];
  };

  test("does not make a failure of what is not reached alone", () => {
    const result = unknown("K9");
    expect(result?.status).toBe("undetermined");
    expect(result?.reason).toEqual({
      kind: "alternative-unknown",
      alternative: "K9",
      origin: at("requirements", 1, "alternativeTo"),
      instead: { kind: "judged", outcome: { kind: "stated", met: false }, documentedLate: null },
    });
    expect(result?.grade.certain.toString()).toBe("0");
    expect(result?.grade.possible.toString()).toBe("1");
  });

  test("itself, an unreadable cell or an id used twice is none", () => {
    expect(unknown("K1")?.reason).toMatchObject({ kind: "alternative-unknown", alternative: "K1" });
    expect(unknown(unreadable("#N/A"))?.reason).toMatchObject({
      kind: "alternative-unknown",
      alternative: "",
    });
    const { requirements } = goalOf([
      requirement(1, "-", "K2"),
      requirement(2, "-"),
      withStatus("K2", "1", "fulfilled", 3),
    ]);
    expect(requirements[0]?.reason).toMatchObject({ kind: "alternative-unknown", alternative: "K2" });
    expect(requirements[1]?.alternatives).toBeNull();
  });

  test("changes nothing for what is fulfilled or undetermined", () => {
    expect(unknown("K9", "+")?.status).toBe("fulfilled");
    expect(unknown("K9", "?")?.reason).toMatchObject({ kind: "result-missing" });
  });

  test("in a group it keeps the group open where no other member holds", () => {
    const group = (sign: string) =>
      goalOf([requirement(1, "-", "K9"), requirement(2, sign, "K1")]).goal.parts.map(({ status }) => status);
    expect(group("-")).toEqual(["undetermined"]);
    expect(group("+")).toEqual(["fulfilled"]);
  });

  test("one under another goal is none", () => {
    const plan = aPlan({
      goals: [aGoal({ id: "1" }), aGoal({ id: "2" }, 2)],
      requirements: [requirement(1, "-", "K2"), withStatus("K2", "2", "fulfilled", 2)],
    });
    expect(evaluate(plan, AFTER_THE_YEAR).requirements[0]?.reason).toMatchObject({
      kind: "alternative-unknown",
    });
  });
});

test("in a goal scored by share the better alternative counts, with the weight of 3 of the one it names, above it or below", () => {
  const gradeWith = (namedRow: number, otherRow: number) => {
    const requirements = [
      withStatus("K1", "1", "not-fulfilled", namedRow, { weight: 3 }),
      withStatus("K2", "1", "fulfilled", otherRow, { alternativeTo: "K1", weight: 99 }),
      withStatus("K3", "1", "not-fulfilled", 3),
    ].sort((a, b) => a.origin.row - b.origin.row);
    const plan = aPlan({ goals: [aGoal({ id: "1", scoring: "share" })], requirements });
    return evaluate(plan, AFTER_THE_YEAR).goals[0]?.grade.certain.toString();
  };
  expect([gradeWith(1, 2), gradeWith(2, 1)]).toEqual(["0.75", "0.75"]);
});

test("property: a group is the best of its members, whatever their order", () => {
  const sign = fc.constantFrom("+", "-", "?");
  fc.assert(
    fc.property(fc.array(sign, { minLength: 2, maxLength: 6 }), fc.boolean(), (signs, turned) => {
      const group = signs.map((one, index) =>
        requirement(index + 1, one, index === 0 ? undefined : `K${index}`),
      );
      const expected: Status = signs.includes("+")
        ? "fulfilled"
        : signs.includes("?")
          ? "undetermined"
          : "not-fulfilled";
      expect(goalOf(turned ? [...group].reverse() : group).goal.status).toBe(expected);
    }),
  );
});

test("measured alternatives show their own verdicts", () => {
  const shared = { goal: "1", kind: "value", comparator: "at-least", deadline: year(2024) } as const;
  const { goal } = goalOf([
    aRequirement({ ...shared, id: "K1", target: 90, unit: "pct.", result: 85 }, 1),
    aRequirement({ ...shared, id: "K2", target: 200, unit: "sager", result: 210, alternativeTo: "K1" }, 2),
  ]);
  expect(goal.status).toBe("fulfilled");
  expect(goal.requirements.map(({ status }) => status)).toEqual(["not-fulfilled", "fulfilled"]);
});
