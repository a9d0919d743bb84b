// The Power Query of docs/portfolio.md relies on names: each must be in the contract, and hold what the query takes it for.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { YEAR } from "../../scripts/samples/year";
import { contractOf } from "../../src/workbook/contract-of";
import { SETTINGS } from "../../src/workbook/settings-contract";
import { FULFILMENT, NAMES, OWNED_TABLES } from "../../src/workbook/owned";
import { SEAL_NAMES } from "../../src/workbook/seal";
import { openPlan, RUN, readHere, recalculateHere } from "../support/workbooks";

const PAGE = readFileSync(resolve(__dirname, "../../docs/portfolio.md"), "utf8");
const QUERY = /```m\n([\s\S]*?)```/u.exec(PAGE)?.[1] ?? "";

const argumentsOf = (name: string): string[] =>
  [...QUERY.matchAll(new RegExp(`\\b${name}\\([^()"]*, "([^"]+)"\\)`, "gu"))].map(([, text = ""]) => text);

/** The lists of names in braces after a call, in order. */
function lists(call: string): string[][] {
  const body = QUERY.slice(QUERY.indexOf(`${call}(`));
  const end = body.search(/\n {4}\)/u);
  return [...body.slice(0, end).matchAll(/\{("[^{}]*")\}/gu)].map(([, list = ""]) =>
    [...list.matchAll(/"([^"]+)"/gu)].map(([, text = ""]) => text),
  );
}

const headersOf = (table: { readonly columns: readonly { readonly header: string }[] }): string[] =>
  table.columns.map(({ header }) => header);

test("every table the query takes is one the contract has", () => {
  const known = [contractOf("plan").name, ...OWNED_TABLES.map(({ name }) => name)];
  const taken = argumentsOf("Tabel");
  expect(taken).toEqual(["Plan", "Opfyldelse"]);
  for (const name of taken) expect(known).toContain(name);
});

test("every name of a cell is one the add-in defines", () => {
  const known: readonly string[] = [...Object.values(NAMES), ...Object.values(SEAL_NAMES)];
  const taken = argumentsOf("Celle");
  expect(taken).toHaveLength(6);
  for (const name of taken) expect(known).toContain(name);
});

test("every setting and every column is one the contract has", () => {
  const settings = SETTINGS.map(({ label }) => label);
  expect(argumentsOf("Indstilling")).toEqual(["Institution", "År"]);
  for (const label of argumentsOf("Indstilling")) expect(settings).toContain(label);
  for (const header of ["Indstilling", "Værdi"]) {
    expect(QUERY).toContain(`[${header}]`);
    expect(headersOf(contractOf("plan"))).toContain(header);
  }
  const [taken = [], named = []] = lists("Table.ExpandTableColumn");
  expect(taken.length).toBeGreaterThan(5);
  expect(named).toEqual(taken);
  for (const header of taken) expect(headersOf(FULFILMENT)).toContain(header);
});

test("the fields of a row are those that are unfolded", () => {
  const record = /"Række", each \[\n([\s\S]*?)\n {4}\]\)/u.exec(QUERY)?.[1] ?? "";
  const fields = [...record.matchAll(/^ {8}(?:#"([^"]+)"|(\p{L}+)) = /gmu)].map(
    ([, quoted, plain]) => quoted ?? plain,
  );
  const [, unfolded] = lists("Table.ExpandRecordColumn");
  expect(fields).toEqual(unfolded);
});

test("its brackets close, and what is named is defined before it is used", () => {
  for (const [open, close] of [
    ["(", ")"],
    ["[", "]"],
    ["{", "}"],
  ] as const) {
    const bare = QUERY.replace(/"[^"]*"|\/\/.*/gu, "");
    expect(bare.split(open).length).toBe(bare.split(close).length);
  }
  const steps = [...QUERY.matchAll(/^ {4}(\p{L}+) = /gmu)].map(([, name]) => name);
  expect(steps).toEqual([
    "Mappe",
    "Tabel",
    "Celle",
    "Indstilling",
    "Dag",
    "Filer",
    "Bøger",
    "Rækker",
    "Udfoldet",
    "Resultat",
  ]);
});

test("a recalculated workbook has them, each with what the query takes it for", async () => {
  const excel = await openPlan(YEAR);
  await recalculateHere({ ...RUN, sealed: true });
  const read = await excel.run(async (context) => {
    const cells = argumentsOf("Celle").map((name) => ({
      name,
      range: context.workbook.names.getItem(name).getRange().load("values"),
    }));
    await context.sync();
    return Object.fromEntries(cells.map(({ name, range }) => [name, range.values[0]?.[0] as unknown]));
  });
  expect(read).toEqual({
    OpgjortPr: expect.any(Number) as number,
    Beregnet: expect.any(Number) as number,
    SamletScore: 75,
    SamletScoreMulig: expect.closeTo(250 / 3, 9) as number,
    SeglKode: expect.stringMatching(/^\d{8}-\d{8}$/u) as string,
    SeglStatus: expect.stringMatching(/^Uændret/u) as string,
  });
  const goals = (await readHere()).tables.find(({ name }) => name === "Opfyldelse");
  expect(goals?.values).toHaveLength(13);
}, 120_000);
