// The control code of the agreed plan: the same fingerprint as the seal's, over the copy's rows, in an order of their own so
// that sorting the table changes nothing. An edition's code covers all rows up to it, and stays checkable when later ones come.
import { atOnce, eachInSteps, type Steps } from "../../plan";
import type { CellScalar } from "../snapshot";
import type { SealCell } from "../seal/cell-code";
import { addFingerprints, columnConstant, type Fingerprint, fingerprintText } from "../seal/definition";
import { fingerprinting } from "../seal/fingerprint";
import { CODE_ROW } from "./tables";

/** A row of AftaltPlan as its cells: edition, day, table, id, field, value, replaced by. */
export type AgreedRow = readonly SealCell[];

/** Far from the numbers of the input tables. */
const TABLE_NUMBER = 101;
const AT = { edition: 0, table: 2, replacedBy: 6 } as const;
const BLANK: SealCell = { kind: "blank", value: "", formula: false };

/** The code of an edition, from the rows of the table. */
export function agreedCode(rows: readonly AgreedRow[], edition: number): string {
  return atOnce(codingAgreed(rows, edition));
}

/** The same in steps. */
export function* codingAgreed(rows: readonly AgreedRow[], edition: number): Steps<string> {
  const covered = rows
    .filter((row) => row.some(({ kind }) => kind !== "blank"))
    .filter((row) => row[AT.table]?.value !== CODE_ROW && numberAt(row, AT.edition) <= edition)
    .map((row) => row.map((cell, index) => (isLater(row, index, edition) ? BLANK : cell)));
  const keyed = yield* eachInSteps(covered, (row) => ({
    row,
    key: JSON.stringify(row.map(({ value }) => value)),
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const prints: Fingerprint[] = [];
  for (const column of (rows[0] ?? []).keys()) {
    const cells = keyed.map(({ row }) => row[column] ?? BLANK);
    prints.push(yield* fingerprinting(cells, columnConstant(TABLE_NUMBER, column + 1)));
  }
  return fingerprintText(addFingerprints(prints));
}

/** What a later edition put into an earlier row is not the earlier edition's. */
function isLater(row: AgreedRow, column: number, edition: number): boolean {
  return column === AT.replacedBy && numberAt(row, column) > edition;
}

function numberAt(row: AgreedRow, column: number): number {
  return Number(row[column]?.value ?? 0);
}

/** A value as the seal sees it. */
export function sealCellOf(value: CellScalar | null): SealCell {
  if (value === null || value === "") return BLANK;
  const kind = typeof value === "number" ? "number" : typeof value === "boolean" ? "logical" : "text";
  return { kind, value, formula: false };
}
