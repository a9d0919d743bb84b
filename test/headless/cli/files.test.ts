// Files as people hand them over: samples, files that are no workbook, places where a copy may not go. Without a process.
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { Zip } from "../../../src/files";
import { openHeadless } from "../../../src/headless";
import { CliError } from "../../../src/headless/cli/error";
import { printReport } from "../../../src/headless/cli/print";
import { type FileRun, recalculateFile } from "../../../src/headless/cli/recalculate-file";
import { fileIn, hashOf, sample, sampleIn, temporaryFolder } from "./folder";

// A recalculation takes about a second; on a machine with much else to do, many.
jest.setTimeout(180_000);

const folder = temporaryFolder();

const quiet = { sealed: false, warn: () => undefined } as const;

/** The sentence a user is given for this file. Anything but a sentence fails the test, and so does a file left behind. */
async function sentence(run: Partial<FileRun> & Pick<FileRun, "file">): Promise<string> {
  const before = readdirSync(folder, { recursive: true });
  const error: unknown = await recalculateFile({ ...quiet, language: "da", ...run }).then(
    () => new Error(`${run.file} was recalculated`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof CliError)) throw error;
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
  expect(error.message).not.toMatch(/\n|ENOENT|Error|undefined|\bat \S+:\d/u);
  return error.message;
}

describe("every sample is recalculated into a copy, and stays as it was", () => {
  test.each<[string, number, string]>([
    ["resultatplan-2024-blank", 12, "0,0 pct. sikkert, 100,0 pct. muligt"],
    ["resultatplan-2024-q2", 12, "8,3 pct. sikkert, 66,7 pct. muligt"],
    ["resultatplan-2024-year", 12, "75,0 pct. sikkert, 83,3 pct. muligt"],
    ["points-nsg-2016", 6, "6 point sikkert, 9 point muligt af 12"],
    ["scales-ucrs-2019", 9, "137,5 point sikkert, 157,5 point muligt af 200"],
    ["dropped-dtu-2016", 9, "17 point af 19"],
  ])("%s: %d goals, %s", async (name, goals, total) => {
    const file = sampleIn(folder, name);
    const before = hashOf(file);
    const warn = jest.fn();
    const { report, written, syncs } = await recalculateFile({
      sealed: false,
      warn,
      file,
      language: "da",
      today: "2025-01-20",
    });
    expect(report.goals).toHaveLength(goals);
    expect(report.score.text).toBe(total);
    expect(written).toBe(join(folder, `${name}.genberegnet.xlsx`));
    expect(warn).not.toHaveBeenCalled();
    expect(syncs).toBe(3);
    expect(hashOf(file)).toBe(before);
  });

  test("a copy recalculated again gives the same report", async () => {
    const run = { language: "da", today: "2025-01-20" } as const;
    const first = await recalculateFile({
      ...quiet,
      ...run,
      file: sampleIn(folder, "resultatplan-2024-year", "a.xlsx"),
    });
    const second = await recalculateFile({ ...quiet, ...run, file: first.written });
    expect(second.report).toEqual(first.report);
    expect(second.written).toBe(join(folder, "a.genberegnet.genberegnet.xlsx"));
  });
});

test("the report has the fields that programs rely on", async () => {
  const { report } = await recalculateFile({
    ...quiet,
    file: sample("resultatplan-2024-year"),
    out: join(folder, "felter.xlsx"),
    language: "da",
    today: "2025-01-20",
  });
  const read = JSON.parse(JSON.stringify(report)) as typeof report;
  expect(read).toEqual(report);
  expect(read.plan).toMatchObject({ institution: "Digitaliseringsstyrelsen", year: 2024, goals: 12 });
  expect(read.score).toMatchObject({
    certain: 75,
    possible: 250 / 3,
    text: "75,0 pct. sikkert, 83,3 pct. muligt",
  });
  for (const goal of read.goals)
    expect(goal).toMatchObject({
      id: expect.stringMatching(/^\d\.\d$/u) as string,
      title: expect.any(String) as string,
      status: expect.stringMatching(/^(fulfilled|not-fulfilled|undetermined)$/u) as string,
      weight: 25 / 3,
      score: goal.status === "fulfilled" ? 25 / 3 : 0,
      reason: expect.stringMatching(/^Mål .*\.$/u) as string,
    });
  for (const requirement of read.requirements)
    expect(Object.keys(requirement)).toEqual(
      expect.arrayContaining(["id", "status", "value", "target", "margin", "reason"]),
    );
  expect(read.requirements.find(({ id }) => id === "1.2b-2")).toMatchObject({
    status: "not-fulfilled",
    value: 72.96,
    target: 73,
    margin: 0.04,
  });
  expect(read.findings.find(({ code }) => code === "rounding-hides-verdict")).toMatchObject({
    severity: "warning",
    table: "Krav",
    row: 6,
    column: "Resultat",
    cell: "Krav!M10",
    message: expect.stringContaining("72,96") as string,
    remedy: expect.any(String) as string,
  });
});

