import fc from "fast-check";
import {
  evaluate,
  flipsOf,
  whatIf,
  type PartResult,
  type RequirementResult,
  type Status,
} from "../../src/evaluation";
import type { Combination, Plan } from "../../src/plan";
import { aGoal, aPlan } from "../support/plan";
import { AFTER_THE_YEAR } from "./support/judge";
import { atMost } from "../support/runs";
import { fromSigns, SIGNS, withStatus } from "./support/statuses";

const least = (count: number): Combination => ({ kind: "at-least", count });
const ids = (results: readonly RequirementResult[] | null) =>
  results === null ? null : results.map(({ requirement }) => requirement.id);

function flips(plan: Plan) {
  const [goal] = evaluate(plan, AFTER_THE_YEAR).goals;
  if (goal === undefined) throw new Error("No goal");
  const { toFulfilled, toNotFulfilled } = flipsOf(goal);
  return [ids(toFulfilled), ids(toNotFulfilled)];
}

const single = (signs: string, combination?: Combination): Plan =>
  aPlan({
    goals: [aGoal({ id: "1", ...(combination === undefined ? {} : { combination }) })],
    requirements: fromSigns(signs, "1"),
  });

describe("the smallest change that would turn a goal", () => {
  test("where all must hold: every part that does not, or any one that does", () => {
    expect(flips(single("+-?"))).toEqual([["K2", "K3"], []]);
    expect(flips(single("+++"))).toEqual([[], ["K1"]]);
    expect(flips(single("+?"))).toEqual([["K2"], ["K1"]]);
  });

  test("where two of four are enough", () => {
    expect(flips(single("+---", least(2)))).toEqual([["K2"], []]);
    expect(flips(single("++--", least(2)))).toEqual([[], ["K1"]]);
    expect(flips(single("+++-", least(2)))).toEqual([[], ["K1", "K2"]]);
    expect(flips(single("+??-", least(2)))).toEqual([["K2"], ["K1", "K2"]]);
  });

  test("through subgoals the cheapest way is taken", () => {
    const plan = aPlan({
      goals: [
        aGoal({ id: "1", combination: least(1) }),
        aGoal({ id: "a", parent: "1" }, 2),
        aGoal({ id: "b", parent: "1" }, 3),
      ],
      requirements: [...fromSigns("--", "a"), ...fromSigns("+-+", "b", 3)],
    });
    expect(flips(plan)).toEqual([["K4"], []]);
  });

  test("alternatives need one to hold, and all to fail", () => {
    const plan = aPlan({
      goals: [aGoal({ id: "1" })],
      requirements: [
        withStatus("K1", "1", "not-fulfilled"),
        withStatus("K2", "1", "not-fulfilled", 2, { alternativeTo: "K1" }),
      ],
    });
    expect(flips(plan)).toEqual([["K1"], []]);
    const both = aPlan({
      goals: [aGoal({ id: "1" })],
      requirements: [
        withStatus("K1", "1", "fulfilled"),
        withStatus("K2", "1", "fulfilled", 2, { alternativeTo: "K1" }),
      ],
    });
    expect(flips(both)).toEqual([[], ["K1", "K2"]]);
  });

  test("a goal whose rows are wrong cannot be turned by any result", () => {
    expect(flips(aPlan({ goals: [aGoal({ id: "1" })] }))).toEqual([null, null]);
    const plan = aPlan({
      goals: [aGoal({ id: "1" }), aGoal({ id: "a", parent: "1" }, 2)],
      requirements: fromSigns("+", "1"),
    });
    expect(flips(plan)).toEqual([null, ["K1"]]);
    expect(
      flips({ ...plan, goals: [aGoal({ id: "1", combination: least(1) }), ...plan.goals.slice(1)] }),
    ).toEqual([[], null]);
  });
});

