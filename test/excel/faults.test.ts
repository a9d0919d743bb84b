// Nothing half-written: whatever fails, wherever it fails, the workbook shows the former result, the new one, or one that says
// itself that it is not whole; and no cell outside the sheets the add-in owns is another. Each fault with where it is known from.
import { excelPort, explainProblem, type RecalculationProblem } from "../../src/excel";
import { HostError, type HeadlessExcel } from "../../src/headless";
import { recalculate } from "../../src/recalculation";
import { contentsOf, type Contents, outcomeOf, outcomeUnderWay, WRONG } from "./support/outcomes";
import { EXTENT, inSample } from "../support/sampled";
import { isFiltered, setFilter } from "./support/filters";
import { change, changes, CHUNKED, cleanAfter, isTidying, meet, scene, SECOND } from "./support/scene";
import { RESULT_CELL } from "./support/small-plan";
import { count, printMatrix, statesDuring } from "./support/sweep";

afterAll(printMatrix);

let afterFirst: Contents;
let afterSecond: Contents;

beforeAll(async () => {
  afterFirst = await cleanAfter(false);
  afterSecond = await cleanAfter(true);
});

const afterOf = (former: boolean): Contents => (former ? afterSecond : afterFirst);

/** How the workbook stands before each action of a recalculation. */
async function everyState(
  former: boolean,
  limits: { readonly requestBytes?: number },
): Promise<readonly Contents[]> {
  const { excel } = await scene(former);
  return statesDuring(excel, () => recalculate(excelPort(limits), SECOND));
}

describe.each([
  { former: false, limits: {}, name: "the first result" },
  { former: true, limits: {}, name: "over a former result" },
  { former: false, limits: CHUNKED, name: "the first result, in several requests" },
  { former: true, limits: CHUNKED, name: "over a former result, in several requests" },
])("a batch that fails at any action, the earlier ones done: $name", ({ former, limits, name }) => {
  // A batch is not atomic: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling, and toolchain notes.
  test("leaves nothing that looks valid but is not", async () => {
    const states = await everyState(former, limits);
    const before = states[0];
    if (before === undefined) throw new Error("no actions");
    const outcomes = states.map((state) => outcomeOf(state, before, afterOf(former)));
    for (const outcome of outcomes) count(`aborted at any action: ${name}`, outcome);
    expect(states.length).toBeGreaterThan(400);
    expect(outcomes.filter((outcome) => WRONG.includes(outcome))).toEqual([]);
    // First the former result, then one that says it is unfinished, last the new one: never back.
    const order = outcomes.filter((outcome, index) => outcome !== outcomes[index - 1]);
    expect(order).toEqual(["before", "unfinished", "after"]);
  });
});

const ERRORS = "learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";
describe("a pane that dies (closed, reloaded, restarted after five seconds unresponsive)", () => {
  // learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: an add-in that does not answer is restarted. Only the first requests ever reach Excel.
  test.each([
    { former: false, limits: {} },
    { former: true, limits: {} },
    { former: true, limits: CHUNKED },
  ])(
    `after any request leaves what says so itself, and the next pane makes it whole: $former, $limits ${EXTENT}`,
    async ({ former, limits }) => {
      for (let reached = 0; ; reached += inSample(3, 1)) {
        const { excel, before } = await scene(former);
        let requests = 0;
        excel.interfere({
          beforeRequest: (request) => {
            // The client's own tidying up, which Excel itself does not let anybody wait for.
            if (isTidying(request)) return undefined;
            requests += 1;
            return requests <= reached ? undefined : new Promise(() => undefined);
          },
        });
        // It gives up waiting, which a dead one would not even do; nothing it asks reaches Excel any more.
        const port = excelPort({ ...limits, answerMilliseconds: 150, lookMilliseconds: 150 });
        const stopped = await recalculate(port, SECOND).then(
          () => false,
          () => true,
        );
        const outcome = outcomeOf(contentsOf(excel), before, afterOf(former));
        count("the pane dies after any request", outcome);
        expect(WRONG).not.toContain(outcome);
        excel.restartPane();
        await recalculate(excelPort(), SECOND);
        expect(outcomeOf(contentsOf(excel), before, afterOf(former))).toBe("after");
        if (!stopped) break;
      }
    },
  );
});

interface Disturbance {
  readonly name: string;
  readonly source: string;
  readonly work: (context: Excel.RequestContext, excel: HeadlessExcel) => void;
  /** What it may come to: an error of a kind, or none. */
  readonly ends: readonly (RecalculationProblem["kind"] | "done")[];
}

const COAUTHORING = "learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins";
/** Hidden sheets, rows and columns are read and written as all others. */
const ASSUMED = "no public source found; assumed";
const OWNED = ["Opfyldelse", "Kravopfyldelse", "Flag"];

