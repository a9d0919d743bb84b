// The package layer by itself: arbitrary packages come back byte for byte, and hostile ones are refused.
import fc from "fast-check";
import { zip } from "@cj-tech-master/excelts/archive";
import { Edits, insertInOrder, PackageError, readXml, withAttributes, Zip } from "../../src/files";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

async function problem(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
  return "none";
}

const partName = fc
  .array(fc.stringMatching(/^[a-zæøåA-Z0-9_-]{1,8}$/u), { minLength: 1, maxLength: 4 })
  .map((steps) => `${steps.join("/")}.bin`);

test("a copy with one part changed has every other part of any package byte for byte, in order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(partName, fc.uint8Array({ maxLength: 300 })), {
        minLength: 2,
        maxLength: 12,
        selector: ([name]) => name.toLowerCase(),
      }),
      fc.uint8Array({ maxLength: 100 }),
      async (parts, content) => {
        const archive = zip();
        for (const [name, bytes] of parts) archive.add(name, bytes);
        const source = await Zip.open(archive.bytesSync());
        const [changed = ""] = parts[0] ?? [];
        const copy = await Zip.open(await source.copy(new Map([[changed, content]])));
        expect(copy.names).toEqual(source.names);
        expect([...copy.names].sort()).toEqual(parts.map(([name]) => name).sort());
        for (const [name, bytes] of parts)
          expect(await copy.read(name)).toEqual(name === changed ? content : bytes);
      },
    ),
    { numRuns: 50 },
  );
});

const xmlName = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/u);
const value = fc.string({ maxLength: 12 }).map((each) => each.replaceAll(/[<>&"\p{Cc}]/gu, "ø"));
const attribute = fc.tuple(xmlName, value, fc.constantFrom('"', "'"), fc.constantFrom(" ", "\n  ", "\t"));

test("a start tag with one attribute changed keeps the others as they are written, spaces and quotes too", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(attribute, { selector: ([name]) => name, maxLength: 6 }),
      value,
      (attributes, added) => {
        const clean = attributes.map(
          ([name, text, quote, space]) => `${space}${name}=${quote}${text.replaceAll("'", "ø")}${quote}`,
        );
        const tag = `<x:c${clean.join("")}>`;
        const changed = withAttributes(tag, { Ny: added });
        expect(changed.startsWith(tag.slice(0, -1))).toBe(true);
        expect(withAttributes(changed, { Ny: null })).toBe(tag);
      },
    ),
  );
});

test("an element is found where it is in the text, whatever stands before it", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom("<!-- < -->", "<a b='>'/>", "<?p x?>", "æ😀\r\n", "<![CDATA[<z/>]]>", "&amp;"),
        { maxLength: 8 },
      ),
      (before) => {
        const source = `<r xmlns="u">${before.join("")}<z:mark xmlns:z="v" k="1">text</z:mark></r>`;
        const root = readXml(source, "part");
        const mark = root.children.at(-1);
        expect(mark).toBeDefined();
        if (mark === undefined) return;
        expect(source.slice(mark.start, mark.end)).toBe('<z:mark xmlns:z="v" k="1">text</z:mark>');
        const edits = new Edits(source);
        edits.remove(mark);
        expect(edits.done()).toBe(`<r xmlns="u">${before.join("")}</r>`);
      },
    ),
  );
});

test("elements put into a sheet one by one are in the schema's order, whatever the order they were put in", () => {
  const order =
    "sheetPr sheetViews cols sheetProtection autoFilter mergeCells conditionalFormatting dataValidations pageMargins pageSetup tableParts".split(
      " ",
    );
  fc.assert(
    fc.property(
      fc.shuffledSubarray(order),
      fc.subarray(["sheetViews", "mergeCells", "hyperlinks", "extLst"]),
      (added, there) => {
        const before = there.filter((each) => each === "sheetViews");
        const after = there.filter((each) => each !== "sheetViews");
        const xml = [...before, "sheetData", ...after].map((each) => `<${each}/>`).join("");
        const root = readXml(`<worksheet xmlns="u">${xml}</worksheet>`, "sheet");
        const edits = new Edits(`<worksheet xmlns="u">${xml}</worksheet>`);
        const made = added.filter((each) => !there.includes(each));
        for (const each of made) insertInOrder(edits, root, "worksheet", each, `<${each}/>`);
        const found = [...edits.done().matchAll(/<(\w+)\/>/gu)].map(([, name = ""]) => name);
        const all = [
          ...order.slice(0, 3),
          "sheetData",
          ...order.slice(3, -3),
          "hyperlinks",
          ...order.slice(-3),
          "extLst",
        ];
        expect(found).toEqual(all.filter((each) => found.includes(each)));
        expect(found).toHaveLength(made.length + there.length + 1);
      },
    ),
  );
});

describe("hostile packages", () => {
  it("is refused: a part that is in the file twice", async () => {
    const archive = zip();
    archive.add("xl/a.xml", text("<a/>")).add("XL/A.xml", text("<b/>"));
    expect(await problem(() => Zip.open(archive.bytesSync()))).toBe("damaged");
  });

  it("is refused before it is unpacked: a part of 300 MB that is 300 kB packed", async () => {
    const archive = zip();
    archive.add("xl/bomb.xml", new Uint8Array(300 * 1024 * 1024));
    const bytes = archive.bytesSync();
    expect(bytes.length).toBeLessThan(1_000_000);
    const source = await Zip.open(bytes);
    expect(await problem(() => source.read("xl/bomb.xml"))).toBe("too-large");
    // A part that nobody reads is copied as it is packed.
    expect((await source.copy(new Map())).length).toBeLessThan(1_000_000);
  }, 60_000);

  it("is refused: a part that unpacks to more than the file says", async () => {
    const archive = zip();
    archive.add("a.xml", new Uint8Array(5_000));
    const bytes = archive.bytesSync();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      const signature = view.getUint32(at, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(await problem(async () => (await Zip.open(bytes)).read("a.xml"))).toBe("damaged");
  });

  it("is refused: a document type, an entity of its own, elements 1,000 deep, and XML cut off", () => {
    const refused = (xml: string): Promise<string> =>
      problem(() => Promise.resolve().then(() => readXml(xml, "part")));
    return Promise.all([
      expect(refused('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).resolves.toBe(
        "damaged",
      ),
      expect(refused("<a>&x;</a>")).resolves.toBe("damaged"),
      // Nothing is wrong with it: it is only not read here.
      expect(refused("<a>".repeat(1_000) + "</a>".repeat(1_000))).resolves.toBe("unsupported"),
      expect(refused("<a><b>")).resolves.toBe("damaged"),
    ]);
  });

  it("is refused: a file of more than 20,000 entries", async () => {
    const archive = zip();
    for (let number = 0; number <= 20_000; number += 1) archive.add(`xl/${number}.xml`, new Uint8Array(0));
    expect(await problem(() => Zip.open(archive.bytesSync()))).toBe("too-large");
  }, 30_000);

  it("is refused: an entry whose name leads out of the package", async () => {
    const archive = zip();
    archive.add("../../etc/x", text("1"));
    expect(await problem(() => Zip.open(archive.bytesSync()))).toBe("damaged");
  });
});
