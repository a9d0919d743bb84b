// What copies lost before they were made by patching, each by name: it is in the copy as it was written, and in a copy of that.
import {
  contentTypes,
  copyOf,
  MAIN,
  packed,
  type Parts,
  partsWith,
  rels,
  sheetXml,
  unpacked,
  workbookXml,
} from "./package";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";

/** Elements of a sheet, in the order the schema wants them. */
const CELLS = {
  "a number in a cell with a link": '<c r="A1"><v>2000</v></c>',
  "an array formula of one cell": '<c r="B1"><f t="array" ref="B1">SUM(A1:A2*2)</f><v>200</v></c>',
  "a what-if table": '<c r="C1"><f t="dataTable" ref="C1:C2" dt2D="0" dtr="0" r1="A1"/><v>7</v></c>',
  "a formula to another workbook": '<c r="D1"><f>[1]Ark1!$A$1</f><v>30</v></c>',
  "a formula that names the other workbook's file":
    "<c r=\"E1\"><f>SUM('[b.xlsx]Ark 1'!A1:B1)</f><v>31</v></c>",
  "an empty shared string": '<c r="F1" t="s"><v>0</v></c>',
  "a check box in a cell": '<c r="G1" s="3" t="b"><v>1</v></c>',
  "a text that begins with an apostrophe": '<c r="H1" s="2" t="s"><v>1</v></c>',
  "a rich value": '<c r="I1" t="e" vm="1"><v>#VALUE!</v></c>',
  "a formula of dynamic arrays":
    '<c r="J1" cm="1"><f t="array" ref="J1:J2">_xlfn.UNIQUE(A1:A2)</f><v>2000</v></c>',
  "a text of several looks":
    '<c r="K1" t="inlineStr"><is><r><rPr><b/></rPr><t>Fed</t></r><r><t xml:space="preserve"> ikke</t></r></is></c>',
};
const UNDER_MERGED = '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>';
const AROUND = {
  "a sheet's password and its options":
    '<sheetProtection algorithmName="SHA-512" hashValue="q1w2" saltValue="e3r4" spinCount="100000" sheet="1" formatCells="0" selectLockedCells="1"/>',
  "cells that may be edited with a password":
    '<protectedRanges><protectedRange password="CC1A" sqref="A5" name="Fri"/></protectedRanges>',
  scenarios:
    '<scenarios current="0"><scenario name="Bedst" count="1"><inputCells r="A1" val="1"/></scenario></scenarios>',
  "a filter by icon":
    '<autoFilter ref="A8:B12"><filterColumn colId="0"><iconFilter iconSet="3Arrows" iconId="1"/></filterColumn></autoFilter>',
  "another user's view":
    '<customSheetViews><customSheetView guid="{0D1A5B9C-3E5F-4C7A-9B1D-2E4F6A8C0E11}" showGridLines="0"/></customSheetViews>',
  "joined cells": '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>',
  "a colour scale with limits in cells":
    '<conditionalFormatting sqref="A20:A30"><cfRule type="colorScale" priority="2"><colorScale><cfvo type="num" val="$A$1"/><cfvo type="formula" val="$B$1"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule></conditionalFormatting>',
  "a data bar with limits in cells":
    '<conditionalFormatting sqref="B20:B30"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="num" val="$A$1"/><cfvo type="num" val="$B$1"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
  "a conditional format with a number format":
    '<conditionalFormatting sqref="C20:C30"><cfRule type="cellIs" dxfId="0" priority="4" operator="greaterThan"><formula>$A$1</formula></cfRule></conditionalFormatting>',
  "validations against a cell, and on a whole row":
    '<dataValidations count="2"><dataValidation type="whole" operator="lessThanOrEqual" sqref="D20"><formula1>$A$1</formula1></dataValidation><dataValidation type="list" sqref="A40:XFD40"><formula1>"ja,nej"</formula1></dataValidation></dataValidations>',
  "a link and its tooltip":
    '<hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="Se kontrakten"/></hyperlinks>',
  "headers that name a picture": "<headerFooter><oddHeader>&amp;C&amp;G</oddHeader></headerFooter>",
  "ignored errors": '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>',
  "notes' shapes": '<legacyDrawing r:id="rId2"/>',
  "pictures in headers and footers": '<legacyDrawingHF r:id="rId4"/>',
  "form controls":
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId5" name="Knap"/></controls></mc:Choice></mc:AlternateContent>',
  "a slicer, and what no program knows yet":
    '<extLst><ext uri="{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId6"/></x14:slicerList></ext><ext uri="{00000000-0000-0000-0000-000000000000}"><ny:ting xmlns:ny="urn:ny" værdi="1"/></ext></extLst>',
};
const IN_BOOK = {
  "read-only recommended": '<fileSharing readOnlyRecommended="1"/>',
  "a password on the structure":
    '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="a1" workbookSaltValue="b2" workbookSpinCount="100000" lockStructure="0"/>',
  "links to other workbooks, before the names":
    '<externalReferences><externalReference r:id="rId7"/></externalReferences>',
  "views of other users":
    '<customWorkbookViews><customWorkbookView name="Ane" guid="{0D1A5B9C-3E5F-4C7A-9B1D-2E4F6A8C0E11}" windowWidth="800" windowHeight="600" activeSheetId="1"/></customWorkbookViews>',
  "pivot caches": '<pivotCaches><pivotCache cacheId="5" r:id="rId8"/></pivotCaches>',
};
const IN_STYLES = {
  "a number format with an escaped per cent": '<numFmt numFmtId="164" formatCode="0.0\\%"/>',
  "a font that is bold by false": '<font><b val="0"/><sz val="11"/><name val="Calibri"/></font>',
  "a fill without a kind, as openpyxl and pandas write it": "<fill><patternFill/></fill>",
  "a format with the apostrophe's mark":
    '<xf numFmtId="164" fontId="1" fillId="1" borderId="0" xfId="0" quotePrefix="1"/>',
  "the look of a check box":
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}" xmlns:xfpb="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"><xfpb:xfComplement i="0"/></ext></extLst></xf>',
  "the number format of a conditional format": '<dxf><numFmt numFmtId="165" formatCode="0.00"/></dxf>',
  "a palette": '<colors><indexedColors><rgbColor rgb="FF123456"/></indexedColors></colors>',
};

