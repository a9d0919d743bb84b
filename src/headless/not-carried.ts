// What a file holds that saving it here would lose, found by saving a copy and looking for what is no longer there.
import { Workbook } from "@cj-tech-master/excelts";
import { ZipReader } from "@cj-tech-master/excelts/archive";
import { checkBytes } from "./file";

type Kind = "part" | "element";

/** Something a package may hold: a part by its path, or an element within sheets and the workbook. */
interface Feature {
  readonly name: string;
  readonly kind: Kind;
  readonly pattern: RegExp;
}

const FEATURES = [
  { name: "macros (VBA)", kind: "part", pattern: /vbaProject\.bin$/ },
  { name: "custom XML", kind: "part", pattern: /^customXml\/item\d+\.xml$/ },
  { name: "custom document properties", kind: "part", pattern: /^docProps\/custom\.xml$/ },
  { name: "slicers", kind: "part", pattern: /^xl\/slicers\// },
  // The library keeps the parts and drops what ties them to the sheet: a slicer that is nowhere is lost all the same.
  { name: "slicers", kind: "element", pattern: /<x1[45]:slicer(?:Ref)?[ >]/g },
  { name: "timelines", kind: "element", pattern: /<x15:timeline(?:Ref)?[ >]/g },
  { name: "timelines", kind: "part", pattern: /^xl\/timelines\// },
  { name: "pivot tables", kind: "part", pattern: /^xl\/pivotTables\/[^/]+\.xml$/ },
  { name: "charts", kind: "part", pattern: /^xl\/charts\/chart[^/]*\.xml$/ },
  { name: "pictures", kind: "part", pattern: /^xl\/media\// },
  { name: "threaded comments", kind: "part", pattern: /^xl\/threadedComments\// },
  { name: "notes", kind: "part", pattern: /^xl\/comments[^/]*\.xml$/ },
  { name: "queries and connections", kind: "part", pattern: /^xl\/(connections\.xml|queryTables\/)/ },
  { name: "external links", kind: "part", pattern: /^xl\/externalLinks\/[^/]+\.xml$/ },
  { name: "form controls", kind: "part", pattern: /^xl\/ctrlProps\// },
  { name: "embedded objects", kind: "part", pattern: /^xl\/embeddings\// },
  { name: "printer settings", kind: "part", pattern: /^xl\/printerSettings\// },
  { name: "add-in data (web extensions)", kind: "part", pattern: /^xl\/webextensions\/webextension\d/ },
  { name: "digital signatures", kind: "part", pattern: /^_xmlsignatures\// },
  { name: "chart sheets", kind: "part", pattern: /^xl\/chartsheets\/[^/]+\.xml$/ },
  { name: "data model", kind: "part", pattern: /^xl\/model\// },
  { name: "linked data types", kind: "part", pattern: /^xl\/richData\/rdrichvalue\.xml$/ },
  { name: "tables", kind: "part", pattern: /^xl\/tables\/table[^/]*\.xml$/ },
  { name: "shapes", kind: "element", pattern: /<xdr:(?:sp|cxnSp|grpSp)[ >]/g },
  { name: "newer conditional formats", kind: "element", pattern: /<x14:conditionalFormatting[ >]/g },
  { name: "newer data validations", kind: "element", pattern: /<x14:dataValidation[ >]/g },
  { name: "sparklines", kind: "element", pattern: /<x14:sparkline[ >]/g },
  { name: "conditional formats", kind: "element", pattern: /<cfRule[ >]/g },
  { name: "data validations", kind: "element", pattern: /<dataValidation[ >]/g },
  { name: "defined names", kind: "element", pattern: /<definedName[ >]/g },
  { name: "comments of names", kind: "element", pattern: /<definedName [^>]*\bcomment=/g },
  { name: "calculated columns of tables", kind: "element", pattern: /<calculatedColumnFormula[ >]/g },
  {
    name: "filters of tables",
    kind: "element",
    pattern: /<(?:filters|customFilters|dynamicFilter|top10|colorFilter)[ >]/g,
  },
  { name: "sorting of tables", kind: "element", pattern: /<sortState[ >]/g },
  { name: "alternative texts of tables", kind: "element", pattern: /altTextSummary=|<x14:table[ >]/g },
  { name: "custom views", kind: "element", pattern: /<customWorkbookView[ >]/g },
  { name: "scenarios", kind: "element", pattern: /<scenario[ >]/g },
  { name: "merged cells", kind: "element", pattern: /<mergeCell[ >]/g },
  { name: "hyperlinks", kind: "element", pattern: /<hyperlink[ >]/g },
  { name: "sheet protection", kind: "element", pattern: /<sheetProtection[ >]/g },
  { name: "protected ranges", kind: "element", pattern: /<protectedRange[ >]/g },
  { name: "workbook protection", kind: "element", pattern: /<workbookProtection[ >]/g },
  { name: "cell styles", kind: "element", pattern: /<cellStyle [^>]*name=/g },
  { name: "table styles", kind: "element", pattern: /<tableStyle [^>]*name=/g },
] as const satisfies readonly Feature[];

/** What a copy may lose, by its name. */
export type FeatureName = (typeof FEATURES)[number]["name"];

/** Elements are looked for where they belong; text in cells cannot be mistaken for them, as `<` is written `&lt;`. */
const SEARCHED =
  /^xl\/(workbook\.xml|styles\.xml|worksheets\/[^/]+\.xml|tables\/[^/]+\.xml|drawings\/[^/]+\.xml)$/;

async function countFeatures(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const count = (name: string, number: number) => {
    counts.set(name, (counts.get(name) ?? 0) + number);
  };
  const reader = new ZipReader(bytes, {});
  const decoder = new TextDecoder();
  for await (const entry of reader.entries()) {
    for (const { name, kind, pattern } of FEATURES)
      if (kind === "part" && pattern.test(entry.path)) count(name, 1);
    if (!SEARCHED.test(entry.path)) continue;
    const text = decoder.decode(await entry.bytes());
    for (const { name, kind, pattern } of FEATURES) {
      if (kind === "element") count(name, text.match(pattern)?.length ?? 0);
    }
  }
  return counts;
}

/**
 * Names of what the file holds and a copy saved by this host would not, for a warning before writing. Empty: nothing
 * that is known to get lost.
 * @throws HeadlessFileError where the bytes are no .xlsx
 */
export async function notCarried(bytes: Uint8Array): Promise<readonly FeatureName[]> {
  checkBytes(bytes);
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const before = await countFeatures(bytes);
  const after = await countFeatures(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return [...new Set(FEATURES.map(({ name }) => name))].filter(
    (name) => (before.get(name) ?? 0) > (after.get(name) ?? 0),
  );
}
