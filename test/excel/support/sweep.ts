// Faults at every index: where a workbook would stand if the next action failed, and a table of what came of it all.
import type { HeadlessExcel } from "../../../src/headless";
import { contentsOf, type Contents, type Outcome, OUTCOMES } from "./outcomes";

/** What some work does to a workbook, action by action. */
export interface Course {
  /** How the workbook stands before each action, and after all: where it would stand if that action failed. */
  readonly states: readonly Contents[];
  /** The actions before which it stands as it did before no earlier one, its tables and sheets included. */
  readonly turns: readonly number[];
}

export async function courseOf(
  excel: HeadlessExcel,
  work: () => Promise<unknown>,
  contents: (excel: HeadlessExcel) => Contents = contentsOf,
): Promise<Course> {
  const states: Contents[] = [];
  const turns: number[] = [];
  let last = "changes";
  let shown = "";
  excel.interfere({
    beforeAction: ({ Name: name, ActionType: type }) => {
      const known = states.at(-1);
      // Only setting a property (4) and calling a method (3) change anything, or asking for what a method makes (1).
      if (known !== undefined && last === "looks") states.push(known);
      else {
        const now = contents(excel);
        const text = JSON.stringify([[...now], structureOf(excel)]);
        if (text !== shown) turns.push(states.length);
        shown = text;
        states.push(now);
      }
      last = (type === 3 && name !== "_KeepReference") || type === 4 || type === 1 ? "changes" : "looks";
    },
  });
  await work();
  excel.interfere({});
  return { states: [...states, contents(excel)], turns };
}

/** The states alone. */
export async function statesDuring(
  excel: HeadlessExcel,
  work: () => Promise<unknown>,
): Promise<readonly Contents[]> {
  return (await courseOf(excel, work)).states;
}

/** The sheets, the tables and where they stand. */
export function structureOf(excel: HeadlessExcel): string[] {
  return excel.workbook.worksheets.flatMap((sheet) => [
    sheet.name,
    ...sheet.getTables().map(({ table }) => `${sheet.name}!${table.tableRef ?? table.ref} ${table.name}`),
  ]);
}

/** What comes one after the other, each once. */
export function inSequence<T>(all: readonly T[]): T[] {
  return all.filter((each, index) => each !== all[index - 1]);
}

const matrix = new Map<string, Map<Outcome, number>>();

/** Counts an outcome for the table. */
export function count(fault: string, outcome: Outcome): void {
  const row = matrix.get(fault) ?? new Map<Outcome, number>();
  row.set(outcome, (row.get(outcome) ?? 0) + 1);
  matrix.set(fault, row);
}

/** Prints how often each fault came to which outcome. */
export function printMatrix(): void {
  const rows = [...matrix].map(([fault, outcomes]) => {
    const counts = OUTCOMES.map((outcome) => String(outcomes.get(outcome) ?? 0).padStart(8));
    return `${fault.padEnd(58)}${counts.join("")}`;
  });
  const head = `${"fault".padEnd(58)}  before   after  unfin.  LOOKS-VALID  FOREIGN`;
  process.stdout.write(`\n${[head, ...rows].join("\n")}\n`);
}
