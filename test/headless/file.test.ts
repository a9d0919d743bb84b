// Files: what can be opened and what cannot, what survives, what is said to get lost, and that others can read the result.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { ZipArchive } from "@cj-tech-master/excelts/archive";
import { Zip } from "../../src/files";
import { HeadlessFileError, openHeadless, type HeadlessExcel } from "../../src/headless";

async function problem(bytes: Uint8Array): Promise<string> {
  try {
    await openHeadless(bytes);
  } catch (error) {
    if (error instanceof HeadlessFileError) return error.code;
    throw error;
  }
  return "opened";
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([...COMPOUND, ...Array.from({ length: 600 }, () => 0), ...name, 0, 0]);
}

describe("opening", () => {
  it("tells encrypted workbooks and old .xls files from what is no workbook", async () => {
    expect(await problem(compoundFile("EncryptedPackage"))).toBe("encrypted");
    expect(await problem(compoundFile("Workbook"))).toBe("not-xlsx");
    expect(await problem(new TextEncoder().encode("Id;Mål\n1.1;NemKonto"))).toBe("not-xlsx");
    expect(await problem(new Uint8Array())).toBe("not-xlsx");
  });

  it("tells a zip without worksheets, and a cut-off file", async () => {
    const zip = new ZipArchive();
    zip.add("tekst.txt", new TextEncoder().encode("ikke et regneark"));
    expect(await problem(await zip.bytes())).toMatch(/^(not-xlsx|unreadable)$/);
    const whole = await (await openHeadless()).save();
    expect(await problem(whole.slice(0, Math.floor(whole.length / 2)))).toBe("unreadable");
    expect(await problem(whole)).toBe("opened");
  });
});

it("keeps the escape in a number format: 3.5 under 0.0\\% shows as 3.5%, not as 350.0%", async () => {
  const excel = await openHeadless();
  const look = async (opened: HeadlessExcel) =>
    opened.run(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange("A1:B1");
      cells.load(["numberFormat", "text"]);
      await context.sync();
      return { formats: cells.numberFormat, texts: cells.text };
    });
  await excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange("A1:B1");
    cells.values = [[3.5, 0.92]];
    cells.numberFormat = [["0.0\\%", "0.0%"]];
    await context.sync();
  });
  const shown = { formats: [["0.0\\%", "0.0%"]], texts: [["3.5%", "92.0%"]] };
  const once = await openHeadless(await excel.save());
  expect(await look(once)).toEqual(shown);
  expect(await look(await openHeadless(await once.save()))).toEqual(shown);
});

async function fullWorkbook(): Promise<HeadlessExcel> {
  const excel = await openHeadless();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Mål æøå";
    sheet.getRange("A1:C3").values = [
      ["Id", "Værdi", "Dobbelt"],
      ["'1.1", 2, null],
      ["'1.2", 3, null],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Mål";
    table.columns.getItem("Dobbelt").getDataBodyRange().formulas = [["=[@Værdi]*2"], ["=[@Værdi]*2"]];
    sheet.getRange("E1:E4").formulas = [
      ["=SUM(Mål[Dobbelt])"],
      ['=XLOOKUP("1.2",Mål[Id],Mål[Værdi])'],
      ['=IFERROR(1/0,"fejl æøå")'],
      ["'=1+1"],
    ];
    sheet.getRange("F1").values = [[45322]];
    sheet.getRange("F1").numberFormat = [["yyyy-mm-dd"]];
    sheet.getRange("B2:B3").dataValidation.rule = { list: { inCellDropDown: true, source: "2,3" } };
    context.workbook.names.add("Score", sheet.getRange("E1"));
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    const format = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B2>2";
    format.custom.format.fill.color = "#C6EFCE";
    sheet.getRange("A6:B6").merge();
    context.workbook.worksheets.add("Tom");
    await context.sync();
  });
  return excel;
}

describe("saving", () => {
  it("writes a package in which the library's own check finds nothing wrong", async () => {
    const excel = await fullWorkbook();
    const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
    try {
      await excel.workbook.xlsx.writeBuffer({ validate: true });
      expect(warn.mock.calls).toEqual([]);
    } finally {
      warn.mockRestore();
    }
  });

  it("loses nothing of what it has written itself", async () => {
    const bytes = await (await fullWorkbook()).save();
    const again = await openHeadless(bytes);
    expect(await again.save()).toEqual(await again.save());
    expect((await Zip.open(await again.save())).names).toEqual((await Zip.open(bytes)).names);
    expect(again.warnings).toEqual([]);
  });

  it("changes nothing in a workbook that is only opened", async () => {
    const first = await openHeadless(await (await fullWorkbook()).save());
    const second = await openHeadless(await first.save());
    expect(second.sheets).toEqual(first.sheets);
  });

  it("never turns a date into a text or a number into a date", async () => {
    const again = await openHeadless(await (await fullWorkbook()).save());
    const [cell] = again.sheets[0]?.cells.filter(({ address }) => address === "F1") ?? [];
    expect([cell?.value, cell?.type, cell?.text]).toEqual([45322, "Double", "2024-01-31"]);
  });
});

const OFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice"].find((path) =>
  existsSync(path),
);
const inLibreOffice = OFFICE === undefined ? it.skip : it;

inLibreOffice(
  "LibreOffice reads the same values, formulas recalculated",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "headless-"));
    try {
      await writeFile(join(folder, "plan.xlsx"), await (await fullWorkbook()).save());
      await promisify(execFile)(OFFICE ?? "", [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
        "--outdir",
        folder,
        join(folder, "plan.xlsx"),
      ]);
      const csv = (await readdir(folder)).find((name) => name.endsWith("Mål æøå.csv"));
      expect(await readFile(join(folder, csv ?? "missing"), "utf8")).toBe(
        "Id,Værdi,Dobbelt,,10,2024-01-31\n1.1,2,4,,3,\n1.2,3,6,,fejl æøå,\n,,,,=1+1,\n",
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
