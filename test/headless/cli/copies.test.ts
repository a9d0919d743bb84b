// Copies of workbooks that other programs made: what is not ours comes back byte for byte, in every part and through a second run.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  childrenNamed,
  openWorkbook,
  readSheet,
  readStrings,
  readXml,
  type WorkbookPackage,
  Zip,
} from "../../../src/files";
import { recalculateFile } from "../../../src/headless/cli/recalculate-file";
import { reportFile } from "../../../src/headless/cli/report-file";
import { EXTENT, sampleOf } from "../../support/sampled";

const WORKBOOKS = join(__dirname, "../../files/workbooks");
const names = sampleOf(
  readdirSync(WORKBOOKS).filter((name) => name.endsWith(".xlsx")),
  3,
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "copies-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Parts that a copy may change: what lists parts, and what our own cells, tables and formats are in. */
const MAY_CHANGE =
  /^(\[content_types\]\.xml|.*\.rels|.*workbook\.xml|.*styles\.xml|.*calcchain\.xml|.*worksheets\/[^/]+\.xml|.*tables\/[^/]+\.xml)$/u;

async function untouched(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await Zip.open(bytes);
  const found = new Map<string, string>();
  for (const name of zip.names)
    if (!MAY_CHANGE.test(name.toLowerCase()))
      found.set(name, Buffer.from(await zip.read(name)).toString("base64"));
  return found;
}

/** Every relationship leads to a part, and no id is there twice. */
async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const { package: pack } = await openWorkbook(bytes);
  const found: string[] = [];
  for (const name of pack.zip.names.filter((each) => each.endsWith(".rels"))) {
    const source = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/u, "$1$2");
    const all = await pack.relationships(source);
    if (new Set(all.map(({ id }) => id)).size !== all.length) found.push(`${name}: an id twice`);
    for (const { target, isExternal } of all)
      if (!isExternal && !pack.zip.has(target)) found.push(`${name}: ${target}`);
  }
  for (const name of pack.zip.names.filter((each) => each.endsWith(".xml"))) {
    const { text } = await pack.text(name);
    readXml(text, name);
    if (/="(?:NaN|undefined|\[object Object\])"/u.test(text)) found.push(`${name}: a value that is none`);
  }
  return found;
}

/**
 * Contents and formulas of the sheets that hold none of the plan's tables, by sheet, and the results of formulas. A formula that the
 * workbook came without a result for may have one in the copy: results are compared where there was one.
 */
async function strangers({ package: pack, sheets, stringsPart, date1904 }: WorkbookPackage): Promise<{
  readonly cells: object;
  readonly results: ReadonlyMap<string, unknown>;
}> {
  const results = new Map<string, unknown>();
  const strings = stringsPart === null ? [] : readStrings((await pack.text(stringsPart)).text, stringsPart);
  const found: Record<string, unknown[]> = {};
  for (const { name, kind, part } of sheets) {
    if (kind !== "worksheet" || OURS.test(name)) continue;
    const cells: unknown[] = [];
    const root = readSheet(
      (await pack.text(part)).text,
      part,
      { strings, date1904 },
      {
        cell: ({ row, column, style, formula, value, element }) => {
          if (formula !== null) results.set(`${name} ${row} ${column}`, value);
          cells.push([row, column, style, formula, formula === null ? value : null, element.attributes]);
        },
      },
    );
    found[name] = [
      cells,
      root.children
        .filter(({ local }) => local !== "sheetData")
        .map(({ local, attributes }) => [local, attributes]),
    ];
    expect(childrenNamed(root, "sheetData")).toHaveLength(1);
  }
  return { cells: found, results };
}

/** The results that two workbooks' formulas came without, as anybody can work them out. */
const RESULTS: Readonly<Record<string, readonly number[]>> = {
  "03-array-formula.xlsx": [200, 30],
  "21-number-with-link.xlsx": [2000],
};

const OURS =
  /^(Plan|Mål|Krav|Budget|Afvigelse|KPI|Lister|Rapportering|Resultat|Opfyldelse|Kravopfyldelse|Flag|Segl|Seglkopi|Historik|Rapporthistorik|Historikgrundlag|Rapport .*|AftaltPlan)( plan)*$/u;

describe.each(names)("%s", (name) => {
  it(`keeps every part and every other sheet through a recalculation and two reports ${EXTENT}`, async () => {
    const file = join(WORKBOOKS, name);
    const before = readFileSync(file);
    const parts = await untouched(before);
    const { cells, results } = await strangers(await openWorkbook(before));
    const out = (what: string): string => join(folder, `${what}-${name}`);
    const run = { language: "da", sealed: false, warn: () => undefined } as const;
    await recalculateFile({ ...run, file, out: out("recalculated"), today: "2025-01-15" });
    await reportFile({ ...run, file, out: out("q1"), today: "2024-04-10", report: "Q1", again: false });
    await reportFile({
      ...run,
      file: out("q1"),
      out: out("q2"),
      today: "2024-07-10",
      report: "Q2",
      again: false,
    });
    for (const what of ["recalculated", "q1", "q2"]) {
      const copy = readFileSync(out(what));
      expect(Object.fromEntries([...(await untouched(copy))].filter(([part]) => parts.has(part)))).toEqual(
        Object.fromEntries(parts),
      );
      expect(await faults(copy)).toEqual([]);
      const after = await strangers(await openWorkbook(copy));
      expect(after.cells).toEqual(cells);
      const missing = [...results.keys()].filter((cell) => results.get(cell) === null);
      for (const [cell, result] of results)
        if (result !== null) expect([cell, after.results.get(cell)]).toEqual([cell, result]);
      if (RESULTS[name] !== undefined)
        expect(missing.map((cell) => after.results.get(cell))).toEqual(RESULTS[name]);
    }
  }, 120_000);
});
