// Two evaluators, the product's and one written from docs/workbook.md alone, decide random plans of every kind alike.
import fc from "fast-check";
import { evaluate, type PartResult, type Status } from "../../src/evaluation";
import { type Plan } from "../../src/plan";
import { text } from "./fraction";
import { second } from "./goals";
import { atMost } from "../support/runs";
import { DAYS, KINDS, plans } from "./random-plans";
import type { Verdict } from "./verdict";

const WORD: Readonly<Record<Status, Verdict>> = {
  fulfilled: "yes",
  "not-fulfilled": "no",
  undetermined: "open",
};

function product(plan: Plan, asOf: string) {
  const { requirements, goals, score } = evaluate(plan, asOf);
  const parts = new Map<string, Verdict>();
  const visit = (part: PartResult): void => {
    parts.set(part.goal.id, WORD[part.status]);
    part.subgoals.forEach(visit);
  };
  goals.forEach(visit);
  return {
    requirements: requirements.map((one) => `${one.requirement.id} ${WORD[one.status]}`),
    goals: [...parts].map(([id, verdict]) => `${id} ${verdict}`).sort(),
    certain: score.certain.toFraction(),
    possible: score.possible.toFraction(),
  };
}

function byHand(plan: Plan, asOf: string) {
  const { requirements, goals, subgoals, certain, possible } = second(plan, asOf);
  return {
    requirements: plan.requirements.map(({ id }, index) => `${id} ${requirements[index]}`),
    goals: [...goals, ...subgoals].map(([id, verdict]) => `${id} ${verdict}`).sort(),
    certain: text(certain),
    possible: text(possible),
  };
}

const KINDS_REACHED = [...KINDS, "mean of years"].flatMap((kind) =>
  ["yes", "no", "open"].map((verdict) => `${kind} ${verdict}`),
);

test("random plans get the same verdicts and the same score by both", () => {
  fc.assert(
    fc.property(plans, fc.constantFrom(...DAYS), (plan, asOf) => {
      expect(product(plan, asOf)).toEqual(byHand(plan, asOf));
    }),
    atMost(300),
  );
});

test("the random plans reach every verdict of every kind", () => {
  const reached = new Set<string>();
  for (const [plan, asOf] of fc.sample(fc.tuple(plans, fc.constantFrom(...DAYS)), {
    numRuns: 1000,
    seed: 2024,
  })) {
    const { requirements } = second(plan, asOf);
    plan.requirements.forEach(({ kind, yearsInMean }, index) => {
      if (kind.state === "known") reached.add(`${kind.value} ${requirements[index]}`);
      if (yearsInMean.state === "known") reached.add(`mean of years ${requirements[index]}`);
    });
  }
  expect([...reached].sort()).toEqual([...KINDS_REACHED].sort());
});
