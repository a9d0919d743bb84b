import fc from "fast-check";
import { evaluate, type GoalResult, type Status } from "../../src/evaluation";
import { anyOf, atLeast, tally } from "../../src/evaluation/three-valued";
import type { Combination, GoalRow, Requirement } from "../../src/plan";
import { aGoal, aPlan, at, known, missing, unreadable } from "../support/plan";
import { AFTER_THE_YEAR } from "./support/judge";
import { decidingIds, fromSigns, withStatus } from "./support/statuses";

const least = (count: number): Combination => ({ kind: "at-least", count });

function goalOf(goals: readonly GoalRow[], requirements: readonly Requirement[], id?: string): GoalResult {
  const results = evaluate(aPlan({ goals, requirements }), AFTER_THE_YEAR).goals;
  const goal = id === undefined ? results[0] : results.find((result) => result.goal.id === id);
  if (goal === undefined) throw new Error("No such goal");
  return goal;
}

const all = (signs: string) => goalOf([aGoal({ id: "1" })], fromSigns(signs, "1"));
const some = (signs: string, count: number) =>
  goalOf([aGoal({ id: "1", combination: least(count) })], fromSigns(signs, "1"));

describe("Et mål betragtes som opfyldt såfremt alle delelementer blev realiseret fuldt ud", () => {
  test.each([
    ["+", "fulfilled"],
    ["+++", "fulfilled"],
    ["++-", "not-fulfilled"],
    ["+?+", "undetermined"],
    ["-?", "not-fulfilled"],
    ["???", "undetermined"],
  ])("%s is %s", (signs, status) => {
    expect(all(signs).status).toBe(status);
  });

  test("the reason names the parts that settle it, or keep it open", () => {
    expect(decidingIds(all("+-?-"))).toEqual(["K2", "K4"]);
    expect(decidingIds(all("+?+?"))).toEqual(["K2", "K4"]);
    expect(decidingIds(all("++"))).toEqual(["K1", "K2"]);
    expect(all("+-?").reason).toMatchObject({ kind: "all", parts: 3, fulfilled: 1 });
  });

  test("all said outright is the same as nothing said", () => {
    const said = goalOf([aGoal({ id: "1", combination: { kind: "all" } })], fromSigns("+-", "1"));
    expect(said.status).toBe("not-fulfilled");
    expect(said.reason).toMatchObject({ kind: "all" });
  });
});

describe("Mindst ét af de følgende delmål skal være opfyldt", () => {
  test.each([
    ["+-", 1, "fulfilled"],
    ["+?", 1, "fulfilled"],
    ["-?", 1, "undetermined"],
    ["--", 1, "not-fulfilled"],
    ["++-", 2, "fulfilled"],
    ["+--", 2, "not-fulfilled"],
    ["+?-", 2, "undetermined"],
    ["+-?", 3, "not-fulfilled"],
  ])("%s with %p needed is %s", (signs, count, status) => {
    expect(some(signs, count).status).toBe(status);
  });

  test("the reason names those that are enough, those that fail, or those that are open", () => {
    expect(some("+-+", 1).reason).toMatchObject({ kind: "at-least", needed: 1, parts: 3, fulfilled: 2 });
    expect(decidingIds(some("+-+", 1))).toEqual(["K1", "K3"]);
    expect(decidingIds(some("+--", 2))).toEqual(["K2", "K3"]);
    expect(decidingIds(some("+?-", 2))).toEqual(["K2"]);
  });

  test.each([0, 4, 1.5, -1])("%p of three can never be right, so there is no verdict", (count) => {
    const goal = goalOf([aGoal({ id: "1", combination: least(count) }, 7)], fromSigns("+++", "1"));
    expect(goal.status).toBe("undetermined");
    expect(goal.reason).toEqual({
      kind: "combination-impossible",
      count,
      parts: 3,
      origin: at("goals", 7, "combination"),
    });
    expect(goal.partly).toBe(false);
  });

  test("property: against brute force over every completion of the unknown", () => {
    const statuses = fc.array(fc.constantFrom<Status>("fulfilled", "not-fulfilled", "undetermined"), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(statuses, fc.integer({ min: 1, max: 7 }), (parts, count) => {
        fc.pre(count <= parts.length);
        const completions = parts.reduce<boolean[][]>(
          (lists, status) =>
            lists.flatMap((list) => {
              if (status === "undetermined")
                return [
                  [...list, true],
                  [...list, false],
                ];
              return [[...list, status === "fulfilled"]];
            }),
          [[]],
        );
        const outcomes = new Set(completions.map((list) => list.filter(Boolean).length >= count));
        const expected =
          outcomes.size === 2 ? "undetermined" : outcomes.has(true) ? "fulfilled" : "not-fulfilled";
        expect(atLeast(count, tally(parts.map((status) => ({ status }))))).toBe(expected);
        if (count === 1) expect(anyOf(parts.map((status) => ({ status })))).toBe(expected);
      }),
    );
  });

  test("property: a part that gets better never makes the goal worse", () => {
    const order: readonly Status[] = ["not-fulfilled", "undetermined", "fulfilled"];
    const statuses = fc.array(fc.constantFrom(...order), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(statuses, fc.nat(), fc.integer({ min: 1, max: 6 }), (parts, at, count) => {
        const better = parts.map((status, index) => (index === at % parts.length ? "fulfilled" : status));
        const rank = (list: readonly Status[]) =>
          order.indexOf(atLeast(count, tally(list.map((status) => ({ status })))));
        expect(rank(better)).toBeGreaterThanOrEqual(rank(parts));
      }),
    );
  });

  test("property: all is at least as many as there are", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+?-]{1,6}$/), (signs) => {
        expect(some(signs, signs.length).status).toBe(all(signs).status);
      }),
    );
  });
});

