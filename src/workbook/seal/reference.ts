// How a formula refers to a sealed run: by table and header, so that it follows the table wherever it stands and grows.
import type { SealedRun } from "./runs";

/** Headers a structured reference can name as they stand; others are referred to by their place in the table. */
const PLAIN_HEADER = /^[\p{L}\p{N} .,:;/()%&+<=>?!_-]+$/u;

/** A reference in en-US formula language to a run, its header included. */
export function referenceTo({ table, header, column }: Pick<SealedRun, "table" | "header" | "column">): string {
  if (header === null) return `${table}[#Headers]`;
  if (PLAIN_HEADER.test(header) && header === header.trim()) return `${table}[[#All],[${header}]]`;
  const whole = `${table}[#All]`;
  return `INDEX(${whole},1,${column + 1}):INDEX(${whole},ROWS(${whole}),${column + 1})`;
}
