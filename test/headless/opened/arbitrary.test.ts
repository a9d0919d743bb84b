// Property: whatever a package is made of, a copy with one figure more is the package with one figure more, to the letter.
import fc from "fast-check";
import { zip } from "@cj-tech-master/excelts/archive";
import { Zip } from "../../../src/files";
import { openHeadless } from "../../../src/headless";
import { STYLES } from "./package";

const TRANSITIONAL = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const STRICT = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Text between elements: spaces, comments, and elements and attributes that no program knows. */
const between = fc
  .array(
    fc.constantFrom(
      "\r\n  ",
      "<!-- <c r='A1'/> -->",
      '<?program valg="1"?>',
      "<f:ting xmlns:f=\"urn:f\" k='1 > 0'>tekst &amp; mere</f:ting>",
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="z" xmlns:z="urn:z"><z:c r="A1"/></mc:Choice></mc:AlternateContent>',
    ),
    { maxLength: 3 },
  )
  .map((all) => all.join(""));
const attributes = fc.constantFrom("", " xmlns:u='urn:u' u:id='{1}'", '\n ny="æ&quot;ø"', " ny = 'å'");

const contents = fc.constantFrom<readonly [type: string, (p: string) => string]>(
  ["", (p) => `<${p}v>0.1000</${p}v>`],
  ["", (p) => `<${p}f ca="0">1+1</${p}f><${p}v>2</${p}v>`],
  [' t="str"', (p) => `<${p}f>"a"&amp;"b"</${p}f><${p}v>ab</${p}v>`],
  [' t="b"', (p) => `<${p}v>1</${p}v>`],
  [' t="e"', (p) => `<${p}v>#DIV/0!</${p}v>`],
  [' t="inlineStr"', (p) => `<${p}is><${p}r><${p}t xml:space="preserve"> fed</${p}t></${p}r></${p}is>`],
  ["", () => ""],
);

const row = fc.record({
  attributes,
  cells: fc.array(fc.record({ attributes, contents, before: between }), { maxLength: 4 }),
  after: between,
});

const name = fc.stringMatching(/^[a-zæøå][a-z0-9_-]{0,6}$/u);
const anyPackage = fc.record({
  names: fc.constantFrom(TRANSITIONAL, STRICT),
  prefix: fc.constantFrom("", "x:", "regneark:"),
  relation: fc.constantFrom("r", "rel"),
  bookPart: fc.constantFrom("xl/workbook.xml", "bog.xml", "Mappe/indhold/bog.xml"),
  sheetPart: name.map((each) => `xl/ark/${each}.xml`),
  rows: fc.array(row, { maxLength: 4 }),
  before: between,
  after: between,
  inBook: between,
  parts: fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 60 })), {
    maxLength: 4,
    selector: ([each]) => each,
  }),
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
});
type AnyPackage = typeof anyPackage extends fc.Arbitrary<infer Value> ? Value : never;

function textsOf({ names, prefix: p, relation, bookPart, sheetPart, ...rest }: AnyPackage): {
  readonly book: string;
  /** The sheet without its rows' end, and the rest of it. */
  readonly sheet: readonly [string, string];
  readonly others: readonly (readonly [string, string])[];
} {
  const declared = p === "" ? `xmlns="${names.main}"` : `xmlns:${p.slice(0, -1)}="${names.main}"`;
  const rows = rest.rows.map(
    (each, index) =>
      `<${p}row r="${index + 1}"${each.attributes}>${each.cells
        .map(
          (cell, column) =>
            `${cell.before}<${p}c r="${"ABCD"[column] ?? ""}${index + 1}"${cell.attributes}${cell.contents[0]}>${cell.contents[1](p)}</${p}c>`,
        )
        .join("")}</${p}row>${each.after}`,
  );
  return {
    book: `<${p}workbook ${declared} xmlns:${relation}="${names.relations}">${rest.inBook}<${p}sheets><${p}sheet name="Ark1" sheetId="1" ${relation}:id="id1"/></${p}sheets>${rest.inBook}</${p}workbook>`,
    sheet: [
      `<?xml version='1.0'?><${p}worksheet ${declared}>${rest.before}<${p}sheetData>${rows.join("")}`,
      `</${p}sheetData>${rest.after}</${p}worksheet>`,
    ],
    others: [
      [
        "[Content_Types].xml",
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/${bookPart}" ContentType="${TYPE}sheet.main+xml"/><Override PartName="/${encodeURI(sheetPart)}" ContentType="${TYPE}worksheet+xml"/></Types>`,
      ],
      [
        "_rels/.rels",
        `<p:Relationships xmlns:p="${PACKAGE}/relationships"><p:Relationship Target="${bookPart}" Type="${names.relations}/officeDocument" Id="a"/></p:Relationships>`,
      ],
      [
        bookPart.replace(/([^/]*)$/u, "_rels/$1.rels"),
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="id1" Type="${names.relations}/worksheet" Target="/${encodeURI(sheetPart)}"/><Relationship Id="s" Type="${names.relations}/styles" Target="/formater.xml"/></Relationships>`,
      ],
      ["formater.xml", STYLES.replaceAll(TRANSITIONAL.main, names.main)],
    ],
  };
}

test("one figure more is all that differs, in any package", async () => {
  await fc.assert(
    fc.asyncProperty(anyPackage, async (made) => {
      const { book, sheet, others } = textsOf(made);
      const encoder = new TextEncoder();
      const parts = [
        ...[...others, [made.bookPart, book] as const, [made.sheetPart, sheet.join("")] as const].map(
          ([part, text]) => [part, encoder.encode(text)] as const,
        ),
        ...made.parts.map(([part, bytes]) => [`andet/${part}.bin`, bytes] as const),
      ];
      const archive = zip();
      const inOrder = parts.map((part, index) => ({ part, key: made.order[index] ?? 0 }));
      inOrder.sort((one, two) => one.key - two.key);
      for (const { part } of inOrder) archive.add(part[0], part[1]);
      const source = archive.bytesSync();

      const excel = await openHeadless(source);
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem("Ark1").getRange("Z90").values = [[1]];
        await context.sync();
      });
      const copy = await Zip.open(await excel.save());

      const p = made.prefix;
      const figure = `<${p}row r="90"><${p}c r="Z90"><${p}v>1</${p}v></${p}c></${p}row>`;
      const calculation = `<${p}calcPr fullCalcOnLoad="1"/>`;
      expect(copy.names).toEqual((await Zip.open(source)).names);
      for (const [part, before] of parts) {
        const after = await copy.read(part);
        const text = new TextDecoder().decode(after);
        if (part === made.sheetPart) expect(text).toBe(sheet.join(figure));
        else if (part === made.bookPart) {
          expect(text.split(calculation)).toHaveLength(2);
          expect(text.replace(calculation, "")).toBe(book);
        } else expect(after).toEqual(before);
      }
    }),
    { numRuns: 20 },
  );
});