/** Parts that no change reaches; the relationships that lead to them are in the package below. */
const PARTS: Readonly<Record<string, readonly [part: string, text: string]>> = {
  "notes on empty cells": [
    "xl/comments1.xml",
    `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="M40" authorId="0"><text><t>Husk</t></text></comment></commentList></comments>`,
  ],
  "notes' shapes with HTML in them": [
    "xl/drawings/vmlDrawing1.vml",
    "<xml xmlns:v='urn:schemas-microsoft-com:vml'><v:shape><br>ikke XML</v:shape></xml>",
  ],
  "the shapes of pictures in headers": ["xl/drawings/vmlDrawing2.vml", "<xml><v:shape id=CH></xml>"],
  "a sensitivity label": [
    "docMetadata/LabelInfo.xml",
    '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{1}" enabled="1"/></clbl:labelList>',
  ],
  "a custom ribbon": [
    "customUI/customUI14.xml",
    '<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"/>',
  ],
  "named sheet views": [
    "xl/namedSheetViews/namedSheetView1.xml",
    '<namedSheetViews xmlns="http://schemas.microsoft.com/office/spreadsheetml/2019/namedsheetviews"/>',
  ],
  "XML maps": [
    "xl/xmlMaps.xml",
    `<MapInfo xmlns="${MAIN}" SelectionNamespaces=""><Schema ID="S1"/></MapInfo>`,
  ],
  "single cells of an XML map": ["xl/tables/tableSingleCells1.xml", `<singleXmlCells xmlns="${MAIN}"/>`],
  "the log of changes": ["xl/revisions/revisionHeaders.xml", `<headers xmlns="${MAIN}" guid="{1}"/>`],
  "a control's properties": [
    "xl/ctrlProps/ctrlProp1.xml",
    '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button"/>',
  ],
  "a slicer": [
    "xl/slicers/slicer1.xml",
    '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>',
  ],
  "another workbook's last values": ["xl/externalLinks/externalLink1.xml", `<externalLink xmlns="${MAIN}"/>`],
  "a pivot cache and its records": [
    "xl/pivotCache/pivotCacheDefinition1.xml",
    `<pivotCacheDefinition xmlns="${MAIN}"/>`,
  ],
  "a sheet of Excel 4 macros": [
    "xl/macrosheets/sheet1.xml",
    `<xm:macrosheet xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"/>`,
  ],
  "a dialog sheet": ["xl/dialogsheets/sheet1.xml", `<dialogsheet xmlns="${MAIN}"/>`],
  "the bag of check boxes": [
    "xl/featurePropertyBag/featurePropertyBag.xml",
    '<FeaturePropertyBags xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"/>',
  ],
  macros: ["xl/vbaProject.bin", "\u0000\u0001VBA"],
  "a sheet whose part has another name": [
    "xl/worksheets/månedsark.xml",
    sheetXml('<row r="1"><c r="A1"><v>12</v></c></row>'),
  ],
};

