// Tables for the seal's tests, from the vectors' cells and from arbitrary ones.
import fc from "fast-check";
import type { SealCell } from "../../../../src/workbook/seal/cell-code";

/** A cell of the shared vectors: n number, s text, b logical, e error, z blank; f formula. */
export interface VectorCell {
  readonly t: "n" | "s" | "b" | "e" | "z";
  readonly v?: number | string | boolean;
  readonly f?: boolean;
}

export interface Vector {
  readonly name: string;
  readonly table: number;
  readonly rows: readonly (readonly VectorCell[])[];
  readonly columns: readonly (readonly [number, number])[];
  readonly fingerprint: string;
}

const KINDS = { n: "number", s: "text", b: "logical", e: "error", z: "blank" } as const;

export function sealCell({ t, v, f }: VectorCell): SealCell {
  return { kind: KINDS[t], value: v ?? "", formula: f === true };
}

/** Numbers as they stand in plans: signed, up to 100 billion, with the decimals that count at their size. */
const plainNumber = fc
  .tuple(fc.constantFrom([4, 9], [7, 6], [11, 2]), fc.maxSafeNat(), fc.boolean())
  .map(([[digits = 0, decimals = 0], units, negative]) => {
    const size = (units % 10 ** Math.min(digits + decimals, 14)) / 10 ** decimals;
    return negative ? -size : size;
  });

/** Text of the basic plane; a cell without letters is blank. */
export const cellText = fc.string({
  unit: fc.integer({ min: 32, max: 0xd7ff }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 40,
});

/** Any cell the seal can cover. */
export const anyCell: fc.Arbitrary<SealCell> = fc.oneof(
  fc.record({ kind: fc.constant("number" as const), value: plainNumber, formula: fc.boolean() }),
  fc.record({ kind: fc.constant("text" as const), value: cellText, formula: fc.boolean() }),
  fc.record({ kind: fc.constant("logical" as const), value: fc.boolean(), formula: fc.boolean() }),
  fc.record({ kind: fc.constant("error" as const), value: fc.constant("#N/A"), formula: fc.boolean() }),
  fc.constant({ kind: "blank" as const, value: "", formula: false }),
);

export const aColumn = fc.array(anyCell, { minLength: 2, maxLength: 12 });
