// What Excel itself refuses or does not give: every documented error code that a call of ours can bring about, more calls than
// may wait, and null for the cells of a range that is too large. Each with where it is known from.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { excelPort, explainProblem, type RecalculationProblem } from "../../src/excel";
import { HostError, type HeadlessExcel, type HostErrorCode, type Interference } from "../../src/headless";
import { recalculate, repairPlan, undoRecalculation, verify } from "../../src/recalculation";
import { EXTENT, sampleOf } from "../support/sampled";
import { setCell } from "../support/workbooks";
import { contentsOf, type Contents, outcomeOf } from "./support/outcomes";
import { changes, cleanAfter, isTidying, meet, scene, SECOND } from "./support/scene";
import { count, courseOf, printMatrix } from "./support/sweep";

jest.setTimeout(60_000);
afterAll(printMatrix);

let after: Contents;
beforeAll(async () => {
  after = await cleanAfter(true);
});

interface CodeFault {
  readonly code: HostErrorCode;
  readonly kind: RecalculationProblem["kind"];
  readonly source: string;
}

const ERRORS = "learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
const LIMITS = "learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization";
/** Excel's own numbers become these codes in the client library, excel-web-16.00.debug.js, buildResponseOnError. */
const CLIENT = "the client library";

const CODES: readonly CodeFault[] = [
  { code: "AccessDenied", kind: "protected", source: ERRORS },
  { code: "ActivityLimitReached", kind: "busy", source: ERRORS },
  { code: "ApiNotAvailable", kind: "not-supported", source: ERRORS },
  { code: "Conflict", kind: "conflict", source: ERRORS },
  { code: "ConnectionFailure", kind: "connection-lost", source: CLIENT },
  { code: "FilteredRangeConflict", kind: "filtered", source: ERRORS },
  { code: "GeneralException", kind: "unknown", source: ERRORS },
  { code: "InactiveWorkbook", kind: "inactive", source: ERRORS },
  { code: "InsertDeleteConflict", kind: "conflict", source: ERRORS },
  { code: "InvalidBinding", kind: "gone", source: ERRORS },
  { code: "InvalidOperationInCellEditMode", kind: "edit-mode", source: "office-js#806" },
  { code: "InvalidOrTimedOutSession", kind: "connection-lost", source: "office-js#6585" },
  { code: "InvalidReference", kind: "gone", source: ERRORS },
  { code: "InvalidRequestContext", kind: "connection-lost", source: CLIENT },
  { code: "ItemAlreadyExists", kind: "conflict", source: ERRORS },
  { code: "ItemNotFound", kind: "gone", source: ERRORS },
  { code: "MemoryLimitReached", kind: "too-large", source: ERRORS },
  { code: "MergedRangeConflict", kind: "no-room", source: ERRORS },
  { code: "NonBlankCellOffSheet", kind: "no-room", source: ERRORS },
  { code: "NotImplemented", kind: "not-supported", source: ERRORS },
  { code: "OperationCellsExceedLimit", kind: "too-large", source: ERRORS },
  { code: "PivotTableRangeConflict", kind: "no-room", source: ERRORS },
  { code: "RangeExceedsLimit", kind: "too-large", source: ERRORS },
  { code: "RequestAborted", kind: "busy", source: ERRORS },
  { code: "RequestPayloadSizeLimitExceeded", kind: "too-large", source: LIMITS },
  { code: "ResponsePayloadSizeLimitExceeded", kind: "too-large", source: LIMITS },
  { code: "ServiceNotAvailable", kind: "busy", source: ERRORS },
  { code: "Timeout", kind: "timed-out", source: CLIENT },
  { code: "TooManyRequests", kind: "busy", source: "learn.microsoft.com/graph/workbook-error-codes" },
  { code: "Unauthenticated", kind: "connection-lost", source: ERRORS },
  { code: "UndoNotSupported", kind: "not-supported", source: "excel-add-ins-undo-capabilities.md" },
  { code: "UnsupportedFeature", kind: "not-supported", source: ERRORS },
  { code: "UnsupportedOperation", kind: "not-supported", source: ERRORS },
  { code: "WriteNotSupportedWhenModalDialogOpen", kind: "busy", source: CLIENT },
];

/** Documented codes that say a call was wrong, or that belong to calls this add-in does not make. */
const NOT_OURS = [
  "ApiNotFound", // told before: the requirement sets
  "DirtySupportingFormula",
  "EmptyChartSeries",
  "FormulaLengthExceedsLimit",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidSelection",
  "OpenWorkbookLinksBlocked",
  "PowerQueryRefreshResourceChallenge",
  "RangeImageExceedsLimit",
  "RefreshWorkbookLinksBlocked",
  "UnsupportedFillType",
  "UnsupportedSheet",
];