test("--report judges as of the period's last day, and as of today while the period still runs", async () => {
  const run = { file: sample("resultatplan-2024-q2"), out: join(folder, "q2.xlsx"), language: "da" } as const;
  const asOf = async (more: Partial<FileRun>) =>
    (await recalculateFile({ ...quiet, ...run, ...more })).report.asOf.date;
  expect(await asOf({ report: "Q2", today: "2024-07-10" })).toBe("2024-06-30");
  expect(await asOf({ report: "Q2", today: "2024-06-30" })).toBe("2024-06-30");
  expect(await asOf({ report: "Q2", today: "2024-06-29" })).toBe("2024-06-29");
  expect(await asOf({ report: "year", today: "2025-03-01" })).toBe("2024-12-31");
});

describe("what is no workbook of ours is refused in one sentence, and nothing is written", () => {
  const year = readFileSync(sample("resultatplan-2024-year"));
  const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  /** The head of an old Office file, with the name of a stream as its directory has it. */
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from(COMPOUND), Buffer.alloc(504), Buffer.from(stream, "utf16le")]);
  const package_ = (parts: Readonly<Record<string, string>>) =>
    Object.entries(parts)
      .reduce((archive, [name, text]) => archive.add(name, Buffer.from(text)), zip())
      .bytesSync();
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

  const notXlsx = (file: string) =>
    `Filen ${file} er ikke en Excel-projektmappe (.xlsx). Gem den som .xlsx i Excel, og prøv igen.`;
  const damaged = (file: string) =>
    `Filen ${file} kan ikke læses; den ser ud til at være beskadiget. Åbn den i Excel, gem den igen, og prøv igen.`;

  test.each<[string, string | Uint8Array, (file: string) => string]>([
    ["a text file", "Mål;Status\n1.1;Opfyldt\n", notXlsx],
    ["an empty file", "", notXlsx],
    ["a workbook of Excel 97-2003", compound("Workbook"), notXlsx],
    ["a zip of something else", package_({ "brev.txt": "Kære departement" }), notXlsx],
    ["a Word document", package_({ "[Content_Types].xml": types, "word/document.xml": "<w/>" }), notXlsx],
    ["a binary workbook", package_({ "[Content_Types].xml": types, "xl/workbook.bin": "x" }), notXlsx],
    ["a workbook cut in half", year.subarray(0, year.length / 2), damaged],
    ["a workbook of which four bytes arrived", year.subarray(0, 4), damaged],
  ])("%s", async (name, content, expected) => {
    const file = fileIn(folder, `${name.replace(/\W/gu, "-")}.xlsx`, content);
    expect(await sentence({ file })).toBe(expected(file));
  });

  test("a workbook whose sheet is cut off", async () => {
    const parts = zip();
    for await (const entry of unzip(year).entries()) {
      const bytes = await entry.bytes();
      parts.add(entry.path, entry.path.endsWith("sheet3.xml") ? bytes.subarray(0, bytes.length / 2) : bytes);
    }
    const file = fileIn(folder, "afskåret.xlsx", parts.bytesSync());
    expect(await sentence({ file })).toBe(damaged(file));
  });

  test("an encrypted workbook", async () => {
    const file = fileIn(folder, "låst.xlsx", compound("EncryptedPackage"));
    expect(await sentence({ file })).toBe(
      `Filen ${file} er beskyttet med adgangskode. Åbn den i Excel, fjern adgangskoden, gem, og prøv igen.`,
    );
  });

  test("a workbook with none of our tables", async () => {
    const file = fileIn(folder, "uden tabeller.xlsx", await (await openHeadless()).save());
    expect(await sentence({ file })).toBe(
      `Filen ${file} har ingen af tabellerne Plan, Mål og Krav. Den er ikke en resultatplan, eller tabellerne har andre navne.`,
    );
  });

  test("a folder", async () => {
    const file = join(folder, "mappe.xlsx");
    mkdirSync(file);
    expect(await sentence({ file })).toBe(`${file} er en mappe. Skriv navnet på en projektmappe i den.`);
  });

  test("a file that is not there, in English", async () => {
    const file = join(folder, "intet.xlsx");
    expect(await sentence({ file, language: "en" })).toBe(
      `There is no file ${file}. Check the path and the name.`,
    );
  });

  test("a report of a plan that does not say its year", async () => {
    const excel = (await openHeadless(year)).useEverywhere();
    await excel.run(async (context) => {
      const settings = context.workbook.tables.getItem("Plan").getDataBodyRange();
      settings.load("values");
      await context.sync();
      const row = settings.values.findIndex(([label]) => label === "År");
      settings.getCell(row, 1).clear("Contents");
      await context.sync();
    });
    const file = fileIn(folder, "uden år.xlsx", await excel.save());
    expect(await sentence({ file, report: "Q2" })).toBe(
      "Planens år mangler, så perioden kendes ikke. Skriv året ud for År i tabellen Plan.",
    );
  });

  test("a table of the user's with one of our names", async () => {
    const excel = (await openHeadless(year)).useEverywhere();
    await excel.run(async (context) => {
      context.workbook.tables.getItem("Flag").delete();
      const sheet = context.workbook.worksheets.add("Lande");
      sheet.getRange("A1:B1").values = [["Land", "Farver"]];
      sheet.tables.add("A1:B2", true).name = "Flag";
      await context.sync();
    });
    const file = fileIn(folder, "flag.xlsx", await excel.save());
    expect(await sentence({ file })).toMatch(/^Projektmappen har allerede en tabel med navnet Flag /u);
  });

  test("a protected sheet that the result would be written in", async () => {
    const excel = (await openHeadless(year)).useEverywhere();
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Opfyldelse").protection.protect();
      await context.sync();
    });
    const file = fileIn(folder, "beskyttet.xlsx", await excel.save());
    expect(await sentence({ file })).toBe(
      "Arket Opfyldelse, som der skal skrives i, er beskyttet. Fjern beskyttelsen i Excel, gem, og prøv igen.",
    );
  });

  test("a protected structure, to which no sheet for the result can be added", async () => {
    const excel = (await openHeadless(year)).useEverywhere();
    await excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const file = fileIn(folder, "struktur.xlsx", await excel.save());
    expect(await sentence({ file })).toBe(
      "Projektmappens struktur er beskyttet, så arket Resultat ikke kan tilføjes. Fjern beskyttelsen i Excel (Gennemse → Beskyt projektmappe), gem, og prøv igen.",
    );
  });
});

