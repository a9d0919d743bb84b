// Requests and answers that fit: several where one would be too large, the mark that commits the result in the last of them.
import fc from "fast-check";
import { YEAR } from "../../scripts/samples/year";
import { excelPort, explainProblem } from "../../src/excel";
import { packed, piece, type Piece } from "../../src/excel/pieces";
import { HostError, type HeadlessExcel } from "../../src/headless";
import { recalculate } from "../../src/recalculation";
import { isWantedTable } from "../../src/workbook/table-names";
import { SHEET_WORDS } from "../../src/wording/sheets";
import { cellsOf, textsOf } from "./support/cells";
import { openPlan, planOf, recalculateHere, RUN, setCell } from "../support/workbooks";

const bytes = (body: unknown): number => new TextEncoder().encode(JSON.stringify(body)).length;

describe("packing", () => {
  const limits = { requestBytes: 10_000, answerBytes: 10_000 };
  const pieces = fc.array(
    fc
      .record({ contents: fc.nat({ max: 15_000 }), answer: fc.nat({ max: 15_000 }) })
      .map(({ contents, answer }): Piece => piece(1, () => undefined, contents, answer)),
  );

  test("keeps every piece, in order", () => {
    fc.assert(
      fc.property(pieces, (all) => {
        expect(packed(all, limits).flat()).toEqual(all);
      }),
    );
  });

  test("fills no request over either limit, unless by one piece that is too large alone", () => {
    fc.assert(
      fc.property(pieces, (all) => {
        for (const request of packed(all, limits)) {
          const sum = (of: "bytes" | "answer"): number =>
            request.reduce((total, each) => total + each[of], 0);
          expect(request.length === 1 || (sum("bytes") <= 10_000 && sum("answer") <= 10_000)).toBe(true);
        }
      }),
    );
  });

  test("begins no request that the one before had room for", () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const requests = packed(all, limits);
        requests.slice(1).forEach((request, index) => {
          const before = [...(requests[index] ?? []), ...request.slice(0, 1)];
          const sum = (of: "bytes" | "answer"): number => before.reduce((total, each) => total + each[of], 0);
          expect(sum("bytes") > 10_000 || sum("answer") > 10_000).toBe(true);
        });
      }),
    );
  });
});

test("a result too large for one request is written in several, each within the limit, and is the same result", async () => {
  const excel = await openPlan(YEAR);
  await recalculateHere();
  const once = cellsOf(excel);

  const other = await openPlan(YEAR);
  const sizes: number[] = [];
  other.interfere({ beforeRequest: (request) => void sizes.push(bytes(request)) });
  // Room for the one request that asks for all tables: it names ranges only, grows with the number of tables and is not split.
  const limits = { requestBytes: 45_000, answerBytes: 4_000_000 };
  await recalculate(excelPort(limits), RUN);
  expect(other.syncs).toBeGreaterThan(4);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(limits.requestBytes);
  expect(cellsOf(other)).toEqual(once);
});

test("until the last of several requests the result says that it is not finished", async () => {
  const excel = await openPlan(YEAR);
  await recalculateHere();
  const shown: string[] = [];
  const computed = (): string =>
    textsOf(excel, "Resultat").includes(SHEET_WORDS.result.unfinished) ? "unfinished" : "finished";
  excel.interfere({
    afterRequest: () => void shown.push(computed()),
  });
  await recalculate(excelPort({ requestBytes: 40_000 }), { ...RUN, computedAt: "2025-01-20T11:11" });
  const writes = shown.slice(shown.indexOf("unfinished"));
  expect(writes.length).toBeGreaterThan(3);
  const last = writes.lastIndexOf("unfinished");
  expect(writes.slice(0, last + 1).every((each) => each === "unfinished")).toBe(true);
  expect(writes.at(-1)).toBe("finished");
});

test("an input changed between the first and the last of several requests is evaluated again", async () => {
  const excel = await openPlan(planOf(3));
  let requests = 0;
  let change: Promise<void> | undefined;
  excel.interfere({
    beforeRequest: ({ Actions: actions }) => {
      if (!actions.some(({ Name: name }) => name === "Values")) return undefined;
      requests += 1;
      // The co-author's own write must not meet this again.
      if (requests !== 2) return undefined;
      change = setCell(excel, "Krav", 1, "Resultat", 0);
      return change;
    },
  });
  const { outcome } = await recalculate(excelPort({ requestBytes: 30_000 }), RUN);
  expect(change).toBeDefined();
  expect(outcome.evaluation.goals.map((goal) => goal.status)).toEqual([
    "not-fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
});

/** A host that refuses answers over a size, as Excel on the web does. */
function refuseAnswersOver(excel: HeadlessExcel, limit: number): number[] {
  const sizes: number[] = [];
  excel.interfere({
    afterRequest: (answer) => {
      const size = bytes(answer);
      if (size > limit) throw new HostError("ResponsePayloadSizeLimitExceeded");
      sizes.push(size);
    },
  });
  return sizes;
}

test("tables too large for one answer are read in parts, and are the same tables", async () => {
  const excel = await openPlan(planOf(60));
  const whole = await excelPort().read(isWantedTable);
  const sizes = refuseAnswersOver(excel, 40_000);
  const parts: number[] = [];
  const read = await excelPort({ answerBytes: 40_000 }).read(isWantedTable, (done, of) => {
    parts.push(done / of);
  });
  expect(read).toEqual(whole);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40_000);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.at(-1)).toBe(1);
});

test("a part that still is too large is halved until it fits", async () => {
  const excel = await openPlan(planOf(60));
  const whole = await excelPort().read(isWantedTable);
  refuseAnswersOver(excel, 20_000);
  expect(await excelPort().read(isWantedTable)).toEqual(whole);
});

test("where Excel answers null for too many cells, they are read in parts", async () => {
  const excel = await openPlan(planOf(60));
  const whole = await excelPort().read(isWantedTable);
  excel.interfere({
    afterRequest: ({ Results: results }) => {
      for (const { Value: value } of results) {
        if (typeof value !== "object" || value === null || !("Values" in value)) continue;
        const { Values: values } = value as { Values: unknown[][] };
        if (values.length > 20) Object.assign(value, { Values: null });
      }
    },
  });
  expect(await excelPort({ answerBytes: 30_000 }).read(isWantedTable)).toEqual(whole);
});

test("a row too large for any answer is said to be, with its table", async () => {
  const excel = await openPlan(planOf(2));
  await setCell(excel, "Mål", 1, "Måltekst", "lang ".repeat(2_000));
  refuseAnswersOver(excel, 20_000);
  const error: unknown = await excelPort()
    .read(isWantedTable)
    .catch((thrown: unknown) => thrown);
  expect(explainProblem(error)).toMatchObject({ kind: "too-large", place: "Mål" });
});

test("the inputs are read again in parts where they would not fit beside the result", async () => {
  const excel = await openPlan(planOf(40));
  const sizes = refuseAnswersOver(excel, 60_000);
  const { outcome } = await recalculate(excelPort({ answerBytes: 60_000 }), RUN);
  expect(outcome.evaluation.goals).toHaveLength(40);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60_000);
});
