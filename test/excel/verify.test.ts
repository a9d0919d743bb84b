// A received workbook against what it claims: as written it agrees; each kind of tampering gives exactly its line.
import { readFileSync } from "node:fs";
import { excelPort } from "../../src/excel";
import { type HeadlessExcel, openHeadless } from "../../src/headless";
import {
  keepReport,
  recalculate,
  verify,
  type Verification,
  type VerifyOptions,
} from "../../src/recalculation";
import { verifyWords } from "../../src/wording/verify";
import { sample } from "../headless/cli/folder";
import { printVerification } from "../../src/headless/cli/print-verification";
import { setCell } from "../support/workbooks";

jest.setTimeout(180_000);

const VERSION = "0.1.0";
let written: Uint8Array;
let code: string;

beforeAll(async () => {
  const host = await openHeadless(readFileSync(sample("resultatplan-2024-year")));
  host.useEverywhere();
  // Another day than the one it is computed on, as the command line allows.
  await recalculate(excelPort(), {
    today: "2025-01-20",
    computedAt: "2026-11-24T09:30:00.000",
    version: VERSION,
  });
  code = await host.run(async (context) => {
    const cell = context.workbook.names.getItem("SeglKode").getRange().load("values");
    await context.sync();
    return String(cell.values[0]?.[0]);
  });
  written = await host.save();
});

type Tamper = (workbook: Excel.Workbook) => void;

/** The check after somebody has been at the workbook. */
async function checked(
  tamper: Tamper = () => undefined,
  options: Partial<VerifyOptions> & { readonly calculates?: boolean } = {},
): Promise<Verification> {
  const host: HeadlessExcel = await openHeadless(written);
  host.useEverywhere();
  await host.run(async (context) => {
    // The seal is heavy work for the headless engine, and needless where no input changes.
    if (options.calculates !== true) context.workbook.application.calculationMode = "Manual";
    tamper(context.workbook);
    await context.sync();
  });
  return verify(excelPort(), { version: VERSION, ...options });
}

const lines = ({ differences }: Verification): string[] => differences.map(verifyWords("da").difference);
const cell = (workbook: Excel.Workbook, sheet: string, address: string) =>
  workbook.worksheets.getItem(sheet).getRange(address);
const named = (workbook: Excel.Workbook, name: string) => workbook.names.getItem(name).getRange();

describe("a workbook as it was written", () => {
  test("agrees, without a line, judged as of the day it says", async () => {
    const result = await checked();
    expect(result.differences).toEqual([]);
    expect(result.verdict).toBe("agrees");
    expect(result.claim).toMatchObject({
      asOf: "2025-01-20",
      today: "2025-01-20",
      computedAt: "2026-11-24T09:30:00.000",
      version: VERSION,
    });
    expect(result.report?.("da").score.certain).toBe(75);
  });

  test("agrees with the code of its mail, and asks Excel nothing but to read", async () => {
    const host = await openHeadless(written);
    host.useEverywhere();
    const before = JSON.stringify(host.sheets);
    expect((await verify(excelPort(), { version: VERSION, code })).verdict).toBe("agrees");
    expect(host.syncs).toBe(4);
    expect(JSON.stringify(host.sheets)).toBe(before);
  });

  test("agrees when a reader has only looked: rows hidden, cells coloured, columns wider, sheets renamed and moved", async () => {
    const result = await checked((workbook) => {
      cell(workbook, "Krav", "A6:A9").rowHidden = true;
      cell(workbook, "Resultat", "A1:C9").format.fill.color = "#FFFF00";
      cell(workbook, "Krav", "C1").format.columnWidth = 300;
      workbook.worksheets.getItem("Opfyldelse").name = "Målene";
      workbook.worksheets.getItem("KPI").name = "Nøgletal i år";
      workbook.worksheets.getItem("Resultat").position = 4;
    });
    expect(lines(result)).toEqual([]);
  });

  test("agrees when a reader has sorted a table of results", async () => {
    const host = await openHeadless(written);
    host.useEverywhere();
    await host.run(async (context) => {
      context.workbook.application.calculationMode = "Manual";
      const body = context.workbook.tables.getItem("Opfyldelse").getDataBodyRange().load("values");
      await context.sync();
      const asText = (value: unknown): unknown =>
        typeof value === "string" && value !== "" ? `'${value}` : value;
      body.values = [...(body.values as unknown[][])].reverse().map((row) => row.map(asText));
      await context.sync();
    });
    expect(lines(await verify(excelPort(), { version: VERSION }))).toEqual([]);
  });
});