const MICROSOFT = "http://schemas.microsoft.com/office";

function everything(): Parts {
  return partsWith({
    ...Object.fromEntries(Object.values(PARTS)),
    "[Content_Types].xml": contentTypes({
      [BOOK]: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      [SHEET]: "worksheet",
      [STYLES]: "styles",
      "xl/worksheets/månedsark.xml": "worksheet",
      "xl/dialogsheets/sheet1.xml": "dialogsheet",
      "xl/macrosheets/sheet1.xml": "application/vnd.ms-excel.macrosheet+xml",
    }),
    "_rels/.rels": rels({
      rId1: ["officeDocument", BOOK],
      rId2: [`${MICROSOFT}/2020/02/relationships/classificationlabels`, "docMetadata/LabelInfo.xml"],
      rId3: [`${MICROSOFT}/2007/relationships/ui/extensibility`, "customUI/customUI14.xml"],
    }),
    [BOOK]: workbookXml(
      [
        IN_BOOK["links to other workbooks, before the names"],
        IN_BOOK["views of other users"],
        IN_BOOK["pivot caches"],
      ].join(""),
      [IN_BOOK["read-only recommended"], IN_BOOK["a password on the structure"]].join(""),
      '<sheet name="Ark1" sheetId="1" r:id="rId1"/><sheet name="Måneder" sheetId="4" r:id="rId10"/><sheet name="Makro1" sheetId="7" state="hidden" r:id="rId11"/><sheet name="Dialog1" sheetId="8" r:id="rId12"/>',
    ),
    "xl/_rels/workbook.xml.rels": rels({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["styles", "styles.xml"],
      rId3: ["sharedStrings", "sharedStrings.xml"],
      rId7: ["externalLink", "externalLinks/externalLink1.xml"],
      rId8: ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
      rId10: ["worksheet", "worksheets/m%C3%A5nedsark.xml"],
      rId11: [`${MICROSOFT}/2006/relationships/xlMacrosheet`, "macrosheets/sheet1.xml"],
      rId12: ["dialogsheet", "dialogsheets/sheet1.xml"],
      rId13: [`${MICROSOFT}/2006/relationships/vbaProject`, "vbaProject.bin"],
      rId14: ["xmlMaps", "xmlMaps.xml"],
      rId15: ["revisionHeaders", "revisions/revisionHeaders.xml"],
      rId16: [
        `${MICROSOFT}/2022/11/relationships/FeaturePropertyBag`,
        "featurePropertyBag/featurePropertyBag.xml",
      ],
    }),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si/><si><t>'a</t></si></sst>`,
    [SHEET]: sheetXml(
      `<row r="1">${Object.values(CELLS).join("")}</row>${UNDER_MERGED}<row r="90"><c r="Z90" s="4"/></row>`,
      Object.values(AROUND).join(""),
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": rels({
      rId1: ["hyperlink", "https://example.invalid/kontrakt"],
      rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      rId3: ["comments", "../comments1.xml"],
      rId4: ["vmlDrawing", "../drawings/vmlDrawing2.vml"],
      rId5: ["ctrlProp", "../ctrlProps/ctrlProp1.xml"],
      rId6: [`${MICROSOFT}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
      rId7: [`${MICROSOFT}/2019/04/relationships/namedSheetView`, "../namedSheetViews/namedSheetView1.xml"],
      rId8: ["tableSingleCells", "../tables/tableSingleCells1.xml"],
    }),
    [STYLES]: `<styleSheet xmlns="${MAIN}"><numFmts count="1">${IN_STYLES["a number format with an escaped per cent"]}</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>${IN_STYLES["a font that is bold by false"]}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill>${IN_STYLES["a fill without a kind, as openpyxl and pandas write it"]}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/><xf numFmtId="164" fontId="1" xfId="0"/>${IN_STYLES["a format with the apostrophe's mark"]}${IN_STYLES["the look of a check box"]}<xf xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs><dxfs count="1">${IN_STYLES["the number format of a conditional format"]}</dxfs>${IN_STYLES["a palette"]}</styleSheet>`,
  });
}

const before = everything();
const copies: Parts[] = [];
beforeAll(async () => {
  const first = await copyOf(packed(before), 1);
  copies.push(await unpacked(first), await unpacked(await copyOf(first, 2)));
});

describe.each([
  [
    "in a sheet that was written in",
    SHEET,
    { ...CELLS, ...AROUND, "values under joined cells": UNDER_MERGED },
  ],
  ["in the workbook's part", BOOK, IN_BOOK],
  ["in the formats", STYLES, IN_STYLES],
])("%s", (_where, part, elements) => {
  test.each(Object.entries(elements))("%s comes back as it was written", (_what, xml) => {
    expect(before[part]).toContain(xml);
    for (const copy of copies) expect(copy[part]?.split(xml)).toHaveLength(2);
  });
});

describe("in a part of its own", () => {
  test.each(Object.entries(PARTS))("%s comes back byte for byte", (_what, [part, text]) => {
    for (const copy of copies) expect(copy[part]).toBe(text);
  });

  test("everything is found from where it was found", () => {
    for (const copy of copies)
      for (const [part, text] of Object.entries(before))
        if (part.endsWith(".rels"))
          for (const [relation] of text.matchAll(/<Relationship [^>]*>/gu))
            expect(copy[part]).toContain(relation);
  });
});

test("the order of the workbook's part is the schema's, with the names that were added", () => {
  for (const copy of copies)
    expect(
      [
        ...(copy[BOOK] ?? "").matchAll(
          /<(sheets|externalReferences|definedNames|calcPr|customWorkbookViews|pivotCaches)\b/gu,
        ),
      ].map(([, name]) => name),
    ).toEqual([
      "sheets",
      "externalReferences",
      "definedNames",
      "calcPr",
      "customWorkbookViews",
      "pivotCaches",
    ]);
});

test("what was written is there: a figure, two sheets, their tables and formats", () => {
  const [first = {}, second = {}] = copies;
  expect(first[SHEET]).toContain('<c r="Z90" s="4"><v>1</v></c>');
  expect(second[SHEET]).toContain('<c r="Z90" s="4"><v>2</v></c>');
  expect([...(second[BOOK] ?? "").matchAll(/ name="([^"]*)" sheetId/gu)].map(([, name]) => name)).toEqual([
    "Ark1",
    "Måneder",
    "Makro1",
    "Dialog1",
    "Resultat1",
    "Resultat2",
  ]);
  expect(Object.keys(second).filter((part) => /tables\/table\d+\.xml$/u.test(part))).toHaveLength(2);
});
