// Faults at every index: where a workbook would stand if the next action failed, and a table of what came of it all.
import type { HeadlessExcel } from "../../../src/headless";
import { contentsOf, type Contents, type Outcome, OUTCOMES } from "./outcomes";

/** How the workbook stands before each action of some work, and after it: where it would stand if that action failed. */
export async function statesDuring(excel: HeadlessExcel, work: () => Promise<unknown>): Promise<Contents[]> {
  const states: Contents[] = [];
  let last = "";
  excel.interfere({
    beforeAction: ({ Name: name, ActionType: type }) => {
      const known = states.at(-1);
      // Only setting a property (4) and calling a method (3) change anything.
      states.push(known !== undefined && last === "looks" ? known : contentsOf(excel));
      last = (type === 3 && name !== "_KeepReference") || type === 4 || type === 1 ? "changes" : "looks";
    },
  });
  await work();
  excel.interfere({});
  return [...states, contentsOf(excel)];
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