test("every code of Excel.ErrorCodes is swept here, or belongs to no call of ours", () => {
  const types = createRequire(__filename).resolve("@types/office-js/index.d.ts");
  const [, body = ""] = /enum ErrorCodes \{([^}]*)\}/u.exec(readFileSync(types, "utf8")) ?? [];
  const documented = [...body.matchAll(/= "(\w+)"/gu)].map(([, code = ""]) => code);
  expect(documented.length).toBeGreaterThan(30);
  const known = new Set<string>([...CODES.map(({ code }) => code), ...NOT_OURS]);
  expect(documented.filter((code) => !known.has(code))).toEqual([]);
});

/** Fails the write at an action; counts how often anything is written. */
function failingWrite(at: (actions: number) => number, code: HostErrorCode) {
  let writes = 0;
  const interference: Interference = {
    beforeRequest: (request) => {
      if (changes(request)) writes += 1;
    },
    beforeAction: (_action, index, request) => {
      if (changes(request) && index === at(request.Actions.length)) throw new HostError(code);
    },
  };
  return { interference, writes: () => writes };
}

describe.each(CODES)("$code ($source)", ({ code, kind }) => {
  test("in the middle of the write: is explained, says what the workbook shows, and is not sent again", async () => {
    const { excel, before } = await scene(true);
    const { interference, writes } = failingWrite((actions) => Math.floor(actions / 2), code);
    const { error, now } = await meet(excel, interference);
    const outcome = outcomeOf(now, before, after);
    count(`${code}, in the write`, outcome);
    // Which code it is changes nothing of what has been done: see "at any action".
    expect(outcome).toBe("unfinished");
    expect(explainProblem(error)).toMatchObject({ kind, shows: outcome });
    expect(writes()).toBe(1);
  });

  test("for a whole request, whichever: nothing of it is done, and the next try succeeds", async () => {
    const { excel, before } = await scene(true);
    for (const at of [0, 1, 2]) {
      let seen = -1;
      const { error, now } = await meet(excel, {
        beforeRequest: (request) => {
          if (isTidying(request)) return;
          seen += 1;
          if (seen === at) throw new HostError(code);
        },
      });
      const outcome = outcomeOf(now, before, after);
      count(`${code}, for a whole request`, outcome);
      // Only a reading that was too large is asked for again, in parts.
      expect(outcome).toBe(error === null ? "after" : "before");
      if (error !== null) expect(explainProblem(error)).toMatchObject({ kind });
      if (error === null) return;
    }
    await recalculate(excelPort(), SECOND);
    expect(outcomeOf(contentsOf(excel), before, after)).toBe("after");
  });
});

test(`a write that fails at any action says what the workbook shows, and is not sent again ${EXTENT}`, async () => {
  const first = await scene(true);
  const { turns, states } = await courseOf(first.excel, () => recalculate(excelPort(), SECOND));
  for (const index of sampleOf(turns, 8)) {
    const { excel, before } = await scene(true);
    let seen = -1;
    let writes = 0;
    const { error, now } = await meet(excel, {
      beforeRequest: (request) => {
        if (changes(request)) writes += 1;
      },
      beforeAction: () => {
        seen += 1;
        if (seen === index) throw new HostError("RequestAborted");
      },
    });
    const outcome = outcomeOf(now, before, after);
    count("RequestAborted, at any action that changes anything", outcome);
    expect(now).toEqual(states[index]);
    // The client's own tidying up may fail unheard.
    if (error === null) expect(outcome).toBe("after");
    else
      expect(explainProblem(error)).toMatchObject({
        kind: "busy",
        ...(writes === 0 ? {} : { shows: outcome }),
      });
    expect(writes).toBeLessThanOrEqual(1);
  }
});