describe("the copy never goes over the file it is made from", () => {
  const file = sampleIn(folder, "resultatplan-2024-year", "original.xlsx");
  const before = hashOf(file);
  const refused = (out: string) =>
    `${out} er den fil, der læses, og der skrives aldrig oven i den. Vælg et andet navn med --out.`;
  afterEach(() => {
    expect(hashOf(file)).toBe(before);
  });

  test("by its own name", async () => {
    expect(await sentence({ file, out: file })).toBe(refused(file));
  });

  test("by another spelling of the path", async () => {
    const roundabout = join(folder, "..", relative(join(folder, ".."), folder)) + "/./original.xlsx";
    expect(await sentence({ file, out: roundabout })).toBe(refused(roundabout));
    const fromHere = relative(process.cwd(), file);
    expect(await sentence({ file, out: fromHere })).toBe(refused(fromHere));
  });

  test("by a second name of the same file", async () => {
    const second = join(folder, "andet navn.xlsx");
    linkSync(file, second);
    expect(await sentence({ file, out: second })).toBe(refused(second));
    expect(await sentence({ file: second, out: file })).toBe(refused(file));
  });

  // Windows lets only some users make symbolic links.
  (process.platform === "win32" ? test.skip : test)(
    "through a symbolic link to it or to its folder",
    async () => {
      const link = join(folder, "genvej.xlsx");
      symlinkSync(file, link);
      expect(await sentence({ file, out: link })).toBe(refused(link));
      expect(await sentence({ file: link, out: file })).toBe(refused(file));
      const linkedFolder = join(folder, "genvej");
      symlinkSync(folder, linkedFolder);
      const inside = join(linkedFolder, "original.xlsx");
      expect(await sentence({ file, out: inside })).toBe(refused(inside));
    },
  );

  test("in other case: refused where the disk takes it for the same, else a file of its own", async () => {
    const out = join(folder, "ORIGINAL.xlsx");
    const isSame = readdirSync(folder).includes("original.xlsx") && hashIfThere(out) === before;
    if (isSame) expect(await sentence({ file, out })).toBe(refused(out));
    else expect((await recalculateFile({ ...quiet, file, out, language: "da" })).written).toBe(out);
  });
});

