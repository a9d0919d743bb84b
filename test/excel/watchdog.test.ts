// Answers that never come, or come late (office-js#6678): nothing is sent twice, and whoever asked is told what the workbook shows.
import { excelPort, explainProblem, NoAnswerError, WriteFailedError } from "../../src/excel";
import type { HeadlessExcel, Interference } from "../../src/headless";
import { recalculate } from "../../src/recalculation";
import { openPlan, planOf, readHere, recalculateHere, RUN, setCell } from "../support/workbooks";

type Request = Parameters<NonNullable<Interference["beforeRequest"]>>[0];

const LIMITS = { answerMilliseconds: 300, lookMilliseconds: 5_000 };
const LATER = { ...RUN, computedAt: "2025-01-21T10:00:00.001" };
const never = (): Promise<void> => new Promise(() => undefined);
const isWrite = ({ Actions: actions }: Request): boolean =>
  actions.some(({ Name: name }) => name === "Values" || name === "Formulas");

/** A plan with a result, and one input changed since, so that a new result is another. */
async function openChanged(computedAt = RUN.computedAt): Promise<HeadlessExcel> {
  const excel = await openPlan(planOf(2));
  await recalculateHere({ computedAt });
  await setCell(excel, "Krav", 1, "Resultat", 0);
  excel.resetTraffic();
  return excel;
}

async function statuses(): Promise<unknown[]> {
  const { tables } = await readHere((name) => name === "Opfyldelse");
  return tables[0]?.values.slice(1).map((row) => row[2]) ?? [];
}

async function failure(excel: HeadlessExcel, interference: Interference): Promise<unknown> {
  excel.interfere(interference);
  try {
    await recalculate(excelPort(LIMITS), LATER);
    return null;
  } catch (error) {
    return error;
  } finally {
    excel.interfere({});
  }
}

test("a reading that is never answered ends with an error, and nothing is written", async () => {
  const excel = await openChanged();
  const error = await failure(excel, { beforeRequest: never });
  expect(error).toBeInstanceOf(NoAnswerError);
  expect(explainProblem(error)).toMatchObject({ kind: "timed-out" });
  expect(await statuses()).toEqual(["Opfyldt", "Opfyldt"]);
});

test("a write that never arrives leaves the former result, is not sent again, and says so", async () => {
  const excel = await openChanged();
  let writes = 0;
  const error = await failure(excel, {
    beforeRequest: (request) => {
      if (!isWrite(request)) return undefined;
      writes += 1;
      return never();
    },
  });
  expect(writes).toBe(1);
  expect(error).toBeInstanceOf(WriteFailedError);
  expect(explainProblem(error)).toMatchObject({ kind: "timed-out", shows: "before" });
  expect(await statuses()).toEqual(["Opfyldt", "Opfyldt"]);
});

test("a write that never arrives is not taken for the result written a millisecond before it", async () => {
  const excel = await openChanged("2025-01-21T10:00:00.000");
  const error = await failure(excel, {
    beforeRequest: (request) => (isWrite(request) ? never() : undefined),
  });
  expect(explainProblem(error)).toMatchObject({ kind: "timed-out", shows: "before" });
  expect(await statuses()).toEqual(["Opfyldt", "Opfyldt"]);
});

test("a second attempt that never arrives is not taken for the first, which was of inputs that had changed", async () => {
  const excel = await openChanged();
  const error = await failure(excel, {
    beforeRequest: async (request) => {
      if (!isWrite(request)) return;
      excel.interfere({});
      await setCell(excel, "Krav", 2, "Resultat", 0);
      excel.interfere({ beforeRequest: (next) => (isWrite(next) ? never() : undefined) });
    },
  });
  expect(explainProblem(error)).toMatchObject({ kind: "timed-out" });
  expect(await statuses()).toEqual(["Ikke opfyldt", "Opfyldt"]);
});

test("a write whose answer is lost is found done by its mark, and is not sent again", async () => {
  const excel = await openChanged();
  let writes = 0;
  let lost = false;
  const error = await failure(excel, {
    beforeRequest: (request) => {
      if (isWrite(request)) writes += 1;
      lost = isWrite(request);
    },
    afterRequest: () => (lost ? never() : undefined),
  });
  expect(error).toBeNull();
  expect(writes).toBe(1);
  expect(await statuses()).toEqual(["Ikke opfyldt", "Opfyldt"]);
});

test("a write whose answer comes late is not sent again either", async () => {
  const excel = await openChanged();
  let writes = 0;
  const error = await failure(excel, {
    beforeRequest: (request) => {
      if (!isWrite(request)) return undefined;
      writes += 1;
      return new Promise((resolve) => {
        setTimeout(resolve, 2 * LIMITS.answerMilliseconds);
      });
    },
  });
  expect(writes).toBe(1);
  // Looked at before the late write arrived: the former result, as was said.
  expect(explainProblem(error)).toMatchObject({ kind: "timed-out", shows: "before" });
  await new Promise((resolve) => {
    setTimeout(resolve, 3 * LIMITS.answerMilliseconds);
  });
  expect(await statuses()).toEqual(["Ikke opfyldt", "Opfyldt"]);
});

test("when Excel answers nothing any more, it is said that what the workbook shows is not known", async () => {
  const excel = await openChanged();
  let silent = false;
  excel.interfere({
    beforeRequest: (request) => {
      silent ||= isWrite(request);
      return silent ? never() : undefined;
    },
  });
  const run = recalculate(excelPort({ answerMilliseconds: 300, lookMilliseconds: 300 }), LATER);
  const error: unknown = await run.catch((thrown: unknown) => thrown);
  expect(explainProblem(error)).toMatchObject({ kind: "timed-out", shows: "unknown" });
});
