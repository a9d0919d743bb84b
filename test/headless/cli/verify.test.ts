// The command that checks a received workbook, once as a process: what it prints, how it ends, and that it writes nothing.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recalculateFile } from "../../../src/headless/cli/recalculate-file";
import { readVerifyOptions } from "../../../src/headless/cli/options";
import { verifyFile } from "../../../src/headless/cli/verify-file";
import { openHeadless } from "../../../src/headless";
import { setCell } from "../../support/workbooks";
import { fileIn, hashOf, sampleIn, temporaryFolder } from "./folder";
import { runHere, runProcess } from "./run";

jest.setTimeout(240_000);

const folder = temporaryFolder();
let received: string;
let code: string;

beforeAll(async () => {
  const file = sampleIn(folder, "resultatplan-2024-year");
  const run = { file, language: "da", today: "2025-01-20", out: join(folder, "modtaget.xlsx") } as const;
  received = (await recalculateFile({ ...run, warn: () => undefined })).written;
  const host = await openHeadless(readFileSync(received));
  code = await host.run(async (context) => {
    const cell = context.workbook.names.getItem("SeglKode").getRange().load("values");
    await context.sync();
    return String(cell.values[0]?.[0]);
  });
});

test("a workbook that agrees ends with 0, says so first, and is left as it is", async () => {
  const [before, files] = [hashOf(received), readdirSync(folder)];
  const ended = await runHere("verify", [received, "--code", code]);
  expect(ended).toMatchObject({ code: 0, err: "" });
  const [heading, claimed, , verdict, mail] = ended.out.split(/\r?\n/u);
  expect(heading).toBe("Resultatplan 2024 · Digitaliseringsstyrelsen");
  expect(claimed).toMatch(/^Mappen siger: opgjort pr\. 20\. januar 2025, beregnet .* med version 0\.1\.0$/u);
  expect(verdict).toBe("STEMMER. Alt, hvad mappen siger, kommer frem igen, når den beregnes på ny.");
  expect(mail).toBe(`Kontrolkoden ${code} er den, indtastningerne giver.`);
  expect(ended.out).toContain("Samlet målopfyldelse, genberegnet: 75,0 pct. sikkert, 83,3 pct. muligt");
  expect(hashOf(received)).toBe(before);
  expect(readdirSync(folder)).toEqual(files);
});

test("one that does not agree ends with 1 and its lines, in the language asked for", async () => {
  const ended = await runProcess("verify", [received, "--code", "00000001-00000002", "--lang", "en"]);
  expect(ended.code).toBe(1);
  expect(ended.out).toContain(
    "DIFFERS. The workbook says something else than the recalculation in one place.",
  );
  expect(ended.out).toContain("  ✘ The control code in the mail is 00000001-00000002,");
});

test("one that was never recalculated ends with 2; --json gives one object", async () => {
  const ended = await runHere("verify", [sampleIn(folder, "resultatplan-2024-q2"), "--json"]);
  expect(ended).toMatchObject({ code: 2, err: "" });
  expect(JSON.parse(ended.out)).toEqual({
    verdict: "unchecked",
    claim: null,
    differences: [{ kind: "never-calculated" }],
    since: null,
  });
});

test("a file that is no workbook ends with 2 and one sentence", async () => {
  const ended = await runHere("verify", [fileIn(folder, "brev.xlsx", "Kære departement")]);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.err).toMatch(/brev\.xlsx er ikke en Excel-projektmappe/u);
});

test("a broken workbook and one without a plan are told of in a sentence", async () => {
  const torn = fileIn(folder, "revet.xlsx", readFileSync(received).subarray(0, 4000));
  await expect(verifyFile({ file: torn, language: "da" })).rejects.toThrow(/ser ud til at være beskadiget/u);
  const empty = fileIn(folder, "tom.xlsx", await (await openHeadless()).save());
  await expect(verifyFile({ file: empty, language: "da" })).rejects.toThrow(/har ingen af tabellerne/u);
});

test("a code that is none is told of before anything is read", () => {
  expect(() => readVerifyOptions(["a.xlsx", "--code", "1234"])).toThrow(
    "--code kan ikke være »1234«. Skriv kontrolkoden som i mailen, fx 06789725-11784606.",
  );
  expect(readVerifyOptions(["a.xlsx", "--code", "06789725-11784606"])).toEqual({
    file: "a.xlsx",
    code: "06789725-11784606",
    language: "da",
    json: false,
  });
  expect(() => readVerifyOptions([])).toThrow(/^Skriv, hvilken projektmappe der skal kontrolleres\./u);
});

test("a target changed since the plan was agreed is told with what it was, in a workbook that otherwise agrees", async () => {
  const host = await openHeadless(readFileSync(sampleIn(folder, "resultatplan-2024-year")));
  // Krav 1.2a-1, minimum 92 pct. in the plan as signed.
  await setCell(host, "Krav", 4, "Måltal", 90);
  const file = fileIn(folder, "lempet.xlsx", await host.save());
  const run = { file, language: "da", today: "2025-01-20", out: join(folder, "lempet-ud.xlsx") } as const;
  const { written } = await recalculateFile({ ...run, warn: () => undefined });
  const ended = await runHere("verify", [written]);
  expect(ended).toMatchObject({ code: 0, err: "" });
  expect(ended.out).toContain("Krav 1.2a-1: Måltal er nu 90; aftalt er 92, fastholdt 31. januar 2024.");
});