describe("more than fifty calls waiting (office-js#3274, #2874)", () => {
  /** Somebody else's calls, which wait until they are let go. */
  function othersWaiting(excel: HeadlessExcel, calls: number): () => Promise<void> {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    excel.interfere({ beforeRequest: () => held });
    const all = Array.from({ length: calls }, () =>
      excel.run(async (context) => {
        context.workbook.worksheets.getFirst().load("name");
        await context.sync();
      }),
    );
    return async () => {
      letGo();
      await Promise.all(all);
    };
  }

  test("the host takes fifty, and refuses the next", async () => {
    const { excel } = await scene(false);
    const release = othersWaiting(excel, 50);
    const next = excel.run(async (context) => {
      context.workbook.worksheets.load("items");
      await context.sync();
    });
    await expect(next).rejects.toMatchObject({
      code: "GeneralException",
      message: "Wait until the previous call completes.",
    });
    await release();
  });

  test.each([0, 1, 2])(
    "at request %d: refused, told, nothing written, and the next try succeeds",
    async (at) => {
      const { excel, before } = await scene(true);
      let seen = -1;
      let release: () => Promise<void> = () => Promise.resolve();
      const wait = (request: Parameters<typeof isTidying>[0]): void => {
        if (isTidying(request)) return;
        seen += 1;
        // Fifty others come in while this one is answered.
        if (seen === at - 1) release = othersWaiting(excel, 50);
      };
      if (at === 0) release = othersWaiting(excel, 50);
      else
        excel.interfere({
          afterRequest: (_answer, _number, request) => {
            wait(request);
          },
        });
      const error: unknown = await recalculate(excelPort(), SECOND).catch((thrown: unknown) => thrown);
      const outcome = outcomeOf(contentsOf(excel), before, after);
      count("more than fifty calls waiting", outcome);
      expect(outcome).toBe("before");
      expect(explainProblem(error)).toMatchObject({ kind: "unknown", code: "GeneralException" });
      await release();
      excel.interfere({});
      await recalculate(excelPort(), SECOND);
      expect(outcomeOf(contentsOf(excel), before, after)).toBe("after");
    },
  );
});

describe("null for the cells of a range that is too large", () => {
  // learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded: null for values, text, numberFormat, formula.

  /** Excel gives no cells of ranges larger than this. */
  function atMost(cells: number): Interference {
    return {
      afterRequest: ({ Results: results }) => {
        for (const { Value: value } of results) {
          if (typeof value !== "object" || value === null) continue;
          for (const [name, matrix] of Object.entries(value))
            if (Array.isArray(matrix) && Array.isArray(matrix[0]) && matrix.length * matrix[0].length > cells)
              Object.assign(value, { [name]: null });
        }
      },
    };
  }

  test("a table is read in parts, down to single rows, and comes to the same", async () => {
    const { excel, before } = await scene(true);
    const { error, now } = await meet(excel, atMost(24));
    expect(error).toBeNull();
    const outcome = outcomeOf(now, before, after);
    count("null for ranges of more than a table's cells", outcome);
    expect(outcome).toBe("after");
  });

  test("where not even a row is given, the table is named, and nothing is written", async () => {
    const { excel, before } = await scene(true);
    const { error, now } = await meet(excel, atMost(6));
    const outcome = outcomeOf(now, before, after);
    count("null for every row", outcome);
    expect(outcome).toBe("before");
    expect(explainProblem(error)).toMatchObject({ kind: "too-large" });
    expect(explainProblem(error).place).toMatch(/\w/u);
  });

  test("inputs that are not given again while the result is written do not pass for unchanged", async () => {
    const { excel, before } = await scene(true);
    let watched = false;
    const { afterRequest } = atMost(20);
    const { error, now } = await meet(excel, {
      beforeRequest: (request) => {
        watched = changes(request);
      },
      afterRequest: (answer, number, request) =>
        watched ? afterRequest?.(answer, number, request) : undefined,
    });
    const outcome = outcomeOf(now, before, after);
    count("null for the inputs read again", outcome);
    expect(outcome).toBe("unfinished");
    expect(explainProblem(error)).toMatchObject({ kind: "changed-meanwhile" });
  });

  test("a sheet that is not given for Fortryd cannot be put back, and is not put back empty", async () => {
    const { excel } = await scene(true);
    excel.interfere(atMost(60));
    await recalculate(excelPort(), SECOND);
    excel.interfere({});
    const now = contentsOf(excel);
    const undone: unknown = await undoRecalculation(excelPort()).catch((thrown: unknown) => thrown);
    expect(explainProblem(undone)).toMatchObject({ kind: "undo-nothing-kept" });
    expect(contentsOf(excel)).toEqual(now);
  });

  test("a sheet that is not given to be checked or mended is named, not taken for empty", async () => {
    const { excel } = await scene(true);
    await setCell(excel, "Krav", 1, "Resultat", 1);
    excel.interfere(atMost(30));
    for (const work of [() => verify(excelPort(), { version: "0.0.0" }), () => repairPlan(excelPort())]) {
      const before = contentsOf(excel);
      const error: unknown = await work().catch((thrown: unknown) => thrown);
      expect(explainProblem(error)).toMatchObject({ kind: "too-large" });
      expect(contentsOf(excel)).toEqual(before);
    }
  });
});
