// A signed workbook: its signature comes along as it is, and is said to hold for the original only.
import { openHeadless } from "../../../src/headless";
import { cliWords } from "../../../src/wording/cli";
import { copyOf, packed, partsWith, rels, unpacked } from "./package";

const SIGNATURES = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
const signed = partsWith({
  "_rels/.rels": rels({
    rId1: ["officeDocument", "xl/workbook.xml"],
    rId2: [`${SIGNATURES}/origin`, "_xmlsignatures/origin.bin"],
  }),
  "_xmlsignatures/origin.bin": "",
  "_xmlsignatures/_rels/origin.bin.rels": rels({ rId1: [`${SIGNATURES}/signature`, "sig1.xml"] }),
  "_xmlsignatures/sig1.xml": '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
});

test("a signed workbook is warned of as it is opened, in both languages", async () => {
  const { warnings } = await openHeadless(packed(signed));
  expect(warnings).toEqual([{ kind: "signature-broken" }]);
  expect(warnings.map((each) => [cliWords("da").engine(each), cliWords("en").engine(each)])).toEqual([
    [
      "Bemærk: den digitale signatur gælder originalen. I kopien viser Excel den som ugyldig.",
      "Note: the digital signature holds for the original. In the copy, Excel shows it as invalid.",
    ],
  ]);
});

test("the signature's parts come back byte for byte", async () => {
  const copy = await unpacked(await copyOf(packed(signed)));
  for (const [part, text] of Object.entries(signed)) if (part.startsWith("_")) expect(copy[part]).toBe(text);
});

test("a workbook without a signature is not warned of", async () => {
  expect((await openHeadless(packed(partsWith({})))).warnings).toEqual([]);
});