const table = (context: Excel.RequestContext, name: string): Excel.Table =>
  context.workbook.tables.getItem(name);
const sheet = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

const DISTURBANCES: readonly Disturbance[] = [
  {
    name: "an owned sheet is protected",
    source: ERRORS,
    work: (context) => {
      sheet(context, "Kravopfyldelse").protection.protect();
    },
    ends: ["protected"],
  },
  {
    name: "the result sheet is protected",
    source: "office-js#6784",
    work: (context) => {
      sheet(context, "Resultat").protection.protect();
    },
    ends: ["protected"],
  },
  {
    name: "one cell of an owned sheet is locked, all others not",
    source: "office-js#143",
    work: (context) => {
      const flags = sheet(context, "Flag");
      flags.getRange("A1:J60").format.protection.locked = false;
      flags.getRange("B5").format.protection.locked = true;
      flags.protection.protect();
    },
    ends: ["protected"],
  },
  {
    name: "an owned table is renamed",
    source: COAUTHORING,
    work: (context) => {
      table(context, "Kravopfyldelse").name = "Noget_andet";
    },
    ends: ["gone"],
  },
  {
    name: "an owned table is deleted",
    source: COAUTHORING,
    work: (context) => {
      table(context, "Flag").delete();
    },
    ends: ["gone"],
  },
  {
    name: "the header of an owned table is changed",
    source: COAUTHORING,
    work: (context) => {
      table(context, "Opfyldelse").getHeaderRowRange().getCell(0, 2).values = [["Dom"]];
    },
    ends: ["done"],
  },
  {
    name: "a row of an owned table is hidden",
    source: ASSUMED,
    work: (context) => {
      table(context, "Opfyldelse").getDataBodyRange().getRow(0).rowHidden = true;
    },
    ends: ["done"],
  },
  {
    name: "rows are put in above an owned table",
    source: COAUTHORING,
    work: (context) => {
      sheet(context, "Opfyldelse").getRange("2:3").insert("Down");
    },
    ends: ["done"],
  },
  {
    name: "cells of the result are merged, the mark's among them",
    source: "office-js#3611",
    work: (context) => {
      sheet(context, "Resultat").getRange("B7:D9").merge();
    },
    ends: ["done"],
  },
  {
    name: "the result sheet is renamed",
    source: COAUTHORING,
    work: (context) => {
      sheet(context, "Resultat").name = "Gammelt";
    },
    ends: ["gone"],
  },
  {
    name: "the result sheet is deleted",
    source: COAUTHORING,
    work: (context) => {
      sheet(context, "Resultat").delete();
    },
    ends: ["gone"],
  },
  {
    name: "an input table is renamed",
    source: COAUTHORING,
    work: (context) => {
      table(context, "Krav").name = "Kriterier";
    },
    ends: ["gone"],
  },
  {
    name: "an input table is deleted",
    source: COAUTHORING,
    work: (context) => {
      table(context, "Mål").delete();
    },
    ends: ["gone"],
  },
  {
    name: "the header of an input table is changed",
    source: COAUTHORING,
    work: (context) => {
      table(context, "Krav").getHeaderRowRange().getCell(0, 6).values = [["Deadline?"]];
    },
    ends: ["done"],
  },
  {
    name: "an input is changed",
    source: COAUTHORING,
    work: (context) => {
      sheet(context, RESULT_CELL.sheet).getRange(RESULT_CELL.address).values = [[7]];
    },
    ends: ["done"],
  },
  {
    name: "a row is put into an input table",
    source: COAUTHORING,
    work: (context) => {
      table(context, "Krav").rows.add(undefined, [["'2-2", "'2", "Antal", "mindst", 1, 1, "'2024"]]);
    },
    ends: ["done"],
  },
  {
    name: "rows of an input table are hidden",
    source: ASSUMED,
    work: (context) => {
      table(context, "Krav").getDataBodyRange().getRow(0).rowHidden = true;
    },
    ends: ["done"],
  },
  {
    name: "a filter is set on an input table",
    source: "office-js#224",
    work: (_context, excel) => {
      setFilter(excel, "Krav");
    },
    ends: ["done"],
  },
  {
    name: "a filter is set on every owned table",
    source: "office-js#224",
    work: (_context, excel) => {
      for (const name of OWNED) setFilter(excel, name);
    },
    ends: ["done"],
  },
  {
    name: "columns of an input table and of an owned one are hidden",
    source: ASSUMED,
    work: (context) => {
      table(context, "Krav").getDataBodyRange().getColumn(5).columnHidden = true;
      table(context, "Opfyldelse").getDataBodyRange().getColumn(2).columnHidden = true;
    },
    ends: ["done"],
  },
  {
    name: "the sheets of the inputs and of the result are hidden",
    source: ASSUMED,
    work: (context) => {
      sheet(context, RESULT_CELL.sheet).visibility = "Hidden";
      sheet(context, "Resultat").visibility = "VeryHidden";
    },
    ends: ["done"],
  },
];

