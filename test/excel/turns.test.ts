// The pane is let in between the steps of long work: more steps for more goals, and each a place where it can be cancelled.
import { excelPort } from "../../src/excel";
import type { Steps } from "../../src/plan";
import { CancelledError } from "../../src/recalculation";
import { assessing } from "../../src/recalculation/assess";
import { inTurns } from "../../src/recalculation/in-steps";
import { makingReport } from "../../src/workbook/make-report";
import { layingOut } from "../../src/workbook/result-changes";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { isWantedTable } from "../../src/workbook/table-names";
import { openPlan, planOf, RUN } from "../support/workbooks";

/** Runs the steps to their end, and counts where they rest. */
function counted<T>(steps: Steps<T>): { readonly rests: number; readonly value: T } {
  for (let rests = 0; ; rests += 1) {
    const { done, value } = steps.next();
    if (done === true) return { rests, value };
  }
}

async function read(goals: number): Promise<WorkbookSnapshot> {
  await openPlan(planOf(goals));
  return excelPort().read(isWantedTable);
}

function* stepsOf(count: number, taken: number[]): Steps<string> {
  for (let step = 1; step <= count; step += 1) {
    taken.push(step);
    yield;
  }
  return "done";
}

/** A clock by which every look takes so long. */
function clock(milliseconds: number): () => number {
  let now = 0;
  return () => (now += milliseconds);
}

test("every goal and requirement is a step of reading, judging, checking and reporting", async () => {
  const rests: Record<string, number>[] = [];
  for (const goals of [10, 40]) {
    const seen = await read(goals);
    const { value: outcome, rests: assessed } = counted(assessing(seen, RUN));
    const { value: report, rests: reported } = counted(makingReport(outcome, "da"));
    const { rests: sealed } = counted(layingOut(report, seen, { ...RUN, sealed: true }));
    rests.push({ assessed, reported, sealed });
  }
  const [few, many] = rests;
  // Read and judged: a row each of Mål and of Krav. Reported: a goal, a requirement and what is found.
  expect((many?.["assessed"] ?? 0) - (few?.["assessed"] ?? 0)).toBeGreaterThanOrEqual(4 * 30);
  expect((many?.["reported"] ?? 0) - (few?.["reported"] ?? 0)).toBeGreaterThanOrEqual(2 * 30);
  // A column is a step of the seal, however many its rows.
  expect(few?.["sealed"]).toBeGreaterThan(50);
});

describe("turns", () => {
  test.each([
    // A turn ends with the step in which it has lasted 10 ms.
    { each: 1, checks: 11 },
    { each: 5, checks: 51 },
    { each: 9, checks: 51 },
    { each: 10, checks: 101 },
    { each: 500, checks: 101 },
  ])("of a hundred steps, each $each ms: $checks", async ({ each, checks }) => {
    let seen = 0;
    const check = (): void => {
      seen += 1;
    };
    expect(await inTurns(stepsOf(100, []), check, clock(each))).toBe("done");
    expect(seen).toBe(checks);
  });

  test("whoever waits is let in between them", async () => {
    const taken: number[] = [];
    const heard: number[] = [];
    const timer = setInterval(() => heard.push(taken.length));
    await inTurns(stepsOf(20, taken), () => undefined, clock(500));
    clearInterval(timer);
    expect(new Set(heard).size).toBeGreaterThan(3);
  });

  test("can be cancelled between any two, and the rest is not done", async () => {
    const taken: number[] = [];
    const check = (): void => {
      if (taken.length === 5) throw new CancelledError();
    };
    await expect(inTurns(stepsOf(100, taken), check, clock(500))).rejects.toThrow(CancelledError);
    expect(taken).toEqual([1, 2, 3, 4, 5]);
  });
});
