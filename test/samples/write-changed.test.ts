// A sample is written only when its content has changed.
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { samePackage, writeChanged } from "../../scripts/write-changed";

const SAMPLE = readFileSync(resolve(__dirname, "../../samples/dropped-dtu-2016.xlsx"));

/** The sample with one part changed. */
async function withPart(path: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = zip();
  let found = false;
  for await (const entry of unzip(SAMPLE).entries()) {
    const bytes = Buffer.from(await entry.bytes());
    if (entry.path === path) found = true;
    parts.add(entry.path, entry.path === path ? Buffer.from(change(bytes.toString("utf8"))) : bytes);
  }
  if (!found) throw new Error(`The sample has no ${path}`);
  return parts.bytesSync();
}

const builtLater = () =>
  withPart("docProps/core.xml", (xml) => xml.replaceAll(/\d{4}-\d\d-\d\dT/g, "2031-02-03T"));

describe("two packages", () => {
  test("are the same when only the times of creation and modification differ", async () => {
    expect(Buffer.from(await builtLater()).equals(SAMPLE)).toBe(false);
    expect(await samePackage(SAMPLE, await builtLater())).toBe(true);
  });

  test.each([
    ["another author", "docProps/core.xml", (xml: string) => xml.replace("<dc:creator>", "<dc:creator>X")],
    ["another text in a cell", "xl/sharedStrings.xml", (xml: string) => xml.replace("</t>", "!</t>")],
    ["another letter in a sheet", "xl/worksheets/sheet1.xml", (xml: string) => `${xml} `],
  ])("differ by %s", async (_, path, change) => {
    expect(await samePackage(SAMPLE, await withPart(path, change))).toBe(false);
  });

  test("differ by a part more, on either side", async () => {
    const parts = zip();
    for await (const entry of unzip(SAMPLE).entries()) parts.add(entry.path, await entry.bytes());
    parts.add("xl/new.xml", new Uint8Array([1]));
    const more = parts.bytesSync();
    expect(await samePackage(SAMPLE, more)).toBe(false);
    expect(await samePackage(more, SAMPLE)).toBe(false);
  });
});

describe("a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "resultatplan-samples-"));
  const file = join(folder, "sample.xlsx");
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test("that is missing is written, then left alone by a later build of the same content", async () => {
    expect(await writeChanged(file, SAMPLE)).toBe(true);
    utimesSync(file, 1_000_000, 1_000_000);
    expect(await writeChanged(file, await builtLater())).toBe(false);
    expect(statSync(file).mtimeMs).toBe(1_000_000_000);
    expect(readFileSync(file).equals(SAMPLE)).toBe(true);
  });

  test("is written over by other content, and so is a damaged one", async () => {
    const other = await withPart("xl/sharedStrings.xml", (xml) => xml.replace("</t>", "!</t>"));
    expect(await writeChanged(file, other)).toBe(true);
    expect(readFileSync(file).equals(other)).toBe(true);
    writeFileSync(file, "<<<<<<< HEAD");
    expect(await writeChanged(file, SAMPLE)).toBe(true);
    expect(readFileSync(file).equals(SAMPLE)).toBe(true);
  });
});
