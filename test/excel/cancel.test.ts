// Cancelling a recalculation: until the first change is sent, nothing has happened to the workbook.
import { YEAR } from "../../scripts/samples/year";
import { excelPort, explainProblem } from "../../src/excel";
import type { HeadlessExcel } from "../../src/headless";
import { CancelledError, recalculate, type Step } from "../../src/recalculation";
import { openPlan, readHere, recalculateHere, RUN } from "../support/workbooks";

/** Counts the requests that changed the workbook. */
function changesOf(excel: HeadlessExcel): () => number {
  let changes = 0;
  excel.onChange(() => (changes += 1));
  return () => changes;
}

test.each<Step>(["reading", "evaluating", "writing"])(
  "cancelled as the step %s begins, it writes nothing",
  async (step) => {
    const excel = await openPlan(YEAR);
    const changes = changesOf(excel);
    const before = await readHere();
    const controller = new AbortController();
    const onStep = (begun: Step): void => {
      if (begun === step) controller.abort();
    };
    await expect(recalculateHere({ signal: controller.signal, onStep })).rejects.toThrow(CancelledError);
    expect(changes()).toBe(0);
    expect(await readHere()).toEqual(before);
  },
);

test("cancelled before it began, it does not even read", async () => {
  const excel = await openPlan(YEAR);
  await expect(recalculateHere({ signal: AbortSignal.abort() })).rejects.toThrow(CancelledError);
  expect(excel.syncs).toBe(0);
});

test("a reading that Excel never answers can be cancelled", async () => {
  const excel = await openPlan(YEAR);
  const controller = new AbortController();
  excel.interfere({
    beforeRequest: () => {
      setTimeout(() => {
        controller.abort();
      });
      return new Promise(() => undefined);
    },
  });
  const port = excelPort({ answerMilliseconds: 100 });
  await expect(recalculate(port, { ...RUN, signal: controller.signal })).rejects.toThrow(CancelledError);
});

test("cancelled after the writing began, the result is carried through", async () => {
  const excel = await openPlan(YEAR);
  const controller = new AbortController();
  excel.interfere({
    beforeRequest: ({ Actions: actions }) => {
      if (actions.some(({ Name: name }) => name === "Values")) controller.abort();
    },
  });
  const { outcome } = await recalculateHere({ signal: controller.signal });
  expect(controller.signal.aborted).toBe(true);
  expect(outcome.evaluation.goals).toHaveLength(12);
});

test("a click that waits is handled between the steps", async () => {
  await openPlan(YEAR);
  const order: string[] = [];
  await recalculateHere({
    onStep: (step) => {
      order.push(step);
      if (step === "evaluating") setTimeout(() => order.push("click"));
    },
  });
  expect(order).toEqual(["reading", "evaluating", "click", "writing"]);
});

test("a cancelled recalculation is explained as such", () => {
  expect(explainProblem(new CancelledError())).toEqual({ kind: "cancelled" });
});