describe.each(DISTURBANCES)("between reading and writing, $name ($source)", ({ name, work, ends }) => {
  test.each([{}, CHUNKED])(
    "leaves a result of what is there now, or one that says it is none: %j",
    async (limits) => {
      const { excel, before } = await scene(true);
      let disturbed: Contents = before;
      let done = false;
      const { error } = await meet(
        excel,
        {
          beforeRequest: async (request) => {
            if (done || !changes(request)) return;
            done = true;
            await change(excel, (context) => {
              work(context, excel);
            });
            disturbed = contentsOf(excel);
          },
        },
        limits,
      );
      const problem = error === null ? null : explainProblem(error);
      // What a clean recalculation makes of the workbook as it was disturbed.
      const now = contentsOf(excel);
      const { shows } = problem ?? {};
      const clean = await afterRepair(excel);
      const outcome = outcomeOf(now, disturbed, clean ?? new Map());
      count(`between reading and writing: ${name}`, outcome);
      expect(WRONG).not.toContain(outcome);
      expect(ends).toContain(problem?.kind ?? "done");
      expect(outcome).toBe(problem === null ? "after" : shows);
      if (problem?.kind === "protected") expect(problem.place).toMatch(/^(?:Kravopfyldelse|Resultat|Flag)$/u);
    },
  );
});

describe("between the requests of one write", () => {
  let writes = 0;
  beforeAll(async () => {
    const { excel } = await scene(true);
    await meet(
      excel,
      {
        beforeRequest: (request) => {
          if (changes(request)) writes += 1;
        },
      },
      CHUNKED,
    );
    expect(writes).toBeGreaterThan(3);
  });

  // With the result sheet itself goes what would say that it is unfinished; and merging takes away what was just written.
  const others = DISTURBANCES.filter(
    ({ name }) => !/the result sheet is (?:renamed|deleted)|merged/u.test(name),
  );
  test.each(others)("before the last of them, $name ($source)", async ({ name, work, ends }) => {
    const { excel } = await scene(true);
    let seen = 0;
    let disturbed: Contents = new Map();
    const { error, now } = await meet(
      excel,
      {
        beforeRequest: async (request) => {
          if (!changes(request)) return;
          seen += 1;
          if (seen !== writes) return;
          await change(excel, (context) => {
            work(context, excel);
          });
          disturbed = contentsOf(excel);
        },
      },
      CHUNKED,
    );
    const kind = error === null ? "done" : explainProblem(error).kind;
    expect(["done", ...ends]).toContain(kind);
    // An input must count as it is now; what was done to a result that was already written may stand.
    const after = name.includes("input") ? await afterRepair(excel) : await afterwards(work);
    const outcome = outcomeUnderWay(now, disturbed, after ?? new Map());
    count(`before the last request: ${name}`, outcome);
    expect(WRONG).not.toContain(outcome);
    if (kind === "done") expect(outcome).toBe("after");
  });
});

/** A whole new result to which something is then done. */
async function afterwards(work: Disturbance["work"]): Promise<Contents> {
  const { excel } = await scene(true);
  await recalculate(excelPort(), SECOND);
  await change(excel, (context) => {
    work(context, excel);
  });
  return contentsOf(excel);
}

/** The result of the workbook as it stands now, where it can be had. */
async function afterRepair(excel: HeadlessExcel): Promise<Contents | null> {
  try {
    await recalculate(excelPort(), SECOND);
    return contentsOf(excel);
  } catch {
    return null;
  }
}

