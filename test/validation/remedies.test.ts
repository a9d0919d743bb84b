// A correction does what its button says and nothing else: over random well-formed plans with one slip, it removes that finding
// and adds none, and taking it back leaves every cell as it was.
import fc from "fast-check";
import {
  applyRemedy,
  assess,
  CellChangedError,
  TableChangedError,
  undoRemedy,
} from "../../src/recalculation";
import type { CellChange } from "../../src/workbook/changes";
import type { FindingCode } from "../../src/validation";
import { INPUT_TABLES } from "../../src/workbook/contract";
import { makeReport } from "../../src/workbook/make-report";
import type { PlainFinding, PlainRemedy } from "../../src/workbook/report";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../support/content";
import { contentOf } from "../support/plan-content";
import { MemoryWorkbook } from "../support/memory-workbook";
import { planOf } from "./support";
import { wellFormedDraft } from "./well-formed";

const TODAY = { today: "2025-01-20" } as const;

function findingsIn(workbook: WorkbookSnapshot): readonly PlainFinding[] {
  return makeReport(assess(workbook, TODAY), "da").findings;
}

const brief = ({ code, severity, cell }: PlainFinding): string => `${code} ${severity} ${cell ?? "-"}`;

interface Cell {
  readonly table: TableSnapshot;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** The filled cells of columns of some contents, headers too as row 0. */
function cellsOf(workbook: WorkbookSnapshot, ...contents: readonly string[]): Cell[] {
  return INPUT_TABLES.flatMap((contract) => {
    const table = workbook.tables.find(({ name }) => name === contract.name);
    if (table === undefined) return [];
    return contract.columns.flatMap(({ content }, column) =>
      !contents.includes(content)
        ? []
        : table.values.flatMap((cells, row) => {
            const value = cells[column];
            return value === undefined || value === "" || typeof value === "boolean"
              ? []
              : [{ table, row, column, value }];
          }),
    );
  });
}

/** A slip of the hand: what a cell comes to hold; undefined where the cell cannot slip so. */
interface Slip {
  readonly code: FindingCode;
  readonly contents: readonly string[];
  readonly inHeader?: boolean;
  readonly make: (cell: Cell) => string | number | undefined;
}

const LOOK_ALIKE: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "о",
  x: "х",
  "3": "З",
};
const REQUIRED = new Set(
  INPUT_TABLES.flatMap(({ columns }) => columns.filter((each) => each.required)).map((each) => each.header),
);
const ALL_CONTENTS = [
  ...new Set(INPUT_TABLES.flatMap(({ columns }) => columns.map(({ content }) => content))),
];

/** A letter doubled, in a header long enough to be known again. */
function doubled(header: string | number): string {
  return `${String(header).slice(0, 3)}${String(header).charAt(2)}${String(header).slice(3)}`;
}

const SLIPS: readonly Slip[] = [
  {
    code: "number-as-text",
    contents: ["number", "number-or-yes-no"],
    make: ({ value }) =>
      typeof value === "number" && Number.isInteger(value * 10)
        ? `${String(value).replace(".", ",")} `
        : undefined,
  },
  {
    code: "date-as-text",
    contents: ["date"],
    make: ({ value }) => (typeof value === "number" ? isoOf(value) : undefined),
  },
  {
    code: "id-as-number",
    contents: ["id"],
    make: ({ value }) => (/^[1-9]\d*$/u.test(String(value)) ? Number(value) : undefined),
  },
  { code: "text-cleaned", contents: ["id"], make: ({ value }) => `${value}\u00a0` },
  {
    code: "look-alike",
    contents: ["id"],
    make: ({ value }) => {
      const text = String(value);
      const letter = Array.from(text).find((each) => each in LOOK_ALIKE);
      return letter === undefined ? undefined : text.replace(letter, LOOK_ALIKE[letter] ?? "");
    },
  },
  {
    code: "column-missing",
    contents: ALL_CONTENTS,
    inHeader: true,
    make: ({ value }) =>
      REQUIRED.has(String(value)) && String(value).length > 4 ? doubled(value) : undefined,
  },
  {
    code: "column-renamed",
    contents: ALL_CONTENTS,
    inHeader: true,
    make: ({ value, table }) =>
      !REQUIRED.has(String(value)) && String(value).length > 4 && table.values[0]?.includes(value) === true
        ? doubled(value)
        : undefined,
  },
];

function isoOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** The slip made in one of the cells that can slip so; undefined where none can. */
function slipped(
  workbook: WorkbookSnapshot,
  { contents, inHeader = false, make }: Slip,
  pick: number,
): WorkbookSnapshot | undefined {
  const places = cellsOf(workbook, ...contents).filter(
    (cell) => (cell.row === 0) === inHeader && make(cell) !== undefined,
  );
  const cell = places[pick % Math.max(1, places.length)];
  const content = cell === undefined ? undefined : make(cell);
  if (cell === undefined || content === undefined) return undefined;
  return withCell(workbook, {
    table: cell.table.name,
    row: cell.row,
    column: cell.column,
    content,
    format: cell.table.formats[cell.row]?.[cell.column] ?? "General",
  });
}

