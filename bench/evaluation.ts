// Decisions a second for a three-way goal status, beside four rule engines on the same cases in one run; and time
// against size. Ours gives reason, margin and score with every decision, the others a word.
import { evaluate } from "../src/evaluation";
import { AS_OF, mixedPlan, planOf, someCases, type Decide } from "./evaluation-cases";
import { hyperFormula, jsonLogicEngine, jsonRulesEngine, zenEngine } from "./evaluation-engines";

const GOALS = 2000;
const SECONDS = 2;
const SIZES = [10, 100, 1000, 10_000, 100_000];

/** Runs for a while and returns decisions a second. */
async function perSecond(run: () => Promise<unknown>, decisions: number): Promise<number> {
  await run();
  const start = process.hrtime.bigint();
  let runs = 0;
  let seconds = 0;
  do {
    await run();
    runs++;
    seconds = Number(process.hrtime.bigint() - start) / 1e9;
  } while (seconds < SECONDS);
  return (runs * decisions) / seconds;
}

export async function benchEvaluation(): Promise<void> {
  const cases = someCases(GOALS);
  const plan = planOf(cases);
  const ours: Decide = () => Promise.resolve(evaluate(plan, AS_OF).goals.map(({ status }) => status));

  const contestants: readonly (readonly [name: string, decide: Decide])[] = [
    ["resultatplan (with reasons, margins, score)", ours],
    ["json-logic-engine (compiled)", await jsonLogicEngine()],
    ["json-rules-engine", await jsonRulesEngine()],
    ["@gorules/zen-engine", await zenEngine()],
    ["hyperformula", await hyperFormula(cases)],
  ];

  const expected = await ours(cases);
  for (const [name, decide] of contestants) {
    const verdicts = await decide(cases);
    const wrong = verdicts.findIndex((verdict, index) => verdict !== expected[index]);
    if (wrong >= 0 || verdicts.length !== GOALS) {
      throw new Error(
        `${name} says ${verdicts[wrong] ?? "nothing"} of goal ${wrong}, we say ${expected[wrong] ?? ""}`,
      );
    }
  }
  console.log(`Three-way status of ${GOALS} goals, results equal; decisions a second:`);
  for (const [name, decide] of contestants) {
    const rate = await perSecond(() => decide(cases), GOALS);
    console.log(`  ${name.padEnd(45)} ${Math.round(rate).toLocaleString("en").padStart(12)}`);
  }

  console.log("Time against size, requirements of every kind:");
  for (const size of SIZES) {
    const mixed = mixedPlan(size);
    const rate = await perSecond(() => Promise.resolve(evaluate(mixed, AS_OF)), size);
    const perRequirement = 1e6 / rate;
    const whole = (perRequirement * size) / 1000;
    console.log(
      `  ${String(size).padStart(7)} requirements ${whole.toFixed(2).padStart(10)} ms, ${perRequirement.toFixed(2)} µs each`,
    );
  }
}
