// Rewritings of a workbook that must change nothing: the same facts in another order, under another name, in another notation.
import fc from "fast-check";
import { evaluate, type PartResult } from "../../src/evaluation";
import type { BudgetLine, Field, Plan } from "../../src/plan";
import { INPUT_TABLES } from "../../src/workbook/contract";
import { readPlan } from "../../src/workbook/facts";
import type { TableSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { contentOf } from "../support/plan-content";
import { atMost } from "../support/runs";
import { snapshotOf } from "../support/content";
import { DAYS, plans } from "./random-plans";

/** Every verdict, every goal's share and the score, in an order that no row's place decides. */
function outcomes(plan: Plan, asOf: string): readonly string[] {
  const { requirements, goals, score } = evaluate(plan, asOf);
  const ofPart = ({ goal, status, grade, subgoals }: PartResult): readonly string[] => [
    `${goal.id} ${status} ${grade.certain.toFraction()} ${grade.possible.toFraction()}`,
    ...subgoals.flatMap(ofPart),
  ];
  return [
    ...requirements.map(({ requirement, status }) => `${requirement.id} ${status}`),
    ...goals.flatMap(ofPart),
    `${score.certain.toFraction()} … ${score.possible.toFraction()} of ${score.total.toFraction()}`,
  ].sort();
}

const read = (workbook: WorkbookSnapshot, asOf: string) => outcomes(readPlan(workbook).plan, asOf);

type Grid = readonly (readonly unknown[])[];
const GRIDS = ["values", "types", "formulas", "formats", "texts"] as const;

/** The table with each of its grids changed in the same way. */
function withGrids(table: TableSnapshot, change: (grid: Grid) => Grid): TableSnapshot {
  const grids = GRIDS.map((name) => [name, change(table[name])] as const);
  return { ...table, ...(Object.fromEntries(grids) as Pick<TableSnapshot, (typeof GRIDS)[number]>) };
}

/** The places 0, 1, … in an order drawn by the keys, which begin again where they run out. */
function order(length: number, keys: readonly number[]): readonly number[] {
  const keyOf = (place: number): number => keys[place % keys.length] ?? 0;
  return Array.from({ length }, (_, place) => place).sort((a, b) => keyOf(a) - keyOf(b) || b - a);
}

function reordered(table: TableSnapshot, keys: readonly number[], part: "rows" | "columns"): TableSnapshot {
  return withGrids(table, (grid) => {
    const [header = [], ...rows] = grid;
    if (part === "rows") return [header, ...order(rows.length, keys).map((place) => rows[place] ?? [])];
    const places = order(header.length, keys);
    return grid.map((row) => places.map((place) => row[place]));
  });
}

const contractOf = (table: TableSnapshot) => INPUT_TABLES.find(({ name }) => name === table.name);

/** The table with every header under an alias where it has one, in capitals, with spaces and a line break. */
function renamed(table: TableSnapshot, pick: number): TableSnapshot {
  const header = (text: unknown): unknown => {
    const column = contractOf(table)?.columns.find((one) => one.header === text);
    const names = column === undefined ? [] : [column.header, ...column.aliases];
    const name = names[pick % Math.max(names.length, 1)];
    return typeof name === "string" ? ` ${name.toUpperCase().replace(" ", "\n")}  ` : text;
  };
  const change = (grid: Grid): Grid => grid.map((row, index) => (index === 0 ? row.map(header) : row));
  return {
    ...table,
    values: change(table.values),
    texts: change(table.texts),
    formulas: change(table.formulas),
  } as TableSnapshot;
}

/** The table with the numbers of its number columns kept as Danish text. */
function asText(table: TableSnapshot): TableSnapshot {
  const numeric = new Set(
    contractOf(table)?.columns.flatMap(({ header, content }) => (content === "number" ? [header] : [])),
  );
  const [headers = []] = table.values;
  const isNumber = (value: unknown, column: number): boolean =>
    typeof value === "number" && numeric.has(String(headers[column]));
  const change = (grid: Grid, to: (value: unknown) => unknown): Grid =>
    grid.map((row, index) =>
      row.map((cell, column) => (isNumber(table.values[index]?.[column], column) ? to(cell) : cell)),
    );
  const text = (value: unknown): unknown => String(value).replace(".", ",");
  return {
    ...table,
    values: change(table.values, text),
    texts: change(table.texts, text),
    formulas: change(table.formulas, text),
    types: change(table.types, () => "String"),
  } as TableSnapshot;
}

const REWRITINGS: Readonly<
  Record<string, (workbook: WorkbookSnapshot, keys: readonly number[]) => WorkbookSnapshot>
> = {
  "the order of rows": (workbook, keys) => each(workbook, (table) => reordered(table, keys, "rows")),
  "the order of columns": (workbook, keys) => each(workbook, (table) => reordered(table, keys, "columns")),
  "the order of tables and the sheets they are on": (workbook, keys) => ({
    ...workbook,
    sheets: [...workbook.sheets].reverse(),
    tables: order(workbook.tables.length, keys).flatMap((place) => {
      const table = workbook.tables[place];
      return table === undefined ? [] : [{ ...table, sheet: "Ark1", top: table.top + 40 * place, left: 2 }];
    }),
  }),
  "aliases of headers, their case and their spaces": (workbook, [key = 0]) =>
    each(workbook, (table) => renamed(table, key)),
  "numbers kept as Danish text": (workbook) => each(workbook, asText),
};

const each = (
  workbook: WorkbookSnapshot,
  change: (table: TableSnapshot) => TableSnapshot,
): WorkbookSnapshot => ({
  ...workbook,
  tables: workbook.tables.map(change),
});

const keys = fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 8 });

test.each(Object.entries(REWRITINGS))("%s: no verdict and no score changes", (_, rewrite) => {
  fc.assert(
    fc.property(plans, fc.constantFrom(...DAYS), keys, (plan, asOf, drawn) => {
      const workbook = snapshotOf(contentOf(plan));
      expect(read(rewrite(workbook, drawn), asOf)).toEqual(read(workbook, asOf));
    }),
    atMost(60),
  );
});

/** Every amount times a factor, in the budget and in the settings that are in its unit. */
function scaled(plan: Plan, factor: number): Plan {
  const times = (field: Field<number>): Field<number> =>
    field.state === "known" ? { ...field, value: Number((field.value * factor).toPrecision(15)) } : field;
  const line = (row: BudgetLine): BudgetLine => ({
    ...row,
    amounts: Object.fromEntries(
      Object.entries(row.amounts).map(([version, amount]) => [version, times(amount)]),
    ) as BudgetLine["amounts"],
  });
  const { agreedBaseAmount, baseFloor } = plan.settings;
  return {
    ...plan,
    budget: plan.budget.map(line),
    settings: { ...plan.settings, agreedBaseAmount: times(agreedBaseAmount), baseFloor: times(baseFloor) },
  };
}

test("a budget in kroner, thousands or millions: no verdict and no score changes", () => {
  fc.assert(
    fc.property(
      plans,
      fc.constantFrom(...DAYS),
      fc.constantFrom(0.001, 0.1, 7, 1000, 1_000_000),
      (plan, asOf, factor) => {
        expect(outcomes(scaled(plan, factor), asOf)).toEqual(outcomes(plan, asOf));
      },
    ),
    atMost(200),
  );
});
