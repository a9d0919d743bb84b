// The names of a file in the model and in the copy: of whole columns, of many cells, and many.
import { openHeadless } from "../../../src/headless";
import { copyOf, packed, partsWith, sheetXml, unpacked, workbookXml } from "./package";

function withNames(names: string, rows = ""): Uint8Array {
  return packed(
    partsWith({
      "xl/workbook.xml": workbookXml(`<definedNames>${names}</definedNames>`),
      "xl/worksheets/sheet1.xml": sheetXml(rows),
    }),
  );
}

test.each(["Ark1!$A:$A", "Ark1!$1:$3", "Ark1!$A$1:$XFD$1048576", "Ark1!$A$1:$B$2,Ark1!$D$1", "#REF!", "1+1"])(
  "a name for %s is known, and is not given twice",
  async (text) => {
    const excel = await openHeadless(withNames(`<definedName name="Flag">${text}</definedName>`));
    const found: unknown = await excel.run(async (context) => {
      const item = context.workbook.names.getItemOrNullObject("flag").load("name,formula");
      await context.sync();
      return item.isNullObject ? null : (item.formula as unknown);
    });
    expect(found).toBe(`=${text}`);
    await expect(
      excel.run(async (context) => {
        context.workbook.names.add("Flag", "=1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);

test.each([
  ["Ark1!$A:$A", "SUM(Alle)", 6],
  ["Ark1!$A$1:$XFD$1048576", "INDEX(Alle,2,1)", 2],
  ["Ark1!$A$1:$A$3", "SUM(Alle)", 6],
  ["Ark1!$A$1:$A$3", "ROWS(Alle)", 3],
  ["Ark1!$A$3", "Alle*2", 6],
])("a name for %s counts in =%s", async (text, formula, expected) => {
  const rows = [1, 2, 3].map((value) => `<row r="${value}"><c r="A${value}"><v>${value}</v></c></row>`);
  const excel = await openHeadless(
    withNames(`<definedName name="Alle">${text}</definedName>`, rows.join("")),
  );
  const value = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Andet");
    sheet.getRange("A1").formulas = [[`=${formula}`]];
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
  expect(value).toBe(expected);
});

test("20,000 names come back as they were written, each looked for once", async () => {
  const names = Array.from(
    { length: 20_000 },
    (_name, index) =>
      `<definedName name="Post_${index}" comment="nr. ${index}">Ark1!$A$${index + 1}</definedName>`,
  ).join("");
  const copy = await unpacked(await copyOf(withNames(names)));
  expect(copy["xl/workbook.xml"]).toContain(names);
});

test("a name follows its sheet's new name, and keeps what is not known here", async () => {
  const excel = await openHeadless(
    withNames('<definedName name="Sats" comment="pr. år" vbProcedure="0">Ark1!$A$1</definedName>'),
  );
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").name = "Satser";
    await context.sync();
  });
  const copy = await unpacked(await excel.save());
  expect(copy["xl/workbook.xml"]).toContain(
    '<definedName name="Sats" comment="pr. år" vbProcedure="0">Satser!$A$1</definedName>',
  );
});