describe("what if", () => {
  const plan = aPlan({
    goals: [aGoal({ id: "1" }), aGoal({ id: "2" }, 2)],
    requirements: [...fromSigns("+?", "1"), ...fromSigns("-", "2", 3)],
  });

  test("an assumed outcome is judged in place of the real one", () => {
    const assumed = whatIf(plan, AFTER_THE_YEAR, new Map([[" k2", "fulfilled"]]));
    expect(assumed.goals.map(({ status }) => status)).toEqual(["fulfilled", "not-fulfilled"]);
    expect(assumed.score.certain.toString()).toBe("50");
    expect(assumed.requirements[1]?.reason).toMatchObject({
      kind: "assumed",
      status: "fulfilled",
      instead: { kind: "result-missing" },
    });
    expect(assumed.requirements[1]?.grade.certain.toString()).toBe("1");
    expect(assumed.requirements[0]?.reason).toMatchObject({ kind: "judged" });
  });

  test("what was observed and its margin stay as they are", () => {
    const assumed = whatIf(plan, AFTER_THE_YEAR, new Map([["K1", "undetermined"]]));
    expect(assumed.requirements[0]).toMatchObject({
      status: "undetermined",
      observed: { kind: "yes-no", value: true },
      margin: null,
    });
    expect(assumed.requirements[0]?.grade.possible.toString()).toBe("1");
    expect(assumed.goals[0]?.status).toBe("undetermined");
  });

  test("an id that is not there changes nothing", () => {
    const unknown = new Map<string, Status>([["K9", "fulfilled"]]);
    expect(whatIf(plan, AFTER_THE_YEAR, unknown)).toEqual(evaluate(plan, AFTER_THE_YEAR));
  });

  test("the plan itself is not changed", () => {
    const before = JSON.stringify(plan);
    whatIf(plan, AFTER_THE_YEAR, new Map([["K1", "not-fulfilled"]]));
    expect(JSON.stringify(plan)).toBe(before);
  });
});

describe("properties", () => {
  const tree = fc.record({
    signs: fc.stringMatching(/^[+?-]{5}$/),
    top: fc.integer({ min: 1, max: 3 }),
    inner: fc.integer({ min: 1, max: 2 }),
  });
  const planOf = ({ signs, top, inner }: { signs: string; top: number; inner: number }): Plan =>
    aPlan({
      goals: [
        aGoal({ id: "1", combination: least(top) }),
        aGoal({ id: "a", parent: "1" }, 2),
        aGoal({ id: "b", parent: "1", combination: least(inner) }, 3),
      ],
      requirements: [
        ...fromSigns(signs.slice(0, 2), "a"),
        ...fromSigns(signs.slice(2, 4), "b", 3),
        ...fromSigns(signs.slice(4), "1", 5),
      ],
    });
  const all = ["K1", "K2", "K3", "K4", "K5"];
  const goalUnder = (plan: Plan, assumed: ReadonlyMap<string, Status>): PartResult | undefined =>
    whatIf(plan, AFTER_THE_YEAR, assumed).goals[0];

  test("property: a flip, carried out, turns the goal; and no smaller change does (brute force)", () => {
    fc.assert(
      fc.property(tree, (shape) => {
        const plan = planOf(shape);
        const goal = goalUnder(plan, new Map());
        if (goal === undefined) throw new Error("No goal");
        const { toFulfilled, toNotFulfilled } = flipsOf(goal);
        for (const [wanted, flip] of [
          ["fulfilled", toFulfilled],
          ["not-fulfilled", toNotFulfilled],
        ] as const) {
          const changed = ids(flip) ?? [];
          expect(goalUnder(plan, new Map(changed.map((id) => [id, wanted])))?.status).toBe(wanted);
          const sizes = subsets(all)
            .filter((subset) => goalUnder(plan, new Map(subset.map((id) => [id, wanted])))?.status === wanted)
            .map((subset) => subset.length);
          expect(changed.length).toBe(Math.min(...sizes));
        }
      }),
      atMost(40),
    );
  });

  test("property: assuming what is already so changes no verdict", () => {
    fc.assert(
      fc.property(tree, (shape) => {
        const plan = planOf(shape);
        const same = new Map(
          all.map((id, index) => [id, SIGNS[shape.signs[index] ?? "?"] ?? "undetermined"]),
        );
        expect(goalUnder(plan, same)?.status).toBe(goalUnder(plan, new Map())?.status);
      }),
    );
  });
});

function subsets(items: readonly string[]): string[][] {
  return items.reduce<string[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}