describe("each kind of tampering gives exactly its line", () => {
  test.each<[string, Tamper, string[]]>([
    [
      "a status typed over",
      (workbook) => (cell(workbook, "Opfyldelse", "C6").values = [["Opfyldt"]]),
      ["Opfyldelse!C6 (Opfyldelse: 1.2, Status): mappen siger »Opfyldt«; genberegnet er det »Ikke opfyldt«."],
    ],
    [
      "a score typed over",
      (workbook) => (cell(workbook, "Opfyldelse", "E6").values = [[100 / 12]]),
      ["Opfyldelse!E6 (Opfyldelse: 1.2, Score): mappen siger 8,333333333; genberegnet er det 0."],
    ],
    [
      "the total typed over",
      (workbook) => (named(workbook, "SamletScore").values = [[83.4]]),
      ["Resultat!C4 (Resultat: Samlet målopfyldelse, sikker): mappen siger 83,4; genberegnet er det 75."],
    ],
    [
      "the spreadsheet's own sum typed over",
      (workbook) => (cell(workbook, "Resultat", "C6").values = [[83.4]]),
      ["Resultat!C6: her skal stå en formel, men der er skrevet 83,4 i stedet."],
    ],
    [
      "the spreadsheet's own sum by another formula",
      (workbook) => (cell(workbook, "Resultat", "C6").formulas = [["=75+0"]]),
      ["Resultat!C6: formlen er ikke den, programmet skrev. Det, den regner på, er kontrolleret for sig."],
    ],
    [
      "a requirement's status typed over",
      (workbook) => (cell(workbook, "Kravopfyldelse", "C10").values = [["Opfyldt"]]),
      [
        "Kravopfyldelse!C10 (Kravopfyldelse: 1.2b-2, Status): mappen siger »Opfyldt«; genberegnet er det »Ikke opfyldt«.",
      ],
    ],
    [
      "a row deleted from Opfyldelse",
      (workbook) => {
        workbook.tables.getItem("Opfyldelse").rows.getItemAt(1).delete();
      },
      ["Tabellen Opfyldelse mangler rækken 1.2, som genberegningen giver."],
    ],
    [
      "a finding deleted from Flag",
      (workbook) => {
        workbook.tables.getItem("Flag").rows.getItemAt(0).delete();
      },
      [expect.stringMatching(/^Tabellen Flag mangler rækken [a-z-]+, som genberegningen giver\.$/u)],
    ],
    [
      "a text added to the result sheet",
      (workbook) => (cell(workbook, "Resultat", "H4").values = [["Godkendt"]]),
      ["Resultat!H4: »Godkendt« er ikke skrevet af programmet."],
    ],
    [
      "another version",
      (workbook) => (cell(workbook, "Resultat", "C13").values = [["Resultatplan for Excel, version 9.9.9"]]),
      [
        "Mappen er beregnet med version 9.9.9, og kontrollen er lavet med version 0.1.0. En forskel kan skyldes, at programmet er ændret.",
      ],
    ],
    [
      "an input changed that changes no verdict",
      (workbook) => (cell(workbook, "Mål", "K5").values = [["ny bemærkning"]]),
      [
        "Mål!K5 (tabellen Mål, Bemærkning, række 1) er ændret efter beregningen: den var ingenting og er nu »ny bemærkning«.",
      ],
    ],
    [
      "the status of the seal typed over",
      (workbook) => (named(workbook, "SeglStatus").values = [["Uændret siden beregningen"]]),
      ["Segl!B4: her skal stå en formel, men der er skrevet »Uændret siden beregningen« i stedet."],
    ],
    [
      "the unfinished mark",
      (workbook) => (named(workbook, "Beregnet").values = [["Genberegning er ikke færdig"]]),
      [
        "Genberegningen blev ikke færdig, så mappens resultat er ikke gyldigt. Bed om en mappe, der er genberegnet.",
      ],
    ],
    [
      "no as-of day",
      (workbook) => (named(workbook, "OpgjortPr").values = [["i går"]]),
      [
        "Mappen siger ikke, hvilken dag den er opgjort pr., så den kan ikke beregnes igen på samme måde. Bed om en mappe, der er genberegnet med en nyere version.",
      ],
    ],
  ])("%s", async (_what, tamper, expected) => {
    expect(lines(await checked(tamper))).toEqual(expected);
  });

  test("the sealed code replaced: the inputs' own code stands beside it", async () => {
    const result = await checked(
      (workbook) => (named(workbook, "SeglKode").values = [["12345678-12345678"]]),
    );
    expect(result.differences).toEqual([
      { kind: "code-replaced", claimed: "12345678-12345678", computed: code },
    ]);
  });

  test("the live code typed over with the sealed one", async () => {
    const result = await checked((workbook) => (named(workbook, "SeglKodeNu").values = [[code]]));
    expect(result.differences).toEqual([{ kind: "typed-over", cell: "Segl!B3", claimed: code }]);
  });

  test("a code in the mail that is another", async () => {
    const mail = "00000001-00000002";
    const result = await checked(undefined, { code: mail });
    expect(result).toMatchObject({
      verdict: "differs",
      differences: [{ kind: "mail-code-differs", mail, computed: code }],
    });
  });

  test("a name readers rely on, made to point at a kinder cell", async () => {
    const result = await checked((workbook) => {
      cell(workbook, "Opfyldelse", "K1").values = [[100]];
      workbook.names.getItem("SamletScoreMulig").delete();
      workbook.names.add("SamletScoreMulig", cell(workbook, "Opfyldelse", "K1"));
    });
    expect(result.differences).toEqual([
      { kind: "name-moved", name: "SamletScoreMulig", cell: "Opfyldelse!K1" },
    ]);
  });

  test("an input changed that turns a verdict: the cell with what it was, then what it turns", async () => {
    const result = await checked((workbook) => (cell(workbook, "Krav", "M10").values = [[75]]), {
      calculates: true,
    });
    expect(result.differences[0]).toMatchObject({
      kind: "input-changed",
      cell: "Krav!M10",
      column: "Resultat",
      row: 6,
      now: 75,
    });
    const turned = result.differences.flatMap((each) =>
      each.kind === "cell" && each.column === "Status" ? [[each.cell, each.claimed, each.computed]] : [],
    );
    expect(turned).toEqual([
      ["Opfyldelse!C6", "Ikke opfyldt", "Opfyldt"],
      ["Kravopfyldelse!C10", "Ikke opfyldt", "Opfyldt"],
    ]);
    expect(result.verdict).toBe("differs");
  });

  test("the whole result typed to fit a changed input: the seal still tells", async () => {
    const host = await openHeadless(written);
    host.useEverywhere();
    await host.run(async (context) => {
      cell(context.workbook, "Krav", "M10").values = [[75]];
      await context.sync();
    });
    // Recalculated without a new seal, as somebody would who computes the result by hand.
    await recalculate(excelPort(), {
      today: "2025-01-20",
      computedAt: "2026-11-24T09:30:00.000",
      version: VERSION,
      sealed: false,
    });
    const result = await verify(excelPort(), { version: VERSION });
    expect(result.differences[0]).toMatchObject({ kind: "input-changed", column: "Resultat", row: 6 });
    expect(result.verdict).toBe("differs");
  });

  test("sealed anew after a change, only the mail's code tells", async () => {
    const host = await openHeadless(written);
    host.useEverywhere();
    await host.run(async (context) => {
      cell(context.workbook, "Krav", "M10").values = [[75]];
      await context.sync();
    });
    await recalculate(excelPort(), {
      today: "2025-01-20",
      computedAt: "2026-11-24T09:30:00.000",
      version: VERSION,
    });
    expect((await verify(excelPort(), { version: VERSION })).verdict).toBe("agrees");
    const withMail = await verify(excelPort(), { version: VERSION, code });
    expect(withMail.differences.map(({ kind }) => kind)).toEqual(["mail-code-differs"]);
  });

  test("a row taken out of an input table, and the table of results gone", async () => {
    const result = await checked((workbook) => {
      workbook.tables.getItem("Lister").rows.getItemAt(2).delete();
      workbook.tables.getItem("Flag").delete();
    });
    expect(result.differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "input-rows", table: "Lister" }),
        { kind: "table-missing", table: "Flag" },
      ]),
    );
    expect(result.differences.filter(({ kind }) => kind === "input-rows")).toHaveLength(1);
  });
});

