// The commands freeze and report, each once as a process.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { hashOf, sampleIn, temporaryFolder } from "./folder";
import { runHere, runProcess } from "./run";

jest.setTimeout(240_000);

const folder = temporaryFolder();

test("the signed plan is kept in a copy, its code is told, and the file is untouched", async () => {
  const file = sampleIn(folder, "resultatplan-2024-blank");
  const before = hashOf(file);
  const { code, out, err } = await runProcess("freeze", [file, "--today", "2024-01-31"]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^Den aftalte plan er fastholdt: \d{3} aftalte felter. Kontrolkode: \d{8}-\d{8}\n/u);
  expect(out).toContain(join(folder, "resultatplan-2024-blank.fastholdt.xlsx"));
  expect(hashOf(file)).toBe(before);
});

test("a plan that has been kept is refused with what to do, and no copy is written", async () => {
  const file = sampleIn(folder, "resultatplan-2024-q2");
  const copy = join(folder, "igen.xlsx");
  const { code, err } = await runHere("freeze", [file, "--out", copy, "--lang", "en"]);
  expect(code).toBe(2);
  expect(err).toBe(
    "The plan has been kept on 31 January 2024. If it was changed by agreement, add --again: an addendum is kept then, and what was agreed before stays.\n",
  );
  expect(existsSync(copy)).toBe(false);
});

test("a quarter is reported, and refused the second time", async () => {
  const file = sampleIn(folder, "resultatplan-2024-q2");
  const first = join(folder, "q2.xlsx");
  const when = ["--report", "Q2", "--today", "2024-07-12"];
  const kept = await runHere("report", [file, ...when, "--out", first]);
  expect([kept.code, kept.err]).toEqual([0, ""]);
  expect(kept.out).toContain("1 mål opfyldt, 0 ikke opfyldt, 11 ikke opgjort");
  expect(kept.out).toContain("✔ Planen er som aftalt: I orden.");
  expect(kept.out).toContain("✘ Alle mål er opgjort eller ikke forfaldne:");
  expect(kept.out).toMatch(/→ Kan besvares i tabellen Afsendelse\. Gælder for: [0-9A-Z]{4}-[0-9A-Z]{4}\n/u);
  expect(kept.out).toContain("✔ Fristen er overholdt: I orden. Fristen er 14. juli 2024, en søndag.");
  expect(kept.out).toContain("Ikke klar til afsendelse:");
  expect(kept.out).toMatch(/Mail: Afrapportering for 2\. kvartal 2024: .+\n {2}Hermed afrapportering/u);
  expect(kept.out).toMatch(/\n {2}Kontrolkode: \d{8}-\d{8}\n/u);
  const again = await runProcess("report", [first, ...when]);
  expect(again.code).toBe(2);
  expect(again.err).toMatch(
    /^Afrapporteringen for 2\. kvartal 2024 er gemt i forvejen \(beregnet .+\)\. Tilføj --again/u,
  );
});

test.each([
  [["--report", "Q2", "--today", "2024-06-30"], "Perioden 2. kvartal 2024 slutter først 30. juni 2024."],
  [["--today", "2024-07-12"], "--report"],
])("%j: what is missing or too early is said", async (options, sentence) => {
  const { code, err } = await runHere("report", [sampleIn(folder, "resultatplan-2024-q2"), ...options]);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
