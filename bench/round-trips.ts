// Reading, evaluating and writing through the add-in's own code on the headless host: requests, bytes, time and memory, by the
// number of goals; under it the same cells one by one. Without the seal, whose formulas only the host's engine is slow at.
import { excelPort } from "../src/excel";
import { recalculate, type Step } from "../src/recalculation";
import type { HeadlessExcel } from "../src/headless";
import { openPlan, planOf, RUN } from "../test/support/workbooks";
import { readAndWriteCellByCell } from "./naive";

const GOALS = [12, 120, 1_200, 2_000];
/** Cell by cell the round trips alone are too many to wait for beyond this; they grow with the cells. */
const MOST_CELL_BY_CELL = 120;

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
    const heap = (process.memoryUsage().heapUsed / 1e6).toFixed(0);
    console.log(
      String(goals).padStart(5),
      ...trafficOf(excel),
      ...spans,
      longest.toFixed(0).padStart(12),
      heap.padStart(12),
    );
    if (goals > MOST_CELL_BY_CELL) continue;
    const start = performance.now();
    await readAndWriteCellByCell(excel);
    const took = (performance.now() - start).toFixed(0);
    console.log(" ".repeat(5), ...trafficOf(excel), ` cell by cell, reading and writing only: ${took} ms`);
  }
}

function trafficOf(excel: HeadlessExcel): string[] {
  const { syncs, actions, bytesIn, bytesOut } = excel.traffic;
  const bytes = [bytesIn, bytesOut].map((each) => (each / 1e6).toFixed(2).padStart(7));
  return [String(syncs).padStart(6), String(actions).padStart(8), ...bytes];
}