describe("what cannot be checked", () => {
  test("a workbook that was never recalculated says nothing to check", async () => {
    const host = await openHeadless(readFileSync(sample("resultatplan-2024-year")));
    host.useEverywhere();
    const result = await verify(excelPort(), { version: VERSION });
    expect(result).toEqual({
      verdict: "unchecked",
      differences: [{ kind: "never-calculated" }],
      claim: null,
      report: null,
      since: null,
      agreedOn: null,
    });
  });

  test("without a seal nobody can tell whether an input changed, unless the mail has the code", async () => {
    const unsealed: Tamper = (workbook) => {
      for (const name of ["SeglKode", "SeglKodeNu", "SeglStatus", "SeglKopi"])
        workbook.names.getItem(name).delete();
      cell(workbook, "Resultat", "A14:C15").clear("Contents");
    };
    const result = await checked(unsealed);
    expect(result.differences.map(({ kind }) => kind)).toContain("not-sealed");
    expect(result.verdict).not.toBe("agrees");
    const withMail = await checked(unsealed, { code });
    expect(withMail.differences.map(({ kind }) => kind)).not.toContain("not-sealed");
  });
});

test("what has changed since the last report kept is told: the verdicts, and the cells they rest on", async () => {
  const host = (await openHeadless(readFileSync(sample("resultatplan-2024-q2")))).useEverywhere();
  const run = { version: VERSION, sealed: false };
  const kept = { today: "2024-07-12", computedAt: "2024-07-12T09:30" };
  await keepReport(excelPort(), { ...run, ...kept, report: "Q2" });
  // Krav 1.1-2, two initiatives of three in the second quarter.
  await setCell(host, "Krav", 2, "Resultat", 3);
  await recalculate(excelPort(), { ...run, today: "2024-09-20", computedAt: "2024-09-20T09:30" });
  const result = await verify(excelPort(), { version: VERSION });
  expect(result.since?.("da")).toMatchObject({
    period: "2. kvartal 2024",
    verdicts: expect.arrayContaining([
      expect.objectContaining({ id: "1.1-2", inputs: [expect.objectContaining({ before: "2", now: "3" })] }),
    ]) as unknown,
    inputs: [expect.objectContaining({ id: "1.1-2", before: "2", now: "3" })],
  });
  const printed = printVerification(result, "da");
  expect(printed).toContain(
    "Siden afrapporteringen for 2. kvartal 2024: ét mål eller krav har skiftet status, én celle er ændret.\n",
  );
  expect(printed).toMatch(/Krav 1\.1-2: .+ → .+\n {6}Krav!M\d+ \(Resultat\): 2 → 3\n/u);
});