async function mends(workbook: WorkbookSnapshot, code: string): Promise<void> {
  const found = findingsIn(workbook);
  const mendable = found.find((each) => each.code === code && each.fix !== null);
  if (mendable?.fix === null || mendable === undefined)
    throw new Error(`No correction of ${code} in ${found.map(brief).join(", ")}`);
  const port = new MemoryWorkbook(workbook);
  const applied = await applyRemedy(port, mendable.fix);
  expect(findingsIn(port.now).map(brief)).toEqual([]);
  await undoRemedy(port, applied);
  expect(port.now.tables.map(cellsIn)).toEqual(new MemoryWorkbook(workbook).now.tables.map(cellsIn));
}

/** A workbook with one cell written. */
function withCell(workbook: WorkbookSnapshot, cell: CellChange): WorkbookSnapshot {
  const memory = new MemoryWorkbook(workbook);
  memory.put(cell);
  return memory.now;
}

/** What stands in the cells of a table; how it is shown follows from it. */
function cellsIn({ texts, ...table }: TableSnapshot): Omit<TableSnapshot, "texts"> {
  expect(texts).toHaveLength(table.values.length);
  return table;
}

test("the plans of this test give no finding as they are", () => {
  fc.assert(
    fc.property(wellFormedDraft, (draft) => {
      expect(findingsIn(snapshotOf(contentOf(planOf(draft)))).map(brief)).toEqual([]);
    }),
    { numRuns: 30, seed: 20240131 },
  );
});

describe("the correction removes its finding, adds none, and can be taken back", () => {
  test.each(SLIPS.map((slip) => [slip.code, slip] as const))("%s", async (code, slip) => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(wellFormedDraft, fc.nat(100_000), async (draft, pick) => {
        const workbook = slipped(snapshotOf(contentOf(planOf(draft))), slip, pick);
        if (workbook === undefined) return;
        made += 1;
        await mends(workbook, code);
      }),
      { numRuns: 30, seed: 20240131 },
    );
    expect(made).toBeGreaterThan(5);
  });

  test("percent-scale", async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(wellFormedDraft, fc.integer({ min: 80, max: 99 }), async (draft, percent) => {
        const row = draft.requirements.find(({ kind }) => kind === "value");
        if (row === undefined) return;
        made += 1;
        Object.assign(row, { target: 80, result: percent / 100 });
        await mends(snapshotOf(contentOf(planOf(draft))), "percent-scale");
      }),
      { numRuns: 30, seed: 20240131 },
    );
    expect(made).toBeGreaterThan(5);
  });
});

describe("nothing is written", () => {
  const workbook = (): WorkbookSnapshot => {
    const [draft] = fc.sample(wellFormedDraft, { numRuns: 1, seed: 7 });
    if (draft === undefined) throw new Error("No plan");
    const slip = SLIPS.find(({ code }) => code === "text-cleaned");
    const made = slip === undefined ? undefined : slipped(snapshotOf(contentOf(planOf(draft))), slip, 0);
    if (made === undefined) throw new Error("No slip");
    return made;
  };
  const remedyIn = (now: WorkbookSnapshot): PlainRemedy => {
    const fix = findingsIn(now).find(({ code }) => code === "text-cleaned")?.fix;
    if (fix === undefined || fix === null) throw new Error("No correction");
    return fix;
  };
  /** Every cell of the id columns that shows this, made to show something else. */
  const changed = (now: WorkbookSnapshot, from: unknown, to: string): WorkbookSnapshot =>
    cellsOf(now, "id")
      .filter(({ value }) => value === from)
      .reduce(
        (all, { table, row, column }) =>
          withCell(all, { table: table.name, row, column, content: to, format: "@" }),
        now,
      );

  it("where the cell has been changed since it was found", async () => {
    const found = workbook();
    const remedy = remedyIn(found);
    const port = new MemoryWorkbook(changed(found, remedy.from, `${String(remedy.to)} `));
    const before = port.now;
    await expect(applyRemedy(port, remedy)).rejects.toThrow(CellChangedError);
    expect(port.now).toEqual(before);
  });

  it("where the table is gone", async () => {
    const found = workbook();
    const remedy = remedyIn(found);
    const port = new MemoryWorkbook({
      ...found,
      tables: found.tables.filter(({ name }) => name !== remedy.table),
    });
    await expect(applyRemedy(port, remedy)).rejects.toThrow(CellChangedError);
  });

  it("and what somebody else wrote at the same moment is left standing", async () => {
    const found = workbook();
    const remedy = remedyIn(found);
    const port = new MemoryWorkbook(found);
    const theirs = changed(found, remedy.from, "9.9");
    port.meanwhile = (memory) => {
      memory.load(theirs);
    };
    await expect(applyRemedy(port, remedy)).rejects.toThrow(TableChangedError);
    expect(port.now.tables).toEqual(theirs.tables);
  });

  it("by an undo where the cell has been changed since", async () => {
    const found = workbook();
    const port = new MemoryWorkbook(found);
    const applied = await applyRemedy(port, remedyIn(found));
    if (applied.before === null) throw new Error("The correction was not ours.");
    port.put({ ...applied.before, content: "9.9" });
    const before = port.now;
    await expect(undoRemedy(port, applied)).rejects.toThrow(CellChangedError);
    expect(port.now).toEqual(before);
  });
});
