// Hostile and huge workbooks: opened and copied in time that grows with the file, or refused with a reason.
import { HeadlessFileError, openHeadless } from "../../../src/headless";
import {
  contentTypes,
  copyOf,
  packed,
  type Parts,
  partsWith,
  rels,
  sheetXml,
  unpacked,
  workbookXml,
} from "./package";

const SHEET = "xl/worksheets/sheet1.xml";

async function refusal(parts: Parts): Promise<string> {
  try {
    await openHeadless(packed(partsWith(parts)));
  } catch (error) {
    if (error instanceof HeadlessFileError) return error.code;
    throw error;
  }
  return "none";
}

/** The sheet's element of that name, of a copy. */
async function kept(after: string, rows = ""): Promise<void> {
  const copy = await unpacked(await copyOf(packed(partsWith({ [SHEET]: sheetXml(rows, after) }))));
  expect(copy[SHEET]?.includes(after)).toBe(true);
}

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_each, index) => make(index)).join("");

describe("comes back as it was", () => {
  test.each(["A1:A1048576", "A1:XFD1048576", "A1:XFD1"])("cells joined over %s", async (ref) => {
    await kept(
      `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`,
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
    );
  });

  test("20,000 joined areas", async () => {
    await kept(
      `<mergeCells count="20000">${many(20_000, (at) => `<mergeCell ref="A${2 * at + 1}:B${2 * at + 2}"/>`)}</mergeCells>`,
    );
  });

  test("a rule for 20,000 cells one by one, and one for every cell", async () => {
    await kept(
      `<dataValidations count="2"><dataValidation type="list" sqref="${many(20_000, (at) => `A${2 * at + 1} `).trim()}"><formula1>"a,b"</formula1></dataValidation><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>`,
    );
  });

  test("5,000 conditional formats", async () => {
    await kept(
      many(
        5_000,
        (at) =>
          `<conditionalFormatting sqref="A${at + 1}"><cfRule type="expression" priority="${at + 1}"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`,
      ),
    );
  });

  test("figures in the first and the last cell of a sheet", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const copy = await unpacked(await copyOf(packed(partsWith({ [SHEET]: sheetXml(rows) }))));
    expect(copy[SHEET]).toContain('<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>');
  });
});

describe("is refused", () => {
  test.each([
    [
      "unsupported",
      "elements 1,000 within one another",
      `<x>${"<a>".repeat(1_000)}${"</a>".repeat(1_000)}</x>`,
    ],
    ["unreadable", "a sheet that is cut off", '<worksheet xmlns="x"><sheetData>'],
    [
      "unreadable",
      "an entity that fetches a file",
      '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>',
    ],
    [
      "unreadable",
      "entities that multiply",
      `<!DOCTYPE w [<!ENTITY a "${"x".repeat(99)}"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`,
    ],
    ["unreadable", "a row after the last", sheetXml('<row r="1048577"/>')],
    ["unreadable", "rows out of order", sheetXml('<row r="2"/><row r="1"/>')],
    ["unreadable", "a string that is not there", sheetXml('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')],
  ])("as %s: %s", async (code, _what, sheet) => {
    expect(await refusal({ [SHEET]: sheet })).toBe(code);
  });

  test.each([
    "../../../../etc/passwd",
    "file:///etc/passwd",
    "/etc/passwd",
    "..\\..\\etc\\passwd",
    "C:\\x.xml",
    "%2e%2e/%2e%2e/etc/passwd",
    "",
  ])("as unreadable: a sheet whose part is said to be %j", async (target) => {
    expect(
      await refusal({
        "xl/_rels/workbook.xml.rels": rels({
          rId1: ["worksheet", target],
          rId2: ["styles", "styles.xml"],
        }),
      }),
    ).toBe("unreadable");
  });

  test("as no workbook: a package of another program, and one without sheets", async () => {
    expect(
      await refusal({
        "[Content_Types].xml": contentTypes({
          "xl/workbook.xml":
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        }),
      }),
    ).toBe("not-xlsx");
    expect(await refusal({ "xl/workbook.xml": workbookXml("", "", " ") })).toBe("not-xlsx");
  });
});

test.each(["\\XL\\Worksheets\\Sheet1.XML", "xl\\worksheets\\sheet1.xml", "/xl/worksheets/sheet1.xml"])(
  "a part is found by the name %s, and keeps it in the copy",
  async (part) => {
    const parts = partsWith({ [part]: sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>') });
    const source = packed(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== SHEET)));
    const copy = await unpacked(await copyOf(source));
    expect(copy[part]).toContain('<row r="1"><c r="A1"><v>7</v></c></row><row r="90">');
    expect(copy[SHEET]).toBeUndefined();
  },
);

test.each(["../x.bin", "xl/../../x.bin", "..\\x.bin", "C:\\x.bin", "/../x.bin"])(
  "a package with a part named %s is refused",
  async (part) => {
    expect(await refusal({ [part]: "1" })).toBe("unreadable");
  },
);
