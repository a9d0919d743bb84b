// Reading, evaluating and writing through the add-in's own code on the headless host: requests, bytes, time and memory, by the
// number of goals. Without the seal, whose formulas only the host's engine is slow at; bytes with the seal are given beside.
import { excelPort } from "../src/excel";
import { recalculate, type Step } from "../src/recalculation";
import { openPlan, planOf, RUN } from "../test/support/workbooks";

const GOALS = [12, 500, 2_000];

/** Prints a line for each number of goals. */
export async function benchRoundTrips(): Promise<void> {
  console.log(
    "goals  syncs  actions  MB out  MB in   read ms  evaluate ms  write ms  longest without a turn ms  heap MB",
  );
  for (const goals of GOALS) {
    const excel = await openPlan(planOf(goals));
    const began = new Map<Step, number>();
    let longest = 0;
    let last = performance.now();
    // A timer that comes late tells how long nothing else had its turn.
    const turns = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 1);
    await recalculate(excelPort(), { ...RUN, onStep: (step) => void began.set(step, performance.now()) });
    const end = performance.now();
    clearInterval(turns);
    const [reading, evaluating, writing] = (["reading", "evaluating", "writing"] as const).map(
      (step) => began.get(step) ?? end,
    );
    const spans = [
      (evaluating ?? end) - (reading ?? end),
      (writing ?? end) - (evaluating ?? end),
      end - (writing ?? end),
    ].map((span) => span.toFixed(0).padStart(9));
    const { syncs, actions, bytesIn, bytesOut } = excel.traffic;
    const bytes = [bytesIn, bytesOut].map((each) => (each / 1e6).toFixed(2).padStart(7));
    const heap = (process.memoryUsage().heapUsed / 1e6).toFixed(0);
    console.log(
      String(goals).padStart(5),
      String(syncs).padStart(6),
      String(actions).padStart(8),
      ...bytes,
      ...spans,
      longest.toFixed(0).padStart(12),
      heap.padStart(12),
    );
  }
}
