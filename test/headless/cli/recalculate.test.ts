// The command recalculate: what it prints, what it writes, how it ends. Once as a process, and so is the demo.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { PlainReport } from "../../../src/workbook/report";
import { hashOf, sampleIn, temporaryFolder } from "./folder";
import { type Ended, runHere, runProcess } from "./run";

const PATIENCE_MS = 120_000;
const folder = temporaryFolder();

describe("recalculating the sample of the year's end", () => {
  const folder = temporaryFolder();
  const file = sampleIn(folder, "resultatplan-2024-year", "Årets plan.xlsx");
  const before = hashOf(file);
  let ended: Ended;
  beforeAll(async () => {
    ended = await runProcess("recalculate", [file, "--today", "2025-01-20"]);
  }, PATIENCE_MS);

  test("ends with 0 and has nothing to complain of", () => {
    expect(ended).toMatchObject({ code: 0, err: "" });
  });

  test("names the plan, the institution and the day it is judged as of", () => {
    expect(ended.out.split(/\r?\n/u).slice(0, 2)).toEqual([
      "Resultatplan 2024 · Digitaliseringsstyrelsen",
      "Opgjort pr. 20. januar 2025",
    ]);
  });

  test("gives each of the twelve goals a line with status and score, and a line with the reason", () => {
    const goals = ended.out.split(/\r?\n/u).filter((line) => /^[✔✘?] /u.test(line));
    expect(goals.map((line) => line.replace(/^(\S) +(\S+).*: (\D+) \((.*)\)$/u, "$1 $2 $3, $4"))).toEqual([
      "✔ 1.1 Opfyldt, 8,3 af 8,3 pct.",
      "✘ 1.2 Ikke opfyldt, 0,0 af 8,3 pct.",
      "✔ 1.3 Opfyldt, 8,3 af 8,3 pct.",
      "? 1.4 Ikke opgjort, 0,0–8,3 af 8,3 pct.",
      "✔ 2.1 Opfyldt, 8,3 af 8,3 pct.",
      "✔ 2.2 Opfyldt, 8,3 af 8,3 pct.",
      "✘ 2.3 Ikke opfyldt, 0,0 af 8,3 pct.",
      "✔ 2.4 Opfyldt, 8,3 af 8,3 pct.",
      "✔ 3.1 Opfyldt, 8,3 af 8,3 pct.",
      "✔ 3.2 Opfyldt, 8,3 af 8,3 pct.",
      "✔ 3.3 Opfyldt, 8,3 af 8,3 pct.",
      "✔ 3.4 Opfyldt, 8,3 af 8,3 pct.",
    ]);
    const reasons = ended.out.split(/\r?\n/u).filter((line) => /^ {8}Mål \d\.\d er /u.test(line));
    expect(reasons).toHaveLength(12);
    expect(ended.out).toContain("Mål 3.1 er opfyldt. Delmål 3.1b er nok.");
  });

  test("gives the total with its range, and how many goals are which", () => {
    expect(ended.out).toContain("Samlet målopfyldelse: 75,0 pct. sikkert, 83,3 pct. muligt");
    expect(ended.out).toContain("9 mål opfyldt, 2 ikke opfyldt, 1 ikke opgjort");
  });

  test("lists what it found with severity and cell, and what to do about it", () => {
    const found = ended.out.split(/\r?\n/u).filter((line) => /^ {2}(Fejl|Advarsel|Oplysning) · /u.test(line));
    const cells = found.map((line) => line.split(" · ")[1]);
    expect(cells).toEqual(
      expect.arrayContaining([
        "Rapportering!B7",
        "Krav!M10",
        "KPI!C5",
        "Krav!M18",
        "Krav!P22",
        "Afvigelse!F6",
      ]),
    );
    expect(ended.out).toContain(`Bemærkninger (${found.length})`);
    expect(ended.out.match(/^ {6}→ \S/gmu)).toHaveLength(found.length);
  });

  test("says last where the copy lies, and the copy lies beside the file", () => {
    const copy = join(folder, "Årets plan.genberegnet.xlsx");
    expect(ended.out.trimEnd().split(/\r?\n/u).at(-1)).toBe(`Skrevet til ${copy}`);
    expect(existsSync(copy)).toBe(true);
  });

  test("leaves the file as it was, byte for byte, and nothing else in the folder", () => {
    expect(hashOf(file)).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["Årets plan.genberegnet.xlsx", "Årets plan.xlsx"].sort());
  });
});

test(
  "--json prints one object and nothing else, with the report asked for, in the language asked for",
  async () => {
    const file = sampleIn(folder, "resultatplan-2024-q2");
    const out = join(folder, "Q2.xlsx");
    const args = [file, "--json", "--lang", "en", "--report", "Q2", "--today", "2024-07-10", "--out", out];
    const ended = await runHere("recalculate", args);
    expect(ended).toMatchObject({ code: 0, err: "" });
    const report = JSON.parse(ended.out) as PlainReport;
    expect(report.asOf).toEqual({ date: "2024-06-30", text: "30 June 2024" });
    expect(report.plan).toMatchObject({ institution: "Digitaliseringsstyrelsen", year: 2024, goals: 12 });
    expect(report.score).toMatchObject({ certain: 25 / 3, possible: 100 });
    expect(report.score.text).toBe("8.3 per cent certain, 100.0 per cent possible");
    expect(existsSync(out)).toBe(true);
  },
  PATIENCE_MS,
);

test(
  "a file that is not there ends with 2 and one sentence, as JSON with --json",
  async () => {
    const message = `Filen ${join(folder, "findes-ikke.xlsx")} findes ikke. Kontrollér sti og navn.`;
    const plain = await runHere("recalculate", [join(folder, "findes-ikke.xlsx")]);
    expect(plain).toEqual({ code: 2, out: "", err: `${message}\n` });
    const { code, out, err } = await runHere("recalculate", [join(folder, "findes-ikke.xlsx"), "--json"]);
    expect([code, JSON.parse(out), err]).toEqual([2, { error: { kind: "refused", message } }, ""]);
    expect(existsSync(join(folder, "findes-ikke.genberegnet.xlsx"))).toBe(false);
  },
  PATIENCE_MS,
);

test(
  "the demo shows the year's sample and where its copy lies",
  async () => {
    const ended = await runProcess("demo");
    expect(ended).toMatchObject({ code: 0, err: "" });
    expect(ended.out).toContain("Samlet målopfyldelse: 75,0 pct. sikkert, 83,3 pct. muligt");
    const written = /Skrevet til (.*genberegnet\.xlsx)/u.exec(ended.out)?.[1];
    expect(written).toBe(join("out", "resultatplan-2024-year.genberegnet.xlsx"));
  },
  PATIENCE_MS,
);
