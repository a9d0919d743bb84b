// A goal for every way its reason can be told.
import { evaluate, type GoalResult } from "../../../src/evaluation";
import type { GoalRow, Requirement } from "../../../src/plan";
import { aGoal, aPlan, aRequirement, at, unreadable, year, type Loose } from "../../support/plan";
import { AFTER_THE_YEAR } from "./judge";
import { fromSigns, withStatus } from "./statuses";

const some = (count: number): Loose<GoalRow> => ({ combination: { kind: "at-least", count } });

function first(goals: readonly GoalRow[], requirements: readonly Requirement[]): GoalResult {
  const [goal] = evaluate(aPlan({ goals, requirements }), AFTER_THE_YEAR).goals;
  if (goal === undefined) throw new Error("No goal");
  return goal;
}

const of = (signs: string, given: Loose<GoalRow> = {}) =>
  first([aGoal({ ...given, id: "1.1" })], fromSigns(signs, "1.1"));
const value = {
  kind: "value",
  comparator: "at-least",
  unit: "pct.",
  deadline: year(2024),
  goal: "1.2",
} as const;

const subgoals = (combination: Loose<GoalRow> = {}) => [
  aGoal({ ...combination, id: "3.1" }, 1),
  aGoal({ id: "3.1a", parent: "3.1" }, 2),
  aGoal({ id: "3.1b", parent: "3.1" }, 3),
];

const either = (sign: "fulfilled" | "not-fulfilled") => [
  withStatus("K1", "1.1", "not-fulfilled", 1),
  withStatus("K2", "1.1", sign, 2, { alternativeTo: "K1" }),
];

export const GOAL_CASES: Readonly<Record<string, GoalResult>> = {
  "one requirement fulfilled": of("+"),
  "two fulfilled": of("++"),
  "three fulfilled": of("+++"),
  "one of three fails": of("+-+"),
  "two of three fail": of("--+"),
  "six of seven fail": of("------+"),
  "seven of seven fail": of("-------"),
  "two of three open": of("+??"),
  "a measured requirement fails": first(
    [aGoal({ id: "1.2" })],
    [
      aRequirement({ ...value, id: "1.2.1", target: 80, result: 81 }, 1),
      aRequirement({ ...value, id: "1.2.2", wording: "MitID Erhverv.", target: 73, result: 72.4 }, 2),
    ],
  ),
  "a requirement with a long text": first(
    [aGoal({ id: "1.2" })],
    [aRequirement({ ...value, id: "1.2.1", wording: "x".repeat(61), target: 80, result: 79 })],
  ),
  "a requirement with a text just short enough": first(
    [aGoal({ id: "1.2" })],
    [aRequirement({ ...value, id: "1.2.1", wording: "x".repeat(60), target: 80, result: 79 })],
  ),
  "one subgoal is enough": first(subgoals(some(1)), [
    ...fromSigns("-", "3.1a"),
    ...fromSigns("+", "3.1b", 2),
  ]),
  "neither subgoal": first(subgoals(some(1)), [...fromSigns("-", "3.1a"), ...fromSigns("-", "3.1b", 2)]),
  "both subgoals": first(subgoals(), [...fromSigns("+", "3.1a"), ...fromSigns("+", "3.1b", 2)]),
  "subgoals and requirements": first(subgoals(), [
    ...fromSigns("+", "3.1a"),
    ...fromSigns("+", "3.1b", 2),
    ...fromSigns("+", "3.1", 3),
  ]),
  "a subgoal without requirements": first(subgoals(), fromSigns("+", "3.1a")),
  "two of four are enough": of("++--", some(2)),
  "one of two needed": of("+---", some(2)),
  "two of three needed": of("++-?--", some(4)),
  "open, one needed": of("-?", some(1)),
  "either alternative fulfilled": first([aGoal({ id: "1.1" })], either("fulfilled")),
  "either alternative enough": first(
    [aGoal({ ...some(1), id: "1.1" })],
    [...either("fulfilled"), ...fromSigns("-", "1.1", 3)],
  ),
  "neither alternative": first([aGoal({ id: "1.1" })], either("not-fulfilled")),
  "no parts": first([aGoal({ id: "1.1" })], []),
  "all subgoals withdrawn": first(
    [aGoal({ id: "1.1" }), aGoal({ id: "1.1a", parent: "1.1", standing: "withdrawn" }, 2)],
    fromSigns("+", "1.1a"),
  ),
  withdrawn: of("+", { standing: "withdrawn" }),
  "not applicable": of("+", { standing: "not-applicable" }),
  "two rows with one id": first([aGoal({ id: "1.1" }, 1), aGoal({ id: "1.1" }, 4)], []),
  "unknown parent": first([aGoal({ id: "a", parent: "9" })], []),
  "a circle": first([aGoal({ id: "a", parent: "b" }), aGoal({ id: "b", parent: "a" }, 2)], []),
  "more needed than there are": of("++", some(3)),
  unreadable: of("+", { combination: unreadable("mange", "unknown-word") }),
  "unreadable for want of its column": of("+", { combination: unreadable("", "no-column") }),
  "unreadable row": {
    ...of("+"),
    status: "undetermined",
    reason: { kind: "unreadable", origin: at("goals", 1), shown: "#REF!", problem: "error-value" },
  },
};
