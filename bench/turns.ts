// How long the pane stands still at most while it computes: read, judged, checked, laid out and sealed, in turns, each number of goals
// in a process of its own, as cold as a pane that was just opened and without the headless host in its memory; with an agreed copy
// and two reports kept, as a workbook has at the year's end.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { excelPort } from "../src/excel";
import type { Steps } from "../src/plan";
import { freezePlan, keepReport, TURN_MILLISECONDS, type Run } from "../src/recalculation";
import { assessing } from "../src/recalculation/assess";
import { makingReport } from "../src/workbook/make-report";
import { layingOut } from "../src/workbook/result-changes";
import type { WorkbookSnapshot } from "../src/workbook/snapshot";
import { isWantedTable } from "../src/workbook/table-names";
import { openPlan, planOf, RUN } from "../test/support/workbooks";

const GOALS = [12, 120, 1_200, 2_000];
const KEPT = [
  { report: "Q1", today: "2024-04-10" },
  { report: "Q2", today: "2024-07-10" },
] as const;
const TIMES = 5;

/** Prints the longest turns of each. */
export async function benchTurns(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "turns-"));
  try {
    console.log("goals  longest turn ms, each time");
    for (const goals of GOALS) {
      await openPlan(planOf(goals));
      await freezePlan(excelPort(), { today: "2024-01-10" });
      for (const { report, today } of KEPT)
        await keepReport(excelPort(), { ...RUN, report, today, computedAt: `${today}T10:00` });
      const file = join(folder, `${goals}.json`);
      writeFileSync(file, JSON.stringify(await excelPort().read(isWantedTable)));
      const longest = Array.from({ length: TIMES }, () =>
        execFileSync(process.execPath, [...process.execArgv, __filename, file], { encoding: "utf8" }).trim(),
      );
      console.log(String(goals).padStart(5), ` ${longest.join(" ")}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The longest turn of one computation, in milliseconds. */
function longestTurn(seen: WorkbookSnapshot): number {
  let longest = 0;
  let lasted = 0;
  for (const steps = computing(seen, { ...RUN, sealed: true }); ;) {
    const began = performance.now();
    const { done } = steps.next();
    lasted += performance.now() - began;
    longest = Math.max(longest, lasted);
    if (lasted >= TURN_MILLISECONDS) lasted = 0;
    if (done === true) return longest;
  }
}

function* computing(seen: WorkbookSnapshot, run: Run): Steps<void> {
  const report = yield* makingReport(yield* assessing(seen, run), "da");
  yield* layingOut(report, seen, run);
}

const file = process.argv[2];
if (require.main === module && file !== undefined)
  console.log(longestTurn(JSON.parse(readFileSync(file, "utf8")) as WorkbookSnapshot).toFixed(0));