describe("subgoals, as deep as the sheet says", () => {
  const nested = [
    aGoal({ id: "3.1", combination: least(1) }, 1),
    aGoal({ id: "a", parent: "3.1" }, 2),
    aGoal({ id: "b", parent: "3.1", combination: least(2) }, 3),
    aGoal({ id: "b1", parent: "b" }, 4),
  ];

  test("requirements and subgoals are parts alike", () => {
    const requirements = [...fromSigns("-", "a"), ...fromSigns("-+", "b", 2), ...fromSigns("+", "b1", 4)];
    const goal = goalOf(nested, requirements);
    expect(goal.status).toBe("fulfilled");
    expect(goal.subgoals.map(({ goal: row, status }) => `${row.id} ${status}`)).toEqual([
      "a not-fulfilled",
      "b fulfilled",
    ]);
    expect(goal.subgoals[1]?.parts.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      "subgoal fulfilled",
      "requirement not-fulfilled",
      "requirement fulfilled",
    ]);
    expect(decidingIds(goal)).toEqual(["b"]);
  });

  test("unknown only where it matters", () => {
    expect(goalOf(nested, [...fromSigns("+", "a"), ...fromSigns("??", "b", 2)]).status).toBe("fulfilled");
    expect(goalOf(nested, [...fromSigns("?", "a"), ...fromSigns("--", "b", 2)]).status).toBe("undetermined");
    expect(goalOf(nested, [...fromSigns("-", "a"), ...fromSigns("+-", "b", 2)]).status).toBe("undetermined");
    const settled = [...fromSigns("-", "a"), ...fromSigns("--", "b", 2), ...fromSigns("-", "b1", 4)];
    expect(goalOf(nested, settled).status).toBe("not-fulfilled");
  });

  test("a chain of ten thousand subgoals is no deeper than one", () => {
    const depth = 10_000;
    const goals = Array.from({ length: depth }, (_, index) =>
      index === 0 ? aGoal({ id: "g0" }) : aGoal({ id: `g${index}`, parent: `g${index - 1}` }, index + 1),
    );
    expect(goalOf(goals, fromSigns("+", `g${depth - 1}`)).status).toBe("fulfilled");
    expect(goalOf(goals, fromSigns("-", `g${depth - 1}`)).status).toBe("not-fulfilled");
  });

  test("a goal without subgoals shows none", () => {
    expect(all("+-").subgoals).toEqual([]);
  });

  test("partly fulfilled is told of goals that are not fulfilled", () => {
    expect([all("+-"), all("+?"), all("++"), all("--")].map(({ partly }) => partly)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("a goal whose subgoal is partly fulfilled is so itself, and one with nothing reached is not", () => {
    const goals = [
      aGoal({ id: "1" }),
      aGoal({ id: "a", parent: "1" }, 2),
      aGoal({ id: "b", parent: "1" }, 3),
    ];
    expect(goalOf(goals, [...fromSigns("+-", "a"), ...fromSigns("-", "b", 3)]).partly).toBe(true);
    expect(goalOf(goals, [...fromSigns("--", "a"), ...fromSigns("-", "b", 3)]).partly).toBe(false);
  });

  test("property: the order of rows does not matter", () => {
    const signs = fc.stringMatching(/^[+?-]{4}$/);
    fc.assert(
      fc.property(signs, (four) => {
        const requirements = [
          ...fromSigns(four.slice(0, 1), "a"),
          ...fromSigns(four.slice(1, 3), "b", 2),
          ...fromSigns(four.slice(3), "b1", 4),
        ];
        const straight = goalOf(nested, requirements, "3.1");
        const turned = goalOf([...nested].reverse(), [...requirements].reverse(), "3.1");
        expect(turned.status).toBe(straight.status);
        expect(turned.grade).toEqual(straight.grade);
      }),
    );
  });
});

describe("rows whose place is in doubt are shown, and never given a verdict", () => {
  test("a goal without parts", () => {
    const goal = goalOf([aGoal({ id: "1" })], []);
    expect(goal.status).toBe("undetermined");
    expect(goal.reason).toEqual({ kind: "no-parts" });
    expect(goal.grade.certain.toString()).toBe("0");
    expect(goal.grade.possible.toString()).toBe("1");
  });

  test("two goals with one id, written differently or not", () => {
    const goals = [aGoal({ id: "1.1" }, 1), aGoal({ id: "1.2" }, 2), aGoal({ id: " 1.1 " }, 3)];
    const { goals: results } = evaluate(
      aPlan({ goals, requirements: fromSigns("++", "1.1") }),
      AFTER_THE_YEAR,
    );
    const rows = [at("goals", 1), at("goals", 3)];
    expect(results.map(({ status, reason }) => [status, reason])).toEqual([
      ["undetermined", { kind: "duplicate-id", rows }],
      ["undetermined", { kind: "no-parts" }],
      ["undetermined", { kind: "duplicate-id", rows }],
    ]);
    expect(results.map(({ requirements }) => requirements.length)).toEqual([2, 0, 0]);
  });

  test("a parent that is not there, or cannot be read", () => {
    const orphan = goalOf([aGoal({ id: "a", parent: "9" }, 4)], fromSigns("+", "a"));
    expect(orphan.status).toBe("undetermined");
    expect(orphan.reason).toEqual({ kind: "parent-unknown", parent: "9", origin: at("goals", 4, "parent") });
    const unread = goalOf([aGoal({ id: "a", parent: unreadable("#REF!") }, 4)], fromSigns("+", "a"));
    expect(unread.reason).toEqual({
      kind: "unreadable",
      origin: at("goals", 4, "parent"),
      shown: "#REF!",
      problem: "error-value",
    });
  });

  test("subgoals in a circle, and what hangs from them", () => {
    const goals = [
      aGoal({ id: "a", parent: "c" }, 1),
      aGoal({ id: "b", parent: "a" }, 2),
      aGoal({ id: "c", parent: "b" }, 3),
      aGoal({ id: "d", parent: "b" }, 4),
      aGoal({ id: "e", parent: "e" }, 5),
      aGoal({ id: "f" }, 6),
    ];
    const plan = aPlan({ goals, requirements: [...fromSigns("+", "d"), ...fromSigns("+", "f", 2)] });
    const results = evaluate(plan, AFTER_THE_YEAR).goals;
    expect(results.map(({ goal, status }) => `${goal.id} ${status}`)).toEqual([
      "a undetermined",
      "b undetermined",
      "c undetermined",
      "e undetermined",
      "f fulfilled",
    ]);
    expect(results[0]?.reason).toEqual({ kind: "cycle", ids: ["a", "c", "b"] });
    expect(results[3]?.reason).toEqual({ kind: "cycle", ids: ["e"] });
    expect(results[1]?.subgoals.map(({ goal, status }) => `${goal.id} ${status}`)).toEqual(["d fulfilled"]);
  });

  test("a row that hangs from a circle comes before it and does not hide it", () => {
    const goals = [
      aGoal({ id: "d", parent: "a" }, 1),
      aGoal({ id: "a", parent: "b" }, 2),
      aGoal({ id: "b", parent: "a" }, 3),
    ];
    const results = evaluate(aPlan({ goals }), AFTER_THE_YEAR).goals;
    expect(results.map(({ goal, reason }) => `${goal.id} ${reason.kind}`)).toEqual(["a cycle", "b cycle"]);
  });

  test("the first trouble of a row is the one told", () => {
    const goals = [
      aGoal({ id: "a", parent: "a" }, 1),
      aGoal({ id: "a", parent: "9" }, 2),
      aGoal({ id: "a", parent: unreadable() }, 3),
    ];
    const results = evaluate(aPlan({ goals }), AFTER_THE_YEAR).goals;
    expect(results.map(({ reason }) => reason.kind)).toEqual([
      "duplicate-id",
      "duplicate-id",
      "duplicate-id",
    ]);
  });

  test.each(["standing", "combination", "scoring"])("%s unreadable", (column) => {
    const goal = goalOf(
      [aGoal({ id: "1", [column]: unreadable("?", "unknown-word") }, 2)],
      fromSigns("+", "1"),
    );
    expect(goal.status).toBe("undetermined");
    expect(goal.reason).toEqual({
      kind: "unreadable",
      origin: at("goals", 2, column),
      shown: "?",
      problem: "unknown-word",
    });
  });

  test("a requirement of no goal, or of an unknown one, is judged and belongs nowhere", () => {
    const requirements = [
      withStatus("K1", "9", "fulfilled"),
      withStatus("K2", "1", "fulfilled", 2, { goal: missing() }),
      withStatus("K3", "1", "fulfilled", 3, { goal: unreadable() }),
    ];
    const evaluation = evaluate(aPlan({ goals: [aGoal({ id: "1" })], requirements }), AFTER_THE_YEAR);
    expect(evaluation.requirements.map(({ status }) => status)).toEqual([
      "fulfilled",
      "fulfilled",
      "fulfilled",
    ]);
    expect(evaluation.goals[0]?.reason).toEqual({ kind: "no-parts" });
  });

  test("requirements with one id are judged each by itself", () => {
    const requirements = [withStatus("K1", "1", "fulfilled", 1), withStatus("K1", "1", "not-fulfilled", 2)];
    const goal = goalOf([aGoal({ id: "1" })], requirements);
    expect(goal.parts).toHaveLength(2);
    expect(goal.status).toBe("not-fulfilled");
  });
});

describe("goals out of the count", () => {
  test("a withdrawn subgoal is no part of its goal, yet shown", () => {
    const goals = [
      aGoal({ id: "1" }),
      aGoal({ id: "a", parent: "1" }, 2),
      aGoal({ id: "b", parent: "1", standing: "withdrawn" }, 3),
    ];
    const goal = goalOf(goals, [...fromSigns("+", "a"), ...fromSigns("-", "b", 2)]);
    expect(goal.status).toBe("fulfilled");
    expect(goal.parts).toHaveLength(1);
    expect(goal.subgoals.map(({ standing, status, reason }) => [standing, status, reason])).toEqual([
      ["active", "fulfilled", expect.objectContaining({ kind: "all" })],
      ["withdrawn", "undetermined", { kind: "withdrawn", standing: "withdrawn" }],
    ]);
    expect(goal.subgoals[1]?.requirements.map(({ status }) => status)).toEqual(["not-fulfilled"]);
    expect(goal.subgoals[1]?.partly).toBe(false);
  });

  test("a goal with only withdrawn subgoals has nothing to be judged by", () => {
    const goals = [aGoal({ id: "1" }), aGoal({ id: "b", parent: "1", standing: "not-applicable" }, 2)];
    expect(goalOf(goals, fromSigns("+", "b")).reason).toEqual({ kind: "parts-withdrawn" });
  });

  test("active said outright is the same as nothing said", () => {
    expect(goalOf([aGoal({ id: "1", standing: "active" })], fromSigns("+", "1")).status).toBe("fulfilled");
  });

  test("withdrawn comes before any trouble of its row", () => {
    const goal = goalOf([aGoal({ id: "1", standing: known("withdrawn"), combination: unreadable() })], []);
    expect(goal.reason).toEqual({ kind: "withdrawn", standing: "withdrawn" });
    expect(goal.grade.possible.toString()).toBe("0");
  });
});
