// The table Kobling: what a workbook in its own layout calls its tables and columns, and what of it cannot be followed.
import type { ReadingNote } from "../../src/plan";
import { readPlan } from "../../src/workbook/facts";
import { placeOf } from "../../src/workbook/places";
import { aTable, aWorkbook } from "../support/snapshot";

const HEADERS = ["Tabel", "Kolonne", "Hedder her"];
const OWN = aTable("tblKriterier", [
  ["Nr", "Mål", "Type", "Sammenligning", "Målsætning 2024", "Måltal"],
  ["a", "1.1", "Værdi", "mindst", 92, 7],
]);

type Row = readonly [table: string | null, column: string | null, here: string | null];

function read(...rows: readonly Row[]) {
  const links = aTable("Kobling", [HEADERS, ...rows.map((row) => [...row])]);
  return readPlan(aWorkbook(links, OWN, aTable("Krav", [["Krav"]])));
}

const aboutLinks = (notes: readonly ReadingNote[]): ReadingNote[] =>
  notes.filter(({ kind }) => kind.startsWith("link-"));

const WHOLE: readonly Row[] = [
  ["Krav", null, "tblKriterier"],
  ["Krav", "Måltal", "Målsætning 2024"],
  ["Krav", "Krav", "Nr"],
];

test("a workbook in its own layout says in Kobling what its tables and columns are called", () => {
  const { plan, located } = read(...WHOLE);
  expect(plan.requirements).toMatchObject([{ id: "a", target: { value: 92 } }]);
  expect(placeOf({ table: "requirements", row: 1, column: "target" }, located)).toMatchObject({
    table: "tblKriterier",
    column: "Målsætning 2024",
    cell: "tblKriterier!E5",
  });
  expect(aboutLinks(plan.notes)).toEqual([]);
});

test("a row that is not filled in says nothing, nor does the same row twice", () => {
  const { plan } = read(
    ...WHOLE,
    ["Krav", "Frist", null],
    [null, null, null],
    ["krav", null, " TBLkriterier "],
  );
  expect(plan.requirements).toHaveLength(1);
  expect(aboutLinks(plan.notes)).toEqual([]);
});

test("a row that names nothing of the plan's is noted as it stands, at the name that is wrong", () => {
  const { plan, located } = read(
    ...WHOLE,
    ["Vejr", null, "tblVejr"],
    ["Krav", "Måltl", "Mål"],
    [null, null, "tblX"],
  );
  expect(aboutLinks(plan.notes)).toEqual([
    { kind: "link-unknown", origin: { table: "links", row: 4, column: "table" }, shown: "Vejr, tblVejr" },
    { kind: "link-unknown", origin: { table: "links", row: 5, column: "column" }, shown: "Krav, Måltl, Mål" },
    { kind: "link-unknown", origin: { table: "links", row: 6, column: "table" }, shown: "tblX" },
  ]);
  expect(placeOf({ table: "links", row: 5, column: "column" }, located)).toMatchObject({
    cell: "Kobling!B9",
  });
});

test("what is called by a name that is not there is noted, and not looked for under its own name", () => {
  const { plan } = read(
    ["Krav", null, "tblKriterierne"],
    ["Mål", null, "tblKriterier"],
    ["Mål", "Tilstand", "Status"],
  );
  expect(plan.requirements).toEqual([]);
  expect(aboutLinks(plan.notes)).toEqual([
    {
      kind: "link-not-found",
      origin: { table: "links", row: 3, column: "here" },
      of: { table: "goals", row: 0, column: "standing" },
      part: "Mål[Tilstand]",
      shown: "Status",
    },
    {
      kind: "link-not-found",
      origin: { table: "links", row: 1, column: "here" },
      of: { table: "requirements", row: 0, column: null },
      part: "Krav",
      shown: "tblKriterierne",
    },
  ]);
  expect(plan.notes).not.toContainEqual({ kind: "table-missing", table: "requirements" });
});

test("of two names for one part the first is used, and the second noted", () => {
  const { plan } = read(...WHOLE, ["Krav", "Måltal", "Måltal"]);
  expect(plan.requirements).toMatchObject([{ target: { value: 92 } }]);
  expect(aboutLinks(plan.notes)).toEqual([
    {
      kind: "link-duplicated",
      origin: { table: "links", row: 4, column: "here" },
      part: "Krav[Måltal]",
      shown: "Måltal",
    },
  ]);
});

test("a table of links without one of its own columns is noted, for it says nothing", () => {
  const links = aTable("Kobling", [
    ["Tabel", "Kolonne", "Navn"],
    ["Krav", "", "tblKriterier"],
  ]);
  const { plan } = readPlan(aWorkbook(links, OWN));
  expect(plan.notes).toContainEqual({
    kind: "column-missing",
    origin: { table: "links", row: 0, column: "here" },
  });
});
