// The table AftaltPlan as facts: what was agreed, edition by edition, and whether the copy still has its code.
import {
  type AgreedEdition,
  type AgreedPlan,
  type AgreedTerm,
  type CellValue,
  eachInSteps,
  type Origin,
  rowKey,
  type Steps,
  valueOf,
} from "../../plan";
import { FieldReader, placeIn } from "../fields";
import type { LocatedTable } from "../locate";
import { AS_STORED } from "../number-fields";
import { sealCellAt } from "../seal/cell-code";
import type { DateSystem } from "../serials";
import { rememberedCell, withBudgetColumn } from "./cell-words";
import { type AgreedRow, codingAgreed } from "./code";
import { CODE_ROW } from "./tables";

/** The plan as agreed; null when no copy was kept. A row that names no cell of a plan is no term, but in the code. */
export function* readingAgreed(
  table: LocatedTable | undefined,
  dateSystem: DateSystem,
): Steps<AgreedPlan | null> {
  if (table === undefined) return null;
  const reader = new FieldReader(dateSystem);
  const rows = table.snapshot.values.slice(1).map((_, index) => index + 1);
  const terms = withKinds((yield* eachInSteps(rows, (row) => termAt(table, row, reader))).flat());
  const codes = rows.flatMap((row) => codeAt(table, row, reader));
  const known = new Set([...terms, ...codes].map(({ edition }) => edition));
  if (known.size === 0) return null;
  const cells = yield* eachInSteps(rows, (row) => rowCells(table, row));
  const editions: AgreedEdition[] = [];
  for (const edition of [...known].sort((a, b) => a - b)) {
    const noted = codes.find((each) => each.edition === edition) ?? missingCode(edition);
    editions.push({ ...noted, codeNow: yield* codingAgreed(cells, edition) });
  }
  return { editions, terms };
}

/** A row of the table as the code sees it. */
function rowCells({ snapshot, contract }: LocatedTable, row: number): AgreedRow {
  return contract.columns.map((_, column) => sealCellAt(snapshot, row, column));
}

function termAt(table: LocatedTable, row: number, reader: FieldReader): AgreedTerm[] {
  const cell = rememberedCell({ table, row }, reader);
  const edition = valueOf(reader.number(placeIn(table, row, "edition"), AS_STORED));
  const replacedBy = valueOf(reader.number(placeIn(table, row, "replacedBy"), AS_STORED)) ?? null;
  return cell === undefined || edition === undefined ? [] : [{ ...cell, edition, replacedBy }];
}

function codeAt(table: LocatedTable, row: number, reader: FieldReader): Omit<AgreedEdition, "codeNow">[] {
  if (valueOf(reader.text(placeIn(table, row, "table"))) !== CODE_ROW) return [];
  const edition = valueOf(reader.number(placeIn(table, row, "edition"), AS_STORED));
  if (edition === undefined) return [];
  return [
    {
      edition,
      keptOn: valueOf(reader.date(placeIn(table, row, "keptOn"))) ?? null,
      code: valueOf(reader.text(placeIn(table, row, "value"))) ?? null,
      origin: originOf(row),
    },
  ];
}

function missingCode(edition: number): Omit<AgreedEdition, "codeNow"> {
  return { edition, keptOn: null, code: null, origin: originOf(0) };
}

function originOf(row: number): Origin {
  return { table: "agreed", row, column: row === 0 ? null : "value" };
}

function withKinds(terms: readonly AgreedTerm[]): AgreedTerm[] {
  const kinds = new Map<string, CellValue>();
  for (const { table, id, column, value, replacedBy } of terms)
    if (column === "kind" && replacedBy === null) kinds.set(rowKey(table, id), value);
  return terms.map((term) => withBudgetColumn(term, kinds.get(rowKey(term.table, term.id))));
}