function hashIfThere(file: string): string | null {
  try {
    return hashOf(file);
  } catch {
    return null;
  }
}

describe("a place where no copy can be written is refused before anything is", () => {
  const file = sample("resultatplan-2024-year");

  test("a folder that is not there", async () => {
    const out = join(folder, "findes ikke", "kopi.xlsx");
    expect(await sentence({ file, out })).toBe(
      `Mappen ${join(folder, "findes ikke")} findes ikke. Opret den, eller vælg en anden med --out.`,
    );
  });

  test("a file where the folder should be", async () => {
    const notFolder = fileIn(folder, "ikke-mappe", "x");
    expect(await sentence({ file, out: join(notFolder, "kopi.xlsx") })).toBe(
      `Mappen ${notFolder} findes ikke. Opret den, eller vælg en anden med --out.`,
    );
  });

  test("a folder without a file name", async () => {
    expect(await sentence({ file, out: folder })).toBe(
      `${folder} er en mappe. Skriv også et filnavn, der ender på .xlsx.`,
    );
  });

  test("a name that Excel would not open", async () => {
    const out = join(folder, "kopi.xls");
    expect(await sentence({ file, out })).toBe(
      `Kopien er en Excel-projektmappe. Lad navnet ${out} ende på .xlsx.`,
    );
  });
});

test("an earlier copy is replaced by the new one", async () => {
  const out = fileIn(folder, "tidligere.xlsx", "en tidligere kopi");
  await recalculateFile({ ...quiet, file: sample("resultatplan-2024-year"), out, language: "da" });
  expect((await openHeadless(readFileSync(out))).sheets.map(({ name }) => name)).toContain("Resultat");
});

test("macros and custom XML that nothing leads to come with the copy byte for byte, without a warning", async () => {
  const parts = zip();
  for await (const entry of unzip(readFileSync(sample("resultatplan-2024-year"))).entries())
    parts.add(entry.path, await entry.bytes());
  parts.add("xl/vbaProject.bin", Buffer.from("x")).add("customXml/item1.xml", Buffer.from("<a/>"));
  const file = fileIn(folder, "makroer.xlsx", parts.bytesSync());
  const warn = jest.fn();
  const { report, written } = await recalculateFile({
    sealed: false,
    warn,
    file,
    language: "da",
    today: "2025-01-20",
  });
  expect(warn).not.toHaveBeenCalled();
  expect(report.score.certain).toBe(75);
  const copy = await Zip.open(readFileSync(written));
  expect(Buffer.from(await copy.read("xl/vbaProject.bin")).toString()).toBe("x");
  expect(Buffer.from(await copy.read("customXml/item1.xml")).toString()).toBe("<a/>");
});

test("that a signature holds for the original only is said before the copy is written", async () => {
  const parts = zip();
  const signature =
    '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  for await (const entry of unzip(readFileSync(sample("resultatplan-2024-year"))).entries()) {
    const bytes = Buffer.from(await entry.bytes());
    const isRoot = entry.path === "_rels/.rels";
    parts.add(entry.path, isRoot ? bytes.toString().replace("</Relationships>", `${signature}$&`) : bytes);
  }
  parts.add("_xmlsignatures/origin.sigs", "");
  const file = fileIn(folder, "underskrevet.xlsx", parts.bytesSync());
  const out = join(folder, "kopi af underskrevet.xlsx");
  const said: string[] = [];
  const warn = (sentence: string): void => void said.push(`${sentence} ${String(existsSync(out))}`);
  await recalculateFile({ sealed: false, file, out, language: "da", today: "2025-01-20", warn });
  expect(said).toEqual([
    "Bemærk: den digitale signatur gælder originalen. I kopien viser Excel den som ugyldig. false",
  ]);
  expect(existsSync(out)).toBe(true);
});

test("groups are printed under the total, and a provisional score says so", async () => {
  const { report } = await recalculateFile({
    ...quiet,
    file: sample("points-nsg-2016"),
    out: join(folder, "grupper.xlsx"),
    language: "da",
  });
  const printed = printReport(report, "da");
  expect(printed).toContain(
    "Samlet målopfyldelse: 6 point sikkert, 9 point muligt af 12\n  Basisramme: 4 point af 7\n  Ekstraramme: 2 point sikkert, 5 point muligt af 5\n",
  );
  const provisional = { ...report, score: { ...report.score, provisional: true, errors: 2 }, findings: [] };
  expect(printReport(provisional, "da")).toContain(
    "Foreløbig: der er 2 fejl, som skal rettes, før scoren kan bruges.\n\nIngen bemærkninger.",
  );
});