describe("filters (office-js#224)", () => {
  test("an owned table is written to only when its filter is off, whenever it came, and whole", async () => {
    for (const early of [true, false]) {
      const { excel, before } = await scene(true);
      let isSet = false;
      const setAll = (): void => {
        if (!isSet) for (const name of OWNED) setFilter(excel, name);
        isSet = true;
      };
      if (early) setAll();
      const { error, now } = await meet(excel, {
        beforeRequest: (request) => {
          if (changes(request)) setAll();
        },
        beforeAction: ({ ActionType: type, Name: name, ObjectPathId: id }, _index, { ObjectPaths: all }) => {
          if (type !== 4 || !/^(?:Values|Formulas|NumberFormat)$/u.test(name)) return;
          for (let path = all[String(id)]; path !== undefined; path = all[String(path.ParentObjectPathId)]) {
            const [first] = path.ArgumentInfo?.Arguments ?? [];
            if (typeof first === "string" && OWNED.includes(first) && isFiltered(excel, first))
              throw new HostError("FilteredRangeConflict");
          }
        },
      });
      expect(error).toBeNull();
      const outcome = outcomeOf(now, before, afterSecond);
      count("owned tables with a filter on them", outcome);
      expect(outcome).toBe("after");
    }
  });

  test("an input table's filter, hidden rows and hidden columns stay, and every row counts", async () => {
    const { excel, before } = await scene(true);
    setFilter(excel, "Krav");
    await change(excel, (context) => {
      table(context, "Mål").getDataBodyRange().getColumn(1).columnHidden = true;
    });
    await recalculate(excelPort(), SECOND);
    expect(isFiltered(excel, "Krav")).toBe(true);
    const sheetOfInputs = excel.workbook.getWorksheet(RESULT_CELL.sheet);
    expect([2, 3].map((row) => sheetOfInputs?.getRow(row).hidden)).toEqual([true, false]);
    expect(sheetOfInputs?.getColumn(5).hidden).toBe(true);
    // Only the findings tell of it.
    const verdicts = (contents: Contents): string[] =>
      [...contents].flatMap(([address, content]) =>
        /^(?:Opfyldelse|Kravopfyldelse)!/u.test(address) ? [`${address} ${content}`] : [],
      );
    expect(verdicts(contentsOf(excel))).toEqual(verdicts(afterSecond));
    expect(outcomeOf(contentsOf(excel), before, contentsOf(excel))).toBe("after");
    expect([...contentsOf(excel).values()]).toContain('"rows-hidden"');
  });
});

// The reference of Range.values: what begins with "=", "+" or "-" is a formula; office-js#6687. For the others: assumed.
test("text that Excel would read as a formula, a number, a date or a logical value stays text, once more after a former result", async () => {
  const { excel } = await scene(true);
  const titles = async (): Promise<unknown> =>
    (await excelPort().read((name) => name === "Opfyldelse")).tables[0]?.values[1]?.[1];
  for (const text of [
    "=1+1",
    "+45 12",
    "-3",
    "@navn",
    "3.1",
    "1E5",
    "juni 2024",
    "1-2",
    "SAND",
    "'citat",
    "\t=1",
  ]) {
    await change(excel, (context) => {
      table(context, "Mål").getDataBodyRange().getCell(0, 1).values = [[`'${text}`]];
    });
    const before = contentsOf(excel);
    await recalculate(excelPort(), SECOND);
    expect(await titles()).toBe(text.trim());
    count("text that looks like something else", outcomeOf(contentsOf(excel), before, contentsOf(excel)));
  }
});

describe("what is not asked of Excel cannot fail there", () => {
  test("nothing is kept in the document's settings, which may silently not persist (office-js#360, #642, #6091)", async () => {
    const { excel, before } = await scene(true);
    const paths = new Set<string>();
    excel.interfere({
      beforeRequest: ({ ObjectPaths: all }) => {
        for (const { Name: name } of Object.values(all)) paths.add(name);
      },
    });
    await recalculate(excelPort(), SECOND);
    expect(paths).toContain("Worksheets");
    expect([...paths].filter((name) => /Settings|CustomXml/u.test(name))).toEqual([]);
    count("settings that do not persist: none is used", outcomeOf(contentsOf(excel), before, afterSecond));
  });

  test("never more than one request waits for its answer: fifty would be refused (office-js#2874)", async () => {
    const { excel } = await scene(true);
    let waiting = 0;
    let most = 0;
    excel.interfere({
      beforeRequest: () => {
        waiting += 1;
        most = Math.max(most, waiting);
      },
      afterRequest: () => {
        waiting -= 1;
      },
    });
    await recalculate(excelPort(CHUNKED), SECOND);
    expect(most).toBe(1);
  });

  test("a sheet is never unprotected, a selection never moved, and no filter cleared but the owned tables'", async () => {
    const { excel } = await scene(true);
    const called: string[] = [];
    excel.interfere({
      beforeAction: ({ Name: name, ObjectPathId: id }, _index, { ObjectPaths: all }) => {
        if (name === "ClearFilters") called.push(JSON.stringify(all[String(id)]?.ArgumentInfo?.Arguments));
        else if (/^(?:Unprotect|Select|Activate|Reapply|Remove)$/u.test(name)) called.push(name);
      },
    });
    await recalculate(excelPort(), SECOND);
    expect(called).toEqual(['["Opfyldelse"]', '["Kravopfyldelse"]', '["Flag"]']);
  });

  test("Excel that waits while a cell is being edited is waited for (delayForCellEdit, office-js#806)", async () => {
    const { excel, before } = await scene(true);
    const { error, now } = await meet(excel, {
      beforeRequest: () =>
        new Promise((resolve) => {
          setTimeout(resolve, 100);
        }),
    });
    expect(error).toBeNull();
    expect(outcomeOf(now, before, afterSecond)).toBe("after");
  });
});
